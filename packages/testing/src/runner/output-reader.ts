/**
 * Reads a step's output line by line and carries out the commands in it. Standard output and standard error feed the same reader,
 * because a stop token in one silences both. Facts: actions/runner, ActionCommandManager.cs. Pure.
 */
import { type Command, parseCommand } from './commands.ts';
import { HANDLERS } from './handlers.ts';
import type { Step } from './step.ts';
import { asciiLower } from './text.ts';

const STOP = 'stop-commands';

export class OutputReader {
  readonly #step: Step;
  readonly #known = new Set([...Object.keys(HANDLERS), STOP]);
  /** While set, in lower case, only the command of this name is heard. */
  #stopToken: string | undefined;

  constructor(step: Step) {
    this.#step = step;
  }

  /** Reads one line, without its line end. */
  read(line: string): void {
    const command = parseCommand(line, this.#known);
    if (command === undefined || !this.#obey(command, line)) this.#step.write('output', line);
  }

  /** @returns false where the line is ordinary output after all. */
  #obey(command: Command, line: string): boolean {
    if (this.#stopToken !== undefined) return this.#resume(command, line);
    this.#step.commands.push(command.name);
    if (command.name === STOP) this.#stop(command.data, line);
    else this.#carryOut(command, line);
    return true;
  }

  #carryOut(command: Command, line: string): void {
    const handler = HANDLERS[command.name];
    if (this.#step.echo && handler?.silent !== true) this.#step.write('output', line);
    const problem = handler?.carryOut(this.#step, command);
    if (problem !== undefined) this.#step.refuse(`command '${line}'`, problem);
  }

  #stop(token: string, line: string): void {
    const name = asciiLower(token);
    if (name === '' || name === 'pause-logging' || this.#known.has(name)) {
      this.#step.refuse(`command '${line}'`, `Commands cannot be stopped with the token '${token}': it is empty or a command's name.`);
      return;
    }
    this.#step.write('output', line);
    // Longer tokens are secrets: who knows one can switch commands on again.
    if (token.length > 6) this.#step.masker.add(token);
    this.#known.add(name);
    this.#stopToken = name;
  }

  #resume(command: Command, line: string): boolean {
    if (command.name !== this.#stopToken) return false;
    this.#step.write('output', line);
    this.#known.delete(command.name);
    this.#stopToken = undefined;
    return true;
  }
}
