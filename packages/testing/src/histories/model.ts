/** A history as plain data: commits by their place in a list, parents before children. */
export interface HistoryCommit {
  /** Places of earlier commits; the first commit alone has none. */
  readonly parents: readonly number[];
  readonly message: string;
  /** What it changes of its first parent. */
  readonly files: readonly string[];
}

export interface HistoryTag {
  readonly name: string;
  /** The place of its commit. */
  readonly at: number;
}

/** The last commit is HEAD. */
export interface History {
  readonly commits: readonly HistoryCommit[];
  readonly tags: readonly HistoryTag[];
}
