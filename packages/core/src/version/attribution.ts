/** Which packages a commit belongs to: those whose files it changes. Pure. Spec: version-semantics.md, rule 15. */
import { ignoredBy } from './commits/index.ts';
import type { Package, VersionFacts, VersionSettings } from './model.ts';

/** @returns the packages that own the files, each once. A commit without files belongs to the package of the top folder. */
export type Attribute = (files: readonly string[]) => ReadonlySet<Package>;

/** The deepest package wins, private ones without a version included; a package of a renamed folder also owns the folder it had. */
export function attributionOf(facts: Pick<VersionFacts, 'packages' | 'formerFolders'>, { ignore }: VersionSettings): Attribute {
  const byName = new Map(facts.packages.map((each) => [each.name, each]));
  const owners = new Map<string, Package>();
  for (const { name, path } of facts.formerFolders) {
    const owner = byName.get(name);
    if (owner !== undefined) owners.set(path, owner);
  }
  for (const each of facts.packages) owners.set(each.path, each);
  const isIgnored = ignoredBy(ignore).path;
  return (files) => {
    const found = new Set<Package>();
    for (const file of files) {
      const owner = isIgnored(file) ? undefined : ownerOf(file, owners);
      if (owner !== undefined) found.add(owner);
    }
    const top = owners.get('.');
    if (files.length === 0 && top !== undefined) found.add(top);
    return found;
  };
}

function ownerOf(file: string, owners: ReadonlyMap<string, Package>): Package | undefined {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const owner = owners.get(file.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return owners.get('.');
}
