/** Times and sizes as the benchmarks print them. */
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';

/** The value below which `share` (0 to 1) of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;

export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

export const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** Milliseconds. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

export const gzipped = (text: string): number => gzipSync(text).length;

/** Lines as columns: the first flush left, the others flush right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   '),
    )
    .join('\n');
}
