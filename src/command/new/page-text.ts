/** The parts that all new pages are made of. */
import { Document, stringify } from 'yaml';
import { kindOfPage, type Language, languages } from '../../book/languages.ts';
import { headValue, type Page } from '../../book/page.ts';
import { cellWidth } from '../style.ts';
import { consoleLines, type Shown } from './perform.ts';

/** The same thing said in each language. */
export type Both = Readonly<Record<Language, string>>;

/** A file to be written, by its path below the project. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** A page that a new one leads to. */
export interface RelatedPage {
  readonly id: string;
  readonly title: Both;
}

/** What every new page is made from. */
export interface PageAnswers {
  readonly title: Both;
  readonly description: Both;
  readonly tags: readonly string[];
  readonly related: readonly RelatedPage[];
}

const LINE_WIDTH = 120;

/** Frontmatter: texts, numbers, and lists in one line where they fit, as Prettier leaves them. Empty lists are left out. */
export function frontmatter(
  entries: readonly (readonly [
    key: string,
    value: string | number | readonly string[] | Readonly<Record<string, string | number>>,
  ])[],
): string {
  const lines = entries.flatMap(([key, value]) => {
    if (isList(value)) return value.length === 0 ? [] : [listEntry(key, value)];
    return [stringify({ [key]: value }, { singleQuote: true, lineWidth: 0 }).trimEnd()];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

function listEntry(key: string, items: readonly string[]): string {
  const flow = new Document(items, { flow: true });
  const list = flow.toString({ flowCollectionPadding: false, lineWidth: 0, singleQuote: true }).trimEnd();
  const line = `${key}: ${list}`;
  if (cellWidth(line) <= LINE_WIDTH) return line;
  const each = items.map((item) =>
    new Document([item], { flow: true })
      .toString({ flowCollectionPadding: false, lineWidth: 0, singleQuote: true })
      .trim()
      .slice(1, -1),
  );
  return `${key}:\n  [\n${each.map((item) => `    ${item},`).join('\n')}\n  ]`;
}

/** A text as prose of MDX: what would be a tag or an expression loses its meaning; code stays. */
export const prose = (text: string): string =>
  text
    .split(/(`+[^`]+`+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<{]/g, '\\$&')))
    .join('');

/** A fence that no line of `text` closes. */
export function fence(info: string, text: string): string {
  let marks = '```';
  while (text.includes(marks)) marks += '`';
  return `${marks}${info}\n${text}\n${marks}\n`;
}

/** Commands and their output as a block that runs. */
export const consoleFence = (shown: readonly Shown[]): string =>
  fence('console', shown.flatMap(consoleLines).join('\n'));

/** `[title](address)` */
export const link = ({ id, title }: RelatedPage, language: Language): string =>
  `[${prose(title[language]).replace(/[[\]]/g, '\\$&')}](/${language}/${id}/)`;

/** The pages with these ids, with their titles; those that are missing in a language are left out. */
export function relatedPages(ids: readonly string[], pages: readonly Page[]): RelatedPage[] {
  return ids.flatMap((id): RelatedPage[] => {
    const [ja, en] = languages.map((language) => {
      const page = pages.find((one) => one.id === id && one.language === language);
      return page && headValue(page, 'title');
    });
    return typeof ja === 'string' && typeof en === 'string' ? [{ id, title: { ja, en } }] : [];
  });
}

const KINDS = [
  { kind: 'note', ja: '読む', en: 'Read' },
  { kind: 'runbook', ja: '動かす', en: 'Run' },
  { kind: 'error', ja: '困ったら', en: 'In trouble' },
] as const;

/** Where to go from here, by what is done there; empty when there is nowhere to go. */
export function nextSection(heading: Both, related: readonly RelatedPage[], language: Language): string {
  const lines = KINDS.flatMap(({ kind, ja, en }) => {
    const links = related.filter(({ id }) => kindOfPage(id) === kind).map((page) => link(page, language));
    if (links.length === 0) return [];
    return [language === 'ja' ? `- ${ja}：${links.join('、')}` : `- ${en}: ${links.join(', ')}`];
  });
  return lines.length === 0 ? '' : `\n## ${heading[language]} [#next]\n\n${lines.join('\n')}\n`;
}
