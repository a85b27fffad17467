// Models moby daemon/logger/jsonfilelog/jsonlog and daemon/logger/local (whose real records are protocol buffers).
import { decode, encode } from '../../../base/bytes.ts';
import { parseRfc3339, rfc3339Nano } from '../../../base/rfc3339.ts';
import type { LogMessage } from './driver.ts';
import type { LogFormat } from './file-driver.ts';

interface Record {
  readonly log: string;
  readonly stream: LogMessage['stream'];
  readonly attrs?: { readonly [name: string]: string };
  readonly time: string;
}

function read(line: string): LogMessage | undefined {
  try {
    const { log, stream, time, attrs } = JSON.parse(line) as Record;
    return { stream, line: encode(log), time: parseRfc3339(time) ?? 0, ...(attrs && { attributes: attrs }) };
  } catch {
    return undefined;
  }
}

/** `{"log":"hello\n","stream":"stdout","time":"2026-11-22T02:20:30.877769430Z"}` */
export const jsonFile = (attributes: { readonly [name: string]: string }): LogFormat => ({
  name: 'json-file',
  encode({ stream, line, time }) {
    const attrs = Object.keys(attributes).length > 0 ? { attrs: attributes } : {};
    return escapeHtml(JSON.stringify({ log: decode(line), stream, ...attrs, time: rfc3339Nano(time) }));
  },
  decode: read,
});

/** encoding/json's escapes. */
const escapeHtml = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const localFile = (attributes: { readonly [name: string]: string }): LogFormat => ({
  ...jsonFile(attributes),
  name: 'local',
});
