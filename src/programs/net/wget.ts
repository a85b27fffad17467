// Models busybox networking/wget.c and GNU wget 1.21.

import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { connect } from '../../host/net/sockets.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import { isTerminal, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, WrongUse } from '../applet/applet.ts';
import { humanSize } from '../applet/sizes.ts';
import { strftime } from '../applet/time.ts';
import { lastPart } from '../files/walk.ts';
import { bodyOf, createReader, headerOf, type ResponseHead, readResponseHead, requestBytes } from '../http/message.ts';
import { closeDescriptor, installDescriptor } from '../http/server.ts';
import { type ParsedUrl, parseUrl, redirected } from '../http/url.ts';
import { resolveHost } from './resolve.ts';

const MAX_REDIRECTS = 20;

export const wget: Program = applet(
  {
    name: 'wget',
    gnu: 'O:qcSvdnT:t:P:U:o:',
    busybox: 'cqSO:o:P:Y:U:T:',
    long: {
      'output-document=': 'O',
      quiet: 'q',
      continue: 'c',
      'server-response': 'S',
      spider: 'spider',
      'header=': 'header',
      'post-data=': 'post',
      'post-file=': 'postfile',
      'no-check-certificate': 'insecure',
      'timeout=': 'T',
      'tries=': 't',
      'directory-prefix=': 'P',
      'user-agent=': 'U',
      'no-verbose': 'nv',
      'show-progress': 'progress',
      'progress=': 'bar',
      'output-file=': 'o',
    },
  },
  async (run) => {
    if (run.operands.length === 0) {
      if (run.busybox) throw new WrongUse('');
      await printError(
        run.proc,
        `${run.name}: missing URL\nUsage: ${run.name} [OPTION]... [URL]...\n\nTry \`${run.name} --help' for more options.\n`,
      );
      return 1;
    }
    for (const operand of run.operands) run.status = (await fetchUrl(run, operand, 0)) || run.status;
    return run.status;
  },
);

const say = async (run: Run, text: string): Promise<void> => {
  if (!run.options.has('q')) await printError(run.proc, text);
};

async function fetchUrl(run: Run, text: string, hops: number): Promise<number> {
  const { proc, busybox, options } = run;
  const url = parseUrl(text);
  if (!url || !['http', 'https', 'ftp'].includes(url.scheme))
    throw new Failure(busybox ? `not an http or ftp url: ${text}` : `${text}: Unsupported scheme.`);
  const shown = `${url.scheme}://${url.host}${url.port === (url.scheme === 'https' ? 443 : 80) ? '' : `:${url.port}`}${url.target}`;
  if (!busybox) await say(run, `--${strftime('%F %T', proc.clock.now())}--  ${shown}\n`);
  if (!busybox && !/^[\d.]+$/.test(url.host)) await say(run, `Resolving ${url.host} (${url.host})... `);
  const ip = await resolveHost(proc, url.host);
  if (ip === undefined) {
    if (busybox)
      throw new Failure(`bad address '${url.host}${/:\d/.test(text.replace(/^\w+:\/\//, '')) ? `:${url.port}` : ''}'`);
    await say(run, 'failed: Name or service not known.\n');
    await printError(proc, `${run.name}: unable to resolve host address ‘${url.host}’\n`);
    return 4;
  }
  if (!busybox && ip !== url.host) await say(run, `${ip}\n`);
  await say(
    run,
    busybox
      ? `Connecting to ${url.host}${url.port === 80 || !/:\d/.test(text.replace(/^\w+:\/\//, '')) ? '' : `:${url.port}`} (${ip}:${url.port})\n`
      : `Connecting to ${url.host}${ip === url.host ? '' : ` (${url.host})|${ip}|`}:${url.port}... `,
  );
  let socket: FileDescription;
  try {
    socket = await open(run, ip, url.port);
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (busybox && error.code === 'ETIMEDOUT') {
      await proc.sleep(Number(options.value('T') ?? 900) * 1000);
      throw new Failure('download timed out');
    }
    if (busybox) throw new Failure(`can't connect to remote host (${ip}): ${error.message}`);
    await say(run, `failed: ${error.message}.\n`);
    return 4;
  }
  const fd = installDescriptor(proc, socket);
  try {
    return await exchange(run, url, text, socket, hops);
  } finally {
    closeDescriptor(proc, fd);
  }
}

async function open(run: Run, ip: string, port: number): Promise<FileDescription> {
  return run.proc.interruptible(connect(run.proc.ns.net, { ip, port }, run.proc.endSignal));
}

