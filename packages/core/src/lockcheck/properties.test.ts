import { check, GITHUB, honest, type Json, type Packages, ROOT, sha512, shown, textOf } from '@artifact-actions/testing/lockfiles';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

/** The honest file, and packages of any name and version beside and below it. */
const file: fc.Arbitrary<Packages> = fc
  .array(
    fc.record({
      name: fc.stringMatching(/^(@example\/)?[a-z][a-z0-9._-]{0,6}$/),
      version: fc.stringMatching(/^\d\.\d{1,2}\.\d(-[a-z]{1,4}\.\d)?$/),
      below: fc.constantFrom('', 'node_modules/debug/', 'node_modules/tool/', 'packages/web/'),
    }),
    { maxLength: 6 },
  )
  .map((others) => ({
    ...Object.fromEntries(others.map(({ name, version, below }) => [`${below}node_modules/${name}`, locked(name, version)])),
    ...honest(),
  }));

function locked(name: string, version: string): Json {
  const isScoped = name.startsWith('@');
  const resolved = isScoped ? `${GITHUB}download/${name}/${version}/${'a'.repeat(40)}` : `${ROOT}${name}/-/${name}-${version}.tgz`;
  return { version, resolved, integrity: sha512(`${name}@${version}`) };
}

/** The keys of the entries that come from a registry. */
const fromRegistry = (packages: Packages): readonly string[] =>
  Object.keys(packages).filter((key) => packages[key]?.['integrity'] !== undefined);

/** A file, and the key of one of its entries. */
const chosen = file.chain((packages) => fc.record({ packages: fc.constant(packages), key: fc.constantFrom(...fromRegistry(packages)) }));

function withFields({ packages, key }: { readonly packages: Packages; readonly key: string }, fields: Json): Packages {
  const entry = Object.entries({ ...packages[key], ...fields }).filter(([, value]) => value !== undefined);
  return { ...packages, [key]: Object.fromEntries(entry) };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const errorsOf = (world: Parameters<typeof check>[0]): readonly string[] =>
  shown(check(world).findings).filter((line) => line.startsWith('error '));

describe('an honest file', () => {
  it('has no finding, with and without a base', () => {
    fc.assert(
      fc.property(file, (packages) => {
        expect(shown(check({ packages, base: packages }).findings)).toEqual([]);
        expect(shown(check({ packages }).findings)).toEqual([]);
      }),
    );
  });
});

describe('a change of one entry is an error:', () => {
  const host = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}(\.[a-z][a-z0-9]{1,5}){1,3}$/);
  const version = fc.stringMatching(/^\d{1,2}\.\d\.\d{1,2}(-[a-z]{1,3})?$/);
  const name = fc.stringMatching(/^(@[a-z]{1,4}\/)?[a-z][a-z0-9.-]{0,6}$/);

  it('another host', () => {
    fc.assert(
      fc.property(chosen, host, (choice, other) => {
        const resolved = text(choice.packages[choice.key]?.['resolved']);
        const changed = resolved.replace(/(?<=:\/\/)[^/]+/, other);
        fc.pre(changed !== resolved);
        expect(errorsOf({ packages: withFields(choice, { resolved: changed }) })).not.toEqual([]);
      }),
    );
  });

  it('another port, scheme or user, and a path that leads elsewhere', () => {
    const change = fc.constantFrom<readonly [RegExp, string]>(
      [/(?<=:\/\/[^/]+)/, ':8443'],
      [/^https/, 'http'],
      [/^https/, 'git+https'],
      [/(?<=:\/\/)/, 'user@'],
      [/(?<=:\/\/)/, 'evil.example.net/'],
      [/(?<=:\/\/[^/]+\/)/, 'evil/../'],
      [/(?<=:\/\/[^/]+\/)/, '/'],
      [/\/(?=[^/]*$)/, '/../'],
      [/\/(?=[^/]*$)/, '\\'],
      [/(?<=:\/\/[^/]+)/, '.evil.example.net'],
    );
    fc.assert(
      fc.property(chosen, change, (choice, [where, what]) => {
        const resolved = text(choice.packages[choice.key]?.['resolved']).replace(where, what);
        expect(errorsOf({ packages: withFields(choice, { resolved }) })).not.toEqual([]);
      }),
    );
  });

  it('another version', () => {
    fc.assert(
      fc.property(chosen, version, (choice, other) => {
        fc.pre(other !== choice.packages[choice.key]?.['version']);
        expect(errorsOf({ packages: withFields(choice, { version: other }) })).not.toEqual([]);
      }),
    );
  });

  it('another name of its folder', () => {
    fc.assert(
      fc.property(chosen, name, ({ packages, key }, other) => {
        const { [key]: entry = {}, ...rest } = packages;
        const renamed = key.replace(/(?<=.*node_modules\/)(?!.*node_modules\/).*$/, other);
        fc.pre(renamed !== key && packages[renamed] === undefined && entry['name'] === undefined);
        expect(errorsOf({ packages: { ...rest, [renamed]: entry } })).not.toEqual([]);
      }),
    );
  });

  it('another name in it', () => {
    fc.assert(
      fc.property(chosen, name, (choice, other) => {
        fc.pre(!choice.key.endsWith(`node_modules/${other}`) && other !== choice.packages[choice.key]?.['name']);
        expect(errorsOf({ packages: withFields(choice, { name: other }) })).not.toEqual([]);
      }),
    );
  });

  it('the address, the version and the integrity of another package', () => {
    fc.assert(
      fc.property(chosen, name, version, (choice, other, number) => {
        fc.pre(!choice.key.endsWith(`node_modules/${other}`) && other !== choice.packages[choice.key]?.['name']);
        expect(errorsOf({ packages: withFields(choice, locked(other, number)) })).not.toEqual([]);
      }),
    );
  });

  it('any other character of the integrity, with a base', () => {
    fc.assert(
      fc.property(chosen, fc.nat(), fc.string({ minLength: 0, maxLength: 1 }), (choice, position, char) => {
        const before = text(choice.packages[choice.key]?.['integrity']);
        const at = position % before.length;
        const integrity = before.slice(0, at) + char + before.slice(at + 1);
        fc.pre(integrity !== before);
        expect(errorsOf({ packages: withFields(choice, { integrity }), base: choice.packages })).not.toEqual([]);
      }),
    );
  });

  it('whatever is left out, and whatever says that it need not be there', () => {
    const fields = fc.constantFrom<Json>(
      { resolved: undefined },
      { integrity: undefined },
      { resolved: undefined, integrity: undefined },
      { resolved: undefined, integrity: undefined, inBundle: true },
      { resolved: '', integrity: undefined },
      { resolved: undefined, integrity: undefined, link: true },
      { resolved: 'scripts/evil', integrity: undefined, link: true },
      { resolved: 'file:evil.tgz' },
      { resolved: 'file:../evil.tgz' },
      { resolved: `git+ssh://git@github.com/evil/evil.git#${'a'.repeat(40)}`, integrity: undefined },
      { resolved: 1 },
      { integrity: null },
      { version: 2 },
    );
    fc.assert(
      fc.property(chosen, fields, (choice, change) => {
        expect(errorsOf({ packages: withFields(choice, change), base: choice.packages })).not.toEqual([]);
      }),
    );
  });
});

