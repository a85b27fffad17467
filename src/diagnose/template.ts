import { SLOT_TYPES } from './slots.ts';
import { wordsOf } from './terms.ts';

/** A piece of a template: a word to be met, or a slot that takes what stands there. */
export type Element =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind: 'slot';
      readonly type: string;
      readonly name?: string;
      /** A blank stands before it. */
      readonly apart: boolean;
      /** The bracket or quote right before and after it, if there is one. */
      readonly open: string;
      readonly close: string;
    };

const SLOT = /\{\{\s*([a-z_]+)(?::([a-z_][a-z0-9_]*))?\s*\}\}/g;

/** Cuts a template into words and slots. Unknown types are for `slotProblems` to report; here they take anything. */
export function parseTemplate(text: string): Element[] {
  const elements: Element[] = [];
  let from = 0;
  const take = (until: number) => {
    for (const { word } of wordsOf(text.slice(from, until))) elements.push({ kind: 'word', word });
  };
  for (const hit of text.matchAll(SLOT)) {
    take(hit.index);
    const type = hit[1] ?? 'any';
    const name = hit[2] === undefined ? {} : { name: hit[2] };
    from = hit.index + hit[0].length;
    const apart = /\s$/.test(text.slice(0, hit.index));
    const open = /["'([{<]$/.exec(text.slice(0, hit.index))?.[0] ?? '';
    const close = /^["')\]}>]/.exec(text.slice(from))?.[0] ?? '';
    elements.push({ kind: 'slot', type, ...name, apart, open, close });
  }
  take(text.length);
  return elements;
}

/** The words of a template, in order. */
export const templateWords = (text: string): string[] =>
  parseTemplate(text).flatMap((element) => (element.kind === 'word' ? [element.word] : []));

/** What is wrong with the slots of a template, as sentences; none if all is well. */
export function slotProblems(text: string): string[] {
  const problems: string[] = [];
  const rest = text.replaceAll(SLOT, '');
  if (rest.includes('{{') || rest.includes('}}')) {
    problems.push('a slot is not of the form {{type}} or {{type:name}}');
  }
  for (const element of parseTemplate(text)) {
    if (element.kind === 'slot' && !Object.hasOwn(SLOT_TYPES, element.type)) {
      problems.push(`unknown slot type "${element.type}"; expected one of: ${Object.keys(SLOT_TYPES).join(' ')}`);
    }
  }
  if (templateWords(text).length === 0) problems.push('a template needs words of its own');
  return problems;
}
