/** Ctrl as a key that stays down, for keyboards without one: for the next key, or until it is let go. */

export type Ctrl = 'up' | 'once' | 'held';

/** What a tap on the key makes of it. */
export const tapped = (ctrl: Ctrl): Ctrl => (({ up: 'once', once: 'held', held: 'up' }) as const)[ctrl];

/** What the control key makes of a letter or sign: `c` is ^C. Anything that has no control character stays. */
export function controlOf(keys: string): string {
  if (keys === ' ') return '\0';
  if (keys === '?') return '\x7f';
  const code = keys.length === 1 ? keys.toUpperCase().charCodeAt(0) : 0;
  return code >= 0x40 && code <= 0x5f ? String.fromCharCode(code - 0x40) : keys;
}

/** What is sent for typed keys, and how Ctrl stands after them. */
export function typedWith(ctrl: Ctrl, keys: string): { readonly keys: string; readonly ctrl: Ctrl } {
  if (ctrl === 'up') return { keys, ctrl };
  return { keys: controlOf(keys), ctrl: ctrl === 'once' ? 'up' : ctrl };
}
