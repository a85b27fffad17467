/** Expected and printed text side by side as elements: what differs is marked by words, what agrees is folded. */
import { explainLine, type Mark, type PlaceholderFault } from '../../runbook/match/explain.ts';
import { isFault, type LineResult } from '../../runbook/match/result.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { CommandReport } from '../../runbook/run-command.ts';
import { code, element, type Piece, phrase, type Say } from './words.ts';

/** Lines of agreement shown before and after a fault. */
const CONTEXT = 2;
/** So many explanations are read; more are not. */
const MOST_EXPLAINED = 5;

export interface DiffContext {
  readonly say: Say;
  /** What names stand for. */
  readonly values: Values;
  /** The number of the step that captured a name. */
  readonly stepOf: (name: string) => number | undefined;
}

interface Drawn {
  readonly lines: readonly HTMLElement[];
  readonly fault: boolean;
}

/** The comparison, and what its placeholders mean; nothing where nothing differs. */
export function diffOf(report: CommandReport, context: DiffContext): HTMLElement[] {
  const { lines, exit } = report.match;
  if (!lines.some(isFault) && exit.expected === exit.printed) return [];
  const { say } = context;
  const values = { ...context.values, ...report.match.captured };
  const faults: PlaceholderFault[] = [];
  const drawn = lines.map((line) => draw(line, values, say, faults));
  const box = element(
    'div',
    'diff',
    lineOf('command', '$', '', [{ text: report.text, changed: false }]),
    ...folded(drawn, say),
  );
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', say('diff'));
  if (exit.expected !== exit.printed) {
    box.append(lineOf('expected', '−', say('diff.expected'), [{ text: `exit ${exit.expected}`, changed: true }]));
    box.append(lineOf('printed', '+', say('diff.printed'), [{ text: `exit ${exit.printed}`, changed: true }]));
  }
  const explained = faults.slice(0, MOST_EXPLAINED).map((fault) => element('li', '', ...explain(fault, context)));
  return explained.length === 0 ? [box] : [box, element('ul', 'placeholders', ...explained)];
}

function draw(line: LineResult, values: Values, say: Say, faults: PlaceholderFault[]): Drawn {
  const whole = (text: string): Mark[] => [{ text, changed: false }];
  const expected = (marks: readonly Mark[]): HTMLElement => lineOf('expected', '−', say('diff.expected'), marks);
  const printed = (marks: readonly Mark[]): HTMLElement => lineOf('printed', '+', say('diff.printed'), marks);
  switch (line.kind) {
    case 'equal':
      return { lines: [lineOf('equal', ' ', '', whole(line.printed))], fault: false };
    case 'skipped':
      return { lines: [lineOf('skipped', ' ', '', whole('⋮'))], fault: false };
    case 'missing':
      return { lines: [expected(whole(line.expected))], fault: true };
    case 'extra':
      return { lines: [printed(whole(line.printed))], fault: true };
    default: {
      const told = explainLine(line.expected, line.printed, values);
      faults.push(...told.placeholders);
      return { lines: [expected(told.expected), printed(told.printed)], fault: true };
    }
  }
}

function lineOf(kind: string, sign: string, label: string, marks: readonly Mark[]): HTMLElement {
  const text = marks.map(({ text, changed }) => (changed ? element('mark', '', text) : text));
  return element('span', kind, element('span', 'sr-only', label), `${sign} `, ...text);
}

/** Long runs of agreement become a fold that says how many lines it holds. */
function folded(drawn: readonly Drawn[], say: Say): HTMLElement[] {
  const isNear = drawn.map((_, index) =>
    drawn.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ fault }) => fault),
  );
  const shown: HTMLElement[] = [];
  let hidden: HTMLElement[] = [];
  const fold = (): void => {
    if (hidden.length > 0) shown.push(foldOf(hidden, say));
    hidden = [];
  };
  for (const [index, { lines }] of drawn.entries()) {
    if (!isNear[index]) hidden.push(...lines);
    else {
      fold();
      shown.push(...lines);
    }
  }
  fold();
  return shown;
}

function foldOf(lines: readonly HTMLElement[], say: Say): HTMLElement {
  return element('details', '', element('summary', '', say('diff.fold', { count: lines.length })), ...lines);
}

/** `{{id:web}}`: 64 hexadecimal digits, the same as in step 2: 3f2a… What came has 12. */
function explain({ source, type, name, bound, came }: PlaceholderFault, { say, stepOf }: DiffContext): Piece[] {
  const origin = name === null ? undefined : stepOf(name);
  const same =
    bound === null
      ? []
      : phrase(say(origin === undefined ? 'diff.same' : 'diff.sameAsStep', { number: origin ?? 0 }), {
          value: code(shortened(bound)),
        });
  return [
    code(source),
    say('diff.stands', { what: say(`placeholder.${type}`) }),
    ...same,
    say('diff.stop'),
    ...cameWords(type, came, say),
  ];
}

function cameWords(type: PlaceholderFault['type'], came: string, say: Say): Piece[] {
  const digits = came.replace(/^sha256:/, '');
  if (/^(?:id|short_id|digest)$/.test(type) && /^[0-9a-f]+$/.test(digits))
    return phrase(say('diff.cameDigits', { count: digits.length }), { came: code(shortened(came)) });
  return came === '' ? [say('diff.cameNothing')] : phrase(say('diff.came'), { came: code(shortened(came)) });
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 12)}…` : text);
