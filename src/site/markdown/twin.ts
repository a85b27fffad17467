/** A page as plain Markdown, for readers and programs that want the text alone. */
import { type Fence, readAllFences } from '../../runbook/fences.ts';
import { readFrontmatter } from '../../runbook/frontmatter.ts';
import { readHeading } from '../../runbook/headings.ts';
import { consoleLines } from '../console/lines.ts';
import { wayToRoot } from '../root/way.ts';

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
  const sheet = new Sheet(head('title'));
  if (head('description')) sheet.write(head('description'), '');
  for (const part of splitFences(lines.slice(headLines).join('\n'))) {
    if ('fence' in part) writeFence(part.fence, sheet);
    else for (const line of withoutImports(part.prose.replace(COMMENT, '')).split('\n')) writeProse(line, parts, sheet);
  }
  return sheet.text;
}

function writeFence({ language, meta, text, indent }: Fence, sheet: Sheet): void {
  if (language === 'console') sheet.console(text);
  else
    sheet.fence(
      [language, meta].filter(Boolean).join(' '),
      text.split('\n').map((line) => indent + line),
    );
}

function writeProse(line: string, parts: TwinParts, sheet: Sheet): void {
  const [, kind, title] = ASIDE.exec(line) ?? [];
  const step = STEP.exec(line)?.[1];
  const picture = parts.picture(ALONE.exec(line)?.[1] ?? '');
  if (kind !== undefined) sheet.openQuote(title ?? parts.aside(kind));
  else if (line.trim() === ':::' && sheet.quotes) sheet.closeQuote();
  else if (step !== undefined) sheet.console(parts.step(step));
  else if (picture) sheet.write(`> **${picture.title}**`, '>', `> ${picture.about}`);
  else sheet.write(proseLine(line, parts.address));
}

/** What has been written so far; between the ends of an aside as a quotation. */
class Sheet {
  readonly #lines: string[];
  #quote = '';

  constructor(title: string) {
    this.#lines = [`# ${title}`, ''];
  }

  get text(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  get quotes(): boolean {
    return this.#quote !== '';
  }

  /** Lines of prose, no two blank ones in a row. */
  write(...lines: readonly string[]): void {
    for (const line of lines) {
      const full = (this.#quote + line).trimEnd();
      const isBlank = full === this.#quote.trimEnd();
      if (!isBlank || this.#lines.at(-1) !== full) this.#lines.push(full);
    }
  }

  fence(info: string, code: readonly string[]): void {
    const ticks = code.some((line) => line.trimStart().startsWith('```')) ? '````' : '```';
    this.write(ticks + info);
    this.#lines.push(...code.map((line) => (this.#quote + line).trimEnd()));
    this.write(ticks);
  }

  /** A console block as the page shows it; as it is written where its syntax is not right. */
  console(source: string): void {
    const shown = consoleLines(source).map((line) => line.text);
    this.fence('console', shown.length > 0 ? shown : source.split('\n'));
  }

  openQuote(title: string): void {
    this.#quote = '> ';
    this.write(`**${title}**`, '');
  }

  closeQuote(): void {
    while (this.#lines.at(-1) === '>') this.#lines.pop();
    this.#quote = '';
  }
}

type Part = { readonly prose: string } | { readonly fence: Fence };

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
  text
    .replace(TAB, '**$1**')
    .replace(COMPONENT, '')
    .replaceAll('](#', `](${address}#`)
    .replaceAll('](/', `](${wayToRoot(address.slice(1, -1))}`);
