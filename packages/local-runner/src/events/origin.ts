/** The repository that an event happens in, as payloads describe it. Spec: docs.github.com, webhook events and payloads. Pure. */
import type { RunSettings } from '../model/index.ts';

/** What an event decides of a run. */
export type EventSettings = Pick<RunSettings, 'event' | 'ref' | 'sha'> & Partial<Pick<RunSettings, 'actor' | 'fork' | 'inputs'>>;

export interface EventOrigin {
  /** A git repository. What an event creates at GitHub, such as the merge commit of a pull request, is created here. */
  readonly folder: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `main` without it. */
  readonly defaultBranch?: string;
  readonly private?: boolean;
  /** Who does it: `octocat` without it. */
  readonly actor?: string;
}

/** What every payload has. */
export function commonFields(origin: EventOrigin): Readonly<Record<string, unknown>> {
  return { repository: repositoryJson(origin), sender: userJson(actorOf(origin)) };
}

export function actorOf({ actor = 'octocat' }: EventOrigin): string {
  return actor;
}

export function defaultBranchOf({ defaultBranch = 'main' }: EventOrigin): string {
  return defaultBranch;
}

/** @param fullName another repository than that of the event: a fork. */
export function repositoryJson(origin: EventOrigin, fullName = origin.repository): Readonly<Record<string, unknown>> {
  const [owner = '', name = ''] = fullName.split('/');
  const isPrivate = origin.private ?? false;
  return {
    name,
    full_name: fullName,
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    owner: { login: owner, type: 'Organization' },
    html_url: addressOf(fullName),
    fork: fullName !== origin.repository,
    default_branch: defaultBranchOf(origin),
  };
}

export function userJson(login: string): Readonly<Record<string, unknown>> {
  return { login, type: 'User', html_url: addressOf(login) };
}

export function addressOf(path: string): string {
  return `https://github.com/${path}`;
}
