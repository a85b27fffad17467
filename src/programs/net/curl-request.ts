// Models curl's src/tool_operate.c and src/tool_writeout.c: what is sent for the options given, the meter, and -w.
import { decode, encode } from '../../base/bytes.ts';
import { readAll } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import type { Options } from '../applet/options.ts';
import { type HeaderList, headerOf } from '../http/message.ts';

export const METER_HEAD = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n`;

export function meterLine(size: number, total: number | undefined): string {
  if (total === undefined) return '\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0';
  const five = (value: number): string =>
    (value < 100_000
      ? String(value)
      : value < 10_000 * 1024
        ? `${Math.floor(value / 1024)}k`
        : `${(value / 2 ** 20).toFixed(1)}M`
    ).padStart(5);
  return `100 ${five(total)}  100 ${five(size)}    0     0  ${five(Math.min(size * 500, 99_999))}      0 --:--:-- --:--:-- --:--:-- ${five(Math.min(size * 500, 99_999))}`;
}

export async function bodyFor(proc: Process, options: Options): Promise<Uint8Array | undefined> {
  const parts: string[] = [];
  for (const [key, value] of options.given) {
    if (!['d', 'dataraw', 'databinary', 'json', 'T'].includes(key)) continue;
    if (key === 'T') return value === '-' ? readAll(proc) : proc.files.readFile(value);
    const file = key !== 'dataraw' && value.startsWith('@');
    const text = !file ? value : decode(value === '@-' ? await readAll(proc) : proc.files.readFile(value.slice(1)));
    parts.push(file && key === 'd' ? text.replace(/[\r\n]/g, '') : text);
  }
  return parts.length > 0 ? encode(parts.join('&')) : undefined;
}

export function headersFor(
  options: Options,
  host: string,
  port: number,
  scheme: string,
  body: Uint8Array | undefined,
  version: string,
): HeaderList {
  const given = options
    .values('H')
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  const has = (name: string): boolean => given.some(([key]) => key.toLowerCase() === name.toLowerCase());
  const headers: [string, string][] = [];
  if (!has('Host')) headers.push(['Host', port === (scheme === 'https' ? 443 : 80) ? host : `${host}:${port}`]);
  const user = options.value('u');
  if (user !== undefined) headers.push(['Authorization', `Basic ${btoa(user)}`]);
  if (!has('User-Agent')) headers.push(['User-Agent', options.value('A') ?? `curl/${version}`]);
  if (!has('Accept')) headers.push(['Accept', options.has('json') ? 'application/json' : '*/*']);
  headers.push(...given.filter(([, value]) => value !== ''));
  if (body) {
    if (!has('Content-Length')) headers.push(['Content-Length', String(body.length)]);
    if (!has('Content-Type') && !options.has('T'))
      headers.push(['Content-Type', options.has('json') ? 'application/json' : 'application/x-www-form-urlencoded']);
  }
  return headers;
}

export function writeOut(
  format: string,
  facts: { url: string; head: { status: number; headers: HeaderList }; size: number; seconds: number; method: string },
): string {
  const code = String(facts.head.status).padStart(3, '0');
  const values: Readonly<Record<string, string>> = {
    http_code: code,
    response_code: code,
    size_download: String(facts.size),
    url_effective: /^[a-z][\w+.-]*:\/\//i.test(facts.url) ? facts.url : `http://${facts.url}`,
    content_type: headerOf(facts.head.headers, 'content-type') ?? '',
    time_total: facts.seconds.toFixed(6),
    method: facts.method,
    exitcode: '0',
    num_redirects: '0',
    http_version: '1.1',
    scheme: 'HTTP',
  };
  return format
    .replace(/\\([ntr])/g, (_all, letter: string) => ({ n: '\n', t: '\t', r: '\r' })[letter] ?? letter)
    .replace(/%\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}
