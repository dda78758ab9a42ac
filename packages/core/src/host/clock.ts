/** Time and chance as arguments, so that whoever waits or draws lots can be tested without either. Pure: an interface only. */
import type { Instant } from '../foundation/index.ts';

export interface Clock {
  now(): Instant;
  /** Settles after `ms` milliseconds. */
  sleep(ms: number): Promise<void>;
  /** A number in [0, 1). Fit for spreading load, not for secrets. */
  random(): number;
}
