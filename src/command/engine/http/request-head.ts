// Models net/http request.go (readRequest) and net/textproto: the first lines of an HTTP/1 message.
import { concat, decode } from '../../../base/bytes.ts';
import type { ByteReader } from './byte-reader.ts';
import { Refusal } from './refusal.ts';

export interface RequestHead {
  readonly method: string;
  /** As sent: `/v1.51/containers/json?all=1`. */
  readonly target: string;
  /** HTTP/1.0 or 1.1. */
  readonly minor: 0 | 1;
  readonly headers: Headers;
}

/** Go's DefaultMaxHeaderBytes and what it adds. */
const LONGEST = (1 << 20) + 4096;

/** The head of the next request; undefined when the peer closes instead. Throws `Refusal` for what is no HTTP/1 request. */
export async function readHead(reader: ByteReader): Promise<RequestHead | undefined> {
  const text = await readLines(reader);
  if (text === undefined) return undefined;
  const [first = '', ...lines] = text.split(/\r?\n/);
  const [method = '', target = '', protocol = '', ...more] = first.split(' ');
  if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(method) || target === '' || more.length > 0) throw new Refusal(400);
  const version = /^HTTP\/(\d)\.(\d)$/.exec(protocol);
  if (!version) throw new Refusal(400);
  const minor = Number(version[2]);
  if (version[1] !== '1' || (minor !== 0 && minor !== 1)) throw new Refusal(505, 'unsupported protocol version');
  const headers = readHeaders(lines);
  if (minor === 1 && !headers.has('host')) throw new Refusal(400, 'missing required Host header');
  return { method, target, minor, headers };
}

function readHeaders(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (colon < 1 || !/^[!#$%&'*+\-.^_`|~\w]+$/.test(name)) throw new Refusal(400);
    const value = line.slice(colon + 1).trim();
    if (/[\x00-\x08\x0a-\x1f\x7f]/.test(value)) throw new Refusal(400, 'invalid header value');
    if (name.toLowerCase() === 'host' && headers.has('host')) throw new Refusal(400, 'too many Host headers');
    headers.append(name, latin1(value));
  }
  return headers;
}

/** `Headers` holds bytes, one a character. */
const latin1 = (text: string): string => text.replace(/[^\x00-\xff]/g, (char) => encodeURIComponent(char));

/** Everything before the empty line. Empty lines in front of a request are passed over. */
async function readLines(reader: ByteReader): Promise<string | undefined> {
  let taken: Uint8Array = new Uint8Array(0);
  for (;;) {
    const next = await reader.read();
    if (!next) {
      if (taken.byteLength === 0) return undefined;
      throw new Refusal(400);
    }
    const from = taken.byteLength;
    taken = from === 0 ? next : concat([taken, next]);
    taken = taken.subarray(leadingBlank(taken));
    const end = blankLine(taken, Math.max(0, from - 4));
    if ((end?.at ?? taken.byteLength) > LONGEST) throw new Refusal(431);
    if (end) {
      reader.unread(taken.subarray(end.after));
      return decode(taken.subarray(0, end.at));
    }
  }
}

const [CR, LF] = [13, 10];

function leadingBlank(bytes: Uint8Array): number {
  let at = 0;
  while (bytes[at] === CR || bytes[at] === LF) at++;
  return at;
}

/** Where the empty line begins (before its line's own end) and where what follows it does. */
function blankLine(bytes: Uint8Array, from: number): { readonly at: number; readonly after: number } | undefined {
  for (let at = bytes.indexOf(LF, from); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF) return { at: bytes[at - 1] === CR ? at - 1 : at, after: next + 1 };
  }
  return undefined;
}
