/** From environment variables to the values that a description promises. Pure. Facts: runner.md, "Starting a JavaScript action". */
import { ArtifactError, nearest, oneOf, quote, Secret } from '../foundation/index.ts';
import type { Input, Inputs, ValuesOf } from './description.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'INPUT_';

/** `dry-run` -> `INPUT_DRY-RUN`: only blanks change, hyphens stay. */
export function inputVariable(name: string): string {
  return `${PREFIX}${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * Reads every input. An empty input is an absent one, for composites pass empty strings.
 *
 * @throws ArtifactError `INPUT_UNKNOWN` for an input that the description does not have, `INPUT_INVALID` for a value that it refuses.
 */
export function readInputs<Specs extends Inputs>(inputs: Specs, environment: Environment): ValuesOf<Specs> {
  rejectUnknown(Object.keys(inputs), environment);
  return readAll(inputs, (name, input) => readInput(name, input, environment));
}

/** The same for reporting a run whose inputs are wrong: what is refused counts as absent, what is unknown is passed over. */
export function readLeniently<Specs extends Inputs>(inputs: Specs, environment: Environment): ValuesOf<Specs> {
  return readAll(inputs, (name, input) => {
    try {
      return readInput(name, input, environment);
    } catch {
      return input.absent;
    }
  });
}

/** The parser: every value comes from the `read` of its own description, so the cast says nothing that is not so. */
function readAll<Specs extends Inputs>(inputs: Specs, read: (name: string, input: Input) => unknown): ValuesOf<Specs> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, read(name, input)])) as ValuesOf<Specs>;
}

/** Every value that is a secret, before anything else is read: they are masked even where another input is wrong. */
export function readSecrets(inputs: Inputs, environment: Environment): readonly Secret[] {
  return Object.entries(inputs)
    .filter(([, input]) => input.shape === 'secret')
    .map(([name, input]) => readInput(name, input, environment))
    .filter((value) => value instanceof Secret);
}

function readInput<Value>(name: string, input: Input<Value>, environment: Environment): Value {
  const written = withoutMargin(environment[inputVariable(name)] ?? '');
  // The default of action.yml may be an expression, which only the runner can fill in.
  const text = written === '' && input.default !== undefined && !input.default.includes('${{') ? input.default : written;
  if (text === '') return input.absent;
  const result = input.read(text);
  if ('value' in result) return result.value;
  throw new ArtifactError('INPUT_INVALID', {
    message: `The input "${name}" has the value ${quote(text)}, which it cannot have.`,
    wanted: result.wanted,
    found: quote(text),
    fix: `${result.fix} It stands under "with:" as "${name}".`,
  });
}

/** Blanks around a value say nothing, but the indentation of its first line does where more lines follow: inline YAML. */
function withoutMargin(value: string): string {
  const text = value.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
  return text.includes('\n') ? text : text.trimStart();
}

function rejectUnknown(names: readonly string[], environment: Environment): void {
  const known = new Set(names.map(inputVariable));
  const unknown = Object.keys(environment).find(
    (variable) => variable.toUpperCase().startsWith(PREFIX) && !known.has(variable.toUpperCase()),
  );
  if (unknown === undefined) return;
  const name = unknown.slice(PREFIX.length).toLowerCase();
  const meant = nearest(name, names);
  throw new ArtifactError('INPUT_UNKNOWN', {
    message: `There is no input ${quote(name)}.`,
    wanted: oneOf([...names].sort()),
    found: quote(name),
    fix:
      meant === undefined
        ? `Remove "${name}" under "with:" (or the variable ${unknown} from the environment).`
        : `Write "${meant}" instead of "${name}" under "with:".`,
  });
}
