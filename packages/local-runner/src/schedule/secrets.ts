/** The `secrets` context. Pure. */
import type { RunSettings } from '../model/index.ts';

/** The name under which every job has the run's token. */
export const TOKEN = 'GITHUB_TOKEN';

type Secrets = Readonly<Record<string, string>>;

/** A run that a fork has started has its token and nothing else. */
export function secretsOfRun({ fork, secrets, token }: RunSettings): Secrets {
  return withToken(fork === true ? {} : (secrets ?? {}), token);
}

export function withToken(secrets: Secrets, token: string | undefined): Secrets {
  return token === undefined ? secrets : { ...secrets, [TOKEN]: token };
}
