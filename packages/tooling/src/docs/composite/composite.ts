/** The composite action at the top, made of the descriptions of all actions. Pure. Spec: contract.md section 8; decision 0011 says why. */
import { type ActionDescription, COMMON_INPUTS, type Input } from '@artifact-actions/core/runner';
import type { NamedInput } from '../tables.ts';
import { chainOf, type Link, OFF } from './chain.ts';

export interface CompositeOutput {
  readonly name: string;
  readonly description: string;
  /** The expression that reads it from its step. */
  readonly value: string;
}

export interface CompositeStep {
  readonly id: string;
  readonly if: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
}

export interface Composite {
  readonly inputs: readonly NamedInput[];
  readonly outputs: readonly CompositeOutput[];
  readonly steps: readonly CompositeStep[];
}

/** The text of `dry-run`, which two actions start with different defaults. */
const DRY_RUN = 'Plan and report, but change nothing. Without it, the default of each action holds.';

/** One file for each action: two reports cannot lie at one path. */
const PER_ACTION: readonly string[] = ['report-file', 'sarif-file'];

/** @throws ArtifactError `INTERNAL` for an action that has no place in the chain. */
export function compositeOf(descriptions: readonly ActionDescription[]): Composite {
  const chain = chainOf(descriptions);
  const inputs = chain.flatMap(({ description }) =>
    Object.entries(description.inputs).map(([name, input]) => ({ name, input, description })),
  );
  const shared = new Map(inputs.filter(({ name }) => isCommon(name)).map(({ name, input }) => [name, commonInput(name, input)]));
  const own = inputs.filter(({ name }) => !isCommon(name) && name !== 'mode');
  return {
    inputs: [
      ...chain.map(switchOf),
      ...shared.values(),
      ...own.map(({ name, input, description }) => ownInput(description.name, name, input)),
    ],
    outputs: chain.flatMap(({ description }) => outputsOf(description)),
    steps: chain.map(stepOf),
  };
}

function isCommon(name: string): boolean {
  return name === 'dry-run' || (name in COMMON_INPUTS && !PER_ACTION.includes(name));
}

function switchOf({ description: { name, inputs }, mode }: Link): NamedInput {
  const shape = inputs['mode']?.shape ?? '';
  return { name, description: `What ${name} does: ${shape}; \`${OFF}\` leaves it out.`, shape: 'mode', default: mode };
}

function commonInput(name: string, { description, shape, default: given }: Input): NamedInput {
  return name === 'dry-run' ? { name, description: DRY_RUN, shape, default: undefined } : { name, description, shape, default: given };
}

/** Its default stays with the action, where an empty input means it. */
function ownInput(action: string, name: string, { description, shape }: Input): NamedInput {
  return { name: `${action}-${name}`, description: `\`${name}\` of ${action}: ${firstSentence(description)}`, shape, default: undefined };
}

function outputsOf({ name: action, outputs }: ActionDescription): readonly CompositeOutput[] {
  return Object.entries(outputs).map(([name, meaning]) => ({
    name: `${action}-${name}`,
    description: `\`${name}\` of ${action}: ${firstSentence(meaning)}`,
    value: `\${{ steps.${action}.outputs.${name} }}`,
  }));
}

function stepOf({ description: { name: action, inputs }, mode }: Link): CompositeStep {
  return {
    id: action,
    if: `\${{ (inputs.${action} || '${mode}') != '${OFF}' }}`,
    uses: `$/actions/${action}`,
    with: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => {
        if (name === 'mode') return [name, `\${{ inputs.${action} || '${mode}' }}`];
        return [name, handOn(isCommon(name) ? name : `${action}-${name}`, input)];
      }),
    ),
  };
}

/** An empty input is an absent one to every action; only the runner can fill in a default that is an expression. */
function handOn(name: string, { default: given }: Input): string {
  const [, expression] = /^\$\{\{\s*(.*?)\s*\}\}$/.exec(given ?? '') ?? [];
  return expression === undefined ? `\${{ inputs.${name} }}` : `\${{ inputs.${name} || ${expression} }}`;
}

/** The README of the action has the rest. The dots of `e.g.` end no sentence. */
function firstSentence(text: string): string {
  return text.split(/(?<=[^.]{2}\.) (?=[A-Z`])/, 1)[0] ?? text;
}
