/** Every endpoint that the fake serves. */
import type { Endpoint } from '../model.ts';
import { getBlob } from './blobs.ts';
import { getCommit } from './commits.ts';
import { compareCommits } from './compare.ts';
import { getContents, getRootContents } from './contents.ts';
import { getRepository } from './repository.ts';
import { getTree } from './trees.ts';

export const ENDPOINTS: readonly Endpoint[] = [getRepository, getRootContents, getContents, compareCommits, getTree, getBlob, getCommit];
