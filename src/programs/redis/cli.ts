// Models redis 7.4 src/redis-cli.c: one command from the command line, or a prompt.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { connect } from '../../host/net/sockets.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import { isTerminal, print, printError, readAll, readLines } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { resolveHost } from '../net/resolve.ts';
import { formatReply, rawReply } from './format.ts';
import { createRespReader, isError, type Reply, type RespReader, splitWords, toBytes } from './resp.ts';

interface Options {
  host: string;
  port: number;
  user: string | undefined;
  password: string | undefined;
  db: number;
  raw: boolean | undefined;
  repeat: number;
  interval: number;
  exitOnError: boolean;
  fromStdin: boolean;
  words: readonly string[];
}

class Unusable extends Error {}

const TAKES = new Set('-h -p -a -n -u -r -i -s --user --pass -t'.split(' '));
const UNMODELLED = new Set(
  '--stat --latency --scan --bigkeys --memkeys --hotkeys --pipe --cluster --eval --rdb --replica --functions-rdb -s -c --tls'.split(
    ' ',
  ),
);

function readOptions(proc: Process): Options {
  const options: Options = {
    host: '127.0.0.1',
    port: 6379,
    user: undefined,
    password: proc.env.get('REDISCLI_AUTH'),
    db: 0,
    raw: undefined,
    repeat: 1,
    interval: 0,
    exitOnError: false,
    fromStdin: false,
    words: [],
  };
  const args = proc.argv.slice(1);
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      options.words = args.slice(at);
      break;
    }
    if (UNMODELLED.has(arg)) throw new Unusable(`redis-cli: '${arg}' is not part of this sandbox`);
    const value = TAKES.has(arg) ? args[++at] : '';
    if (value === undefined) throw new Unusable(`Unrecognized option or bad number of args for: '${arg}'`);
    if (arg === '-h') options.host = value;
    else if (arg === '-p') options.port = Number(value);
    else if (arg === '-a' || arg === '--pass') options.password = value;
    else if (arg === '--user') options.user = value;
    else if (arg === '-n') options.db = Number(value);
    else if (arg === '-r') options.repeat = Number(value);
    else if (arg === '-i') options.interval = Number(value);
    else if (arg === '-u') readUri(value, options);
    else if (arg === '--raw') options.raw = true;
    else if (arg === '--no-raw') options.raw = false;
    else if (arg === '-e') options.exitOnError = true;
    else if (arg === '-x') options.fromStdin = true;
    else if (!['--no-auth-warning', '-2', '-t'].includes(arg))
      throw new Unusable(`Unrecognized option or bad number of args for: '${arg}'`);
  }
  return options;
}

function readUri(text: string, options: Options): void {
  const match = /^rediss?:\/\/(?:([^:@]*)(?::([^@]*))?@)?([^:/]+)?(?::(\d+))?(?:\/(\d+))?$/.exec(text);
  if (!match) throw new Unusable('Invalid URI scheme');
  const [, user, password, host, port, db] = match;
  if (password !== undefined) options.password = password;
  if (user) options.user = user;
  if (host) options.host = host;
  if (port) options.port = Number(port);
  if (db) options.db = Number(db);
}

export const redisCli: Program = async (proc) => {
  const args = proc.argv.slice(1);
  const version = String(proc.exe.note.version ?? '7.4.6');
  if (args[0] === '--version' || args[0] === '-v') {
    await print(proc, `redis-cli ${version}\n`);
    return 0;
  }
  if (args[0] === '--help') {
    await print(proc, `redis-cli ${version}\n\nUsage: redis-cli [OPTIONS] [cmd [arg [arg ...]]]\n`);
    return 0;
  }
  try {
    const options = readOptions(proc);
    const gave = args.some((arg) => ['-a', '--pass', '-u'].includes(arg)) && options.password !== undefined;
    if (gave && !args.includes('--no-auth-warning'))
      await printError(
        proc,
        "Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.\n",
      );
    return options.words.length > 0 ? await runOnce(proc, options) : await converse(proc, options);
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    await printError(proc, `${problem.message}\n`);
    return 1;
  }
};

interface Link {
  readonly socket: FileDescription;
  readonly reader: RespReader;
}

