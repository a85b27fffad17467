/** A comparison of expected with printed output as text, for terminals and reports. */
import { visible } from '../base/visible.ts';
import type { LineResult, MatchResult } from '../runbook/match/result.ts';
import type { Paint } from './paint.ts';

/** Lines of agreement shown before and after a difference. */
const CONTEXT = 2;

/** The lines of a diff: `-` what was expected, `+` what was printed, and the exit status when it differs. */
export function diffLines(match: MatchResult, paint: Paint): string[] {
  const lines = match.lines.flatMap((line) => told(line, paint));
  const shown = lines.filter((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ fault }) => fault),
  );
  const texts = shown.map(({ text }) => text);
  const { expected, printed } = match.exit;
  if (expected !== printed) texts.push(paint.red(`- exit status ${expected}`), paint.green(`+ exit status ${printed}`));
  return texts;
}

function told(line: LineResult, paint: Paint): { text: string; fault: boolean }[] {
  const minus = (text: string) => ({ text: paint.red(`- ${visible(text)}`), fault: true });
  const plus = (text: string) => ({ text: paint.green(`+ ${visible(text)}`), fault: true });
  if (line.kind === 'missing') return [minus(line.expected)];
  if (line.kind === 'extra') return [plus(line.printed)];
  if (line.kind === 'differs') return [minus(line.expected), plus(line.printed)];
  const text = line.kind === 'equal' ? `  ${visible(line.printed)}` : '  ...';
  return [{ text: paint.dim(text), fault: false }];
}
