/** What a page says of itself above its text. */
import { levels } from '../../book/languages.ts';
import type { Page } from '../../book/page.ts';
import type { Problem } from '../../runbook/problem.ts';
import type { HeadEntry } from '../../runbook/tree.ts';
import { hint } from '../suggest.ts';

export interface Known {
  /** Ids of pages: `volumes/bind-mount`. */
  readonly pages: ReadonlySet<string>;
  /** Slugs of content/errors. */
  readonly errors: ReadonlySet<string>;
  readonly hosts: readonly string[];
}

type Rule = (value: unknown, known: Known, page: Page) => { message: string; expected: string } | undefined;

const text: Rule = (value) =>
  typeof value === 'string' && value.trim() !== ''
    ? undefined
    : { message: `is ${JSON.stringify(value)}`, expected: 'a text' };
const texts: Rule = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? undefined
    : { message: `is ${JSON.stringify(value)}`, expected: 'a list of texts' };
const anything: Rule = () => undefined;

const oneOf =
  (names: (known: Known) => Iterable<string>, what: string): Rule =>
  (value, known) => {
    const all = [...names(known)];
    if (typeof value === 'string' && all.includes(value)) return undefined;
    const near = typeof value === 'string' ? hint(value, all) : '';
    return { message: `names ${JSON.stringify(value)}, which is not ${what}${near}`, expected: what };
  };

const related: Rule = (value, known, page) => {
  if (texts(value, known, page)) return texts(value, known, page);
  const missing = (value as string[]).filter((id) => !known.pages.has(id));
  if (missing.length === 0) return undefined;
  const told = missing.map((id) => `${JSON.stringify(id)}${hint(id, [...known.pages])}`).join(', ');
  return { message: `names what is no page: ${told}`, expected: 'ids such as volumes/bind-mount' };
};

/** The keys a page may have; those of Starlight are its own business. */
const RULES: Readonly<Record<string, Rule>> = {
  title: text,
  description: text,
  tags: texts,
  topics: texts,
  versions: text,
  movedFrom: texts,
  related,
  error: oneOf(({ errors }) => errors, 'a file of content/errors'),
  host: oneOf(({ hosts }) => hosts, 'a host profile'),
  level: oneOf(() => levels, 'beginner, intermediate or advanced'),
  minutes: (value) =>
    Number.isInteger(value) && Number(value) > 0
      ? undefined
      : { message: `is ${JSON.stringify(value)}`, expected: 'a whole number' },
  sidebar: anything,
  template: anything,
  tableOfContents: anything,
  head: anything,
  slug: anything,
  pagefind: anything,
  lastUpdated: anything,
  prev: anything,
  next: anything,
  draft: anything,
};

/** What is wrong with a page's frontmatter. */
export function checkFrontmatter(page: Page, known: Known): Problem[] {
  if (page.problems.length > 0) return [...page.problems];
  const problems = page.head.flatMap((entry) => checkEntry(entry, known, page));
  for (const key of ['title', 'description']) {
    if (page.head.some((entry) => entry.key === key)) continue;
    problems.push({
      code: 'frontmatter',
      line: 1,
      column: 1,
      message: `there is no ${key}`,
      expected: `\`${key}: …\``,
    });
  }
  return problems;
}

function checkEntry({ key, value, line, column }: HeadEntry, known: Known, page: Page): Problem[] {
  const rule = RULES[key];
  if (!rule) {
    const message = `unknown key ${key}${hint(key, Object.keys(RULES))}`;
    return [{ code: 'frontmatter', line, column, message, expected: `one of ${Object.keys(RULES).join(', ')}` }];
  }
  const told = rule(value, known, page);
  return told
    ? [{ code: 'frontmatter', line, column, message: `${key} ${told.message}`, expected: told.expected }]
    : [];
}
