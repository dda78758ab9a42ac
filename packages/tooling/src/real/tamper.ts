/** Ten ways to tamper with a lockfile as npm writes it, one value a line; each changes one entry and says where it must be found. Pure. */
import { isJsonObject, parseJson } from '@artifact-actions/core/foundation';

export interface Tampered {
  readonly text: string;
  readonly rule: string;
  /** Counted in the text, not taken from the parser that is on trial. */
  readonly line: number;
}

export interface Tampering {
  readonly name: string;
  readonly tamper: (text: string) => Tampered;
}

type Entry = Readonly<Record<string, unknown>>;

const tampering = (name: string, rule: string, field: string, change: (entry: Entry, key: string) => Entry): Tampering => ({
  name,
  tamper: (text) => {
    const { value } = parseJson(text);
    const packages = isJsonObject(value) && isJsonObject(value['packages']) ? value['packages'] : {};
    const key = victimOf(packages);
    const entry = packages[key];
    const changed = { ...packages, [key]: change(isJsonObject(entry) ? entry : {}, key) };
    const result = `${JSON.stringify({ ...(isJsonObject(value) ? value : {}), packages: changed }, null, 2)}\n`;
    return { text: result, rule, line: lineOf(result, key, field) };
  },
});

/** An entry in the middle of the file, from a registry, that stands alone with its version. */
function victimOf(packages: Entry): string {
  const subjects = new Map<string, number>();
  const plain = Object.entries(packages).filter(([key, entry]) => {
    if (
      !isJsonObject(entry) ||
      typeof entry['resolved'] !== 'string' ||
      typeof entry['integrity'] !== 'string' ||
      entry['name'] !== undefined
    )
      return false;
    const subject = `${key.slice(key.lastIndexOf('node_modules/'))}@${String(entry['version'])}`;
    subjects.set(subject, (subjects.get(subject) ?? 0) + 1);
    return /^node_modules\/[^@/]+$/.test(key);
  });
  const alone = plain.filter(([key, entry]) => subjects.get(`${key}@${isJsonObject(entry) ? String(entry['version']) : ''}`) === 1);
  return alone[Math.floor(alone.length / 2)]?.[0] ?? '';
}

function lineOf(text: string, key: string, field: string): number {
  const lines = text.split('\n');
  const start = lines.indexOf(`    ${JSON.stringify(key)}: {`);
  const at = field === 'key' ? start : lines.findIndex((line, index) => index > start && line.startsWith(`      "${field}": `));
  return at + 1;
}

const nameOf = (key: string): string => key.slice('node_modules/'.length);
const address = (entry: Entry, change: (url: string) => string): Entry => ({ ...entry, resolved: change(String(entry['resolved'])) });
const renamed = (url: string, name: string): string =>
  url.replace(/^(https:\/\/[^/]+)(.*)$/, (_url, host, path) => `${host}${path.replaceAll(name, `${name}-x`)}`);
const digest = (fill: number): string => `sha512-${Buffer.alloc(64, fill).toString('base64')}`;

export const TAMPERINGS: readonly Tampering[] = [
  tampering('another host', 'source/host', 'resolved', (entry) =>
    address(entry, (url) => url.replace(/^https:\/\/[^/]+/, 'https://registry.example.net')),
  ),
  tampering('plain http', 'source/scheme', 'resolved', (entry) => address(entry, (url) => url.replace(/^https:/, 'http:'))),
  tampering('a user in front of another host', 'source/userinfo', 'resolved', (entry) =>
    address(entry, (url) => url.replace(/^https:\/\/([^/]+)/, 'https://$1@registry.example.net')),
  ),
  tampering('another package', 'identity/name-mismatch', 'resolved', (entry, key) => address(entry, (url) => renamed(url, nameOf(key)))),
  tampering('another version', 'identity/version-mismatch', 'resolved', (entry) =>
    address(entry, (url) => url.replace(/-[^-/]*\.tgz$/, '-0.0.1.tgz')),
  ),
  tampering('an alias that nobody declared', 'identity/alias-undeclared', 'name', (entry, key) => ({
    name: `${nameOf(key)}-x`,
    ...address(entry, (url) => renamed(url, nameOf(key))),
  })),
  tampering('a git repository', 'source/git', 'resolved', (entry, key) =>
    address(entry, () => `git+ssh://git@github.com/example/${nameOf(key)}.git#${'a'.repeat(40)}`),
  ),
  tampering('no integrity', 'integrity/missing', 'key', ({ integrity: _, ...entry }) => entry),
  tampering('a digest that is too short', 'integrity/malformed', 'integrity', (entry) => ({ ...entry, integrity: 'sha512-AAAA' })),
  tampering('other bytes than at the base', 'integrity/changed', 'integrity', (entry) => ({ ...entry, integrity: digest(7) })),
];
