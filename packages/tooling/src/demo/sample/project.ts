/** The sample at each point of its history, as what its package.json files ask for and where npm puts it. Pure. */
import type { Manifest, Project } from './lockfile.ts';

const ROOT: Manifest = {
  name: 'shop',
  license: 'UNLICENSED',
  private: true,
  workspaces: ['packages/*'],
  devDependencies: { prettier: '^3.6.0' },
};
const CORE: Manifest = { name: '@acme/core', version: '1.0.0', license: 'UNLICENSED', private: true };
const WEB: Manifest = { name: '@acme/web', version: '1.0.0', license: 'UNLICENSED', private: true };

const begun: Project = {
  root: ROOT,
  workspaces: { 'packages/core': CORE, 'packages/web': WEB },
  placed: { 'node_modules/prettier': '3.6.2' },
  dev: ['node_modules/prettier'],
};

const readsPrices = change(begun, { 'packages/core': { semver: '^7.7.0', yaml: '^2.8.1' } }, { semver: '7.7.2', yaml: '2.8.1' });

/** `finalhandler` wants an older `debug`, which wants an older `ms`: both stand below it. */
const serves = change(
  readsPrices,
  { 'packages/web': { '@acme/core': '^1.0.0', '@acme/tokens': '^3.1.0', debug: '^4.4.0', finalhandler: '^1.3.1' } },
  {
    '@acme/tokens': '3.1.0',
    debug: '4.4.3',
    'ee-first': '1.1.1',
    encodeurl: '2.0.0',
    'escape-html': '1.0.3',
    finalhandler: '1.3.1',
    'finalhandler/node_modules/debug': '2.6.9',
    'finalhandler/node_modules/ms': '2.0.0',
    ms: '2.1.3',
    'on-finished': '2.4.1',
    parseurl: '1.3.3',
    statuses: '2.0.1',
    unpipe: '1.0.0',
  },
);

const remembers = change(serves, { 'packages/web': { cookie: '^1.0.0' } }, { cookie: '1.0.2' });

const updated = change(remembers, { 'packages/core': { yaml: '^2.8.2' } }, { yaml: '2.8.2' });

export const PROJECT = { begun, readsPrices, serves, remembers, updated } as const;

/**
 * @param wanted dependencies by folder, added to what the folder asks for already.
 * @param installed versions by their place below node_modules/.
 */
function change(
  project: Project,
  wanted: Readonly<Record<string, Readonly<Record<string, string>>>>,
  installed: Readonly<Record<string, string>>,
): Project {
  const workspaces = Object.entries(project.workspaces).map(([folder, manifest]) => {
    const dependencies = sorted({ ...manifest.dependencies, ...wanted[folder] });
    return [folder, Object.keys(dependencies).length === 0 ? manifest : { ...manifest, dependencies }] as const;
  });
  const placed = Object.entries(installed).map(([place, version]) => [`node_modules/${place}`, version]);
  return { ...project, workspaces: Object.fromEntries(workspaces), placed: { ...project.placed, ...Object.fromEntries(placed) } };
}

function sorted(dependencies: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
