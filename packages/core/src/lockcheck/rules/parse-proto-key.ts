import { parseRule } from '../rule.ts';

/** `parse/proto-key`: the file contains the key __proto__. */
export const parseProtoKey = parseRule('proto-key', {
  title: 'The file contains the key `__proto__`',
  severity: 'error',
  sees: 'A key named `__proto__` anywhere in the file.',
  why: 'To one reader it is an ordinary key, to another one the prototype of the object: they read different files.',
  fix: 'Remove it, or restore the file from the base.',
  example: '"__proto__": { "resolved": "https://registry.example.net/ms.tgz" }',
  subject: '__proto__',
});
