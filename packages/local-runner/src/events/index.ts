/** Events as GitHub sends them, of a real git repository: each gives the parts of a run's settings that it decides. */
export { type DispatchOptions, dispatchEvent, type ScheduleOptions, scheduleEvent } from './by-itself.ts';
export { type MergeGroupOptions, mergeGroupEvent } from './merge-group.ts';
export type { EventOrigin, EventSettings } from './origin.ts';
export { type PullRequestOptions, pullRequestEvent } from './pull-request.ts';
export { type PushOptions, pushEvent } from './push.ts';
