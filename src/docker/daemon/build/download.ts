// Models moby builder/remotecontext/remote.go (GetWithStatusError) and builder/dockerfile/copy.go (downloadSource).
import { decode } from '../../../base/bytes.ts';
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import { exchange } from '../../registry/wire/exchange.ts';
import type { Daemon } from '../daemon.ts';

export interface Downloaded {
  /** As the address or the answer names it; empty when neither does. */
  readonly name: string;
  readonly data: Uint8Array;
  /** Milliseconds since the epoch: what the server says of it, or 0. */
  readonly mtime: number;
}

/** Fetches a file. Throws `Get "http://...": dial tcp: ...`, or `failed to GET ... with status 404 Not Found: ...`. */
export async function download(daemon: Daemon, url: string, signal: AbortSignal): Promise<Downloaded> {
  const caller = { host: daemon.host, version: daemon.version };
  const { status, statusLine, headers, body } = await exchange(caller, { method: 'GET', url }, signal);
  if (status >= 400) throw new Error(`failed to GET ${url} with status ${statusLine}: ${decode(body).trim()}`);
  return {
    name: nameOf(new URL(url).pathname, headers.get('content-disposition') ?? ''),
    data: body,
    mtime: httpDate(headers.get('last-modified') ?? '') ?? 0,
  };
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Milliseconds since the epoch from `Wed, 21 Oct 2015 07:28:00 GMT`. */
function httpDate(text: string): number | undefined {
  const [, day, month = '?', year, time] = /^\w+, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/.exec(text) ?? [];
  const number = String(MONTHS.indexOf(month) / 3 + 1).padStart(2, '0');
  return parseRfc3339(`${year}-${number}-${day}T${time}Z`);
}

function nameOf(path: string, disposition: string): string {
  if (path !== '' && !path.endsWith('/')) return decodeURIComponent(path.split('/').at(-1) ?? '');
  return /filename="?([^";/]+)"?/.exec(disposition)?.[1] ?? '';
}
