/** The repository that the demo works on: real git, two released workspaces, six commits, a complete lockfile, a policy, two workflows. */
import { createRepository, type Files, type Repository } from '@artifact-actions/testing/repository';
import { lockfileOf, type Project, REGISTRIES } from './lockfile.ts';
import { PROJECT } from './project.ts';
import { WORKFLOWS } from './workflows.ts';

export const LOCKFILE = 'package-lock.json';
export const POLICY = '.github/artifacts.yml';

export interface Sample {
  readonly repository: Repository;
  /** The two ends of the last push to main. */
  readonly push: { readonly before: string; readonly after: string };
}

const NPMRC = `registry=${REGISTRIES.default}\n@acme:registry=${REGISTRIES['@acme']}\n`;

const POLICY_TEXT = `lockfile:
  registries:
    default: ${REGISTRIES.default}
    "@acme": ${REGISTRIES['@acme']}
`;

const ROUND = 'export const round = (cents) => Math.round(cents);\n';
const HANDLE = "import { round } from '@acme/core/round.js';\nexport const price = (cents) => `€ ${round(cents) / 100}`;\n";

/** Builds the repository in a temporary folder; who calls removes it. It stands on main. */
export async function createSample(): Promise<Sample> {
  const repository = await createRepository();
  await repository.commit('chore: begin with two workspaces', {
    files: { ...filesOf(PROJECT.begun), '.npmrc': NPMRC, '.gitignore': 'node_modules/\n', 'README.md': '# The Acme shop\n' },
  });
  for (const { name, version } of Object.values(PROJECT.begun.workspaces)) await repository.tag(`${name}@${version}`);
  await repository.commit('feat(core): read the price list', {
    files: { ...filesOf(PROJECT.readsPrices), 'packages/core/round.js': ROUND },
  });
  await repository.commit('feat(web): show the prices\n\nThe design tokens come from our own registry.', {
    files: { ...filesOf(PROJECT.serves), 'packages/web/price.js': HANDLE },
  });
  await repository.commit('fix(core): round half a cent up, also below zero', {
    files: { 'packages/core/round.js': ROUND.replace('Math.round(cents)', 'Math.sign(cents) * Math.round(Math.abs(cents))') },
  });
  const before = await repository.commit('ci: say which registries packages may come from, and check it', {
    files: { [POLICY]: POLICY_TEXT, ...WORKFLOWS },
  });
  const after = await repository.commit('feat(web): remember the basket', { files: filesOf(PROJECT.remembers) });
  return { repository, push: { before, after } };
}

/** The package.json files of a project and its lockfile. */
export function filesOf(project: Project): Files {
  const manifests = Object.entries(project.workspaces).map(([folder, manifest]) => [`${folder}/package.json`, manifest]);
  return { 'package.json': project.root, ...Object.fromEntries(manifests), [LOCKFILE]: lockfileOf(project) };
}
