/** actions/setup-node: the Node that runs us, if it is the one that is wanted; it installs none. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { quote } from '@artifact-actions/core/foundation';
import { unsupported } from '../../language/index.ts';
import { type BuiltIn, type BuiltInCall, failed } from './built-in.ts';

export const SETUP_NODE: BuiltIn = { inputs: { 'node-version': '', 'node-version-file': '' }, run: setupNode };

async function setupNode(call: BuiltInCall): Promise<void> {
  const { record } = call.active;
  const wanted = (await wantedVersion(call)).trim();
  const found = process.versions.node;
  if (!isSatisfied(wanted, found, call)) {
    throw failed(`Unable to find Node version '${wanted}': the local runner has ${found}, and installs none.`, wanted, found);
  }
  record.write('output', `Node ${found} of this machine is used; nothing is installed.`);
  record.addPath(dirname(process.execPath));
  call.active.frame.job.takeOver(record);
  record.setOutput('node-version', `v${found}`);
}

async function wantedVersion({ active, input }: BuiltInCall): Promise<string> {
  const [version, file] = [input('node-version'), input('node-version-file')];
  if (version !== '' || file === '') return version;
  return readFile(resolve(active.frame.job.workspace, file), 'utf8').catch(() => {
    throw failed(`The specified node version file at: ${file} does not exist`, 'a file in the workspace', file);
  });
}

/** `24`, `24.x`, `v24.1.0`; none at all is what is there. */
function isSatisfied(wanted: string, found: string, { step }: BuiltInCall): boolean {
  if (wanted === '') return true;
  const [, numbers] = /^v?(\d+(?:\.\d+){0,2})(?:\.[x*])*$/.exec(wanted) ?? [];
  if (numbers === undefined) throw unsupported(step.place, `node-version: ${quote(wanted)}`, "Write a version, as in node-version: '24'.");
  return `${found}.`.startsWith(`${numbers}.`);
}
