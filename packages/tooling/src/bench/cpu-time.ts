/**
 * CPU time of a whole process and its children: user + system, from its start to its very end.
 *
 * Why through bash: Node tells a process only its own usage (`process.cpuUsage()` leaves out the end, and the measured program would have to
 * take part), and Linux counts children in /proc in ticks of 10 ms, a third of an empty Node. bash's `time` keyword asks the kernel for
 * the usage of the child that it has waited for, and prints milliseconds. bash's own time is not in it.
 */
import { spawnSync } from 'node:child_process';
import { ArtifactError } from '@artifact-actions/core/foundation';
import type { Command } from './bench.ts';

const TIMED = `TIMEFORMAT='%3U %3S'; time "$@" </dev/null >/dev/null 2>&1`;

/** @returns milliseconds. @throws ArtifactError `INTERNAL` where the command fails: a failing run measures nothing. */
export function cpuTime({ program, args, folder, environment }: Command): number {
  // Without --norc bash would read its start-up file here, as it does for remote shells: Node's pipes look to it like a network.
  const run = spawnSync('bash', ['--norc', '-c', TIMED, 'bash', program, ...args], { cwd: folder, env: environment, encoding: 'utf8' });
  // The decimal sign is that of the locale.
  const [user, system] = (run.stderr ?? '').trim().replaceAll(',', '.').split(' ').map(Number);
  if (run.status === 0 && user !== undefined && system !== undefined) return 1000 * (user + system);
  const found = run.error?.message ?? `exit status ${run.status}`;
  throw new ArtifactError('INTERNAL', {
    message: `${[program, ...args].join(' ')} cannot be measured: ${found}.`,
    wanted: 'exit status 0',
    found,
    fix: `Run it by hand in ${folder}; it needs bash, too.`,
  });
}
