// Models redis src/server.c (processCommand) and networking.c: one client's commands, and those on the server itself.

import { HASHES, LISTS, SETS } from './collections.ts';
import { type Command, CommandError, type CommandTable, fail, globRegExp, integer } from './command.ts';
import { info } from './info.ts';
import { KEYS } from './keys.ts';
import { error, isError, OK, type Reply, status } from './resp.ts';
import type { RedisServer } from './server-state.ts';
import { SORTED_SETS } from './sorted-sets.ts';
import { WrongType } from './store.ts';
import { STRINGS } from './strings.ts';

const DATA: CommandTable = { ...STRINGS, ...LISTS, ...HASHES, ...SETS, ...SORTED_SETS, ...KEYS };

/** Commands of the real server that this one does not know; others it has never heard of either. */
const UNMODELLED = new Set(
  'acl bgrewriteaof bitcount bitfield bitop blmove blpop brpop bzpopmin cluster copy debug dump eval evalsha failover fcall function geoadd geodist geosearch getex getbit hrandfield hscan hstrlen latency lcs linsert lmove lpos memory migrate module monitor move object pfadd pfcount pfmerge psubscribe psync pubsub replicaof restore role script setbit setrange sinterstore slaveof slowlog smove sort spop spublish srandmember ssubscribe subscribe sunionstore swapdb sync unsubscribe unwatch wait watch xack xadd xdel xgroup xinfo xlen xrange xread xreadgroup xtrim zpopmax zpopmin zrangebyscore zremrangebyrank zscan zunionstore'.split(
    ' ',
  ),
);

export interface Client {
  readonly id: number;
  readonly address: string;
  db: number;
  name: string;
  authenticated: boolean;
  /** Commands between MULTI and EXEC. */
  queue: (readonly string[])[] | undefined;
  queueFailed: boolean;
}

const arityError = (name: string): Reply => error(`ERR wrong number of arguments for '${name}' command`);

const fits = ({ arity }: Command, words: number): boolean => (arity < 0 ? words >= -arity : words === arity);

/** Carries out one command; undefined closes the connection. */
export function execute(server: RedisServer, client: Client, words: readonly string[]): Reply | undefined {
  const name = words[0]?.toLowerCase() ?? '';
  if (name === 'quit') return undefined;
  server.stats.commands++;
  const command = DATA[name] ?? own(server, client)[name];
  if (!command) return unknown(words);
  if (!fits(command, words.length)) {
    if (client.queue) client.queueFailed = true;
    return arityError(name);
  }
  if (!client.authenticated && !['auth', 'hello', 'reset'].includes(name))
    return error('NOAUTH Authentication required.');
  if (client.queue && !['exec', 'discard', 'multi'].includes(name)) {
    client.queue.push(words);
    return status('QUEUED');
  }
  return run(server, client, command, words);
}

function unknown(words: readonly string[]): Reply {
  const [name = '', ...args] = words;
  if (UNMODELLED.has(name.toLowerCase())) return error(`ERR '${name}' is not part of this sandbox`);
  return error(`ERR unknown command '${name}', with args beginning with: ${args.map((arg) => `'${arg}' `).join('')}`);
}

function run(server: RedisServer, client: Client, command: Command, words: readonly string[]): Reply {
  const db = server.databases[client.db];
  if (!db) return error('ERR DB index is out of range');
  try {
    const reply = command.run(words.slice(1), { db, now: server.now, random: server.random });
    if (command.writes && !isError(reply)) server.changed(client.db, words);
    return reply;
  } catch (problem) {
    if (problem instanceof WrongType) return error('WRONGTYPE Operation against a key holding the wrong kind of value');
    if (problem instanceof CommandError) return error(problem.message);
    throw problem;
  }
}

const command = (arity: number, work: Command['run']): Command => ({ arity, run: work });

