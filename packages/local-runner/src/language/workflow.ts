/** Reads a workflow file. Pure. */
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { WorkflowFile } from '../model/index.ts';
import { Document } from './document.ts';
import { concurrencyOf, defaultsOf, jobsOf } from './jobs.ts';
import { permissionsOf } from './permissions.ts';
import { templatesOf } from './template.ts';
import { entriesOf, literalText } from './tokens.ts';
import { triggersOf } from './triggers.ts';

/**
 * @param file as it is shown in messages: `octo-org/shop/.github/workflows/ci.yml@main`.
 * @param path what names the workflow where it has no `name`.
 * @throws ArtifactError `WORKFLOW_INVALID` with all that GitHub's parser says, `WORKFLOW_UNSUPPORTED` for what is not emulated.
 */
export function readWorkflow(text: string, file: string, path = file): WorkflowFile {
  const document = new Document('workflow', text, file);
  const entries = entriesOf(document.root, document);
  const at = (key: string): TemplateToken | undefined => entries.get(key)?.value;
  const workflow: WorkflowFile = {
    place: document.placeOf(document.root),
    name: literalText(at('name')) || path,
    ...triggersOf(at('on'), document),
    permissions: permissionsOf(at('permissions'), document),
    env: templatesOf(at('env'), document),
    defaults: defaultsOf(at('defaults'), document),
    concurrency: concurrencyOf(at('concurrency'), document),
    jobs: jobsOf(at('jobs'), document),
  };
  document.check();
  return workflow;
}
