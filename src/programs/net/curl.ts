// Models curl 7.88 src/ and lib/ (HTTP over TCP and Unix sockets): output, error texts and exit codes.
import { decode, encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { UnixSockets } from '../../host/net/unix-sockets.ts';
import { isTerminal, printError, write } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { isAtLeast } from '../applet/flavour.ts';
import { BadOption, type Options, parseOptions } from '../applet/options.ts';
import { headerOf } from '../http/message.ts';
import { parseUrl, redirected } from '../http/url.ts';
import { badOption, CURL_OPTIONS } from './curl-options.ts';
import { out, Unwritable } from './curl-output.ts';
import { bodyFor, headersFor, METER_HEAD, meterLine, writeOut } from './curl-request.ts';
import { badUrl, headText, writeFailed } from './curl-texts.ts';
import { type CurlError, type CurlTransfer, refusedAt, transfer } from './curl-transfer.ts';

/** curl, with the machine's Unix sockets for `--unix-socket`. */
export const createCurl =
  (sockets: UnixSockets): Program =>
  async (proc) => {
    const version = typeof proc.exe.note.version === 'string' ? proc.exe.note.version : '8.5.0';
    let options: Options;
    try {
      options = parseOptions(proc.argv.slice(1), CURL_OPTIONS);
    } catch (error) {
      if (!(error instanceof BadOption)) throw error;
      return badOption(proc, error.message);
    }
    if (options.has('V')) {
      await write(
        proc,
        1,
        `curl ${version} (${proc.kernel.arch === 'arm64' ? 'aarch64' : 'x86_64'}-pc-linux-gnu) libcurl/${version}\nProtocols: http https unix\nFeatures: UnixSockets\n`,
      );
      return 0;
    }
    const urls = [...options.operands, ...options.values('url')];
    if (urls.length === 0) {
      await printError(proc, `curl: try 'curl --help' or 'curl --manual' for more information\n`);
      return 2;
    }
    let status = 0;
    for (const [index, url] of urls.entries())
      status = (await one(proc, sockets, options, url, version, index)) || status;
    return status;
  };

async function one(
  proc: Process,
  sockets: UnixSockets,
  options: Options,
  url: string,
  version: string,
  index: number,
): Promise<number> {
  const silent = options.has('s');
  const complain = async (error: CurlError): Promise<number> => {
    if (!silent || options.has('S')) await printError(proc, `curl: (${error.code}) ${error.message}\n`);
    return error.code;
  };
  const body = await bodyFor(proc, options);
  let current = url;
  for (let hops = 0; ; hops++) {
    const parsed = parseUrl(current);
    if (/^file:\/\//i.test(current)) return local(proc, options, current, index, { version, complain });
    if (!parsed) return complain({ code: 3, message: badUrl(current, version) });
    if (parsed.scheme === 'ftp') return complain(await refusedAt(proc, parsed, version));
    if (!['http', 'https'].includes(parsed.scheme))
      return complain({
        code: 1,
        message: `Protocol "${parsed.scheme}" ${isAtLeast(version, '8.6') ? 'not supported' : 'not supported or disabled in libcurl'}`,
      });
    const target =
      options.has('G') && body
        ? `${parsed.target}${parsed.target.includes('?') ? '&' : '?'}${decode(body)}`
        : parsed.target;
    const request: CurlTransfer = {
      url: { ...parsed, target },
      method:
        options.value('X') ??
        (options.has('I')
          ? 'HEAD'
          : options.has('T')
            ? 'PUT'
            : body && !options.has('G') && hops === 0
              ? 'POST'
              : 'GET'),
      headers: headersFor(
        options,
        parsed.host,
        parsed.port,
        parsed.scheme,
        body && !options.has('G') ? body : undefined,
        version,
      ),
      body: options.has('G') || (hops > 0 && !options.has('X')) ? undefined : body,
      unixSocket: options.value('unix'),
      timeout: Number(options.value('m') ?? options.value('ct') ?? 0) * 1000,
      version,
    };
    const meter = !silent && !options.has('nopm') && (options.has('o', 'O') || !isTerminal(proc, 1));
    const started = proc.clock.now();
    // From 8.17 on the meter waits until there is something to measure.
    if (meter && hops === 0 && !isAtLeast(version, '8.17'))
      await printError(proc, METER_HEAD + meterLine(0, undefined));
    const result = await transfer(
      proc,
      sockets,
      request,
      options.has('v') ? (text) => printError(proc, text) : undefined,
    );
    if ('code' in result) {
      if (meter && !isAtLeast(version, '8.17')) await printError(proc, `${meterLine(0, undefined)}\n`);
      const code = await complain(result);
      const format = options.value('w');
      if (format !== undefined)
        await write(
          proc,
          1,
          writeOut(format, {
            url: current,
            head: { status: 0, headers: [] },
            size: 0,
            seconds: 0,
            method: request.method,
          }),
        );
      return code;
    }
    const location = headerOf(result.head.headers, 'location');
    if (options.has('L') && result.head.status >= 300 && result.head.status < 400 && location !== undefined) {
      if (hops >= Number(options.value('maxredirs') ?? 50))
        return complain({ code: 47, message: `Maximum (${options.value('maxredirs') ?? 50}) redirects followed` });
      if (options.has('i', 'I')) await out(proc, options, index, current, encode(headText(result.head)));
      result.close();
      current = redirected(current, location);
      continue;
    }
    return finish(proc, options, current, index, result, { meter, started, version, complain });
  }
}

/** `file://`. */
async function local(
  proc: Process,
  options: Options,
  url: string,
  index: number,
  { version, complain }: { version: string; complain: (error: CurlError) => Promise<number> },
): Promise<number> {
  const path = decodeURIComponent(url.replace(/^file:\/\/[^/]*/i, ''));
  let data: Uint8Array;
  try {
    data = proc.files.readFile(path);
  } catch (error) {
    if (!isErrno(error)) throw error;
    const words = isAtLeast(version, '8.17') ? 'Could not open file' : "Couldn't open file";
    return complain({ code: 37, message: `${words} ${path}` });
  }
  try {
    await out(proc, options, index, url, data);
    return 0;
  } catch (error) {
    if (!(error instanceof Unwritable) && (!isErrno(error) || error.code === 'EPIPE')) throw error;
    return complain({ code: 23, message: writeFailed(version, data.length) });
  }
}

interface Ending {
  readonly meter: boolean;
  readonly started: number;
  readonly version: string;
  readonly complain: (error: CurlError) => Promise<number>;
}

type Received = Exclude<Awaited<ReturnType<typeof transfer>>, CurlError>;

async function finish(
  proc: Process,
  options: Options,
  url: string,
  index: number,
  result: Received,
  { meter, started, version, complain }: Ending,
): Promise<number> {
  const { head } = result;
  const failed = head.status >= 400 && options.has('f', 'failbody');
  const quiet = failed && options.has('f');
  let size = 0;
  let broken: CurlError | undefined;
  const fresh = { first: true };
  const put = async (data: Uint8Array): Promise<void> => {
    await out(proc, options, index, url, data, !fresh.first);
    fresh.first = false;
  };
  try {
    if (options.has('i', 'I') && !quiet) await put(encode(headText(head)));
    if (options.has('D')) proc.files.writeFile(options.value('D') ?? '/dev/null', headText(head));
    if (!options.has('I') && !quiet) {
      try {
        for await (const part of result.body()) {
          if (meter && size === 0 && options.has('v')) await printError(proc, `{ [${part.length} bytes data]\n`);
          size += part.length;
          await put(part);
        }
        broken = result.shortage(size);
      } catch (error) {
        if (error instanceof Unwritable || !isErrno(error) || error.code === 'EPIPE') throw error;
        broken = { code: 56, message: 'Recv failure: Connection reset by peer' };
      }
    }
    if (fresh.first && options.has('o')) await put(new Uint8Array(0));
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    if (meter) await printError(proc, `\r${meterLine(0, undefined)}\n`);
    if (!options.has('s')) await printError(proc, `Warning: Failed to open the file ${error.path}: ${error.why}\n`);
    return complain({ code: 23, message: writeFailed(version, error.size) });
  } finally {
    result.close();
  }
  if (meter) await printError(proc, `\r${meterLine(size, Number(headerOf(head.headers, 'content-length') ?? size))}\n`);
  if (options.has('v')) await printError(proc, `* Connection #0 to host ${parseUrl(url)?.host ?? ''} left intact\n`);
  const format = options.value('w');
  if (format !== undefined)
    await write(
      proc,
      1,
      writeOut(format, {
        url,
        head,
        size,
        seconds: (proc.clock.now() - started) / 1000,
        method: options.value('X') ?? 'GET',
      }),
    );
  if (broken) return complain(broken);
  return failed ? complain({ code: 22, message: `The requested URL returned error: ${head.status}` }) : 0;
}
