/** The emulated GitHub runner: its command processor as pure parts, and the runner of our bundles that is built from them. */
export { type Annotation, type AnnotationType, visibleAnnotations } from './annotations.ts';
export { type BundleOptions, type BundleRun, runBundle } from './bundle.ts';
export { type Command, parseCommand } from './commands.ts';
export type { RunContext, WorkflowEvent } from './environment.ts';
export { parsePairs, parsePaths } from './file-commands.ts';
export { LineSplitter } from './lines.ts';
export { type LogLine, showLog } from './log.ts';
export { Masker } from './mask.ts';
export { OutputReader } from './output-reader.ts';
export { Step, type StepSettings } from './step.ts';
export { readStepFiles, type StepFiles } from './step-files.ts';
