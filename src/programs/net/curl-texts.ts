// Models curl lib/strerror.c, lib/urlapi.c and the verbose lines of lib/connect.c, as each version words them.
import { isAtLeast } from '../applet/flavour.ts';
import type { HeaderList } from '../http/message.ts';
import type { CurlTransfer } from './curl-transfer.ts';

/** What is wrong with a URL. */
export function badUrl(url: string, version: string): string {
  const noHost = /^[a-z][a-z\d+.-]*:\/\/(?:[/?#]|$)/i.test(url);
  if (isAtLeast(version, '8.17')) return noHost ? 'URL rejected: No host present' : 'URL rejected: Bad URL';
  if (isAtLeast(version, '8.3'))
    return noHost ? 'URL rejected: No host part in the URL' : 'URL rejected: Malformed input to a URL function';
  return 'URL using bad/illegal format or missing URL';
}

/** The output could not be written. */
export const writeFailed = (version: string, size: number): string =>
  isAtLeast(version, '8.6')
    ? `client returned ERROR on write of ${size} bytes`
    : 'Failure writing output to destination';

/** What is said of a server that nobody reaches. */
export function refused(version: string, url: CurlTransfer['url'], elapsed: number): string {
  const where = isAtLeast(version, '8.17') ? `${url.host}:${url.port}` : `${url.host} port ${url.port}`;
  const why = isAtLeast(version, '8.12') ? 'Could not connect to server' : "Couldn't connect to server";
  return `Failed to connect to ${where} after ${elapsed} ms: ${why}`;
}

/** The end of a connection, as `-v` tells it. */
export function closing(version: string): string {
  if (isAtLeast(version, '8.12')) return '* closing connection #0';
  return `* Closing connection${isAtLeast(version, '8.0') ? '' : ' 0'}`;
}

/** What old versions say after the port they connected to. */
export const connectionNumber = (version: string): string => (isAtLeast(version, '8.0') ? '' : ' (#0)');

/** The head of an answer as `-i` and `-I` show it. */
export const headText = (head: { version: string; status: number; reason: string; headers: HeaderList }): string =>
  `${head.version} ${head.status} ${head.reason}\r\n${head.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
