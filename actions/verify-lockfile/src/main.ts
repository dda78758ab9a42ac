/** verify-lockfile: stops tampered lockfiles on their exact line. This file conducts; planLockcheck decides. */
import { isJudgedByBase, loadPolicy, openBase, openProject, requestBase } from '@artifact-actions/core/config';
import { countsOf, gatherLockfiles, LOCKCHECK_RULES, planLockcheck } from '@artifact-actions/core/lockcheck';
import { applyBaseline, presentLockcheck } from '@artifact-actions/core/report';
import { readBaseline, runAction } from '@artifact-actions/core/runner';
import { description } from './inputs.ts';

await runAction(description, async (runner) => {
  const { context, inputs } = runner;
  const project = await openProject({ ...runner, ...context, token: inputs.token });
  const base = await openBase(requestBase(context.event, inputs.base), project);
  const judge = isJudgedByBase(context.event) ? base : undefined;

  const rules = { lockfile: Object.keys(LOCKCHECK_RULES) };
  const inline = { input: 'lockfile-policy', text: inputs['lockfile-policy'] };
  const policy = await loadPolicy('lockfile', { ...project, judge, path: inputs.config, inline, rules });
  const lockfiles = await gatherLockfiles(inputs.lockfiles, { ...project, base, judge });
  const { plan, findings } = planLockcheck({ base: base?.commit, lockfiles, policy }, runner.now);

  const known = await readBaseline({ ...runner, ...project, judge }, inputs.baseline);
  return {
    plan,
    findings: applyBaseline(findings, known),
    receipts: [],
    dryRun: false,
    outputs: countsOf(plan),
    present: presentLockcheck,
  };
});
