/** A key, as readline names them: a character, `C-a`, `M-b`, `up` ..., or a pasted text. `raw` is what came in. */
export type Key =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'key'; readonly name: string; readonly raw: string }
  | { readonly kind: 'paste'; readonly text: string };

const SEQUENCES: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  '1~': 'home',
  '7~': 'home',
  '4~': 'end',
  '8~': 'end',
  '2~': 'insert',
  '3~': 'delete',
  '5~': 'page-up',
  '6~': 'page-down',
  '1;5C': 'M-f',
  '1;5D': 'M-b',
  '1;3C': 'M-f',
  '1;3D': 'M-b',
  '5C': 'M-f',
  '5D': 'M-b',
  '3;5~': 'M-d',
  Z: 'S-tab',
}; // prettier-ignore

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

/** Turns what a terminal sends into keys, across chunks. */
export interface KeyDecoder {
  push(bytes: Uint8Array): Key[];
  /** The Escape key by itself, when the last chunk ended with it: no sequence is on its way. */
  loneEscape(): Key | undefined;
}

export function createKeyDecoder(): KeyDecoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let pending = '';
  return {
    push(bytes) {
      pending += decoder.decode(bytes, { stream: true });
      const keys: Key[] = [];
      for (;;) {
        const found = takeKey(pending);
        if (!found) return keys;
        keys.push(found.key);
        pending = pending.slice(found.length);
      }
    },
    loneEscape() {
      if (pending !== '\x1b') return undefined;
      pending = '';
      return named('escape', '\x1b').key;
    },
  };
}

interface Taken {
  readonly key: Key;
  readonly length: number;
}

const named = (name: string, raw: string): Taken => ({ key: { kind: 'key', name, raw }, length: raw.length });

function takeKey(text: string): Taken | undefined {
  if (text === '') return undefined;
  if (text.startsWith(PASTE_START)) {
    const end = text.indexOf(PASTE_END);
    if (end < 0) return undefined;
    const pasted = text.slice(PASTE_START.length, end).replace(/\r\n?/g, '\n');
    return { key: { kind: 'paste', text: pasted }, length: end + PASTE_END.length };
  }
  if (text.startsWith('\x1b')) return takeEscape(text);
  const code = text.charCodeAt(0);
  if (code === 127) return named('backspace', '\x7f');
  if (code < 32) return named(`C-${String.fromCharCode(code + 64).toLowerCase()}`, text.slice(0, 1));
  const run = /^[^\x00-\x1f\x7f]+/.exec(text)?.[0] ?? '';
  return { key: { kind: 'text', text: run }, length: run.length };
}

function takeEscape(text: string): Taken | undefined {
  const next = text[1];
  if (next === undefined) return undefined;
  if (next !== '[' && next !== 'O') {
    const name = next === '\x7f' || next === '\b' ? 'M-backspace' : next === '\r' ? 'C-m' : `M-${next}`;
    return named(name, text.slice(0, 2));
  }
  const match = /^\x1b[[O]([0-9;?]*[A-Za-z~])/.exec(text);
  if (!match) return text.length > 16 ? named('unknown', text) : undefined;
  return named(SEQUENCES[match[1] ?? ''] ?? 'unknown', match[0]);
}
