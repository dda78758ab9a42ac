import { contentsDiffer } from '../integrity.ts';
import { entryRule } from '../rule.ts';

/** `integrity/conflict`: one version, two contents, in one file. */
export const integrityConflict = entryRule(
  {
    title: 'One version has two different integrities',
    severity: 'error',
    sees: 'Two entries of the same name and version whose digests of one algorithm differ. Both are reported: the file does not say which of them is right.',
    why: 'A version has one content. One of the two lines was changed by hand, or the registries disagree.',
    fix: 'Compare both with what the registry gives (`npm view NAME@VERSION dist.integrity`), and restore the wrong one.',
    example: '"node_modules/a/node_modules/ms": { "version": "2.1.3", "integrity": "sha512-<another digest>" }',
  },
  (entry, { index }) => {
    if (entry.version === undefined || entry.integrity === undefined) return undefined;
    const other = index.contentsOf(entry).find((twin) => contentsDiffer(entry.integrity, twin.integrity));
    if (other === undefined) return undefined;
    return {
      field: 'integrity',
      message: `${entry.name}@${entry.version} has another integrity here than at "${other.key}".`,
      fix: `See which one is right: npm view ${entry.name}@${entry.version} dist.integrity`,
    };
  },
);
