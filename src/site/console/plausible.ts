/** Values a reader might have seen in place of the placeholders of expected output; the same name, the same value. */

/** Hexadecimal digits that look random and depend on `seed` alone (FNV-1a, stirred by xorshift). */
function hex(seed: string, length: number): string {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let digits = '';
  while (digits.length < length) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    digits += state.toString(16).padStart(8, '0');
  }
  return digits.slice(0, length);
}

const fixed: Readonly<Record<string, string>> = {
  ip: '172.18.0.2',
  port: '32768',
  size: '4.27MB',
  ago: '2 minutes ago',
  date: '2026-05-14T09:41:07Z',
  duration: '2 minutes',
  int: '4211',
  name: 'quiet_hopper',
  path: '/var/lib/docker',
  version: '27.3.1',
  any: '…',
};

/**
 * @param type type of the placeholder (`id`, `short_id`, `ip` …); unknown types are shown by their name.
 * @param name name of the placeholder, or an empty text; what a named `any` stands for is told by its name.
 */
export function plausible(type: string, name: string): string {
  if (type === 'id') return hex(name, 64);
  if (type === 'short_id') return hex(name, 12);
  if (type === 'digest') return `sha256:${hex(`digest ${name}`, 64)}`;
  if (type === 'mac') return `02:42:${hex(`mac ${name}`, 8).replace(/(..)(?=.)/g, '$1:')}`;
  if (type === 'any' && name !== '') return name.replaceAll('_', ' ');
  return fixed[type] ?? `‹${type}›`;
}
