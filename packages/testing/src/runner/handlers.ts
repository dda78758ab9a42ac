/**
 * What each workflow command does. Problem matchers are heard and do nothing else: no action of this repository uses them.
 * Facts: actions/runner, ActionCommandManager.cs. Pure.
 */
import { ANNOTATION_TYPES, annotationOf } from './annotations.ts';
import type { Command } from './commands.ts';
import type { Step } from './step.ts';

interface Handler {
  /** Not echoed after `::echo::on`: the command shows itself, or must not be seen. */
  readonly silent: boolean;
  /** @returns why the command is refused, if it is. */
  readonly carryOut: (step: Step, command: Command) => string | undefined;
}

const NODE_OPTIONS = "Can't update NODE_OPTIONS environment variable using ::set-env:: command.";

export const HANDLERS: Readonly<Record<string, Handler>> = {
  'set-output': { silent: false, carryOut: deprecated((step, name, value) => step.setOutput(name, value)) },
  'save-state': { silent: false, carryOut: deprecated((step, name, value) => step.saveState(name, value)) },
  'set-env': { silent: false, carryOut: insecure(named((step, name, value) => step.setEnvironment(name, value, NODE_OPTIONS))) },
  'add-path': { silent: false, carryOut: insecure(always((step, { data }) => step.addPath(data))) },
  'add-mask': { silent: true, carryOut: always(addMask) },
  'add-matcher': { silent: false, carryOut: () => undefined },
  'remove-matcher': { silent: false, carryOut: () => undefined },
  debug: { silent: true, carryOut: always((step, { data }) => step.debug(data)) },
  echo: { silent: false, carryOut: setEcho },
  group: { silent: false, carryOut: always((step, { data }) => step.write('group', data)) },
  endgroup: { silent: false, carryOut: always((step) => step.write('endgroup', '')) },
  ...Object.fromEntries(ANNOTATION_TYPES.map((type) => [type, annotation(type)])),
};

type CarryOut = Handler['carryOut'];

/** A command that is never refused. */
function always(act: (step: Step, command: Command) => void): CarryOut {
  return (step, command) => {
    act(step, command);
    return undefined;
  };
}

/** A command that needs the property `name`. */
function named(act: (step: Step, name: string, value: string) => void): CarryOut {
  return (step, command) => {
    const name = command.properties.get('name');
    if (name === undefined) return `Required field 'name' is missing in ##[${command.name}] command.`;
    act(step, name, command.data);
    return undefined;
  };
}

/** A command that still works, with a warning each time. */
function deprecated(act: (step: Step, name: string, value: string) => void): CarryOut {
  const carryOut = named(act);
  return (step, command) => {
    const message = `The \`${command.name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`;
    step.annotate({ type: 'warning', message });
    return carryOut(step, command);
  };
}

/** A command that is refused unless the workflow asks for it. */
function insecure(carryOut: CarryOut): CarryOut {
  return (step, command) => {
    if (step.insecureCommands) return carryOut(step, command);
    return `The \`${command.name}\` command is disabled. Please upgrade to using Environment Files.`;
  };
}

function annotation(type: (typeof ANNOTATION_TYPES)[number]): Handler {
  return { silent: true, carryOut: always((step, command) => step.annotate(annotationOf(type, command, step.workspace))) };
}

function addMask(step: Step, { data }: Command): void {
  if (data.trim() === '') {
    step.annotate({ type: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." });
    return;
  }
  if (step.echo) step.write('output', '::add-mask::***');
  step.masks.push(data);
  step.masker.addLines(data);
}

function setEcho(step: Step, { data }: Command): string | undefined {
  const value = data.trim().toLowerCase();
  if (value !== 'on' && value !== 'off')
    return `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`;
  step.echo = value === 'on';
  return undefined;
}
