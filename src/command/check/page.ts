/** A page of the knowledge base as `hatoba check` looks at it. */
import { blankFences, type ConsoleFence, readFences } from '../../runbook/fences.ts';
import { readFrontmatter } from '../../runbook/frontmatter.ts';
import type { Problem } from '../../runbook/problem.ts';
import type { HeadEntry } from '../../runbook/tree.ts';
import type { SourceFile } from '../files.ts';
import { anchorNames } from './anchors.ts';
import { type Link, readLinks } from './links.ts';
import { mdxProblems } from './mdx.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly line: number;
}

export interface Page {
  readonly file: string;
  readonly language: 'ja' | 'en';
  /** The same in both languages: `volumes/bind-mount`, `runbooks/first-container`. */
  readonly id: string;
  readonly address: string;
  readonly head: readonly HeadEntry[];
  readonly headings: readonly Heading[];
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Link[];
  readonly fences: readonly ConsoleFence[];
  /** What is wrong with the frontmatter, and what is no MDX. */
  readonly problems: readonly Problem[];
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const EXPLICIT_ID = /\bid=(?:"([^"]+)"|'([^']+)')/g;

/** Reads a page; its id and language come from its file's name. */
export function readPage(source: SourceFile): Page {
  const lines = source.text.split(/\r?\n/);
  const { entries, lines: headLines, problems } = readFrontmatter(lines);
  const body = ['', ...Array.from({ length: Math.max(0, headLines - 1) }, () => ''), ...lines.slice(headLines)];
  const prose = blankFences(headLines > 0 ? body.join('\n') : lines.join('\n'));
  const headings = prose.split('\n').flatMap((line, index): Heading[] => {
    const match = HEADING.exec(line);
    return match ? [{ level: match[1]?.length ?? 0, text: match[2] ?? '', line: index + 1 }] : [];
  });
  const ids = [...prose.matchAll(EXPLICIT_ID)].map(([, double, single]) => double ?? single ?? '');
  const { language, id } = placeOf(source.name);
  return {
    file: source.name,
    language,
    id,
    address: `/${language}/${id === '' ? '' : `${id}/`}`,
    head: entries,
    headings,
    anchors: new Set([...anchorNames(headings.map(({ text }) => text)), ...ids]),
    links: readLinks(prose),
    fences: readFences(source.text),
    problems: [...problems, ...mdxProblems(source.text)],
  };
}

/** `content/docs/ja/a/b.mdx` and `runbooks/b/ja.mdx` by language and id. */
function placeOf(name: string): { language: 'ja' | 'en'; id: string } {
  const [, slug, of] = /^runbooks\/([^/]+)\/(ja|en)\.mdx?$/.exec(name) ?? [];
  if (slug !== undefined) return { language: of === 'ja' ? 'ja' : 'en', id: `runbooks/${slug}` };
  const [, language, id = ''] = /^content\/docs\/(ja|en)\/(.*)\.mdx?$/.exec(name) ?? [];
  return { language: language === 'ja' ? 'ja' : 'en', id: id.replace(/(?:^|\/)index$/, '') };
}
