/** The machine: files, programs, HTTP, time and the log. Everything else reaches the outside through here. */

export { systemClock } from './clock.io.ts';
export type { Clock } from './clock.ts';
export type { Environment } from './environment.ts';
export { openWorkspace, type Workspace, type WorkspacePath } from './files.io.ts';
export type { FolderEntry } from './files-read.io.ts';
export { createHttpClient, type HttpClient, type HttpClientOptions, type HttpRequest, type HttpResponse } from './http.io.ts';
export type { HttpMethod, RequestHeaders } from './http-hop.ts';
export type { Log } from './log.ts';
export { relativeTo } from './paths.ts';
export {
  type ProcessExit,
  type ProcessNotFound,
  type ProcessOutput,
  type ProcessRequest,
  runProcess,
  streamProcess,
} from './process.io.ts';
