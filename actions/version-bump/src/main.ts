/** version-bump: the next version of every package, from its commits. This file conducts; planVersions decides. */
import { loadPolicy, openProject } from '@artifact-actions/core/config';
import { presentVersion } from '@artifact-actions/core/report';
import { runAction } from '@artifact-actions/core/runner';
import { gatherVersions, outputsOf, planVersions, requireMode, settingsOf, writeReleases } from '@artifact-actions/core/version';
import { description } from './inputs.ts';

await runAction(description, async (runner) => {
  const { context, inputs, now } = runner;
  const mode = requireMode(inputs.mode);
  const project = await openProject({ ...runner, ...context, token: inputs.token });
  const policy = await loadPolicy('version', { ...project, judge: undefined, path: inputs.config, rules: {} });
  const settings = settingsOf(inputs, policy);

  const facts = await gatherVersions({ ...project, ...context }, settings);
  const { plan, findings } = planVersions(facts, settings, inputs['as-of'] ?? now);

  const request = { ...project, packages: facts.packages, settings, gitUser: inputs['git-user'], now, dryRun: inputs['dry-run'] };
  const applied = mode === 'plan' ? undefined : await writeReleases(plan, request);
  return {
    plan,
    findings,
    receipts: applied?.receipts ?? [],
    dryRun: inputs['dry-run'],
    outputs: outputsOf(plan, applied),
    present: presentVersion,
    ...(applied?.error && { error: applied.error }),
  };
});
