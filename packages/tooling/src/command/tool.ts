/** How a command of this package ends: quietly, or with the failure in words and exit status 1. */
import { ArtifactError, messageOf } from '@artifact-actions/core/foundation';

/** Runs a command. What it does not expect is thrown on, so that Node prints the stack. */
export async function runTool(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    process.stderr.write(`${textOf(thrown)}\n`);
    process.exitCode = 1;
  }
}

function textOf(thrown: unknown): string {
  if (thrown instanceof ArtifactError) return `${thrown.message}\nTo mend it: ${thrown.fix}`;
  if (isArgumentError(thrown)) return messageOf(thrown);
  throw thrown;
}

/** `parseArgs` of node:util explains a wrong argument well enough. */
function isArgumentError(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS');
}
