import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { isPlaceholder } from './fill/placeholders.ts';
import { parseTemplate, slotProblems, templateWords } from './template.ts';
import {
  AREAS,
  type Area,
  type ErrorEntry,
  type ErrorExample,
  type ErrorTemplate,
  type Fill,
  type Source,
} from './types.ts';

export interface EntryProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what was expected. */
  readonly message: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads `content/errors/<slug>.yaml`; the slug is the file's name.
 *
 * @param file the path as problems shall name it
 * @returns the entry, or every problem found
 */
export function parseEntry(file: string, source: string): { entry: ErrorEntry } | { problems: EntryProblem[] } {
  const reader = new Reader(file, source);
  const slug = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  if (!SLUG.test(slug))
    reader.report(undefined, `"${slug}" is no slug; expected a file name like port-already-allocated.yaml`);
  const root = reader.fields(reader.root, 'an error', ENTRY_FIELDS);
  const runbook = root.runbook ? reader.slug(root.runbook, 'runbook') : undefined;
  const templates = root.templates ? reader.list(root.templates, 'templates', (node) => template(reader, node)) : [];
  const entry: ErrorEntry = {
    slug,
    also: root.also ? reader.list(root.also, 'also', (node) => reader.slug(node, 'also')) : [],
    area: reader.area(root.area),
    wraps: root.wraps ? reader.flag(root.wraps, 'wraps') : false,
    templates,
    symptoms: symptoms(reader, root.symptoms),
    examples: root.examples ? reader.list(root.examples, 'examples', (node) => example(reader, node)) : [],
    ...(runbook === undefined ? {} : { runbook }),
    ...(root.fill ? { fill: fill(reader, root.fill, templates) } : {}),
    sources: root.sources ? reader.list(root.sources, 'sources', (node) => link(reader, node)) : [],
  };
  return reader.problems.length > 0 ? { problems: reader.problems } : { entry };
}

const ENTRY_FIELDS = {
  area: true,
  templates: true,
  symptoms: true,
  examples: true,
  sources: true,
  also: false,
  wraps: false,
  runbook: false,
  fill: false,
} as const;

function template(reader: Reader, node: Node): ErrorTemplate {
  const fields = reader.fields(node, 'a template', { text: true, engines: true, shared: false, needs: false });
  const text = reader.text(fields.text, 'text');
  if (fields.text) for (const problem of slotProblems(text)) reader.report(fields.text, problem);
  const words = templateWords(text);
  const need = (item: Node): string => {
    const word = reader.text(item, 'needs').toLowerCase();
    if (!words.includes(word)) {
      reader.report(item, `"${word}" is no word of the template; expected one of ${words.join(', ')}`);
    }
    return word;
  };
  return {
    text,
    engines: reader.text(fields.engines, 'engines'),
    shared: fields.shared ? reader.flag(fields.shared, 'shared') : false,
    needs: fields.needs ? reader.list(fields.needs, 'needs', need) : [],
  };
}

function symptoms(reader: Reader, node: Node | undefined): ErrorEntry['symptoms'] {
  if (!node) return { ja: [], en: [] };
  const fields = reader.fields(node, 'symptoms', { ja: true, en: true });
  const texts = (list: Node | undefined, name: string) =>
    list ? reader.list(list, name, (item) => reader.text(item, name)) : [];
  return { ja: texts(fields.ja, 'symptoms.ja'), en: texts(fields.en, 'symptoms.en') };
}

function example(reader: Reader, node: Node): ErrorExample {
  const fields = reader.fields(node, 'an example', { text: true, engine: true, source: true });
  return {
    text: reader.text(fields.text, 'text').trimEnd(),
    engine: reader.text(fields.engine, 'engine'),
    source: reader.text(fields.source, 'source'),
  };
}

