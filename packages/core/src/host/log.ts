/** What host tells people while it works. The runner's implementation sanitises every text; nothing else may print. Pure. */
export interface Log {
  /** For everybody who reads the job log. */
  info(text: string): void;
  /** For who turned on debug logging. */
  debug(text: string): void;
}
