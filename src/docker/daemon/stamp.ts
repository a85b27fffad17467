/** When things happened: milliseconds since the epoch, with a fraction. No two stamps of one daemon are the same. */
import type { Clock } from '../../base/clock.ts';
import type { Random } from '../../base/random.ts';

export type Stamp = () => number;

/** Real clocks tick in nanoseconds; the machine's ticks are made finer so that stamps look and sort as real ones do. */
export function createStamp(clock: Pick<Clock, 'now'>, random: Random): Stamp {
  let last = 0;
  return () => {
    const time = Math.floor(clock.now()) + random.next() * 0.9;
    last = time > last ? time : last + 0.001 + random.next() / 1000;
    return last;
  };
}
