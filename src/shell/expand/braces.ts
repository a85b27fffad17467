// Models bash's braces.c: brace expansion works on the text of a word, before anything else is expanded.

/** The texts that a word with braces stands for; only itself when there is nothing to expand. */
export function expandBraces(text: string): string[] {
  const open = findGroup(text);
  if (!open) return [text];
  const { start, end, items } = open;
  const before = text.slice(0, start);
  const after = expandBraces(text.slice(end + 1));
  const middles = items.length > 1 ? items.flatMap(expandBraces) : sequence(items[0] ?? '');
  if (!middles) {
    // Not a sequence: the braces are literal, what follows them may still expand.
    return after.map((rest) => `${text.slice(0, end + 1)}${rest}`);
  }
  return middles.flatMap((middle) => after.map((rest) => before + middle + rest));
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
}

function findGroup(text: string): Group | undefined {
  for (let at = 0; at < text.length; at++) {
    const skipped = skipQuoted(text, at);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    if (text[at] !== '{') continue;
    const group = readGroup(text, at);
    if (group) return group;
  }
  return undefined;
}

function readGroup(text: string, start: number): Group | undefined {
  const items: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start + 1; at < text.length; at++) {
    const skipped = skipQuoted(text, at);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && depth-- === 0) {
      items.push(text.slice(from, at));
      const single = items.length === 1 && !/^[^.]+\.\.[^.]+(?:\.\.-?\d+)?$/.test(items[0] ?? '');
      return single ? undefined : { start, end: at, items };
    } else if (text[at] === ',' && depth === 0) {
      items.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return undefined;
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** The end of a quoted stretch or of an expansion that begins at `at`; `at` itself when none does. */
function skipQuoted(text: string, at: number): number {
  const char = text[at];
  if (char === '\\') return at + 2;
  if (char === "'" || char === '`') {
    const end = text.indexOf(char, at + 1);
    return end < 0 ? text.length : end + 1;
  }
  if (char === '"') {
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end = Math.max(end + 1, skipQuoted(text, end));
    return end + 1;
  }
  const next = text[at + 1] ?? '';
  const close = PAIRS[next];
  if (!close || !(char === '$' || ((char === '<' || char === '>') && next === '('))) return at;
  let end = at + 2;
  for (let depth = 1; end < text.length && depth > 0; ) {
    if (text[end] === next) depth++;
    else if (text[end] === close) depth--;
    end = depth === 0 ? end + 1 : Math.max(end + 1, skipQuoted(text, end));
  }
  return end;
}

const MAX_ITEMS = 100_000;

function sequence(text: string): string[] | undefined {
  const [from = '', to = '', by] = text.split('..');
  const step = Math.max(1, Math.abs(Number(by ?? 1)));
  if (/^-?\d+$/.test(from) && /^-?\d+$/.test(to)) {
    const width = /^-?0\d/.test(from) || /^-?0\d/.test(to) ? Math.max(from.length, to.length) : 0;
    return range(Number(from), Number(to), step).map((n) => pad(n, width));
  }
  if (!/^[A-Za-z]$/.test(from) || !/^[A-Za-z]$/.test(to)) return undefined;
  return range(from.charCodeAt(0), to.charCodeAt(0), step).map((code) =>
    code === 92 ? '' : String.fromCharCode(code),
  );
}

const pad = (n: number, width: number): string =>
  n < 0 ? `-${String(-n).padStart(width - 1, '0')}` : String(n).padStart(width, '0');

function range(from: number, to: number, step: number): number[] {
  const count = Math.min(MAX_ITEMS, Math.floor(Math.abs(to - from) / step) + 1);
  return Array.from({ length: count }, (_, index) => from + (to >= from ? 1 : -1) * index * step);
}
