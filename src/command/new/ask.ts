/** What has to be known before something is written: taken from options, asked line by line, or found missing. */
import { UsageError } from '../subcommand.ts';
import { didYouMean } from '../suggest.ts';

/** Answers by option; a question with one answer has a list of one. */
export type Answers = ReadonlyMap<string, readonly string[]>;

export interface Question {
  /** The option that answers it too: `--title-ja`. */
  readonly option: string;
  /** What its value is called in messages. */
  readonly value: string;
  /** What is asked, without a question mark. */
  readonly asks: string;
  /** Several answers: parted by commas in one line, or one a line up to an empty one. */
  readonly many?: 'commas' | 'lines';
  readonly choices?: readonly string[];
  /** What holds when nothing is said; without it an answer is needed. */
  readonly fallback?: (answers: Answers) => readonly string[];
  /** Why an answer cannot be taken. */
  readonly refuse?: (answer: string) => string | undefined;
}

/** Whoever answers, line by line. */
export interface Asker {
  /** Shows the prompt and gives the line typed. Throws `Ended` when there is none. */
  ask(prompt: string): Promise<string>;
  tell(text: string): void;
}

/** Asking was broken off; nothing has been written. */
export class Ended extends Error {
  readonly status: number;

  constructor(status: number) {
    super('ended; nothing was written.');
    this.status = status;
  }
}

/**
 * Answers to all questions, in their order: what is given first, what `asker` answers else, at last what holds unsaid.
 * Throws `UsageError` for a given value that cannot be, and without an asker for what is missing, all of it told at once.
 */
export async function collect(
  questions: readonly Question[],
  given: Answers,
  asker: Asker | undefined,
): Promise<Answers> {
  const answers = new Map<string, readonly string[]>();
  for (const question of questions) {
    const values = given.get(question.option);
    if (!values) continue;
    const read = readAnswers(question, values);
    if ('reason' in read) throw new UsageError(`${question.option}: ${read.reason}`);
    answers.set(question.option, read.values);
  }
  const missing: Question[] = [];
  for (const question of questions) {
    if (answers.has(question.option)) continue;
    if (asker) answers.set(question.option, await askOne(question, answers, asker));
    else if (question.fallback) answers.set(question.option, question.fallback(answers));
    else missing.push(question);
  }
  if (missing.length > 0) {
    const told = missing.map(({ option, value, choices }) => `${option} ${choices?.join('|') ?? value}`).join(', ');
    throw new UsageError(`there is no terminal to ask on; say ${told}.`);
  }
  return answers;
}

/** The one answer to a question. */
export const answerTo = (answers: Answers, option: string): string => answers.get(option)?.[0] ?? '';

/** Asks until the answer can be taken. */
async function askOne(question: Question, answers: Answers, asker: Asker): Promise<readonly string[]> {
  const fallback = question.fallback?.(answers);
  for (;;) {
    const typed = await linesFor(question, fallback, asker);
    if (typed.length === 0 && fallback) return fallback;
    const read = readAnswers(question, typed);
    if (!('reason' in read)) return read.values;
    asker.tell(`  ${read.reason}\n`);
  }
}

async function linesFor(
  { asks, many, choices }: Question,
  fallback: readonly string[] | undefined,
  asker: Asker,
): Promise<string[]> {
  const notes = [
    ...(choices ? [choices.join(', ')] : []),
    ...(many === 'commas' && !choices ? ['parted by commas'] : []),
    ...(many === 'lines' ? ['an empty line ends it'] : []),
  ];
  const preset = fallback && fallback.length > 0 ? ` [${fallback.join(', ')}]` : '';
  const prompt = `${asks}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}${preset}: `;
  const first = (await asker.ask(prompt)).trimEnd();
  if (first.trim() === '') return [];
  if (many !== 'lines') return [first];
  const lines = [first];
  for (;;) {
    const line = (await asker.ask('  : ')).trimEnd();
    if (line === '') return lines;
    lines.push(line);
  }
}

function readAnswers(question: Question, typed: readonly string[]): { values: string[] } | { reason: string } {
  const { many, choices, refuse, fallback, value } = question;
  const parts = many === 'commas' ? typed.flatMap((one) => one.split(/[,、]/)) : typed;
  const values = many === 'lines' ? [...typed] : parts.map((one) => one.trim()).filter((one) => one !== '');
  if (values.every((one) => one.trim() === '') && !fallback) return { reason: `${value} is needed.` };
  for (const one of values) {
    if (choices && !choices.includes(one)) {
      return { reason: `${JSON.stringify(one)} is none of ${choices.join(', ')}.${didYouMean(one, choices)}` };
    }
    const reason = refuse?.(one);
    if (reason !== undefined) return { reason };
  }
  return { values: many === 'commas' ? [...new Set(values)] : values };
}

/** The options that give these answers again, for a shell. */
export const asOptions = (answers: Answers): string =>
  [...answers]
    .flatMap(([option, values]) =>
      (option === '--message' ? [values.join('\n')] : values).map((one) => `${option} ${quoted(one)}`),
    )
    .join(' ');

const quoted = (text: string): string =>
  /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
