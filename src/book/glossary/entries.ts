/** content/glossary.yaml: the words of the knowledge base in both languages, what they mean, and spellings to avoid. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../runbook/problem.ts';
import type { Language } from '../languages.ts';

export const GLOSSARY_FILE = 'content/glossary.yaml';

export interface Wording {
  /** The word that pages use. */
  readonly term: string;
  /** Its reading in hiragana; Japanese only. */
  readonly reading?: string;
  /** Other forms that mean the same and may be used: plurals, longer names. */
  readonly also: readonly string[];
  /** Spellings that must not stand in prose. */
  readonly avoid: readonly string[];
}

export interface GlossaryEntry extends Readonly<Record<Language, Wording>> {
  /** Its anchor on the glossary's page. */
  readonly id: string;
  readonly about: Readonly<Record<Language, string>>;
  /** Id of the page to read on. */
  readonly page?: string;
  /** False for words of everyday use, and those with other meanings besides: they are not linked where they stand. */
  readonly link: boolean;
}

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly problems: readonly Problem[];
}

const FORM =
  '`- id: …`, `ja: { term, reading, also, avoid }`, `en: { term, also, avoid }`, `about: { ja, en }`, `page`, `link: false`';

/** Reads the glossary; an entry that is not whole is left out and told with its line. */
export function readGlossary(text: string): Glossary {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    code: 'yaml',
    ...at(error.pos[0]),
    message: error.message,
  }));
  if (problems.length > 0 || document.contents === null) return { entries: [], problems };
  if (!isSeq(document.contents)) {
    problems.push({ code: 'glossary', line: 1, column: 1, message: 'the glossary is no list', expected: FORM });
    return { entries: [], problems };
  }
  const entries: GlossaryEntry[] = [];
  const taken = new Set<string>();
  for (const item of document.contents.items) {
    const place = at(isMap(item) || isScalar(item) ? (item.range?.[0] ?? 0) : 0);
    const entry = entryOf(document.createNode(item).toJSON());
    if (!entry) problems.push({ code: 'glossary', ...place, message: 'the entry is not whole', expected: FORM });
    else if (taken.has(entry.id)) {
      problems.push({ code: 'glossary', ...place, message: `the id ${entry.id} is taken`, expected: 'each id once' });
    } else {
      taken.add(entry.id);
      entries.push(entry);
    }
  }
  return { entries, problems };
}

function entryOf(value: unknown): GlossaryEntry | undefined {
  if (!isRecord(value) || typeof value.id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value.id)) return undefined;
  const [ja, en] = [wordingOf(value.ja), wordingOf(value.en)];
  const about = value.about;
  if (!ja?.reading || !en || !isRecord(about) || typeof about.ja !== 'string' || typeof about.en !== 'string')
    return undefined;
  if (value.page !== undefined && typeof value.page !== 'string') return undefined;
  if (value.link !== undefined && typeof value.link !== 'boolean') return undefined;
  return {
    id: value.id,
    ja,
    en,
    about: { ja: about.ja, en: about.en },
    link: value.link ?? true,
    ...(value.page !== undefined && { page: value.page }),
  };
}

function wordingOf(value: unknown): Wording | undefined {
  if (!isRecord(value) || typeof value.term !== 'string' || value.term === '') return undefined;
  const [also, avoid] = [value.also ?? [], value.avoid ?? []];
  if (!isTexts(also) || !isTexts(avoid)) return undefined;
  return { term: value.term, ...(typeof value.reading === 'string' && { reading: value.reading }), also, avoid };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
