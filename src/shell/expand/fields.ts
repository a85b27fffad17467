import { quotePattern } from './pattern.ts';

/** One word in the making: its text, and the same as a pattern, in which what was quoted is protected. */
export interface Field {
  text: string;
  pattern: string;
}

/** Collects what expansions give into fields, splitting what no quotes protect. */
export interface FieldBuilder {
  readonly fields: Field[];
  /** Quoted text, also when empty. */
  addQuoted(text: string): void;
  /** Text of the word itself, outside quotes: never split. */
  addLiteral(text: string): void;
  /** The result of an expansion outside quotes: split at IFS. */
  addSplit(text: string): void;
  /** Ends the field under way, if there is one. */
  endField(): void;
}

/** `ifs` undefined: nothing is split. `quote` protects text in patterns. */
export function createFieldBuilder(
  ifs: string | undefined,
  quote: (text: string) => string = quotePattern,
): FieldBuilder {
  const fields: Field[] = [];
  let current: Field | undefined;
  const add = (text: string, pattern: string): void => {
    current ??= { text: '', pattern: '' };
    current.text += text;
    current.pattern += pattern;
  };
  const endField = (): void => {
    if (current) fields.push(current);
    current = undefined;
  };
  const splitter = ifs === undefined || ifs === '' ? undefined : createSplitter(ifs);

  return {
    fields,
    addQuoted: (text) => add(text, quote(text)),
    addLiteral: (text) => {
      if (text !== '') add(text, text);
    },
    addSplit(text) {
      if (text === '') return;
      if (!splitter) return add(text, text);
      for (const part of splitter(text)) {
        if (part.kind === 'text') add(part.text, part.text);
        else {
          if (part.hard && !current) add('', '');
          endField();
        }
      }
    },
    endField,
  };
}

type Part = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'break'; readonly hard: boolean };

/** Cuts text at IFS: runs of white space are one break, every other delimiter (with white space around) a hard one. */
function createSplitter(ifs: string): (text: string) => Part[] {
  const isDelimiter = (char: string): boolean => ifs.includes(char);
  const isBlank = (char: string): boolean => (char === ' ' || char === '\t' || char === '\n') && ifs.includes(char);
  return (text) => {
    const parts: Part[] = [];
    let at = 0;
    while (at < text.length) {
      const start = at;
      while (at < text.length && !isDelimiter(text[at] ?? '')) at++;
      if (at > start) parts.push({ kind: 'text', text: text.slice(start, at) });
      if (at >= text.length) break;
      const blanks = at;
      while (isBlank(text[at] ?? '')) at++;
      const hard = at < text.length && isDelimiter(text[at] ?? '');
      if (hard) {
        at++;
        while (isBlank(text[at] ?? '')) at++;
        // White space before the delimiter belongs to it: only one break.
        parts.push({ kind: 'break', hard: true });
      } else if (at > blanks) parts.push({ kind: 'break', hard: false });
    }
    return parts;
  };
}
