/** The machine's own {@link Clock}. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../foundation/index.ts';
import type { Clock } from './clock.ts';

export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  sleep: (ms) => wait(ms),
  random: () => Math.random(),
};
