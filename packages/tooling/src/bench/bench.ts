/** What a bench is: two commands, and how much more CPU time the one may take than the other. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The whole environment: nothing of ours is added. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Bench {
  readonly name: string;
  readonly subject: Command;
  /** What the subject is compared with. */
  readonly baseline: Command;
  /** The ratio that we aim at. It is printed; nothing fails by it, because machines differ. */
  readonly aim: number;
}