function own(server: RedisServer, client: Client): CommandTable {
  return {
    ping: command(-1, ([text]) => text ?? status('PONG')),
    echo: command(2, ([text = '']) => text),
    select: command(2, ([index]) => {
      const at = integer(index, 'ERR invalid DB index');
      if (!server.databases[at]) return error('ERR DB index is out of range');
      client.db = at;
      return OK;
    }),
    auth: command(-2, (args) => auth(server, client, args)),
    hello: command(-1, ([version]) =>
      version === undefined || version === '2'
        ? [
            'server',
            'redis',
            'version',
            server.version,
            'proto',
            2,
            'id',
            client.id,
            'mode',
            'standalone',
            'role',
            'master',
            'modules',
            [],
          ]
        : error('NOPROTO unsupported protocol version'),
    ),
    reset: command(1, () => {
      client.queue = undefined;
      return status('RESET');
    }),
    multi: command(1, () => {
      if (client.queue) fail('ERR MULTI calls can not be nested');
      client.queue = [];
      client.queueFailed = false;
      return OK;
    }),
    discard: command(1, () => {
      if (!client.queue) fail('ERR DISCARD without MULTI');
      client.queue = undefined;
      return OK;
    }),
    exec: command(1, () => {
      const queue = client.queue ?? fail('ERR EXEC without MULTI');
      client.queue = undefined;
      if (client.queueFailed) return error('EXECABORT Transaction discarded because of previous errors.');
      return queue.map((words) => execute(server, client, words) ?? null);
    }),
    info: command(-1, (sections) => info(server, sections)),
    time: command(1, () => {
      const now = server.now();
      return [String(Math.floor(now / 1000)), String(Math.floor((now % 1000) * 1000))];
    }),
    flushall: command(-1, () => {
      for (const db of server.databases) db.clear();
      server.changed(client.db, ['FLUSHALL']);
      return OK;
    }),
    save: command(1, () => (server.save() ? OK : error('ERR'))),
    bgsave: command(-1, () => {
      server.saveLater();
      return status('Background saving started');
    }),
    lastsave: command(1, () => Math.floor(server.lastSave / 1000)),
    publish: command(3, () => 0),
    config: command(-2, (args) => config(server, args)),
    client: command(-2, (args) => clientCommand(client, args)),
    command: command(-1, ([sub]) => (sub?.toLowerCase() === 'count' ? Object.keys(DATA).length : [])),
    shutdown: command(-1, ([how]) => {
      server.shutdown(how?.toLowerCase() !== 'nosave');
      return OK;
    }),
  };
}

function auth(server: RedisServer, client: Client, args: readonly string[]): Reply {
  const password = server.settings.get('requirepass') ?? '';
  const [name, given] = args.length === 1 ? ['default', args[0]] : args;
  if (args.length === 1 && password === '')
    return error(
      'ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?',
    );
  if (name !== 'default' || (password !== '' && given !== password))
    return error('WRONGPASS invalid username-password pair or user is disabled.');
  client.authenticated = true;
  return OK;
}

function config(server: RedisServer, [sub = '', ...args]: readonly string[]): Reply {
  switch (sub.toLowerCase()) {
    case 'get':
      return args.flatMap((pattern) =>
        [...server.settings].filter(([name]) => globRegExp(pattern.toLowerCase()).test(name)).flat(),
      );
    case 'set': {
      const [name = '', value] = args;
      if (value === undefined) return arityError('config|set');
      if (!server.settings.has(name.toLowerCase()))
        return error(`ERR Unknown option or number of arguments for CONFIG SET - '${name}'`);
      server.settings.set(name.toLowerCase(), value);
      return OK;
    }
    case 'resetstat':
      server.stats.commands = 0;
      return OK;
    case 'rewrite':
      return error('ERR The server is running without a config file');
    default:
      return error(`ERR unknown subcommand '${sub}'. Try CONFIG HELP.`);
  }
}

function clientCommand(client: Client, [sub = '', value = '']: readonly string[]): Reply {
  switch (sub.toLowerCase()) {
    case 'id':
      return client.id;
    case 'getname':
      return client.name === '' ? null : client.name;
    case 'setname':
      client.name = value;
      return OK;
    case 'setinfo':
    case 'no-evict':
      return OK;
    case 'list':
    case 'info':
      return `id=${client.id} addr=${client.address} name=${client.name} db=${client.db} cmd=client|${sub.toLowerCase()}\n`;
    default:
      return error(`ERR unknown subcommand '${sub}'. Try CLIENT HELP.`);
  }
}
