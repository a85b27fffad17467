/** What is prose in a file, by its kind: pages with their titles and descriptions, the interface's texts, the glossary. */
import type { TxtDocumentNode, TxtNode } from '@textlint/ast-node-types';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Language } from '../../src/book/languages.ts';
import { TreeBuilder } from './tree.ts';

/** The tree of a file's prose in one language; a file may hold both. */
export function proseOf(file: string, text: string, language: Language): TxtDocumentNode {
  const builder = new TreeBuilder(text);
  if (file.endsWith('.mdx')) return builder.document([...headOf(text, builder), ...builder.page()]);
  if (file.endsWith('.json')) return builder.document(textsOf(text, builder, () => true, 0, labelOrSentence));
  return builder.document(textsOf(text, builder, (keys) => keys.at(-2) === 'about' && keys.at(-1) === language));
}

/** A text of the interface that ends as no sentence does is a label, and as free as a heading. */
const labelOrSentence = (words: string): 'Header' | undefined => (/[。.]$/.test(words) ? undefined : 'Header');

/** What stands between quotes, as long as before; an escaped end of line is two spaces. */
const withoutQuotes = (written: string): string =>
  written
    .replace(/^(["'])(.*)\1$/s, ' $2 ')
    .replace(/\\n/g, '  ')
    .replace(/''/g, " '");

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---/;

/** The title as a heading and the description as a paragraph. */
function headOf(text: string, builder: TreeBuilder): TxtNode[] {
  const [whole, head] = HEAD.exec(text) ?? [];
  if (whole === undefined || head === undefined) return [];
  const start = whole.indexOf('\n') + 1;
  const titles = textsOf(
    head,
    builder,
    (keys) => keys.join() === 'title',
    start,
    () => 'Header',
  );
  return [...titles, ...textsOf(head, builder, (keys) => keys.join() === 'description', start)];
}

/** The texts of a YAML or JSON document whose keys are wanted, each as a block of Markdown. */
function textsOf(
  source: string,
  builder: TreeBuilder,
  wanted: (keys: readonly unknown[]) => boolean,
  shift = 0,
  typeOf: (words: string) => 'Header' | undefined = () => undefined,
): TxtNode[] {
  const found: TxtNode[] = [];
  visit(parseDocument(source, { keepSourceTokens: true }), {
    Pair(_, pair, path) {
      if (!isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      const keys = [...path, pair].flatMap((node) =>
        typeof node === 'object' && 'key' in node && isScalar(node.key) ? [node.key.value] : [],
      );
      if (!wanted(keys) || isMap(pair.value) || isSeq(pair.value)) return;
      const value = pair.value.value;
      const [from = 0, to = from] = pair.value.range ?? [];
      const written = source.slice(from, to);
      const inner = written.indexOf(value);
      // A text that its quotes or folds write otherwise than it reads is taken as written, so that places stay true.
      const [words, offset] = inner >= 0 ? [value, from + inner] : [withoutQuotes(written), from];
      const blocks = builder.markdown(words, offset + shift);
      const type = typeOf(value);
      found.push(...(type ? blocks.map((block) => ({ ...block, type }) as TxtNode) : blocks));
    },
  });
  return found;
}
