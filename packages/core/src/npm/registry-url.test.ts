import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTarballAddress, registryRoots } from './registry-url.ts';

const SHA = 'a'.repeat(40);
const parse = (address: string) => parseTarballAddress(new URL(address));

describe('the address of a tarball', () => {
  it.each([
    ['the classic layout', 'https://registry.example.com/ms/-/ms-2.1.3.tgz', 'https://registry.example.com/', 'ms', '2.1.3'],
    ['a scope', 'https://registry.example.com/@example/auth/-/auth-1.0.0.tgz', 'https://registry.example.com/', '@example/auth', '1.0.0'],
    [
      'an encoded scope',
      'https://registry.example.com/@example%2fauth/-/auth-1.0.0.tgz',
      'https://registry.example.com/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'a scope that is encoded whole',
      'https://registry.example.com/%40example%2Fauth/-/auth-1.0.0.tgz',
      'https://registry.example.com/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'the double scope of Artifactory',
      'https://art.example.com/api/npm/all/@example/auth/-/@example/auth-1.0.0.tgz',
      'https://art.example.com/api/npm/all/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'GitLab, for a project',
      'https://gitlab.example.com/api/v4/projects/7/packages/npm/@example/auth/-/@example/auth-1.0.0.tgz',
      'https://gitlab.example.com/api/v4/projects/7/packages/npm/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'GitLab, for a group',
      'https://gitlab.example.com/api/v4/groups/7/-/packages/npm/@example/auth/-/@example/auth-1.0.0.tgz',
      'https://gitlab.example.com/api/v4/groups/7/-/packages/npm/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'GitHub Packages',
      `https://npm.pkg.github.com/download/@example/auth/1.0.0/${SHA}`,
      'https://npm.pkg.github.com/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'GitHub Packages with a SHA-256',
      `https://npm.pkg.github.com/download/@example/auth/1.0.0/${'b'.repeat(64)}`,
      'https://npm.pkg.github.com/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'GitHub Enterprise Server',
      `https://github.example.com/_registry/npm/download/@example/auth/1.0.0/${SHA}`,
      'https://github.example.com/_registry/npm/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'Azure',
      'https://pkgs.example.com/org/_packaging/feed/npm/registry/ms/-/ms-2.1.3.tgz',
      'https://pkgs.example.com/org/_packaging/feed/npm/registry/',
      'ms',
      '2.1.3',
    ],
    [
      'CodeArtifact',
      'https://d-1.d.codeartifact.example.com/npm/repo/@example/auth/-/auth-1.0.0.tgz',
      'https://d-1.d.codeartifact.example.com/npm/repo/',
      '@example/auth',
      '1.0.0',
    ],
    [
      'Nexus, at a port',
      'https://nexus.example.com:8443/repository/npm-all/ms/-/ms-2.1.3.tgz',
      'https://nexus.example.com:8443/repository/npm-all/',
      'ms',
      '2.1.3',
    ],
    [
      'a package that is called like a folder of a registry',
      'https://registry.example.com/download/-/download-1.0.0.tgz',
      'https://registry.example.com/',
      'download',
      '1.0.0',
    ],
    [
      'a name with a dot',
      'https://registry.example.com/lodash.merge/-/lodash.merge-4.6.2.tgz',
      'https://registry.example.com/',
      'lodash.merge',
      '4.6.2',
    ],
    [
      'a name that ends like a version',
      'https://registry.example.com/level-9/-/level-9-1.0.0.tgz',
      'https://registry.example.com/',
      'level-9',
      '1.0.0',
    ],
    [
      'a name that is almost a file',
      'https://registry.example.com/a-1.0.0/-/a-1.0.0-2.0.0.tgz',
      'https://registry.example.com/',
      'a-1.0.0',
      '2.0.0',
    ],
    ['a name of a digit', 'https://registry.example.com/3/-/3-2.1.0.tgz', 'https://registry.example.com/', '3', '2.1.0'],
    ['a prerelease', 'https://registry.example.com/ms/-/ms-3.0.0-canary.1.tgz', 'https://registry.example.com/', 'ms', '3.0.0-canary.1'],
    ['build metadata', 'https://registry.example.com/ms/-/ms-3.0.0%2Bbuild.5.tgz', 'https://registry.example.com/', 'ms', '3.0.0+build.5'],
    [
      'build metadata at GitHub Packages',
      `https://npm.pkg.github.com/download/@example/auth/1.0.0%2B5/${SHA}`,
      'https://npm.pkg.github.com/',
      '@example/auth',
      '1.0.0+5',
    ],
    ['a query', 'https://registry.example.com/ms/-/ms-2.1.3.tgz?x=/evil/-/evil-1.0.0.tgz', 'https://registry.example.com/', 'ms', '2.1.3'],
  ])('in %s', (_sentence, address, root, name, version) => {
    expect(parse(address)).toEqual({ root, folder: name, name, version });
  });

  it.each([
    ['another package in its folder', 'https://registry.example.com/ms/-/evil-2.1.3.tgz', 'evil', '2.1.3'],
    ['a package whose name begins alike', 'https://registry.example.com/ms/-/msx-2.1.3.tgz', 'msx', '2.1.3'],
    ['another scope in its folder', 'https://registry.example.com/@example/auth/-/@evil/auth-1.0.0.tgz', '@evil/auth', '1.0.0'],
    ['a scope in the folder of none', 'https://registry.example.com/auth/-/@evil/auth-1.0.0.tgz', '@evil/auth', '1.0.0'],
    ['a file without a version', 'https://registry.example.com/ms/-/ms.tgz', 'ms', ''],
    ['an encoded hyphen', 'https://registry.example.com/ms/-/ms%2d2.1.3.tgz', 'ms%2d2.1.3', ''],
    ['a malformed escape', 'https://registry.example.com/ms/-/ms-%zz.tgz', 'ms', '%zz'],
  ])('of %s has the name of the file, and that of its folder', (_sentence, address, name, version) => {
    const [, folder] = /example\.com\/(.*?)\/-\//.exec(address) ?? [];
    expect(parse(address)).toMatchObject({ folder, name, version });
  });

  it.each([
    ['an archive', 'https://registry.example.com/ms/-/ms-2.1.3.zip'],
    ['a file at the top', 'https://registry.example.com/ms-2.1.3.tgz'],
    ['no file', 'https://registry.example.com/ms/-/'],
    ['a folder behind the hyphen', 'https://registry.example.com/ms/-/a/b/ms-2.1.3.tgz'],
    ['a scope alone', 'https://registry.example.com/@example/-/auth-1.0.0.tgz'],
    ['a digest that is none', 'https://npm.pkg.github.com/download/@example/auth/1.0.0/latest'],
    ['an address without a path', 'data:ms'],
  ])('is none for %s', (_sentence, address) => {
    expect(parse(address)).toBeUndefined();
  });

  it('gives back every name and version that a registry wrote into it', () => {
    const part = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/);
    const name = fc.oneof(
      part,
      fc.tuple(part, part).map(([scope, base]) => `@${scope}/${base}`),
    );
    const version = fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{1,2}(-[a-z0-9.-]{1,6})?$/);
    const prefix = fc.constantFrom('', 'npm/', 'api/npm/all/', 'groups/7/-/packages/npm/');
    fc.assert(
      fc.property(name, version, prefix, fc.boolean(), (written, number, path, isDouble) => {
        const root = `https://registry.example.com/${path}`;
        const [, scope = '', base = ''] = /^(@[^/]+\/)?(.*)$/.exec(written) ?? [];
        const address = `${root}${written}/-/${isDouble ? scope : ''}${base}-${number}.tgz`;
        expect(parse(address)).toEqual({ root, folder: written, name: written, version: number });
        expect(parse(`${root}download/${written}/${number}/${SHA}`)).toEqual({ root, folder: written, name: written, version: number });
      }),
    );
  });

  it.each([
    ['slashes', '/'.repeat(500_000)],
    ['folders', '/a'.repeat(500_000)],
    ['hyphens', '/-/a'.repeat(300_000)],
    ['scopes', '/@a%2f'.repeat(200_000)],
  ])('is read in linear time for many %s', (_sentence, path) => {
    expect(parse(`https://registry.example.com${path}`)).toBeUndefined();
  });
});

describe('the roots of a registry', () => {
  const PUBLIC = 'https://public.example.com/';
  it.each([
    ['end with a slash', 'https://registry.example.com', ['https://registry.example.com/']],
    ['keep their path', 'https://art.example.com/api/npm/all', ['https://art.example.com/api/npm/all/']],
    ['are as written where they end with one', 'https://registry.example.com/', ['https://registry.example.com/']],
  ])('%s', (_sentence, registry, expected) => {
    expect(registryRoots(registry, PUBLIC)).toEqual(expected);
  });

  it('of the public one are two, whichever of them is named', () => {
    const [first, second = ''] = registryRoots(PUBLIC, PUBLIC);
    expect(first).toBe(PUBLIC);
    expect([...registryRoots(second, PUBLIC)].sort()).toEqual([...registryRoots(PUBLIC.slice(0, -1), PUBLIC)].sort());
  });
});
