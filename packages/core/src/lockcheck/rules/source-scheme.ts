import { quote } from '../../foundation/index.ts';
import { entryRule } from '../rule.ts';

const LOOPBACK = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** `source/scheme`: packages travel over https. Plain http is left to registries on loopback that the policy names. */
export const sourceScheme = entryRule(
  {
    title: 'A package does not travel over https',
    severity: 'error',
    sees: 'A `resolved` value that is no https address: http, another scheme, or no address at all.',
    why: 'Whoever sits between the registry and the machine can replace what travels over http. A value that is no address is read differently by every client.',
    fix: 'Write https in place of http, and check that the registry answers there; or run `npm install` again with the right registry.',
    example: '"resolved": "http://registry.example.com/ms/-/ms-2.1.3.tgz"',
  },
  (entry, { index, policy }) => {
    if (entry.source.kind !== 'tarball') return undefined;
    const url = index.addressOf(entry)?.url;
    if (url?.protocol === 'https:') return undefined;
    const isNamed =
      url?.protocol === 'http:' && LOOPBACK.test(url.hostname) && policy.rootsFor(entry.name).some((root) => root.origin === url.origin);
    if (isNamed) return undefined;
    const found = url === undefined ? 'which is no address' : `over ${quote(url.protocol.replace(/:$/, ''))}`;
    return {
      field: 'resolved',
      message: `${entry.name} comes from ${quote(entry.source.url)}, ${found}.`,
      fix: 'Write an https address of its registry.',
    };
  },
);
