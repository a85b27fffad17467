/** Reads the text of a built page: what a reader sees of it, block by block. */

export interface Block {
  /** Pagefind weighs headings by their tag. */
  readonly tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p';
  readonly id?: string;
  readonly text: string;
}

const tagOrText = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;

const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const unseen = new Set(
  'button dialog footer form head iframe nav noscript script style svg template textarea'.split(' '),
);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text without entities. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name ?? ''] ?? whole;
  });
}

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? undefined : unescaped(found[1] ?? found[2] ?? '');
};

const isHeading = (tag: string): tag is Exclude<Block['tag'], 'p'> => /^h[1-6]$/.test(tag);

/** The blocks of the part of a page that is searched; undefined for a page that is not. */
export function blocksOf(html: string): Block[] | undefined {
  const start = /<main\b[^>]*\sdata-pagefind-body\b/.exec(html);
  if (start === null) return undefined;
  const body = html.slice(start.index, html.indexOf('</main>', start.index));
  const blocks: Block[] = [];
  let keywords = '';
  let text = '';
  let heading: { tag: Exclude<Block['tag'], 'p'>; id: string | undefined } | undefined;
  let ignored: { tag: string; depth: number } | undefined;
  const flush = () => {
    const tidy = text.replace(/\s+/g, ' ').trim();
    if (tidy !== '') blocks.push({ tag: heading?.tag ?? 'p', ...(heading?.id && { id: heading.id }), text: tidy });
    text = '';
  };
  for (const [, slash, name, attributes = '', words] of body.matchAll(tagOrText)) {
    if (words !== undefined) {
      if (!ignored) text += unescaped(words);
      continue;
    }
    const tag = name?.toLowerCase();
    if (tag === undefined) continue;
    if (ignored) {
      if (tag === ignored.tag) ignored.depth += slash ? -1 : 1;
      if (ignored.depth === 0) ignored = undefined;
      continue;
    }
    if (!slash) {
      keywords = attribute(attributes, 'data-tags') ?? keywords;
      const hidden = unseen.has(tag) || /\sdata-pagefind-ignore\b|class="sr-only/.test(attributes);
      if (hidden && !empty.has(tag) && !attributes.endsWith('/')) ignored = { tag, depth: 1 };
    }
    if (tag === 'br' || tag === 'dd' || tag === 'dt') text += ' ';
    if (inline.has(tag)) continue;
    flush();
    if (isHeading(tag)) heading = slash ? undefined : { tag, id: attribute(attributes, 'id') };
  }
  flush();
  return withKeywords(blocks, keywords);
}

/** A page's tags are read where they speak for all of it: before its first section. */
function withKeywords(blocks: readonly Block[], keywords: string): Block[] {
  if (keywords === '') return [...blocks];
  const first = blocks.findIndex(({ tag }, index) => index > 0 && tag !== 'p');
  const at = first === -1 ? blocks.length : first;
  return [...blocks.slice(0, at), { tag: 'p', text: keywords }, ...blocks.slice(at)];
}
