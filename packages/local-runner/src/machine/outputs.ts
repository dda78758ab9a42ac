/** What a job hands on to other jobs. Facts: actions/runner, JobExtension.cs (FinalizeJob). Pure. */
import { Step } from '@artifact-actions/testing/runner';
import { textsOf } from '../language/index.ts';
import type { Frame } from './frame.ts';
import { annotateFailure } from './stage.ts';
import type { Variables } from './variables.ts';

/** Empty outputs are left out, and so is, with a warning, what holds a masked text. An output that cannot be evaluated fails the job. */
export function setJobOutputs(frame: Frame): Step {
  const { job } = frame;
  const record = new Step({ workspace: job.workspace, masker: job.masker });
  for (const [name, value] of Object.entries(evaluate(frame, record))) {
    if (value === '') continue;
    if (job.masker.mask(value) === value) record.setOutput(name, value);
    else record.annotate({ type: 'warning', message: `Skip output '${name}' since it may contain secret.` });
  }
  return record;
}

function evaluate(frame: Frame, record: Step): Variables {
  try {
    return textsOf(frame.job.request.job.outputs, frame.scope(frame.environment));
  } catch (thrown) {
    record.annotate({ type: 'error', message: 'Fail to evaluate job outputs' });
    annotateFailure(record, thrown);
    frame.tally.add('failure');
    return {};
  }
}
