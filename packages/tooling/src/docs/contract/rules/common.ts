/** `common-inputs`, `common-outputs`: every action has what all actions have. Spec: contract.md section 1, which is repeated here on purpose. */
import type { ActionDescription } from '@artifact-actions/core/runner';
import { sourceOf } from '../../descriptions.ts';
import type { ContractRule, Fault } from '../rule.ts';

/** Input to its default; undefined: none. */
const INPUTS: Readonly<Record<string, string | undefined>> = {
  'working-directory': '.',
  config: '.github/artifacts.yml',
  'dry-run': 'false',
  'fail-on': 'error',
  'report-file': undefined,
  'sarif-file': undefined,
  summary: 'true',
  token: '${{ github.token }}',
};

const OUTPUTS: readonly string[] = ['conclusion', 'errors', 'warnings', 'report-file', 'json'];

export const commonInputs: ContractRule = (description) =>
  Object.entries(inputsOf(description)).flatMap(([name, fallback]) => {
    const input = description.inputs[name];
    if (input === undefined) return [faultIn(description, `The common input \`${name}\` is missing.`)];
    if (input.default === fallback) return [];
    return [faultIn(description, `The common input \`${name}\` has the default "${input.default ?? ''}", not "${fallback ?? ''}".`)];
  });

export const commonOutputs: ContractRule = (description) =>
  OUTPUTS.filter((name) => description.outputs[name] === undefined).map((name) =>
    faultIn(description, `The common output \`${name}\` is missing.`),
  );

/** verify-lockfile writes nothing, so that it has no dry run; registry-cleanup deletes nothing unless it is told to. */
function inputsOf({ name }: ActionDescription): typeof INPUTS {
  const { 'dry-run': dryRun, ...others } = INPUTS;
  if (name === 'verify-lockfile') return others;
  return { ...others, 'dry-run': name === 'registry-cleanup' ? 'true' : dryRun };
}

function faultIn({ name }: ActionDescription, message: string): Fault {
  return { file: sourceOf(name), line: 1, message, fix: 'Add what contract.md section 1 says.' };
}
