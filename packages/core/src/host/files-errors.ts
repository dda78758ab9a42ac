/** The errors of confined files. Pure. */
import { ArtifactError, messageOf, quote } from '../foundation/index.ts';
import { errnoOf } from './errno.ts';

/** @param target where the path leads; undefined where a link points nowhere. */
export function outsideError(path: string, target: string | undefined): ArtifactError {
  return new ArtifactError('PATH_OUTSIDE_WORKSPACE', {
    message: `The path ${quote(path)} leaves the workspace.`,
    wanted: 'a path in the workspace or under RUNNER_TEMP, through no link that leaves them',
    found: target === undefined ? `${quote(path)}, a link that points nowhere` : quote(target),
    fix: 'Give a path inside the repository, or copy the file there in a step before.',
  });
}

/** A link took the place of what was located: nobody does so by accident. */
export function replacedError(path: string): ArtifactError {
  return new ArtifactError('PATH_OUTSIDE_WORKSPACE', {
    message: `The path ${quote(path)} was replaced by a link while the action ran.`,
    wanted: 'the file that was there before',
    found: 'a symbolic link on the way',
    fix: 'Find the step or the process that changes the workspace at the same time.',
  });
}

export function unreadableError(path: string, found: unknown): ArtifactError {
  const what = typeof found === 'string' ? found : (errnoOf(found) ?? messageOf(found));
  return new ArtifactError('FILE_UNREADABLE', {
    message: `The file ${quote(path)} cannot be read or written: ${what}.`,
    wanted: 'a regular file that this user may use',
    found: what,
    fix: 'Correct the path, or the permissions of the file and its folder.',
    ...(typeof found === 'string' ? {} : { cause: found }),
  });
}

export function tooLargeError(path: string, bytes: number, limitBytes: number): ArtifactError {
  return new ArtifactError('FILE_TOO_LARGE', {
    message: `The file ${quote(path)} has ${bytes} bytes, more than the ${limitBytes} that are read.`,
    wanted: `at most ${limitBytes} bytes`,
    found: `${bytes} bytes`,
    fix: 'Check that the path names the intended file.',
  });
}
