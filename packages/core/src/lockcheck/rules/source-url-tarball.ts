import { quote } from '../../foundation/index.ts';
import { agreement } from '../address.ts';
import { requestOf } from '../request.ts';
import { entryRule } from '../rule.ts';

/** `source/url-tarball`: a tarball at some address instead of a version in a registry. */
export const sourceUrlTarball = entryRule(
  {
    title: 'A package is a tarball at an address of its own',
    severity: 'error',
    sees: 'A tarball that the project’s package.json asks for by its address, or one that lies on the host of a registry but not where a version of a package would.',
    why: 'No registry vouches for its name or its version, and whoever holds the address can remove or exchange it.',
    fix: 'Ask for a published version; where it has to stay, add an exception with a reason.',
    example: '"resolved": "https://downloads.example.com/ms.tgz"',
  },
  (entry, context) => {
    const address = context.index.addressOf(entry);
    if (address === undefined) return undefined;
    const request = requestOf(entry, context);
    const isInRegistry = agreement(address, context.policy.rootsFor(entry.name)) === 'registry';
    const isOutOfPlace = request === 'registry' && isInRegistry && address.tarball === undefined;
    if (request !== 'project' && !isOutOfPlace) return undefined;
    if (request === 'project' && isInRegistry && address.tarball !== undefined) return undefined;
    return {
      field: 'resolved',
      message: `${entry.name} is the tarball ${quote(address.written)}${isOutOfPlace ? ', which is not where the registry keeps a version of it' : ', not a version in a registry'}.`,
      fix: 'Ask for a version of the package in its registry.',
    };
  },
);
