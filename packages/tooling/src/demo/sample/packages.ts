/** What the two registries of the sample serve: names and ranges as real packages have them, contents of our own. Pure. */

export interface RegistryPackage {
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
}

/** By `name@version`. */
export const PACKAGES: Readonly<Record<string, RegistryPackage>> = {
  '@acme/tokens@3.1.0': { license: 'UNLICENSED' },
  'cookie@1.0.2': { license: 'MIT', engines: { node: '>=18' } },
  'debug@2.6.9': { license: 'MIT', dependencies: { ms: '2.0.0' } },
  'debug@4.4.3': { license: 'MIT', dependencies: { ms: '^2.1.3' }, engines: { node: '>=6.0' } },
  'ee-first@1.1.1': { license: 'MIT' },
  'encodeurl@2.0.0': { license: 'MIT', engines: { node: '>= 0.8' } },
  'escape-html@1.0.3': { license: 'MIT' },
  'finalhandler@1.3.1': {
    license: 'MIT',
    dependencies: {
      debug: '2.6.9',
      encodeurl: '~2.0.0',
      'escape-html': '~1.0.3',
      'on-finished': '2.4.1',
      parseurl: '~1.3.3',
      statuses: '2.0.1',
      unpipe: '~1.0.0',
    },
    engines: { node: '>= 0.8' },
  },
  'ms@2.0.0': { license: 'MIT' },
  'ms@2.1.3': { license: 'MIT' },
  'on-finished@2.4.1': { license: 'MIT', dependencies: { 'ee-first': '1.1.1' }, engines: { node: '>= 0.8' } },
  'parseurl@1.3.3': { license: 'MIT', engines: { node: '>= 0.8' } },
  'prettier@3.6.2': { license: 'MIT', bin: { prettier: 'bin/prettier.cjs' }, engines: { node: '>=14' } },
  'semver@7.7.2': { license: 'ISC', bin: { semver: 'bin/semver.js' }, engines: { node: '>=10' } },
  'statuses@2.0.1': { license: 'MIT', engines: { node: '>= 0.8' } },
  'unpipe@1.0.0': { license: 'MIT', engines: { node: '>= 0.8' } },
  'yaml@2.8.1': { license: 'ISC', bin: { yaml: 'bin.mjs' }, engines: { node: '>= 14.6' } },
  'yaml@2.8.2': { license: 'ISC', bin: { yaml: 'bin.mjs' }, engines: { node: '>= 14.6' } },
};
