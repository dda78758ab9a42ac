/**
 * What a called or hand-started workflow is given: inputs with their types, secrets by name.
 *
 * A boolean wants a boolean and a number a number, as the text 'true' is neither; a string takes any scalar. Messages are GitHub's.
 * Facts: docs.github.com, "Workflow syntax", on.workflow_call.inputs; actions/languageservices, workflow-parser, model/converter/job. Pure.
 */
import { oneOf } from '@artifact-actions/core/foundation';
import { expressionSource, invalid, isSameName, textOf } from '../language/index.ts';
import type { CallJob, CallSignature, Place, Scope, Template, Templates, Value, ValueObject, WorkflowInput } from '../model/index.ts';

/** Everything that can be known before the run: names, what is required, and the types of literals. */
export function checkCall(job: CallJob, signature: CallSignature): void {
  for (const { name, required } of signature.inputs)
    if (required && find(job.with, name) === undefined)
      throw invalid(job.place, `Input ${name} is required, but not provided while calling.`);
  for (const [name, template] of job.with) {
    const input = signature.inputs.find((each) => isSameName(each.name, name));
    if (input === undefined) throw invalid(template.place, `Invalid input, ${name} is not defined in the referenced workflow.`);
    if (expressionSource(template) === undefined) typed(input, template.evaluate({ contexts: {}, status: 'success' }), template.place);
  }
  if (job.secrets !== 'inherit') checkSecrets(job, job.secrets, signature);
}

function checkSecrets(job: CallJob, given: Templates, signature: CallSignature): void {
  for (const { name, required } of signature.secrets)
    if (required && find(given, name) === undefined)
      throw invalid(job.place, `Secret ${name} is required, but not provided while calling.`);
  for (const [name, template] of given)
    if (!signature.secrets.some((each) => isSameName(each.name, name)))
      throw invalid(template.place, `Invalid secret, ${name} is not defined in the referenced workflow.`);
}

/** The `inputs` of a called workflow. @param called the scope of its defaults, @param caller that of the values. */
export function inputsOfCall(signature: CallSignature, given: Templates, caller: Scope, called: Scope): ValueObject {
  const inputs: Record<string, Value> = {};
  for (const input of signature.inputs) {
    const template = find(given, input.name);
    const own = { ...called, contexts: { ...called.contexts, inputs } };
    inputs[input.name] = template === undefined ? defaultOf(input, own) : typed(input, template.evaluate(caller), template.place);
  }
  return inputs;
}

/**
 * The `inputs` of a workflow that is started by hand. The form and the API send texts, so those of booleans and numbers are read.
 *
 * @throws ArtifactError `WORKFLOW_INVALID` for what GitHub's API would refuse.
 */
export function inputsOfDispatch(signature: CallSignature, given: ValueObject, place: Place): ValueObject {
  for (const name of Object.keys(given))
    if (!signature.inputs.some((each) => isSameName(each.name, name))) throw invalid(place, `Unexpected inputs provided: ["${name}"].`);
  const entries = signature.inputs.map((input): [string, Value] => {
    const value = Object.entries(given).find(([name]) => isSameName(name, input.name))?.[1];
    if (value === undefined && input.required && input.default === undefined)
      throw invalid(place, `Required input '${input.name}' not provided.`);
    return [
      input.name,
      value === undefined ? defaultOf(input, { contexts: {}, status: 'success' }) : typed(input, readText(input, value), place),
    ];
  });
  return Object.fromEntries(entries);
}

function defaultOf(input: WorkflowInput, scope: Scope): Value {
  if (input.default !== undefined) return typed(input, input.default.evaluate(scope), input.default.place);
  if (input.type === 'boolean') return false;
  return input.type === 'number' ? 0 : '';
}

function readText(input: WorkflowInput, value: Value): Value {
  if (input.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return input.type === 'number' && typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
}

function typed(input: WorkflowInput, value: Value, place: Place): Value {
  const text = textOf(value);
  const fits = input.type === 'boolean' || input.type === 'number' ? typeof value === input.type : text !== undefined;
  if (!fits || Number.isNaN(value))
    throw invalid(place, `Unexpected value '${text ?? 'an object'}' for the ${input.type} input '${input.name}'`);
  if (input.type === 'choice' && !input.options.includes(text ?? ''))
    throw invalid(place, `Provided value '${text}' for input '${input.name}' not in the list of allowed values: ${oneOf(input.options)}`);
  return typeof value === input.type ? value : (text ?? '');
}

function find(given: Templates, name: string): Template | undefined {
  return [...given].find(([each]) => isSameName(each, name))?.[1];
}
