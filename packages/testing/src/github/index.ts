/** An in-process GitHub: its REST API over real git repositories on the disk, with its access rules and, on demand, its bad days. */
export type { TokenGrant } from './access.ts';
export { type GitHubFake, type GitHubFakeOptions, startGitHubFake } from './fake.ts';
export { type Fault, rateLimitExceeded, secondaryRateLimit, tooManyRequests } from './faults.ts';
export type { RecordedRequest } from './model.ts';
