// Models RESP2 (the Redis serialization protocol): what client and server say to each other.
import { concat, decode, encode } from '../../base/bytes.ts';
import type { FileDescription } from '../../host/process/file-description.ts';

/** A status line, an error, a number, a string that may be missing, or a list of these. */
export type Reply =
  | { readonly kind: 'status'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | number
  | string
  | null
  | readonly Reply[];

export const status = (text: string): Reply => ({ kind: 'status', text });
export const OK = status('OK');
export const error = (text: string): Reply => ({ kind: 'error', text });

export const isError = (reply: Reply): reply is { readonly kind: 'error'; readonly text: string } =>
  typeof reply === 'object' && reply !== null && 'kind' in reply && reply.kind === 'error';

export function toBytes(reply: Reply): Uint8Array {
  if (reply === null) return encode('$-1\r\n');
  if (typeof reply === 'number') return encode(`:${reply}\r\n`);
  if (typeof reply === 'string') {
    const bytes = encode(reply);
    return concat([encode(`$${bytes.length}\r\n`), bytes, encode('\r\n')]);
  }
  if ('kind' in reply) return encode(`${reply.kind === 'error' ? '-' : '+'}${reply.text}\r\n`);
  return concat([encode(`*${reply.length}\r\n`), ...reply.map(toBytes)]);
}

export interface RespReader {
  /** The next value; undefined at the end of the stream. */
  reply(): Promise<Reply | undefined>;
  /** The next command: an array of strings, or a line of words; undefined at the end. */
  command(): Promise<readonly string[] | undefined>;
}

export function createRespReader(socket: Pick<FileDescription, 'read'>, signal?: AbortSignal): RespReader {
  let held: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const chunk = await socket.read(65536, signal);
    held = concat([held, chunk]);
    return chunk.length > 0;
  };
  const line = async (): Promise<string | undefined> => {
    while (held.indexOf(10) < 0) if (!(await more())) return undefined;
    const end = held.indexOf(10);
    const text = decode(held.subarray(0, end)).replace(/\r$/, '');
    held = held.slice(end + 1);
    return text;
  };
  const bulk = async (length: number): Promise<string | undefined> => {
    while (held.length < length + 2) if (!(await more())) return undefined;
    const text = decode(held.subarray(0, length));
    held = held.slice(length + 2);
    return text;
  };
  const reply = async (): Promise<Reply | undefined> => {
    const head = await line();
    if (head === undefined) return undefined;
    const rest = head.slice(1);
    switch (head.charAt(0)) {
      case '+':
        return status(rest);
      case '-':
        return error(rest);
      case ':':
        return Number(rest);
      case '$':
        return rest === '-1' ? null : await bulk(Number(rest));
      case '*': {
        const list: Reply[] = [];
        for (let count = Number(rest); count > 0; count--) list.push((await reply()) ?? null);
        return list;
      }
      default:
        return error(`Protocol error, got ${JSON.stringify(head.charAt(0))} as reply type byte`);
    }
  };
  return {
    reply,
    async command() {
      for (;;) {
        const head = await line();
        if (head === undefined) return undefined;
        if (head === '') continue;
        if (!head.startsWith('*')) return splitWords(head) ?? [];
        const words: string[] = [];
        for (let count = Number(head.slice(1)); count > 0; count--) {
          const length = await line();
          const word = length === undefined ? undefined : await bulk(Number(length.slice(1)));
          if (word === undefined) return undefined;
          words.push(word);
        }
        return words;
      }
    },
  };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };

/** Words as sdssplitargs takes a line apart; undefined for quotes that do not match. */
export function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    let word = '';
    while (at < text.length && !/\s/.test(text.charAt(at))) {
      const quote = text.charAt(at);
      if (quote !== '"' && quote !== "'") {
        word += text.charAt(at++);
        continue;
      }
      for (at++; text.charAt(at) !== quote; at++) {
        if (at >= text.length) return undefined;
        if (text.charAt(at) !== '\\') word += text.charAt(at);
        else {
          at++;
          const escaped = text.charAt(at);
          word += quote === '"' ? (ESCAPES[escaped] ?? escaped) : escaped === "'" ? "'" : `\\${escaped}`;
        }
      }
      at++;
      if (at < text.length && !/\s/.test(text.charAt(at))) return undefined;
    }
    words.push(word);
  }
  return words;
}