/** Which placeholders of the page the values of slots stand in for. */
function fill(reader: Reader, node: Node, templates: readonly ErrorTemplate[]): Fill {
  const names = new Set(templates.flatMap(({ text }) => parseTemplate(text).flatMap(slotName)));
  const known = Object.fromEntries([...names].map((name) => [name, false]));
  if (names.size === 0) {
    reader.report(node, 'there is nothing to fill in: no template has a slot with a name, such as {{name:container}}');
    return {};
  }
  const placeholder = (item: Node, slot: string): string => {
    const text = reader.text(item, `fill.${slot}`);
    if (text && !isPlaceholder(text))
      reader.report(item, `"${text}" is no placeholder; expected it as the page has it, such as <${slot}>`);
    return text;
  };
  return Object.fromEntries(
    Object.entries(reader.fields(node, 'fill', known)).flatMap(([slot, list]) =>
      list ? [[slot, reader.list(list, `fill.${slot}`, (item) => placeholder(item, slot))]] : [],
    ),
  );
}

const slotName = (element: ReturnType<typeof parseTemplate>[number]): string[] =>
  element.kind === 'slot' && element.name !== undefined ? [element.name] : [];

function link(reader: Reader, node: Node): Source {
  const fields = reader.fields(node, 'a source', { title: true, url: true });
  const url = reader.text(fields.url, 'url');
  if (fields.url && !url.startsWith('https://'))
    reader.report(fields.url, `"${url}" is no address; expected https://…`);
  return { title: reader.text(fields.title, 'title'), url };
}

/** Reads typed values out of a YAML tree and keeps what is wrong with them, with line and column. */
class Reader {
  readonly problems: EntryProblem[] = [];
  readonly root: Node | undefined;
  readonly file: string;
  readonly #lines = new LineCounter();

  constructor(file: string, source: string) {
    this.file = file;
    const document = parseDocument<ParsedNode>(source, { lineCounter: this.#lines, prettyErrors: false });
    for (const error of document.errors) this.#add(error.pos[0], `not YAML: ${error.message}`);
    this.root = document.contents ?? undefined;
  }

  report(node: Node | undefined, message: string): void {
    this.#add(node?.range?.[0] ?? 0, message);
  }

  #add(offset: number, message: string): void {
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), message });
  }

  /** The values of a mapping by key; `known` says which keys there are and which of them must be there. */
  fields<K extends string>(
    node: Node | undefined,
    what: string,
    known: Readonly<Record<K, boolean>>,
  ): Partial<Record<K, Node>> {
    const expected = Object.keys(known).join(', ');
    const found: Partial<Record<string, Node>> = {};
    if (!isMap<Node, Node>(node)) {
      this.report(node, `${what} must be a mapping; expected the keys ${expected}`);
      return {};
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (!Object.hasOwn(known, name)) this.report(key, `${what} has no "${name}"; expected one of ${expected}`);
      else if (value) found[name] = value;
    }
    for (const [name, needed] of Object.entries(known)) {
      if (needed && !found[name]) this.report(node, `${what} lacks "${name}"`);
    }
    return found as Partial<Record<K, Node>>;
  }

  list<T>(node: Node, what: string, read: (item: Node) => T): T[] {
    if (!isSeq<Node>(node) || node.items.length === 0) {
      this.report(node, `"${what}" must be a list with at least one item`);
      return [];
    }
    return node.items.map(read);
  }

  text(node: Node | undefined, what: string): string {
    if (node === undefined) return '';
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number') return String(isScalar(node) ? (node.source ?? value) : value);
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.report(node, `"${what}" must be a text`);
    return '';
  }

  slug(node: Node, what: string): string {
    const value = this.text(node, what);
    if (value && !SLUG.test(value)) this.report(node, `"${value}" is no slug; expected lower-case words joined by "-"`);
    return value;
  }

  flag(node: Node, what: string): boolean {
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.report(node, `"${what}" must be true or false`);
    return false;
  }

  area(node: Node | undefined): Area {
    const value = this.text(node, 'area');
    const area = AREAS.find((name) => name === value);
    if (!area && node) this.report(node, `unknown area "${value}"; expected one of ${AREAS.join(', ')}`);
    return area ?? 'run';
  }
}
