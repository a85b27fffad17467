// Models moby/buildkit solver/errdefs/source.go: the lines of a file that an error is about.
import { decode } from '../../../../base/bytes.ts';
import type { ErrorSource, SourceRange } from '../../../api/types/buildkit.ts';

/** A build that failed at known places. */
export class SourcedError extends Error {
  readonly sources: readonly ErrorSource[];

  constructor(message: string, sources: readonly ErrorSource[]) {
    super(message);
    this.sources = sources;
  }
}

export const printSources = (sources: readonly ErrorSource[]): string => sources.map(printSource).join('');

const endOf = ({ start, end }: SourceRange): number => Math.max(start.line, end.line);

/** The lines with some around them, `>>>` in front of those that are meant. */
export function printSource({ info, ranges }: ErrorSource): string {
  const lines = decode(info.data).split('\n');
  if (ranges.length === 0) return '';
  const first = Math.min(...ranges.map(({ start }) => start.line));
  const last = Math.min(Math.max(...ranges.map(endOf)), lines.length);
  if (first > lines.length || first < 1) return '';
  let [start, end] = [first, last];
  const room = start === end ? 4 : 2;
  for (let padded = 0; padded < room; padded++) {
    if (start > 1) {
      start--;
      padded++;
    }
    if (end !== lines.length) {
      end++;
      padded++;
    }
  }
  const meant = (line: number): boolean => ranges.some((range) => range.start.line <= line && endOf(range) >= line);
  const shown = lines.slice(start - 1, end).map((text, index) => {
    const number = start + index;
    return ` ${String(number).padStart(3)} | ${meant(number) ? '>>>' : '   '} ${text}\n`;
  });
  const rule = '--------------------\n';
  return `${info.filename}:${first}\n${rule}${shown.join('')}${rule}`;
}
