/** The emulated GitHub runner: its command processor as pure parts, the machine that a step runs on, and the runner of our bundles. */
export { type Annotation, type AnnotationType, visibleAnnotations } from './annotations.ts';
export { type BundleOptions, type BundleRun, runBundle } from './bundle.ts';
export { type Command, parseCommand } from './commands.ts';
export {
  branchOf,
  CLOSED_PORT,
  graphqlUrlOf,
  inputValues,
  inputVariables,
  type RunContext,
  refNameOf,
  refTypeOf,
  runnerVariables,
  unexpectedInputs,
  type WorkflowEvent,
} from './environment.ts';
export { parsePairs, parsePaths } from './file-commands.ts';
export { LineSplitter } from './lines.ts';
export { type LogLine, showLog } from './log.ts';
export { createStepFiles, fileVariables, folderVariables, layOut, type Machine, readFiles } from './machine.ts';
export { Masker } from './mask.ts';
export { OutputReader } from './output-reader.ts';
export { type ProgramResult, type ProgramSettings, runProgram } from './process.ts';
export { readReport } from './report-file.ts';
export { Step, type StepSettings } from './step.ts';
export { readStepFiles, type StepFiles } from './step-files.ts';
export { setIgnoringCase } from './text.ts';