async function exchange(
  run: Run,
  url: ParsedUrl,
  text: string,
  socket: FileDescription,
  hops: number,
): Promise<number> {
  const { options, proc, busybox } = run;
  const body = options.has('post')
    ? encode(options.value('post') ?? '')
    : options.has('postfile')
      ? run.files.readFile(options.value('postfile') ?? '')
      : undefined;
  const method = body ? 'POST' : options.has('spider') ? 'HEAD' : 'GET';
  const host = url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}`;
  const extra = options
    .values('header')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const own: [string, string][] = [
    ['Host', host],
    ['User-Agent', options.value('U') ?? (busybox ? 'Wget' : `Wget/${run.version || '1.21.4'}`)],
    ['Connection', 'close'],
  ];
  if (body) own.push(['Content-Type', 'application/x-www-form-urlencoded'], ['Content-Length', String(body.length)]);
  await proc.interruptible(socket.write(requestBytes(method, url.target, [...own, ...extra], body), proc.endSignal));
  if (!busybox) await say(run, 'connected.\nHTTP request sent, awaiting response... ');
  const reader = createReader(socket, proc.endSignal);
  let head: ResponseHead | string | undefined;
  try {
    head = await proc.interruptible(readResponseHead(reader));
  } catch (error) {
    if (!isErrno(error)) throw error;
  }
  if (head === undefined || typeof head === 'string') {
    if (busybox) throw new Failure(head === undefined ? 'error getting response' : 'bad response from server');
    await say(run, 'No data received.\nGiving up.\n\n');
    return 4;
  }
  if (options.has('S'))
    await printError(
      proc,
      `  ${head.version} ${head.status} ${head.reason}\n${busybox && head.status >= 400 ? '' : head.headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    );
  else if (!busybox) await say(run, `${head.status} ${head.reason}\n`);
  const location = headerOf(head.headers, 'location');
  if (head.status >= 300 && head.status < 400 && location !== undefined) {
    if (hops >= MAX_REDIRECTS)
      throw new Failure(busybox ? 'too many redirections' : `${MAX_REDIRECTS} redirections exceeded.`, busybox ? 1 : 8);
    if (!busybox) await say(run, `Location: ${location} [following]\n`);
    return fetchUrl(run, redirected(text, location), hops + 1);
  }
  if (head.status >= 400) {
    if (busybox) throw new Failure(`server returned error: ${head.version} ${head.status} ${head.reason}`);
    await say(run, `${strftime('%F %T', proc.clock.now())} ERROR ${head.status}: ${head.reason}.\n\n`);
    return 8;
  }
  if (options.has('spider')) {
    await say(run, busybox ? 'remote file exists\n' : 'Remote file exists.\n\n');
    return 0;
  }
  return save(run, url, head, bodyOf(reader, head.headers, true));
}

async function save(
  run: Run,
  url: ParsedUrl,
  head: ResponseHead,
  body: AsyncGenerator<Uint8Array, void>,
): Promise<number> {
  const { options, proc, busybox } = run;
  const base = lastPart(url.target.replace(/\?.*$/, ''));
  const file = base === '' || base === '/' || url.target.endsWith('/') ? 'index.html' : base;
  const given = options.value('O');
  const path = given ?? (options.has('P') ? `${options.value('P')}/${file}` : file);
  const toStdout = given === '-';
  if (busybox && !toStdout && given === undefined && run.files.exists(path))
    throw new Failure(`can't open '${path}': File exists`);
  const length = headerOf(head.headers, 'content-length');
  const type = headerOf(head.headers, 'content-type')?.split(';')[0];
  if (!busybox)
    await say(
      run,
      `Length: ${length === undefined ? 'unspecified' : `${length}${Number(length) >= 1024 ? ` (${humanSize(Number(length))})` : ''}`}${type ? ` [${type}]` : ''}\nSaving to: ‘${toStdout ? 'STDOUT' : path}’\n\n`,
    );
  else await say(run, toStdout ? 'writing to stdout\n' : `saving to '${path}'\n`);
  const target = toStdout ? undefined : run.files.open(path, { write: true, create: true, truncate: true });
  let total = 0;
  for await (const part of body) {
    total += part.length;
    if (target) await proc.interruptible(target.write(part));
    else await run.print(part);
  }
  target?.close();
  const size = humanSize(total);
  if (busybox) {
    const bar = `${(toStdout ? '-' : path).slice(0, 20).padEnd(20)} 100% |${'*'.repeat(32)}| ${String(total).padStart(5)}  0:00:00 ETA\n`;
    await say(run, `${bar}${toStdout ? 'written to stdout\n' : `'${path}' saved\n`}`);
  } else {
    const name = toStdout ? '-' : path;
    if (isTerminal(proc, 2))
      await say(run, `${name.padEnd(20)}100%[===================>] ${size.padStart(7)}  --.-KB/s    in 0s      \n\n`);
    else await say(run, `     0K                                                       100% ${size}=0s\n\n`);
    await say(
      run,
      toStdout
        ? `${strftime('%F %T', proc.clock.now())} (${size}B/s) - written to stdout [${total}${length ? `/${length}` : ''}]\n\n`
        : `${strftime('%F %T', proc.clock.now())} (${size}B/s) - ‘${path}’ saved [${total}${length ? `/${length}` : ''}]\n\n`,
    );
  }
  return 0;
}
