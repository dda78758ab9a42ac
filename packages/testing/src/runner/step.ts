/**
 * What the runner knows of one step: what its output and its files have set, said and annotated.
 *
 * One instance per step. Pure: it starts and reads nothing. Facts: actions/runner, ExecutionContext.cs.
 */
import type { Annotation } from './annotations.ts';
import type { LogLine } from './log.ts';
import { Masker } from './mask.ts';
import { setIgnoringCase } from './text.ts';

export interface StepSettings {
  /** Paths of annotations become relative to it. */
  readonly workspace: string;
  /** Shared by the steps of a job. */
  readonly masker?: Masker;
  /** What ACTIONS_STEP_DEBUG does: `::debug::` becomes visible and commands are echoed. */
  readonly debug?: boolean;
  /** What ACTIONS_ALLOW_UNSECURE_COMMANDS does: `set-env` and `add-path` work again. */
  readonly insecureCommands?: boolean;
}

export class Step {
  readonly workspace: string;
  readonly masker: Masker;
  readonly insecureCommands: boolean;
  readonly log: LogLine[] = [];
  /** All of them, masked, uncut; see visibleAnnotations. */
  readonly annotations: Annotation[] = [];
  /** The names of the commands that were recognised in the output, in order. */
  readonly commands: string[] = [];
  /** What `add-mask` added. */
  readonly masks: string[] = [];
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** For later steps. */
  readonly environment = new Map<string, string>();
  /** Directories for the PATH of later steps; the last one comes first there. */
  path: readonly string[] = [];
  /** Markdown, masked. */
  summary = '';
  /** Something was refused: the step fails, whatever its exit status. */
  failed = false;
  /** Whether commands are also shown. */
  echo: boolean;
  readonly #debug: boolean;

  constructor(settings: StepSettings) {
    this.workspace = settings.workspace;
    this.masker = settings.masker ?? new Masker();
    this.insecureCommands = settings.insecureCommands ?? false;
    this.#debug = settings.debug ?? false;
    this.echo = this.#debug;
  }

  /** Adds to the log. What is masked only later stays readable here, as in the real log. */
  write(kind: LogLine['kind'], text: string): void {
    this.log.push({ kind, text: this.masker.mask(text) });
  }

  /** Adds an annotation, and its message to the log. */
  annotate(annotation: Annotation): void {
    this.annotations.push({ ...annotation, message: this.masker.mask(annotation.message) });
    if (annotation.message !== '') this.write(annotation.type, annotation.message);
  }

  debug(message: string): void {
    if (this.#debug) this.write('debug', message);
  }

  /** Reports what could not be carried out; the step fails. */
  refuse(what: string, because: string): void {
    this.annotate({ type: 'error', message: `Unable to process ${what} successfully.` });
    this.annotate({ type: 'error', message: because });
    this.failed = true;
  }

  setOutput(name: string, value: string): void {
    setIgnoringCase(this.outputs, name, value);
  }

  saveState(name: string, value: string): void {
    setIgnoringCase(this.state, name, value);
  }

  /** NODE_OPTIONS is refused, for it would run code in every later JavaScript action. @param refusal what is said then. */
  setEnvironment(name: string, value: string, refusal: string): void {
    if (name.toUpperCase() !== 'NODE_OPTIONS') this.environment.set(name, value);
    else this.annotate({ type: 'error', message: refusal });
  }

  /** A directory that is added again moves to the end. */
  addPath(directory: string): void {
    this.path = [...this.path.filter((each) => each !== directory), directory];
  }
}
