// Models moby/buildkit util/progress/progressui/display.go: the times a vertex was at work.

/** Milliseconds since the epoch; without `stop` it is at work still. */
export interface Interval {
  readonly start: number;
  readonly stop: number | undefined;
}

/** Overlapping intervals become one; one without an end takes in all that follow. */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last) merged.push(next);
    else if (last.stop === undefined) return merged;
    else if (last.stop < next.start) merged.push(next);
    else if (next.stop === undefined || next.stop > last.stop) {
      merged[merged.length - 1] = { start: last.start, stop: next.stop };
    }
  }
  return merged;
}

/** How long in all, in seconds, counted to `now` where there is no end. */
export const totalSeconds = (intervals: readonly Interval[], now: number): number =>
  intervals.reduce((sum, { start, stop }) => sum + ((stop ?? now) - start) / 1000, 0);
