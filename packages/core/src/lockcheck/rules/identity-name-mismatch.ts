import { quote } from '../../foundation/index.ts';
import { agreement } from '../address.ts';
import { entryRule } from '../rule.ts';

/** `identity/name-mismatch`: the address is another package's. */
export const identityNameMismatch = entryRule(
  {
    title: 'The address is that of another package',
    severity: 'error',
    sees: 'A `resolved` value in the layout of a registry whose name, in the folder or in the file, is not the entry’s. An alias counts by its real name. Public registry, GitHub Packages, GitLab, Artifactory, Nexus, Azure, CodeArtifact, Verdaccio and Cloudsmith layouts are known.',
    why: 'The host is right and the hash fits, so nothing else notices that other code is installed under the name that people review.',
    fix: 'Restore the line from the base. For a wanted alias write `"NAME": "npm:REAL-NAME@RANGE"` into package.json.',
    example: '"node_modules/ms": { "resolved": "https://registry.example.com/mz/-/mz-2.1.3.tgz" }',
  },
  (entry, { index, policy }) => {
    const address = index.addressOf(entry);
    const names = address?.tarball === undefined ? [] : [address.tarball.name, address.tarball.folder];
    const name = names.find((each) => each !== entry.name);
    if (address === undefined || name === undefined) return undefined;
    if (agreement(address, policy.allRoots) === 'none') return undefined;
    return {
      field: 'resolved',
      message: `${entry.requiredAs} is locked as ${quote(entry.name)}, but its address is that of ${quote(name)}.`,
      fix: `Restore the line, or ask for the other package in package.json: "${entry.requiredAs}": "npm:${name}@…".`,
    };
  },
);
