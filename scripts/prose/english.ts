/** retext's checks of English as textlint rules, so that one linter tells all findings and one comment silences them. */

import type { TxtNode, TxtParentNode } from '@textlint/ast-node-types';
import type { TextlintRuleModule } from '@textlint/types';
import dictionary from 'dictionary-en-gb';
import { toNlcst } from 'mdast-util-to-nlcst';
import type { Root } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRedundantAcronyms from 'retext-redundant-acronyms';
import retextRepeatedWords from 'retext-repeated-words';
import retextSpell from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';

type Check = (tree: Root, file: VFile) => Promise<unknown>;
type Mdast = Parameters<typeof toNlcst>[0];

/** Blocks that hold words, and the inline nodes in them as mdast calls them. What is missing here is no word. */
const BLOCKS = new Set(['Paragraph', 'Header', 'TableCell']);
const INLINE: Readonly<Record<string, string>> = {
  Str: 'text',
  Emphasis: 'emphasis',
  Strong: 'strong',
  Delete: 'delete',
  Link: 'link',
  Break: 'break',
};

const isParent = (node: TxtNode): node is TxtParentNode => 'children' in node && Array.isArray(node['children']);

const blocksOf = (node: TxtNode): TxtNode[] =>
  BLOCKS.has(node.type) ? [node] : isParent(node) ? node.children.flatMap(blocksOf) : [];

/** Whether it is a link to elsewhere: its words are the title that others gave their page. */
const isTitle = (node: TxtNode): boolean =>
  node.type === 'Link' && 'url' in node && typeof node.url === 'string' && /^https?:/.test(node.url);

function mdastOf(node: TxtNode): Mdast {
  const point = (offset: number, { line, column }: { line: number; column: number }) => ({
    line,
    column: column + 1,
    offset,
  });
  const position = { start: point(node.range[0], node.loc.start), end: point(node.range[1], node.loc.end) };
  const type = BLOCKS.has(node.type) ? 'paragraph' : isTitle(node) ? 'inlineCode' : (INLINE[node.type] ?? 'inlineCode');
  return (isParent(node) && type !== 'inlineCode'
    ? { type, position, children: node.children.map(mdastOf) }
    : { type, position, value: wordsOf(node) }) as unknown as Mdast;
}

/** A text as it reads, unless it is written longer than that: places are counted in it. */
const wordsOf = (node: TxtNode): string =>
  'value' in node && typeof node.value === 'string' && node.value.length === node.raw.length ? node.value : node.raw;

/** The sentences of a page. All rules look at the same tree, so it is made once. */
const sentences = new WeakMap<TxtNode, { tree: Root; text: string }>();

function sentencesOf(page: TxtNode, text: string): Root {
  const known = sentences.get(page);
  if (known?.text === text) return known.tree;
  const file = new VFile(text);
  const children = blocksOf(page).flatMap((block) => toNlcst(mdastOf(block), file, ParseEnglish).children);
  const tree: Root = { type: 'RootNode', children: children as Root['children'] };
  sentences.set(page, { tree, text });
  return tree;
}

/** A textlint rule that tells what a retext plugin finds, unless the word it is about is one that `right` accepts. */
const rule =
  (check: Check, right: (word: string, page: TxtNode) => boolean = () => false): TextlintRuleModule =>
  ({ Syntax, RuleError, report, locator, getSource }) => ({
    async [Syntax.Document](page: TxtNode) {
      const file = new VFile(getSource());
      await check(sentencesOf(page, String(file)), file);
      for (const { reason, actual, place } of file.messages) {
        const { start, end } = place && 'start' in place ? place : { start: place, end: place };
        // The plugin for articles names the article as what it found, and the word after it in its sentence.
        const word = /before `([^`]+)`/.exec(reason)?.[1] ?? actual ?? '';
        if (start?.offset === undefined || end?.offset === undefined || right(word, page)) continue;
        report(page, new RuleError(reason, { padding: locator.range([start.offset, end.offset]) }));
      }
    },
  });

const codeOf = (node: TxtNode): string =>
  node.type === 'Code' || node.type === 'CodeBlock'
    ? node.raw
    : isParent(node)
      ? node.children.map(codeOf).join('\n')
      : '';

const codeWords = new WeakMap<TxtNode, ReadonlySet<string>>();

/** Whether a word stands in code on the page: a command, an option, a file. */
function inCode(word: string, page: TxtNode): boolean {
  const words = codeWords.get(page) ?? new Set(codeOf(page).split(/[^\p{L}\p{N}]+/u));
  codeWords.set(page, words);
  return words.has(word);
}

/** Names are written as their owners like (`BuildKit`, `NVML`, `overlay2`, `daemon.json`), and letters stand for keys. */
const isName = (word: string): boolean => /[\d_.=/:]|.[A-Z]|^.?$|[^\x00-\x7f]/.test(word);

const isNameOrCode = (word: string, page: TxtNode): boolean => isName(word) || inCode(word, page);

/** Rules for English; `words` are those that are right although no dictionary has them. */
export function englishRules(words: ReadonlySet<string>): Readonly<Record<string, TextlintRuleModule>> {
  const spelling = unified().use(retextSpell, { dictionary, max: 3 });
  const articles = unified().use(retextIndefiniteArticle);
  const repeated = unified().use(retextRepeatedWords);
  const acronyms = unified().use(retextRedundantAcronyms);
  const known = (word: string, page: TxtNode): boolean =>
    isNameOrCode(word, page) || words.has(word) || words.has(word.toLowerCase());
  // The dictionary has no compounds of names, such as `docker-py`: one part that is a name makes one of the whole.
  const right = (found: string, page: TxtNode): boolean => {
    const word = found.replace(/\.$/, '').replace(/['’]s?$/, '');
    return known(word, page) || (word.includes('-') && word.split('-').some((part) => known(part, page)));
  };
  return {
    spelling: rule((tree, file) => spelling.run(tree, file), right),
    // Nobody's list knows how names are spoken.
    'a-or-an': rule((tree, file) => articles.run(tree, file), isNameOrCode),
    'repeated-words': rule((tree, file) => repeated.run(tree, file)),
    'redundant-acronyms': rule((tree, file) => acronyms.run(tree, file)),
  };
}
