// Models moby api/types/time/timestamp.go (ParseTimestamps): seconds with an optional fraction.
import { unknown } from '../../errdefs/errdefs.ts';

/** Milliseconds since the epoch; undefined for the empty string. */
export function timestamp(text: string): number | undefined {
  if (text === '') return undefined;
  const match = /^(\d+)(?:\.(\d*))?$/.exec(text);
  if (!match) throw unknown(`strconv.ParseInt: parsing "${text.split('.')[0]}": invalid syntax`);
  return Number(match[1]) * 1000 + Number(`0.${match[2] || '0'}`) * 1000;
}