describe('what is found does not depend on how the file is written:', () => {
  /** Several wrong values at once. */
  const tampered = fc
    .array(
      fc.record({
        pick: fc.nat(),
        fields: fc.constantFrom<Json>(
          { resolved: 'https://evil.example.net/ms/-/ms-2.1.3.tgz' },
          { integrity: 'sha512-AAAA' },
          { integrity: undefined },
          { version: '0.0.1' },
          { name: 'mz' },
          { resolved: undefined },
        ),
      }),
      { maxLength: 4 },
    )
    .chain((changes) =>
      file.map((packages) =>
        changes.reduce((changed, { pick, fields }) => {
          const keys = Object.keys(packages).filter((key) => key !== '');
          return withFields({ packages: changed, key: keys[pick % keys.length] ?? '' }, fields);
        }, packages),
      ),
    );
  const findingsOf = (written: string): readonly string[] => [...new Set(shown(check({ text: written, base: honest() }).findings))].sort();

  it('its order, its indentation and its line ends', () => {
    fc.assert(
      fc.property(tampered, fc.nat(), fc.constantFrom(0, 1, 2, 4, '\t'), fc.boolean(), (packages, seed, indent, isCrlf) => {
        const lockfile = { lockfileVersion: 3, requires: true, packages };
        const json = JSON.stringify(shuffled(lockfile, seed), null, indent);
        expect(findingsOf(isCrlf ? json.replaceAll('\n', '\r\n') : json)).toEqual(findingsOf(textOf(packages)));
      }),
    );
  });
});

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => [...key].reduce((sum, char) => (sum * 31 + char.charCodeAt(0) + seed) % 1_000_003, seed);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, child]) => [key, shuffled(child, seed)]));
}
