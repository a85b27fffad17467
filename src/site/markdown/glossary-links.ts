/** Links the first mention of each of the glossary's words on a page to its entry, with the meaning at hand for a hint. */
import type { MdastPluginInput, MdastVisitorContext } from 'satteri';
import type { GlossaryEntry } from '../../book/glossary/entries.ts';
import { findWords, type WordFinder } from '../../book/glossary/find.ts';
import { idOfFile, type Language, pathLanguage, withoutLanguage } from '../../book/languages.ts';
import { glossaryAddress } from '../content/glossary.ts';

/** Words are linked in running text alone. */
const LEFT_ALONE = new Set(['heading', 'link', 'linkReference', 'tableCell', 'strong', 'mdxJsxTextElement']);

/** A Sätteri plugin over these entries. */
export function glossaryLinks(entries: readonly GlossaryEntry[]): MdastPluginInput {
  const linkable = entries.filter(({ link }) => link);
  const finders = { ja: finderOf(linkable, 'ja'), en: finderOf(linkable, 'en') };
  return ({ fileURL }) => {
    if (!fileURL?.pathname.endsWith('.mdx')) return undefined;
    const language = pathLanguage(fileURL.pathname);
    const file = fileURL.pathname.replace(/^.*\/(?=(?:content\/docs|runbooks)\/)/, '');
    const id = withoutLanguage(idOfFile(file));
    // A page that explains the word is where its entry would lead.
    const linked = new Set(entries.filter(({ page }) => page === id).map((entry) => entry.id));
    return {
      name: 'hatoba-glossary-links',
      text(node, context) {
        if (isLeftAlone(node, context)) return;
        const parts = cut(node.value, finders[language], linked);
        if (parts.length < 2 && typeof parts[0] === 'string') return;
        context.replaceNode(
          node,
          parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : linkTo(part, language))),
        );
      },
    };
  };
}

const finderOf = (entries: readonly GlossaryEntry[], language: Language): WordFinder<GlossaryEntry> =>
  findWords(
    entries.flatMap((entry) => [entry[language].term, ...entry[language].also].map((word) => [word, entry] as const)),
  );

type TextNode = Parameters<MdastVisitorContext['parent']>[0];

function isLeftAlone(node: TextNode, context: MdastVisitorContext): boolean {
  for (let above = context.parent(node); above && above.type !== 'root'; above = context.parent(above)) {
    if (LEFT_ALONE.has(above.type)) return true;
  }
  return false;
}

interface Mention {
  readonly word: string;
  readonly entry: GlossaryEntry;
}

function cut(text: string, finder: WordFinder<GlossaryEntry>, linked: Set<string>): (string | Mention)[] {
  const parts: (string | Mention)[] = [];
  let from = 0;
  for (const { value: entry, start, end } of finder.all(text)) {
    if (linked.has(entry.id)) continue;
    linked.add(entry.id);
    if (start > from) parts.push(text.slice(from, start));
    parts.push({ word: text.slice(start, end), entry });
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

const linkTo = ({ word, entry }: Mention, language: Language) => ({
  type: 'link' as const,
  url: glossaryAddress(entry.id, language),
  children: [{ type: 'text' as const, value: word }],
  data: {
    hProperties: { className: ['hb-term'], 'data-term': entry[language].term, 'data-about': entry.about[language] },
  },
});
