/** What endpoints are asked and what they answer. */

/** A repository that the fake serves. */
export interface ServedRepository {
  readonly id: number;
  /** `owner/name`, as it was registered. */
  readonly fullName: string;
  /** A git repository on the disk: a work tree or a bare one. */
  readonly path: string;
  readonly private: boolean;
}

/** A request as it arrived, for tests to look at. */
export interface RecordedRequest {
  readonly method: string;
  /** With the query, as it was sent. */
  readonly path: string;
  /** Names in lower case; `authorization` included. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that found its endpoint and may read the repository. */
export interface Question {
  readonly repository: ServedRepository;
  /** The variable parts of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The `Accept` header. */
  readonly accept: string;
  /** Where the API lies, without a final `/`. */
  readonly apiUrl: string;
  /** Entries of a tree beyond which GitHub cuts the list. */
  readonly treeLimit: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Endpoint {
  readonly method: string;
  /** `{name}` stands for one segment, `{name...}` for the rest, slashes included. */
  readonly path: string;
  /** What a token needs to read it in a private repository. */
  readonly permission: 'contents' | 'metadata';
  /** The page that error bodies point to. */
  readonly documentation: string;
  readonly answer: (question: Question) => Promise<Answer>;
}
