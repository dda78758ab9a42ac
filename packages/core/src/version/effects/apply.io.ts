/** Applies effects, one after the other, and says what became of each. The first that fails is the last that is tried. */
import { ArtifactError, type Receipt } from '../../foundation/index.ts';
import type { GitSha } from '../../git/index.ts';
import { tagExists } from '../check.ts';
import type { Effect } from './effects.ts';
import { incomplete, receiptOf } from './receipts.ts';
import type { WritePlace } from './sources.io.ts';

export interface Applied {
  /** In the order of the effects. */
  readonly receipts: readonly Receipt[];
  /** The commit of the release: the one that was made, or failing that the one that got the last tag. */
  readonly commit: GitSha | undefined;
  /** Why it came to no end. */
  readonly error: ArtifactError | undefined;
}

export async function applyEffects(effects: readonly Effect[], place: WritePlace): Promise<Applied> {
  const receipts: Receipt[] = [];
  let commit: GitSha | undefined;
  for (const [index, effect] of effects.entries()) {
    try {
      const done = await apply(effect, commit, place);
      receipts.push(done.receipt);
      commit = done.commit ?? commit;
    } catch (thrown) {
      if (!(thrown instanceof ArtifactError)) throw thrown;
      const failed = receiptOf(effect, 'failed', thrown.message);
      const skipped = effects.slice(index + 1).map((each) => receiptOf(each, 'skipped', `${failed.effect} ${failed.target} failed.`));
      return { receipts: [...receipts, failed, ...skipped], commit, error: incomplete(thrown, receipts) };
    }
  }
  return { receipts, commit, error: undefined };
}

/** `commit` is the one that was made or tagged. */
interface Done {
  readonly receipt: Receipt;
  readonly commit?: GitSha;
}

async function apply(effect: Effect, made: GitSha | undefined, place: WritePlace): Promise<Done> {
  switch (effect.kind) {
    case 'write-file':
      return { receipt: await applyFile(effect, place) };
    case 'commit': {
      const commit = await place.writer.commit(effect.files, effect.message);
      return { receipt: receiptOf(effect, 'done', commit), commit };
    }
    case 'tag': {
      const commit = effect.at ?? made ?? place.head;
      return { receipt: receiptOf(effect, await applyTag(effect.name, commit, place), commit), commit };
    }
  }
}

async function applyFile(effect: Extract<Effect, { readonly kind: 'write-file' }>, { top, workspace }: WritePlace): Promise<Receipt> {
  if (effect.isThere) return receiptOf(effect, 'already-done', 'An earlier run wrote it.');
  await workspace.write(await workspace.locate(effect.file, top), effect.content);
  return receiptOf(effect, 'done', 'Written.');
}

/** Another run may have made the tag since the plan. */
async function applyTag(name: string, commit: GitSha, { clone, writer }: WritePlace): Promise<'done' | 'already-done'> {
  try {
    await writer.tag(name, commit, `${name}\n`);
    return 'done';
  } catch (thrown) {
    const taken = await clone.resolve(`refs/tags/${name}`);
    if (taken === commit) return 'already-done';
    throw taken === undefined ? thrown : tagExists(name, taken, name);
  }
}
