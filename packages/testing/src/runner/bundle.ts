/**
 * Runs an action of this repository as users run it: the committed bundle, started by an emulated GitHub runner.
 */
import { resolve } from 'node:path';
import { runGit } from '../repository/index.ts';
import { removeFolder } from '../temporary/index.ts';
import { type Action, readAction } from './action.ts';
import { ANNOTATION_TYPES, type Annotation, visibleAnnotations } from './annotations.ts';
import { evaluateDefault, inputValues, inputVariables, PUSH, type RunContext, runVariables, unexpectedInputs } from './environment.ts';
import { showLog } from './log.ts';
import { createStepFiles, fileVariables, folderVariables, layOut, type Machine, readFiles } from './machine.ts';
import { OutputReader } from './output-reader.ts';
import { runProgram } from './process.ts';
import { readReport } from './report-file.ts';
import { Step } from './step.ts';
import { readStepFiles, type StepFiles } from './step-files.ts';

export interface BundleOptions extends RunContext {
  /** GITHUB_WORKSPACE and the working directory; a fresh empty folder by default. The default of `sha` is its HEAD. */
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** `${{ github.token }}`; masked, as the real one is. */
  readonly token?: string;
  /** Further variables of the step. Those of the runner's files and inputs win over them. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds; 30 s by default. */
  readonly timeLimit?: number;
  /** The script to start instead of the one that action.yml names. */
  readonly entry?: string;
  /** The folder that holds `actions/` and `dist/`; this repository by default. */
  readonly root?: string;
}

export interface BundleRun {
  readonly exitCode: number;
  /** The result of the step: a refused command fails it even where the process ends well. */
  readonly failed: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What commands in the output have set, before the files overwrote it. Empty, if the action guards its log. */
  readonly forgedOutputs: Readonly<Record<string, string>>;
  /** What GitHub shows: ten of each type, cut to 4,096 characters. */
  readonly annotations: readonly Annotation[];
  readonly allAnnotations: readonly Annotation[];
  /** The names of all commands that the runner recognised in the output. */
  readonly commands: readonly string[];
  readonly masks: readonly string[];
  /** Both streams after command processing and masking, as a person sees them. */
  readonly log: readonly string[];
  /** The log without what annotations say. */
  readonly plainLog: readonly string[];
  /** Empty where the action wrote none, or more than 1 MiB. */
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  /** For later steps, from GITHUB_ENV. */
  readonly environment: Readonly<Record<string, string>>;
  /** For later steps, from GITHUB_PATH. */
  readonly path: readonly string[];
  readonly paths: { readonly workspace: string; readonly temp: string; readonly event: string };
  /** The parsed file that the output `report-file` names; undefined without one. */
  readonly report: unknown;
  /** Removes what the run left on the disk, a workspace that was given excepted. */
  remove(): Promise<void>;
}

const REPOSITORY = resolve(import.meta.dirname, '../../../..');

/**
 * @param name the folder under actions/.
 * @throws ArtifactError `PROCESS_TIMEOUT`, `FILE_NOT_FOUND` for an unknown action, `REPORT_UNREADABLE` for a report that is no JSON.
 */
export async function runBundle(name: string, options: BundleOptions = {}): Promise<BundleRun> {
  const action = await readAction(options.root ?? REPOSITORY, name);
  const machine = await layOut(options.event ?? PUSH, options.workspace);
  try {
    return await runOn(machine, action, options);
  } catch (thrown) {
    await removeFolder(machine.folder);
    throw thrown;
  }
}

async function runOn(machine: Machine, action: Action, options: BundleOptions): Promise<BundleRun> {
  const step = openStep(action, machine, options);
  const reader = new OutputReader(step);
  const files = await createStepFiles(machine);
  const { exitCode, stdout, stderr } = await runProgram([process.execPath, options.entry ?? action.main], {
    folder: machine.workspace,
    environment: await environmentOf(action, machine, files, options),
    timeLimit: options.timeLimit ?? 30_000,
    onLine: (line) => reader.read(line),
  });
  const forgedOutputs = Object.fromEntries(step.outputs);
  readStepFiles(step, await readFiles(files), process.platform === 'win32');
  return {
    exitCode,
    failed: exitCode !== 0 || step.failed,
    stdout,
    stderr,
    forgedOutputs,
    ...resultsOf(step),
    paths: { workspace: machine.workspace, temp: machine.temp, event: machine.event },
    report: await readReport(machine.workspace, step.outputs.get('report-file')),
    remove: () => removeFolder(machine.folder),
  };
}

async function environmentOf(
  action: Action,
  machine: Machine,
  files: StepFiles,
  options: BundleOptions,
): Promise<Readonly<Record<string, string>>> {
  const sha = options.sha ?? (await headOf(machine.workspace));
  const run = { ...folderVariables(machine), ...runVariables({ ...options, sha }) };
  const evaluate = (name: string): string | undefined => (name === 'token' ? (options.token ?? '') : run[`GITHUB_${name.toUpperCase()}`]);
  const defaultOf = (name: string): string => evaluateDefault(name, action.inputs.get(name) ?? '', evaluate);
  const inputs = inputVariables(inputValues(action.inputs.keys(), options.inputs ?? {}, defaultOf));
  return { ...run, ...options.env, ...inputs, ...fileVariables(files) };
}

/** What actions/checkout would have checked out: HEAD, or forty zeros where the workspace has none. */
async function headOf(workspace: string): Promise<string> {
  return runGit(workspace, ['rev-parse', '--verify', 'HEAD']).then(
    (output) => output.toString().trim(),
    () => '0'.repeat(40),
  );
}

/** The step before its process starts: the token is masked, inputs that the action does not know have been complained about. */
function openStep(action: Action, machine: Machine, options: BundleOptions): Step {
  const insecureCommands = options.env?.['ACTIONS_ALLOW_UNSECURE_COMMANDS'] === 'true';
  const step = new Step({ workspace: machine.workspace, insecureCommands, debug: options.env?.['RUNNER_DEBUG'] === '1' });
  if (options.token !== undefined) step.masker.add(options.token);
  const message = unexpectedInputs(action.inputs.keys(), options.inputs ?? {});
  if (message !== undefined) step.annotate({ type: 'warning', message });
  return step;
}

function resultsOf(
  step: Step,
): Omit<BundleRun, 'exitCode' | 'failed' | 'stdout' | 'stderr' | 'forgedOutputs' | 'paths' | 'report' | 'remove'> {
  return {
    outputs: Object.fromEntries(step.outputs),
    annotations: visibleAnnotations(step.annotations),
    allAnnotations: step.annotations,
    commands: step.commands,
    masks: step.masks,
    log: showLog(step.log),
    plainLog: showLog(step.log.filter(({ kind }) => !ANNOTATION_TYPES.some((type) => type === kind))),
    summary: step.summary,
    state: Object.fromEntries(step.state),
    environment: Object.fromEntries(step.environment),
    path: step.path,
  };
}
