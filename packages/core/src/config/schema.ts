/**
 * The policy file as a schema: every key, every value, and their descriptions. Pure. Spec: contract.md section 7.
 *
 * schema/artifacts.schema.json is generated from it, so shapes are patterns, which a JSON Schema can hold, rather than code. A key of an
 * action that this version does not have yet is let through unread.
 */
import * as v from 'valibot';
import { parseExpiry } from '../foundation/index.ts';
import { text } from './schema-text.ts';
import { versionSchema } from './schema-version.ts';

const REGISTRY = 'an https address (http on loopback only) without credentials, query or fragment';

/** https; http on loopback. */
const registry = v.pipe(
  v.string('the address of a registry'),
  v.regex(/^(?:https:\/\/[^/\\@?#\s]+|http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?)(?:\/[^\\?#\s]*)?$/, REGISTRY),
  v.check((address) => URL.canParse(address), REGISTRY),
);

const EXPIRY = 'a date such as "2027-01-31" (it holds through that day), or an RFC 3339 date-time';

const severity = v.picklist(['error', 'warning', 'notice', 'off'], '"error", "warning", "notice" or "off"');

/** `rules` and `exceptions` mean the same under every key. */
function judgement(ids: readonly string[] | undefined) {
  const names = ids?.flatMap((id) => [id, `${id.slice(0, id.indexOf('/'))}/*`]);
  const wanted = 'a rule id or "group/*"';
  const id =
    names === undefined
      ? v.pipe(v.string(wanted), v.regex(/^[a-z0-9-]+\/(?:[a-z0-9-]+|\*)$/, wanted))
      : v.picklist([...new Set(names)], wanted);
  const known = v.pipe(id, v.description('A rule id, or `group/*`.'));
  return {
    rules: v.optional(
      v.pipe(
        v.record(known, severity, 'an object of rules'),
        v.description('Rule id, or `group/*`, to the severity that it shall have; `off` switches it off. An id goes before its group.'),
      ),
    ),
    exceptions: v.optional(
      v.pipe(v.array(exceptionFrom(known), 'a list of exceptions'), v.description('Findings that are excused, with the reason.')),
    ),
  };
}

function exceptionFrom<const Rule extends v.GenericSchema<string>>(rule: Rule) {
  return v.strictObject(
    {
      rule,
      subject: text('`name`, for every version of it, or `name@version`.'),
      reason: text('Why it is excused.'),
      owner: v.optional(text('Who answers for it.')),
      expires: v.optional(
        v.pipe(
          v.string('a date'),
          v.regex(/^\d{4}-\d{2}-\d{2}(?:[Tt]\S+)?$/, EXPIRY),
          // The calendar fits in no pattern.
          v.check((date) => parseExpiry(date) !== undefined, EXPIRY),
          v.description(
            'Until when it excuses: a date, which holds through that day, or an RFC 3339 date-time. Afterwards it is an error.',
          ),
        ),
      ),
    },
    'an object with "rule", "subject" and "reason"',
  );
}

/** The ids that may stand under `rules` and `exceptions` of each key; an action that does not have a key's rules lets all ids pass. */
export interface RuleIds {
  readonly lockfile?: readonly string[];
}

export function configSchema(rules: RuleIds) {
  const lockfile = v.strictObject(
    {
      registries: v.optional(
        v.pipe(
          v.record(
            v.pipe(v.string(), v.regex(/^(?:default|@[^/\s]+)$/, '"default" or a scope such as "@example"')),
            v.union(
              [registry, v.pipe(v.array(registry, 'a list of registries'), v.minLength(1, 'at least one registry'))],
              'an https address, or a list of them',
            ),
            'an object of registries',
          ),
          v.description(
            '`default` and scopes to the registries that their packages may come from. Without it, .npmrc and the npm client’s own default say so.',
          ),
        ),
      ),
      internal: v.optional(
        v.pipe(
          v.array(text('A name, a scope or a glob.'), 'a list of names'),
          v.description('Names or scopes that never come from the public registry.'),
        ),
      ),
      ...judgement(rules.lockfile),
    },
    'an object',
  );
  const later = v.optional(v.pipe(v.unknown(), v.description('Of an action that this version does not have yet: nobody reads it.')));
  return v.strictObject(
    {
      version: v.optional(v.pipe(versionSchema, v.description('What version-bump releases.'))),
      publish: later,
      lockfile: v.optional(v.pipe(lockfile, v.description('The policy of verify-lockfile.'))),
      sign: later,
      cleanup: later,
    },
    'an object',
  );
}

export type ConfigSchema = ReturnType<typeof configSchema>;
export type ArtifactsConfig = v.InferOutput<ConfigSchema>;
