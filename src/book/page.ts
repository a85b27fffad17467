/** A page of the knowledge base as its author wrote it. */
import { blankFences, type ConsoleFence, type Fence, readAllFences, readFences } from '../runbook/fences.ts';
import { readFrontmatter } from '../runbook/frontmatter.ts';
import { readHeadings, type WrittenHeading } from '../runbook/headings.ts';
import type { Problem } from '../runbook/problem.ts';
import { readProse } from '../runbook/prose.ts';
import type { HeadEntry } from '../runbook/tree.ts';
import { anchorNames } from './anchors.ts';
import type { SourceFile } from './files.ts';
import { idOfFile, type Language, pathLanguage, withoutLanguage } from './languages.ts';
import { type Link, readLinks } from './links.ts';

export interface Heading extends Omit<WrittenHeading, 'anchor'> {
  readonly anchor: string;
  /** The author or the step below gives it; else it follows from the words and moves with them. */
  readonly stable: boolean;
}

export interface Page {
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  readonly language: Language;
  /** The same in both languages: `volumes/bind-mount`, `runbooks/first-container`. */
  readonly id: string;
  readonly address: string;
  readonly head: readonly HeadEntry[];
  /** The text with frontmatter and fences blanked: line numbers are the file's. */
  readonly prose: string;
  readonly headings: readonly Heading[];
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Link[];
  /** The blocks that run. */
  readonly fences: readonly ConsoleFence[];
  /** Every block, with its language. */
  readonly blocks: readonly Fence[];
  /** What is wrong with the frontmatter. */
  readonly problems: readonly Problem[];
}

const EXPLICIT_ID = /\bid=(?:"([^"]+)"|'([^']+)')/g;

/** Reads a page; its id and language come from its file's name. */
export function readPage(source: SourceFile): Page {
  const lines = source.text.split(/\r?\n/);
  const { entries, lines: headLines, problems } = readFrontmatter(lines);
  const body = [...Array.from({ length: headLines }, () => ''), ...lines.slice(headLines)].join('\n');
  const prose = blankFences(body);
  const headings = headingsOf(body);
  const ids = [...prose.matchAll(EXPLICIT_ID)].map(([, double, single]) => double ?? single ?? '');
  const language = pathLanguage(source.name);
  const id = withoutLanguage(idOfFile(source.name));
  return {
    file: source.name,
    text: source.text,
    language,
    id,
    address: `/${language}/${id === '' ? '' : `${id}/`}`,
    head: entries,
    prose,
    headings,
    anchors: new Set([...headings.map(({ anchor }) => anchor), ...ids]),
    links: readLinks(prose),
    fences: readFences(body),
    blocks: readAllFences(body),
    problems,
  };
}

/** A value of a page's frontmatter; undefined when it is not there. */
export const headValue = (page: Pick<Page, 'head'>, key: string): unknown =>
  page.head.find((entry) => entry.key === key)?.value;

/** Texts of a page's frontmatter that are a list; none when they are not. */
export function headTexts(page: Pick<Page, 'head'>, key: string): string[] {
  const value = headValue(page, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function headingsOf(body: string): Heading[] {
  const written = readHeadings(body);
  const steps = readProse(body).steps;
  const stepOf = (heading: WrittenHeading, next: WrittenHeading | undefined): string | undefined =>
    steps.find(({ line }) => line > heading.line && line < (next?.line ?? Number.POSITIVE_INFINITY))?.id;
  const given = written.map((heading, index) => heading.anchor ?? stepOf(heading, written[index + 1]));
  const derived = anchorNames(written.map(({ text }) => text));
  return written.map((heading, index) => ({
    ...heading,
    anchor: given[index] ?? derived[index] ?? '',
    stable: given[index] !== undefined,
  }));
}
