import type { DoubleQuotedChild, ParameterExpansionPart, Script, Word, WordPart } from 'unbash';

/** A word taken apart: what is literal (and whether quotes protect it) and what is to be expanded. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'tilde'; readonly user: string }
  | { readonly kind: 'parameter'; readonly parameter: Parameter; readonly quoted: boolean }
  | { readonly kind: 'command'; readonly script: Script; readonly source: string | undefined; readonly quoted: boolean }
  | { readonly kind: 'arithmetic'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'process'; readonly operator: '<' | '>'; readonly script: Script };

export type Parameter = Pick<ParameterExpansionPart, 'parameter' | 'prefix' | 'index' | 'operation' | 'text'>;

/**
 * Where a word stands: `assignment` expands tildes after colons, `quoted` is a word inside double quotes (the operand of
 * an expansion), `heredoc` the body of a here-document.
 */
export type WordContext = 'word' | 'assignment' | 'quoted' | 'heredoc';

export function wordPieces(word: Word, context: WordContext): Piece[] {
  const parts: readonly WordPart[] = word.parts ?? [
    { type: 'Literal', pos: 0, end: 0, value: word.value, text: word.text },
  ];
  const pieces = parts.flatMap((part) => partPieces(part, context));
  if (context !== 'word' && context !== 'assignment') return pieces;
  return withTildes(pieces, context === 'assignment');
}

/** The pieces of a here-document's body; with `<<-` the tabs at the beginning of lines are taken off. */
export function bodyPieces(parts: readonly WordPart[], stripTabs: boolean): Piece[] {
  let lineStart = true;
  return parts.flatMap((part) => {
    if (!stripTabs || part.type !== 'Literal') {
      lineStart = false;
      return partPieces(part, 'heredoc');
    }
    const text = part.text.replace(lineStart ? /^\t+|(?<=\n)\t+/g : /(?<=\n)\t+/g, '');
    lineStart = false;
    return partPieces({ ...part, text }, 'heredoc');
  });
}

const literal = (text: string, quoted: boolean): Piece => ({ kind: 'text', text, quoted });

function partPieces(part: WordPart, context: WordContext): Piece[] {
  const quoted = context === 'quoted' || context === 'heredoc';
  switch (part.type) {
    case 'Literal':
      return quoted ? [literal(unescapeQuoted(part.text, context === 'quoted'), true)] : unescapePlain(part.text);
    case 'Glob':
      return part.kind === 'bracket' ? bracketPieces(part.text, part.parts, context) : [literal(part.text, quoted)];
    case 'ExtendedGlob':
      if (!part.parts) return [literal(part.text, quoted)];
      return [
        literal(`${part.operator}(`, quoted),
        ...part.parts.flatMap((each) => partPieces(each, context)),
        literal(')', quoted),
      ];
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return [literal(part.value, true)];
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.length === 0 ? [literal('', true)] : part.parts.flatMap(doubleQuotedPieces);
    case 'BraceExpansion':
      if (!part.parts) return unescapePlain(part.text);
      return [literal('{', quoted), ...part.parts.flatMap((each) => partPieces(each, context)), literal('}', quoted)];
    case 'ProcessSubstitution':
      return part.script && !quoted
        ? [{ kind: 'process', operator: part.operator, script: part.script }]
        : [literal(part.text, quoted)];
    default:
      return expansionPieces(part, quoted);
  }
}

const doubleQuotedPieces = (part: DoubleQuotedChild): Piece[] =>
  part.type === 'Literal' ? [literal(unescapeQuoted(part.text, true), true)] : expansionPieces(part, true);

function expansionPieces(part: Exclude<DoubleQuotedChild, { type: 'Literal' }>, quoted: boolean): Piece[] {
  switch (part.type) {
    case 'SimpleExpansion': {
      const parameter = part.text.slice(1);
      if (parameter === '') return [literal('$', quoted)];
      return [
        {
          kind: 'parameter',
          quoted,
          parameter: { parameter, prefix: undefined, index: undefined, operation: undefined, text: part.text },
        },
      ];
    }
    case 'ParameterExpansion':
      return [{ kind: 'parameter', parameter: part, quoted }];
    case 'CommandExpansion':
      if (!part.script) return [literal('', quoted)];
      return [{ kind: 'command', script: part.script, source: part.script.source, quoted }];
    case 'ArithmeticExpansion':
      return [
        {
          kind: 'arithmetic',
          text: part.text.startsWith('$[') ? part.text.slice(2, -1) : part.text.slice(3, -2),
          quoted,
        },
      ];
  }
}

function bracketPieces(text: string, parts: readonly WordPart[], context: WordContext): Piece[] {
  const quoted = context === 'quoted' || context === 'heredoc';
  if (parts.every((part) => part.type === 'Literal')) return quoted ? [literal(text, true)] : unescapePlain(text);
  return [literal('[', quoted), ...parts.flatMap((each) => partPieces(each, context)), literal(']', quoted)];
}

/** Unquoted text: a backslash quotes what follows. */
function unescapePlain(text: string): Piece[] {
  if (!text.includes('\\')) return [literal(text, false)];
  const pieces: Piece[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') {
      plain += text[at];
      continue;
    }
    const next = text[++at];
    if (next === '\n') continue;
    if (plain) pieces.push(literal(plain, false));
    plain = '';
    pieces.push(literal(next ?? '\\', true));
  }
  if (plain) pieces.push(literal(plain, false));
  return pieces.length > 0 ? pieces : [literal('', false)];
}

/** Text in double quotes (or a here-document, where `"` is no special character): only some backslashes count. */
const unescapeQuoted = (text: string, quotes: boolean): string =>
  text.includes('\\')
    ? text.replace(quotes ? /\\([$`"\\\n])/g : /\\([$`\\\n])/g, (_, char: string) => (char === '\n' ? '' : char))
    : text;

const TILDE = /^~([A-Za-z0-9_.+-]*)(?=$|[/:])/;

function withTildes(pieces: Piece[], assignment: boolean): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== 'text' || piece.quoted || !piece.text.includes('~')) return [piece];
    const followed = index + 1 < pieces.length;
    const split = assignment ? piece.text.split(/(?<=:)/) : [piece.text];
    return split.flatMap((text, position) => {
      if (position === 0 && index > 0) return [literal(text, false)];
      // `name=~` is an assignment in looks, and treated as one.
      const [, name = ''] = assignment || position > 0 ? [] : (/^([A-Za-z_]\w*=)~/.exec(text) ?? []);
      const match = TILDE.exec(text.slice(name.length));
      const open = match && name.length + match[0].length === text.length && followed && position === split.length - 1;
      if (!match || open) return [literal(text, false)];
      const rest = literal(text.slice(name.length + match[0].length), false);
      return [...(name ? [literal(name, false)] : []), { kind: 'tilde', user: match[1] ?? '' } as const, rest];
    });
  });
}
