/** What stands behind `uses:`. Pure. Facts: actions/runner, ActionManifestManager and PipelineTemplateConverter; docs.github.com, workflow syntax. */
import type { Place, Reference } from '../model/index.ts';
import { invalid, named, unsupported } from './problems.ts';

/** Of a step: an action. @throws ArtifactError `WORKFLOW_INVALID` or `WORKFLOW_UNSUPPORTED`. */
export function actionReference(uses: string, place: Place): Reference {
  if (uses.startsWith('docker://')) throw unsupported(place, `${named('uses', uses)}: actions in containers`);
  if (uses.startsWith('./')) return { kind: 'workspace', path: uses.slice(2) };
  if (uses.startsWith('$')) return selfReference(uses, place);
  return remoteReference(uses, place, 'Expected format {org}/{repo}[/path]@ref.');
}

const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Of a job: a workflow. Here `./path` lies in the repository, and at the commit, of the file that says it. */
export function workflowReference(uses: string, place: Place): Reference {
  const reference = uses.startsWith('./')
    ? ({ kind: 'workspace', path: uses.slice(2) } as const)
    : uses.startsWith('$')
      ? selfReference(uses, place)
      : remoteReference(uses, place, 'Expected format {org}/{repo}/.github/workflows/{file}@ref.');
  if (reference.kind === 'workspace' && uses.includes('@'))
    throw invalid(place, `${named('uses', uses)}: cannot specify version when calling local workflows.`);
  if (!WORKFLOW_FILE.test(reference.path))
    throw invalid(place, `${named('uses', uses)}: workflows must be defined at the top level of the .github/workflows/ directory.`);
  return reference;
}

function selfReference(uses: string, place: Place): Reference {
  const path = uses.slice(2);
  if (!uses.startsWith('$/') || path === '') throw invalid(place, `${named('uses', uses)}: a path is wanted behind $/.`);
  if (path.includes('@')) throw invalid(place, `${named('uses', uses)}: $/ is always at the commit of the file itself and takes no @ref.`);
  return { kind: 'self', path: insideRepository(path, uses, place) };
}

function remoteReference(uses: string, place: Place, format: string): Reference {
  const [whole = '', ref = '', ...more] = uses.split('@');
  const [owner = '', name = '', ...path] = whole.split('/');
  if (owner === '' || name === '' || ref === '' || more.length > 0 || owner.startsWith('.'))
    throw invalid(place, `${format} Actual '${uses}'`);
  return { kind: 'remote', repository: `${owner}/${name}`, path: insideRepository(path.join('/'), uses, place), ref };
}

function insideRepository(path: string, uses: string, place: Place): string {
  if (path.split('/').some((segment) => segment === '..' || segment === '.'))
    throw invalid(place, `${named('uses', uses)}: a path inside the repository is wanted.`);
  return path;
}
