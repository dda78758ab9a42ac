/** Small equivalents of other owners' actions. They are called by name; the ref behind it is not looked at. */
import { quote } from '@artifact-actions/core/foundation';
import { unsupported } from '../../language/index.ts';
import type { UsesStep } from '../../model/index.ts';
import type { Active } from '../stage.ts';
import type { Outcome } from '../tally.ts';
import type { BuiltIn } from './built-in.ts';
import { CHECKOUT } from './checkout.ts';
import { DOWNLOAD_ARTIFACT } from './download-artifact.ts';
import { SETUP_NODE } from './setup-node.ts';
import { UPLOAD_ARTIFACT } from './upload-artifact.ts';

export type { BuiltIn } from './built-in.ts';

/** By name, in lower case. */
export const BUILT_INS: ReadonlyMap<string, BuiltIn> = new Map([
  ['actions/checkout', CHECKOUT],
  ['actions/download-artifact', DOWNLOAD_ARTIFACT],
  ['actions/setup-node', SETUP_NODE],
  ['actions/upload-artifact', UPLOAD_ARTIFACT],
]);

/** @throws ArtifactError `WORKFLOW_UNSUPPORTED` for an input that it does not honour. */
export async function runBuiltIn(active: Active, step: UsesStep, { inputs, run }: BuiltIn): Promise<Outcome> {
  const values: Record<string, string> = { ...inputs };
  for (const [written, template] of step.with) {
    const name = written.toLowerCase();
    const value = template.text(active.scope);
    if (!Object.hasOwn(inputs, name))
      throw unsupported(template.place, `the input ${quote(written)} of ${step.uses}`, `It knows ${Object.keys(inputs).join(', ')}.`);
    if (value !== '') values[name] = value;
  }
  await run({ active, step, input: (name) => values[name] ?? '' });
  return 'success';
}
