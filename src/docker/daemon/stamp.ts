/** When things happened: milliseconds since the epoch, with a fraction. No two stamps of one daemon are the same. */
import type { Clock } from '../../base/clock.ts';
import type { Random } from '../../base/random.ts';

export type Stamp = () => number;

/** Real clocks tick in nanoseconds; the machine's ticks are made finer so that stamps look and sort as real ones do. */
export function createStamp(clock: Pick<Clock, 'now'>, random: Random): Stamp {
  let last = 0;
  return () => {
    // One draw for each stamp, however close they are: a replay passes here at other milliseconds, and must draw as often.
    const within = random.next();
    const time = Math.floor(clock.now()) + within * 0.9;
    last = time > last ? time : last + 0.001 + within / 1000;
    return last;
  };
}
