// Models nginx's responses: headers, error pages, redirects, directory listings.
import { encode } from '../../base/bytes.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { type HeaderList, type HttpRequest, headerOf, responseBytes } from '../http/message.ts';
import { type Directive, directive, locationFor, type NginxServer } from './nginx-config.ts';

export interface NginxAnswer {
  readonly bytes: Uint8Array;
  readonly status: number;
  /** Bytes of the body, as the access log counts them. */
  readonly size: number;
  /** For the error log. */
  readonly error?: string;
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  301: 'Moved Permanently',
  302: 'Moved Temporarily',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Not Allowed',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

export const httpDate = (time: number): string => strftime('%a, %d %b %Y %H:%M:%S GMT', time);
const software = (proc: Process): string =>
  `nginx/${typeof proc.exe.note.version === 'string' ? proc.exe.note.version : '1.27.3'}`;

export function answer(
  proc: Process,
  request: HttpRequest,
  status: number,
  extra: HeaderList,
  body: Uint8Array,
  type: string | undefined,
): NginxAnswer {
  const sent = request.method === 'HEAD' ? new Uint8Array(0) : body;
  const headers: [string, string][] = [
    ['Server', software(proc)],
    ['Date', httpDate(proc.clock.now())],
  ];
  if (type !== undefined) headers.push(['Content-Type', type], ['Content-Length', String(body.length)]);
  headers.push(...extra.map(([name, value]): [string, string] => [name, value]));
  return {
    bytes: responseBytes(`HTTP/1.1 ${status} ${REASONS[status] ?? ''}`, headers, sent),
    status,
    size: sent.length,
  };
}

const CENTRED = (title: string, proc: Process): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${software(proc)}</center>\r\n</body>\r\n</html>\r\n`;

export function errorAnswer(
  proc: Process,
  request: HttpRequest,
  directives: readonly Directive[],
  server: NginxServer | undefined,
  status: number,
  error?: string,
): NginxAnswer {
  const custom = directives.find((one) => one.name === 'error_page' && one.args.includes(String(status)));
  const target = custom?.args[custom.args.length - 1];
  const place = server && target?.startsWith('/') ? locationFor(server, target) : undefined;
  const root = directive([...(place?.directives ?? []), ...directives], 'root')?.args[0];
  let body = encode(CENTRED(`${status} ${REASONS[status] ?? ''}`, proc));
  if (target !== undefined && root !== undefined && proc.files.exists(root + target))
    body = proc.files.readFile(root + target).slice();
  return {
    ...answer(proc, request, status, [['Connection', 'keep-alive']], body, 'text/html'),
    ...(error !== undefined && { error }),
  };
}

export const redirect = (proc: Process, request: HttpRequest, status: number, location: string): NginxAnswer =>
  answer(
    proc,
    request,
    status,
    [
      ['Location', location],
      ['Connection', 'keep-alive'],
    ],
    encode(CENTRED(`${status} ${REASONS[status] ?? ''}`, proc)),
    'text/html',
  );

export function returnAnswer(proc: Process, request: HttpRequest, args: readonly string[]): NginxAnswer {
  const [code = '200', text = ''] = args;
  const expand = (value: string): string =>
    value
      .replaceAll('$request_uri', request.target)
      .replaceAll('$host', headerOf(request.headers, 'host')?.replace(/:\d+$/, '') ?? '')
      .replaceAll('$scheme', 'http')
      .replaceAll('$hostname', proc.ns.uts.hostname)
      .replaceAll('\\n', '\n');
  const status = Number(code);
  if (Number.isNaN(status)) return redirect(proc, request, 302, expand(code));
  if (status >= 300 && status < 400) return redirect(proc, request, status, expand(text));
  return answer(
    proc,
    request,
    status,
    [['Connection', 'keep-alive']],
    encode(expand(text)),
    'application/octet-stream',
  );
}

export function listing(proc: Process, request: HttpRequest, directory: string, path: string): NginxAnswer {
  const rows = proc.files.readdir(directory).map((entry) => {
    const stat = proc.files.stat(`${directory}/${entry.name}`);
    const name = entry.name + (stat.type === 'dir' ? '/' : '');
    return `<a href="${name}">${name}</a>${' '.repeat(Math.max(1, 51 - name.length))}${strftime('%d-%b-%Y %H:%M', stat.mtime)} ${(stat.type === 'dir' ? '-' : String(stat.size)).padStart(19)}\r\n`;
  });
  const page = `<html>\r\n<head><title>Index of ${path}</title></head>\r\n<body>\r\n<h1>Index of ${path}</h1><hr><pre><a href="../">../</a>\r\n${rows.join('')}</pre><hr></body>\r\n</html>\r\n`;
  return answer(proc, request, 200, [['Connection', 'keep-alive']], encode(page), 'text/html');
}
