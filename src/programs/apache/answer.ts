// Models Apache httpd's answers: static files, its error pages, directory listings.
import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { type HeaderList, type HttpRequest, responseBytes } from '../http/message.ts';
import { mediaType } from '../http/server.ts';
import type { ApacheConfig } from './config.ts';

export interface ApacheAnswer {
  readonly status: number;
  /** Bytes of the body, as the log counts them. */
  readonly size: number;
  readonly bytes: Uint8Array;
  /** For the error log. */
  readonly problem?: string;
}

const REASONS: Readonly<Record<number, readonly [reason: string, text: string]>> = {
  301: ['Moved Permanently', 'The document has moved <a href="{}">here</a>.'],
  302: ['Found', 'The document has moved <a href="{}">here</a>.'],
  400: ['Bad Request', 'Your browser sent a request that this server could not understand.<br />\n'],
  403: ['Forbidden', "You don't have permission to access this resource."],
  404: ['Not Found', 'The requested URL was not found on this server.'],
  405: ['Method Not Allowed', 'The requested method {} is not allowed for this URL.'],
};

const httpDate = (time: number): string => strftime('%a, %d %b %Y %H:%M:%S GMT', time);

export function answerRequest(
  proc: Process,
  request: HttpRequest,
  config: ApacheConfig,
  version: string,
): ApacheAnswer {
  const send = (status: number, reason: string, headers: HeaderList, body: Uint8Array): ApacheAnswer => {
    const sent = request.method === 'HEAD' ? new Uint8Array(0) : body;
    const all: HeaderList = [['Date', httpDate(proc.clock.now())], ['Server', `Apache/${version} (Unix)`], ...headers];
    return { status, size: sent.length, bytes: responseBytes(`HTTP/1.1 ${status} ${reason}`, all, sent) };
  };
  const page = (status: number, detail = '', headers: HeaderList = [], problem?: string): ApacheAnswer => {
    const [reason, text] = REASONS[status] ?? ['Error', ''];
    const custom = config.errorDocuments.get(status);
    const document =
      custom?.startsWith('/') && proc.files.exists(config.documentRoot + custom)
        ? config.documentRoot + custom
        : undefined;
    const body =
      document !== undefined
        ? proc.files.readFile(document)
        : encode(
            custom !== undefined && !custom.startsWith('/')
              ? custom
              : `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} ${reason}</title>\n</head><body>\n<h1>${reason}</h1>\n<p>${text.replace('{}', detail)}</p>\n</body></html>\n`,
          );
    const answer = send(
      status,
      reason,
      [...headers, ['Content-Length', String(body.length)], ['Content-Type', 'text/html; charset=iso-8859-1']],
      body,
    );
    return problem === undefined ? answer : { ...answer, problem };
  };

  const path = decodeURIComponent(request.target.replace(/[?#].*/, ''));
  if (!path.startsWith('/') || path.split('/').includes('..') || !/^[A-Z]+$/.test(request.method)) return page(400);
  const redirect = config.redirects.find(({ from }) => path === from || path.startsWith(`${from}/`));
  if (redirect) {
    const to = redirect.to + path.slice(redirect.from.length);
    return page(redirect.status, to, [['Location', to]]);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return page(405, request.method, [['Allow', 'HEAD,GET,POST,OPTIONS,TRACE']]);
  const alias = config.aliases.find(([from]) => path.startsWith(from));
  let file = alias ? alias[1] + path.slice(alias[0].length) : config.documentRoot + path;
  const { files } = proc;
  try {
    if (files.isDirectory(file)) {
      if (!path.endsWith('/'))
        return page(301, `http://${hostOf(request)}${path}/`, [['Location', `http://${hostOf(request)}${path}/`]]);
      const index = config.directoryIndex.find((name) => files.exists(file + name));
      if (index === undefined) {
        if (!config.indexes)
          return page(
            403,
            '',
            [],
            `AH01276: Cannot serve directory ${file}: No matching DirectoryIndex (${config.directoryIndex.join(',')}) found, and server-generated directory index forbidden by Options directive`,
          );
        const body = listing(proc, file, path);
        return send(
          200,
          'OK',
          [
            ['Content-Length', String(body.length)],
            ['Content-Type', 'text/html;charset=ISO-8859-1'],
          ],
          body,
        );
      }
      file += index;
    }
    const body = files.readFile(file);
    const { mtime, size } = files.stat(file);
    const type = mediaType(file, '');
    return send(
      200,
      'OK',
      [
        ['Last-Modified', httpDate(mtime)],
        ['ETag', `"${size.toString(16)}-${Math.floor(mtime * 1000).toString(16)}"`],
        ['Accept-Ranges', 'bytes'],
        ['Content-Length', String(body.length)],
        ...(type === '' ? [] : [['Content-Type', type] as const]),
      ],
      body,
    );
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code === 'EACCES')
      return page(
        403,
        '',
        [],
        `(13)Permission denied: [client ...] AH00132: file permissions deny server access: ${file}`,
      );
    return page(404);
  }
}

const hostOf = (request: HttpRequest): string =>
  request.headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? 'localhost';

function listing(proc: Process, directory: string, path: string): Uint8Array {
  const items = proc.files.readdir(directory).map(({ name, type }) => {
    const shown = `${name}${type === 'dir' ? '/' : ''}`;
    return `<li><a href="${shown}"> ${shown}</a></li>\n`;
  });
  const up = path === '/' ? '' : '<li><a href="../"> Parent Directory</a></li>\n';
  return encode(
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html>\n <head>\n  <title>Index of ${path.replace(/\/$/, '') || '/'}</title>\n </head>\n <body>\n<h1>Index of ${path.replace(/\/$/, '') || '/'}</h1>\n<ul>${up}${items.join('')}</ul>\n</body></html>\n`,
  );
}