/** A connection, the password given and the database chosen. Throws `Unusable` with redis-cli's sentence. */
async function open(proc: Process, options: Options): Promise<Link> {
  const { host, port } = options;
  const refuse = (why: string): Unusable => new Unusable(`Could not connect to Redis at ${host}:${port}: ${why}`);
  const ip = host === 'localhost' ? '127.0.0.1' : await resolveHost(proc, host);
  if (ip === undefined)
    throw refuse(proc.files.exists('/etc/alpine-release') ? 'Name does not resolve' : 'Name or service not known');
  let socket: FileDescription;
  try {
    socket = await proc.interruptible(connect(proc.ns.net, { ip, port }, proc.endSignal));
  } catch (problem) {
    if (!isErrno(problem)) throw problem;
    throw refuse(problem.message);
  }
  const link = { socket, reader: createRespReader(socket, proc.endSignal) };
  if (options.password !== undefined) {
    const words = options.user === undefined ? ['AUTH', options.password] : ['AUTH', options.user, options.password];
    const reply = await ask(proc, link, words);
    if (reply !== undefined && isError(reply)) await printError(proc, `AUTH failed: ${reply.text}\n`);
  }
  if (options.db !== 0) {
    const reply = await ask(proc, link, ['SELECT', String(options.db)]);
    if (reply !== undefined && isError(reply)) await printError(proc, `SELECT ${options.db} failed: ${reply.text}\n`);
  }
  return link;
}

async function ask(proc: Process, { socket, reader }: Link, words: readonly string[]): Promise<Reply | undefined> {
  try {
    await socket.write(toBytes(words), proc.endSignal);
    return await proc.interruptible(reader.reply());
  } catch (problem) {
    if (!isErrno(problem)) throw problem;
    return undefined;
  }
}

async function runOnce(proc: Process, options: Options): Promise<number> {
  const link = await open(proc, options);
  const words = options.fromStdin ? [...options.words, decode(await readAll(proc))] : options.words;
  const raw = options.raw ?? !isTerminal(proc, 1);
  let failed = false;
  for (let turn = 0; turn < options.repeat || options.repeat < 0; turn++) {
    if (turn > 0 && options.interval > 0) await proc.sleep(options.interval * 1000);
    const reply = await ask(proc, link, words);
    if (reply === undefined) {
      if (words[0]?.toLowerCase() === 'shutdown') return 0;
      await printError(proc, 'Error: Server closed the connection\n');
      return 1;
    }
    await print(proc, show(reply, raw, words));
    failed ||= isError(reply);
  }
  link.socket.close();
  return failed && options.exitOnError ? 1 : 0;
}

/** Texts that are meant to be read as they are. */
const isText = (words: readonly string[]): boolean => ['info', 'lolwut'].includes(words[0]?.toLowerCase() ?? '');

const show = (reply: Reply, raw: boolean, words: readonly string[]): string =>
  raw || (isText(words) && typeof reply === 'string') ? rawReply(reply) : formatReply(reply);

async function converse(proc: Process, options: Options): Promise<number> {
  const terminal = isTerminal(proc, 0);
  let link: Link | undefined;
  try {
    link = await open(proc, options);
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    await printError(proc, `${problem.message}\n`);
    if (!terminal) return 1;
  }
  let { db } = options;
  const prompt = (): string =>
    link ? `${options.host}:${options.port}${db === 0 ? '' : `[${db}]`}> ` : 'not connected> ';
  if (terminal) await print(proc, prompt());
  for await (const line of readLines(proc)) {
    const words = splitWords(line);
    if (words === undefined) await print(proc, 'Invalid argument(s)\n');
    else if (['exit', 'quit'].includes(words[0]?.toLowerCase() ?? '')) return 0;
    else if (words.length > 0) {
      link ??= await open(proc, options).catch(async (problem: unknown) => {
        if (!(problem instanceof Unusable)) throw problem;
        await printError(proc, `${problem.message}\n`);
        return undefined;
      });
      const reply = link && (await ask(proc, link, words));
      if (link && reply === undefined) link = undefined;
      if (reply !== undefined) {
        await print(proc, show(reply, options.raw ?? !isTerminal(proc, 1), words));
        if (words[0]?.toLowerCase() === 'select' && !isError(reply)) db = Number(words[1]);
      }
    }
    if (terminal) await print(proc, prompt());
  }
  return 0;
}
