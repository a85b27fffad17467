/** Places a built page: its addresses, which begin at the root of an origin, begin at the root of the site. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold an address, or at their end one. */
const HOLDS_ADDRESS = new Set(['href', 'src', 'action', 'poster', 'content', 'data-to']);
const ADDRESS = /^(?:\d+;\s*url=)?\/(?!\/)/;

/**
 * The page with every address of the site led by `toRoot`, the way from the page to the root (`../../`) or the root itself
 * (`/team/docs/`), which its `<html data-root>` also says. Nothing else of the page changes.
 */
export function placed(html: string, toRoot: string): string {
  const slashes: number[] = [];
  let start = 0;
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    const location = element.sourceCodeLocation;
    if (element.tagName === 'html') start = (location?.startTag?.startOffset ?? 0) + '<html'.length;
    for (const { name, value } of element.attrs) {
      const at = location?.attrs?.[name];
      // What stands in `content` is an address only where the page leads on by itself.
      if (!at || !HOLDS_ADDRESS.has(name) || !ADDRESS.test(value) || (name === 'content' && value.startsWith('/')))
        continue;
      slashes.push(html.indexOf('/', at.startOffset));
    }
  }
  return edited(html, [[start, start, ` data-root="${toRoot}"`], ...slashes.map((at): Edit => [at, at + 1, toRoot])]);
}

function* elementsOf(node: Node): Generator<Element> {
  if ('attrs' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** From, to, and what stands there instead. */
type Edit = readonly [from: number, to: number, text: string];

function edited(text: string, edits: readonly Edit[]): string {
  let written = '';
  let read = 0;
  for (const [from, to, instead] of [...edits].sort(([a], [b]) => a - b)) {
    written += text.slice(read, from) + instead;
    read = to;
  }
  return written + text.slice(read);
}
