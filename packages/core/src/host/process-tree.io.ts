/**
 * Ends a child process together with everything that it started.
 *
 * On POSIX the child leads a process group of its own (`detached`), which gets SIGTERM and, after a grace, SIGKILL. Windows knows no
 * groups: taskkill walks the tree. A descendant that leaves its group (setsid) is out of reach.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a group may take over SIGTERM, in milliseconds. */
const GRACE_MS = 2_000;
const POLL_MS = 10;

/** Whether children lead a group: the `detached` option that {@link stopTree} relies on. */
export const LEADS_GROUP = process.platform !== 'win32';

/**
 * Closes the pipes, ends the tree and waits until the child is gone.
 *
 * @param closed settles with the `close` event of the child.
 */
export async function stopTree(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe?.destroy();
  if (child.pid === undefined) return;
  if (LEADS_GROUP) await stopGroup(child.pid);
  else await taskkill(child.pid);
  // A process in uninterruptible sleep outlives SIGKILL; we do not wait for it.
  await Promise.race([closed, wait(GRACE_MS, undefined, { ref: false })]);
}

async function stopGroup(leader: number): Promise<void> {
  if (!signalGroup(leader, 'SIGTERM')) return;
  for (let waited = 0; waited < GRACE_MS; waited += POLL_MS) {
    await wait(POLL_MS);
    if (!signalGroup(leader, 0)) return;
  }
  signalGroup(leader, 'SIGKILL');
}

/** @returns whether the group still has members. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

async function taskkill(pid: number): Promise<void> {
  const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
  const killer = spawn(program, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
  // `once` rejects where taskkill itself cannot start; then there is nothing left to try.
  await once(killer, 'close').catch(() => undefined);
}
