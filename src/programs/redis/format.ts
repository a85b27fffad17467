// Models redis-cli's two ways to print a reply: for people, and raw.
import { isError, type Reply } from './resp.ts';

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\x07': '\\a', '\b': '\\b' };

/** Quoted as sdscatrepr does; what is not ASCII by its bytes. */
function quoted(text: string): string {
  let out = '';
  for (const byte of new TextEncoder().encode(text)) {
    const char = String.fromCharCode(byte);
    if (char === '"' || char === '\\') out += `\\${char}`;
    else if (SHORT[char] !== undefined) out += SHORT[char];
    else out += byte >= 32 && byte < 127 ? char : `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return `"${out}"`;
}

/** With types and quotes, as on a terminal; ends with a newline. */
export function formatReply(reply: Reply, prefix = ''): string {
  if (reply === null) return '(nil)\n';
  if (typeof reply === 'number') return `(integer) ${reply}\n`;
  if (typeof reply === 'string') return `${quoted(reply)}\n`;
  if ('kind' in reply) return isError(reply) ? `(error) ${reply.text}\n` : `${reply.text}\n`;
  if (reply.length === 0) return '(empty array)\n';
  const width = String(reply.length).length;
  return reply
    .map((item, index) => {
      const number = `${String(index + 1).padStart(width)}) `;
      return `${index === 0 ? '' : prefix}${number}${formatReply(item, `${prefix}${' '.repeat(number.length)}`)}`;
    })
    .join('');
}

/** Values alone, one a line. */
export function rawReply(reply: Reply): string {
  if (reply === null) return '\n';
  if (typeof reply === 'number' || typeof reply === 'string') return `${reply}\n`;
  if ('kind' in reply) return `${reply.text}\n${isError(reply) ? '\n' : ''}`;
  return reply.length === 0 ? '\n' : reply.map(rawReply).join('');
}
