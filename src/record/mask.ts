/** Hides secrets in a record before it leaves: in commands, in what they printed, and in what was typed into the machine. */
import { findSecrets, type SecretKind } from '../diagnose/secrets.ts';
import type { Journal, JournalEntry } from '../machine/journal.ts';
import type { Plan } from '../runbook/plan.ts';
import type { RunbookRecord, RunRecord } from './record.ts';
import { retyped, shownKeys, type TypedLine, typedLines } from './typed-lines.ts';

export interface MaskedSecret {
  readonly value: string;
  /** What stands in its place: the same wherever the secret stood, and a word to the shell. */
  readonly mark: string;
  /** `typed`: at a program's question for a password. `chosen`: by the reader. */
  readonly kind: SecretKind | 'typed' | 'chosen';
}

export interface MaskOptions {
  /** Values that look like secrets and are none. */
  readonly keep?: ReadonlySet<string>;
  /** More values to hide. */
  readonly hide?: readonly string[];
  /** Texts that everybody knows, as the runbook's own commands: what they hold is no secret. */
  readonly known?: readonly string[];
}

export interface Masked {
  readonly record: RunRecord;
  readonly secrets: readonly MaskedSecret[];
  /** A journal was left out: what was typed could not be told apart from a secret. */
  readonly journalLeftOut: boolean;
}

/** Shorter values, and words that stand everywhere, are hidden only where they stand as a secret. */
const SHORTEST = 6;
const EVERYDAY =
  /^(?:docker|password|passwd|secret|postgres|postgresql|mysql|mariadb|redis|admin|default|example|reader|ubuntu|hatoba|changeme)$/i;
/** A part of a secret that is so long gives it away. */
const TELLING = 4;

/** What a plan says itself. */
export const knownTexts = (plan: Plan): string[] =>
  plan.steps.flatMap(({ commands, checks }) =>
    [...commands, ...checks].flatMap(({ text, expect }) => [text, ...expect.lines.map((line) => line.text)]),
  );

/** A copy of the record in which every secret is replaced by its mark. */
export function maskRecord(record: RunRecord, options: MaskOptions = {}): Masked {
  const secrets = secretsOf(record, options);
  const masker = createMasker(secrets, options);
  let journalLeftOut = false;
  const runbooks = record.runbooks.map((runbook): RunbookRecord => {
    const { values, steps, typed } = masker.deep({
      values: runbook.values,
      steps: runbook.steps,
      typed: runbook.typed,
    });
    const journal = runbook.journal && maskJournal(runbook.journal, masker);
    journalLeftOut ||= runbook.journal !== null && !journal;
    // What a machine prints into which other words went is no longer what it printed.
    const outcomes = journal && secrets.length === 0 ? runbook.outcomes : [];
    return { ...runbook, values, steps, typed, outcomes, journal: journal ?? null };
  });
  return { record: { ...record, runbooks, masked: secrets.length }, secrets, journalLeftOut };
}

function secretsOf(record: RunRecord, { keep = new Set(), hide = [], known = [] }: MaskOptions): MaskedSecret[] {
  const harmless = new Set([...keep, ...known.flatMap(findSecrets).map(({ value }) => value)]);
  const found = new Map<string, MaskedSecret['kind']>();
  const add = (value: string, kind: MaskedSecret['kind']): void => {
    if (value !== '' && !harmless.has(value) && !found.has(value)) found.set(value, kind);
  };
  for (const value of hide) add(value, 'chosen');
  for (const { values, steps, typed, journal } of record.runbooks) {
    const lines = journal ? typedLines(journal) : [];
    for (const { hidden, text, keys } of lines) if (hidden) add(text ?? shownKeys(keys), 'typed');
    const texts = [...stringsIn([values, steps, typed, journal?.entries.filter(({ kind }) => kind !== 'keys')])];
    texts.push(
      lines.map(({ text, keys }) => text ?? shownKeys(keys)).join('\n'),
      ...lines.map(({ keys }) => shownKeys(keys)),
    );
    for (const { value, kind } of texts.flatMap(findSecrets)) add(value, kind);
  }
  return [...found].map(([value, kind], index) => ({ value, kind, mark: `masked-${index + 1}` }));
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

interface Masker {
  text(text: string): string;
  /** The same data with all its strings masked but those that name a kind of thing. */
  deep<T>(value: T): T;
  /** Whether a part of a secret shows in a text. */
  showsPart(text: string): boolean;
}

/** Members that hold one word of ours. */
const OURS = new Set(['id', 'kind', 'state', 'reason', 'failure', 'heading']);

function createMasker(secrets: readonly MaskedSecret[], { keep = new Set() }: MaskOptions): Masker {
  const marks = new Map(secrets.map(({ value, mark }) => [value, mark]));
  const everywhere = secrets
    .filter(({ value, kind }) => kind === 'chosen' || (value.length >= SHORTEST && !EVERYDAY.test(value)))
    // A key of many lines may be printed line by line.
    .flatMap(({ value, mark }) =>
      [value, ...value.split('\n').filter((line) => line.length > 15)].map((one) => [one, mark]),
    )
    .sort(([a = ''], [b = '']) => b.length - a.length) as [string, string][];

  const inPlace = (text: string): string => {
    let from = 0;
    let masked = '';
    for (const secret of findSecrets(text)) {
      const mark = keep.has(secret.value) ? undefined : marks.get(secret.value);
      masked += text.slice(from, secret.from) + (mark ?? secret.value);
      from = secret.to;
    }
    return masked + text.slice(from);
  };
  const text = (raw: string): string =>
    inPlace(everywhere.reduce((all, [value, mark]) => all.replaceAll(value, mark), raw));
  const deep = <T>(value: T): T => {
    if (typeof value === 'string') return text(value) as T;
    if (Array.isArray(value)) return value.map(deep) as T;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, OURS.has(key) ? inner : deep(inner)]);
    return Object.fromEntries(entries) as T;
  };
  const showsPart = (raw: string): boolean =>
    everywhere.some(([value]) => {
      for (let at = 0; at + TELLING <= value.length; at++) if (raw.includes(value.slice(at, at + TELLING))) return true;
      return false;
    });
  return { text, deep, showsPart };
}

/** The journal with its secrets replaced; undefined when it cannot be told for certain that none is left. */
function maskJournal(journal: Journal, masker: Masker): Journal | undefined {
  const edits: { line: TypedLine; text: string }[] = [];
  for (const line of typedLines(journal)) {
    const shown = shownKeys(line.keys);
    if (line.hidden) {
      edits.push({
        line,
        text: masker.text(line.text ?? shown) === (line.text ?? shown) ? 'masked' : masker.text(line.text ?? shown),
      });
    } else if (line.text === null) {
      if (masker.text(shown) !== shown || masker.showsPart(shown)) return undefined;
    } else if (masker.text(line.text) !== line.text || masker.text(shown) !== shown) {
      edits.push({ line, text: masker.text(line.text) });
    }
  }
  const entries = retyped(journal.entries, edits).map((entry): JournalEntry => {
    if (entry.kind !== 'submit' && entry.kind !== 'probe') return entry;
    return { ...entry, line: masker.text(entry.line), env: masker.deep(entry.env) };
  });
  return { ...journal, entries };
}
