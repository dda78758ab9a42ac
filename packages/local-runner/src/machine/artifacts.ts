/** The artifacts of one run, in memory: jobs hand them on to each other. Pure. */

/** By path, with `/`. */
export type ArtifactFiles = ReadonlyMap<string, Uint8Array>;

export type Artifacts = Map<string, ArtifactFiles>;
