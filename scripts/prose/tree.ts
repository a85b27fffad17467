/**
 * A page, read by the parser that the site is made with, as the tree that textlint's rules walk. Code, JSX, imports and
 * anchors are no prose; every range is the file's, so that a finding tells the place in the MDX.
 */
import type { TxtDocumentNode, TxtNode } from '@textlint/ast-node-types';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { splitAnchor } from '../../src/runbook/headings.ts';

/** What mdast's nodes have in common, as far as it is read here. */
interface Source {
  readonly type: string;
  readonly value?: unknown;
  readonly url?: unknown;
  readonly depth?: unknown;
  readonly children?: readonly Source[] | undefined;
  readonly data?: unknown;
  readonly position?: Position | undefined;
}

interface Position {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

const FEATURES = { frontmatter: true, directive: true };

/** mdast's names and textlint's. A name that is missing is left out of the tree: JSX, imports. */
const TYPES: Readonly<Record<string, string>> = {
  root: 'Document',
  paragraph: 'Paragraph',
  heading: 'Header',
  text: 'Str',
  inlineCode: 'Code',
  code: 'CodeBlock',
  list: 'List',
  listItem: 'ListItem',
  blockquote: 'BlockQuote',
  emphasis: 'Emphasis',
  strong: 'Strong',
  delete: 'Delete',
  link: 'Link',
  image: 'Image',
  break: 'Break',
  thematicBreak: 'HorizontalRule',
  table: 'Table',
  tableRow: 'TableRow',
  tableCell: 'TableCell',
  html: 'Html',
  mdxJsxTextElement: 'Html',
  mdxTextExpression: 'Comment',
  mdxFlowExpression: 'Comment',
};

/** Makes textlint's nodes over one file. */
export class TreeBuilder {
  readonly #text: string;
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** The whole file with these parts of it as prose, in the order in which they stand there. */
  document(children: readonly TxtNode[]): TxtDocumentNode {
    return { ...this.node('Document', 0, this.#text.length), children } as TxtDocumentNode;
  }

  /** The blocks of an MDX page. */
  page(): TxtNode[] {
    return this.#children(mdxToMdast(this.#text, { features: FEATURES }), 0);
  }

  /** The blocks of a piece of Markdown that stands in the file from `offset` on. */
  markdown(source: string, offset: number): TxtNode[] {
    return this.#children(markdownToMdast(source, {}), offset);
  }

  node(type: string, start: number, end: number, more: Record<string, unknown> = {}): TxtNode {
    const loc = { start: this.#place(start), end: this.#place(end) };
    return { type, raw: this.#text.slice(start, end), range: [start, end], loc, ...more } as TxtNode;
  }

  #place(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) };
  }

  #children(source: Source, shift: number): TxtNode[] {
    return (source.children ?? []).flatMap((child) => this.#convert(child, shift));
  }

  #convert(source: Source, shift: number): TxtNode[] {
    if (source.type === 'containerDirective') return this.#children(source, shift);
    const type = TYPES[source.type];
    const { start, end } = source.position ?? {};
    if (type === undefined || start?.offset === undefined || end?.offset === undefined) return [];
    const [from, to] = [start.offset + shift, end.offset + shift];
    const more: Record<string, unknown> = {};
    if (typeof source.value === 'string') more['value'] = source.value;
    if (typeof source.url === 'string') more['url'] = source.url;
    if (type === 'Comment') return [this.node(type, from, to, { value: commentOf(source.value) })];
    if (source.children === undefined) return [this.node(type, from, to, more)];
    const children = this.#children(source, shift);
    if (type !== 'Header') return [this.node(titleOf(source) ? 'Header' : type, from, to, { ...more, children })];
    return [this.#heading(source, from, to, children)];
  }

  /** A heading without the anchor its author gave it. */
  #heading(source: Source, from: number, to: number, children: TxtNode[]): TxtNode {
    const last = children.at(-1);
    const more = { depth: source.depth };
    if (last?.type !== 'Str') return this.node('Header', from, to, { ...more, children });
    const { text, anchor } = splitAnchor(last.raw);
    if (anchor === undefined) return this.node('Header', from, to, { ...more, children });
    const end = last.range[0] + text.length;
    const words = text === '' ? [] : [this.node('Str', last.range[0], end, { value: text })];
    return this.node('Header', from, end, { ...more, children: [...children.slice(0, -1), ...words] });
  }
}

/** Whether it is the title of an aside, `:::note[title]`: no sentence, like a heading. */
const titleOf = ({ data }: Source): boolean =>
  typeof data === 'object' && data !== null && 'directiveLabel' in data && data.directiveLabel === true;

/** What an MDX comment says: `textlint-disable max-ten` of `{/* textlint-disable max-ten *\/}`. */
const commentOf = (value: unknown): string =>
  String(value)
    .replace(/^\s*\/\*|\*\/\s*$/g, '')
    .trim();
