/** A page as plain Markdown, for readers and programs that want the text alone. */
import { readAllFences } from '../../runbook/fences.ts';
import { readFrontmatter } from '../../runbook/frontmatter.ts';
import { readHeading } from '../../runbook/headings.ts';
import { consoleLines } from '../console/lines.ts';

/** What a page shows that does not stand in its own text. */
export interface TwinParts {
  /** The page's address: where links to places in it lead, for Markdown has no anchors. */
  readonly address: string;
  /** The lines of a runbook's step in the console format. */
  step(id: string): string;
  /** A picture's title and description, by the component's name; undefined for components that are no pictures. */
  picture(component: string): { readonly title: string; readonly about: string } | undefined;
  /** What an aside without a title of its own is called: `note`, `tip`, `caution`, `danger`. */
  aside(kind: string): string;
}

const ASIDE = /^:::(\w+)(?:\[(.*)\])?\s*$/;
const STEP = /^\s*<Step\b[^>]*\bid=["']([^"']+)["'][^>]*\/?>\s*$/;
const ALONE = /^\s*<([A-Z]\w*)\b[^>]*\/>\s*$/;
const TAB = /<TabItem\b[^>]*\blabel=["']([^"']+)["'][^>]*>/g;
const COMPONENT = /<\/?[A-Z]\w*(?:\s[^<>]*)?\/?>/g;
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const CODE = /(`+)[^`][\s\S]*?\1/g;

/**
 * Title and description of the frontmatter first, then the text: steps and console blocks as the page shows them, pictures as
 * what is said of them to those who cannot see them, without imports, anchors and components.
 */
export function markdownTwin(text: string, parts: TwinParts): string {
  const lines = text.split(/\r?\n/);
  const { entries, lines: headLines } = readFrontmatter(lines);
  const head = (key: string): string => String(entries.find((entry) => entry.key === key)?.value ?? '');
  const written: string[] = [`# ${head('title')}`, ''];
  let quote = '';
  const push = (...more: readonly string[]): void => {
    for (const line of more) {
      const full = (quote + line).trimEnd();
      const isBlank = full === quote.trimEnd();
      if (!isBlank || written.at(-1) !== full) written.push(full);
    }
  };
  const pushFence = (info: string, code: readonly string[]): void => {
    const ticks = code.some((line) => line.trimStart().startsWith('```')) ? '````' : '```';
    push(ticks + info);
    written.push(...code.map((line) => (quote + line).trimEnd()));
    push(ticks);
  };
  const pushConsole = (source: string): void => {
    const shown = consoleLines(source).map((line) => line.text);
    pushFence('console', shown.length > 0 ? shown : source.split('\n'));
  };

  if (head('description')) push(head('description'), '');
  for (const part of splitFences(lines.slice(headLines).join('\n'))) {
    if ('fence' in part) {
      const { language, meta, text: code, indent } = part.fence;
      if (language === 'console') pushConsole(code);
      else
        pushFence(
          [language, meta].filter(Boolean).join(' '),
          code.split('\n').map((line) => indent + line),
        );
      continue;
    }
    for (const line of withoutImports(part.prose.replace(COMMENT, '')).split('\n')) {
      const [, kind, title] = ASIDE.exec(line) ?? [];
      const step = STEP.exec(line)?.[1];
      const picture = parts.picture(ALONE.exec(line)?.[1] ?? '');
      if (kind !== undefined) {
        quote = '> ';
        push(`**${title ?? parts.aside(kind)}**`, '');
      } else if (quote !== '' && line.trim() === ':::') {
        while (written.at(-1) === '>') written.pop();
        quote = '';
      } else if (step !== undefined) pushConsole(parts.step(step));
      else if (picture) push(`> **${picture.title}**`, '>', `> ${picture.about}`);
      else push(proseLine(line, parts.address));
    }
  }
  return `${written.join('\n').trim()}\n`;
}

type Part = { readonly prose: string } | { readonly fence: ReturnType<typeof readAllFences>[number] };

/** Prose and fences in turn. */
function splitFences(body: string): Part[] {
  const lines = body.split('\n');
  const parts: Part[] = [];
  let from = 0;
  for (const fence of readAllFences(body)) {
    const first = fence.line - 1;
    parts.push({ prose: lines.slice(from, first - 1).join('\n') }, { fence });
    from = closingLine(lines, first, fence.text) + 1;
  }
  return [...parts, { prose: lines.slice(from).join('\n') }];
}

/** Index of the line that ends a fence whose first line has the index `first`. */
function closingLine(lines: readonly string[], first: number, text: string): number {
  const length = text === '' && /^\s*(?:>\s*)*[`~]{3}/.test(lines[first] ?? '') ? 0 : text.split('\n').length;
  return first + length;
}

const withoutImports = (prose: string): string =>
  prose.replace(/^(?:import|export)\s[^;\n{]*(?:\{[^}]*\}[^;\n]*)?;?[ \t]*$\n?/gm, '');

/** A line without anchors and components, its links to places in the page made whole; code in it stays as it is. */
function proseLine(line: string, address: string): string {
  const heading = readHeading(line, 1);
  const text = heading?.anchor === undefined ? line : `${'#'.repeat(heading.level)} ${heading.text}`;
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(CODE)) {
    plain += proseText(text.slice(from, match.index), address) + match[0];
    from = match.index + match[0].length;
  }
  return plain + proseText(text.slice(from), address);
}

const proseText = (text: string, address: string): string =>
  text.replace(TAB, '**$1**').replace(COMPONENT, '').replaceAll('](#', `](${address}#`);
