/**
 * What was last said to say the same: for each part of a page the hash of its prose in both languages. It is kept in
 * content/translations.yaml, a line for each part, so that two people's marks do not collide.
 */
import { parse } from 'yaml';
import type { Language } from '../languages.ts';

export const LEDGER_FILE = 'content/translations.yaml';

export type Pair = Readonly<Record<Language, string>>;

/** By `volumes/tmpfs` for a page, `runbooks/first-container#hello` for a step. */
export type Ledger = ReadonlyMap<string, Pair>;

/** The key of a part of the page `id`. */
export const partKey = (id: string, part: string): string => (part === '' ? id : `${id}#${part}`);

const HEAD = `# Which texts say the same in both languages, by the hash of their prose. Written by \`hatoba translated\`.\n`;

/** Reads the ledger. Throws an `Error` that names the line when it is not one. */
export function parseLedger(text: string): Ledger {
  const read: unknown = parse(text) ?? {};
  if (typeof read !== 'object' || Array.isArray(read)) throw new Error(`${LEDGER_FILE}: expected lines \`page: {…}\``);
  return new Map(
    Object.entries(read as Record<string, unknown>).map(([key, value]) => {
      const pair = value as Partial<Record<Language, unknown>> | null;
      if (typeof pair?.ja === 'string' && typeof pair.en === 'string') return [key, { ja: pair.ja, en: pair.en }];
      throw new Error(`${LEDGER_FILE}: ${key} is ${JSON.stringify(value)}; expected { ja: HASH, en: HASH }`);
    }),
  );
}

/** The ledger as its file. */
export const formatLedger = (ledger: Ledger): string =>
  HEAD +
  [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { ja, en }]) => `${key}: { ja: "${ja}", en: "${en}" }\n`)
    .join('');
