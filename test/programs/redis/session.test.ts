import { describe, expect, test } from 'vitest';
import { formatReply } from '../../../src/programs/redis/format.ts';
import { splitWords } from '../../../src/programs/redis/resp.ts';
import type { RedisServer } from '../../../src/programs/redis/server-state.ts';
import { type Client, execute } from '../../../src/programs/redis/session.ts';
import { readSettings } from '../../../src/programs/redis/settings.ts';
import { createDatabase } from '../../../src/programs/redis/store.ts';

function connect(conf = '') {
  let now = 1_000_000;
  const server: RedisServer = {
    version: '7.4.6',
    pid: 1,
    hostname: 'cache',
    kernel: '6.8.0',
    settings: readSettings(conf, '/data'),
    databases: Array.from({ length: 16 }, () => createDatabase(() => now)),
    startedAt: now,
    now: () => now,
    random: () => 0.5,
    lastSave: now,
    dirty: 0,
    stats: { commands: 0, connections: 1, clients: 1 },
    changed() {},
    save: () => true,
    saveLater() {},
    shutdown() {},
  };
  const client: Client = {
    id: 3,
    address: '127.0.0.1:40000',
    db: 0,
    name: '',
    authenticated: server.settings.get('requirepass') === '',
    queue: undefined,
    queueFailed: false,
  };
  return {
    wait(ms: number) {
      now += ms;
    },
    /** What redis-cli shows at its prompt. */
    say: (line: string) => formatReply(execute(server, client, splitWords(line) ?? []) ?? null),
  };
}

/** Lines that begin with `>` are typed; what follows is shown. */
function play(conversation: string, conf?: string): string {
  const { say, wait } = connect(conf);
  return conversation
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => {
      const pause = /^> wait (\d+)$/.exec(line);
      if (pause) wait(Number(pause[1]));
      return pause ? `${line}\n` : `${line}\n${say(line.slice(2))}`;
    })
    .join('');
}

const CONVERSATIONS: Readonly<Record<string, string>> = {
  'strings and counters': `> ping
PONG
> set greeting "hello world"
OK
> get greeting
"hello world"
> get nosuch
(nil)
> incr n
(integer) 1
> incrby n 41
(integer) 42
> incr greeting
(error) ERR value is not an integer or out of range
> append greeting !
(integer) 12
> set a 1 nx
OK
> set a 2 nx
(nil)
> mget a nosuch
1) "1"
2) (nil)
> del a nosuch
(integer) 1
> exists a greeting
(integer) 1
> echo 日本
"\\xe6\\x97\\xa5\\xe6\\x9c\\xac"
`,
  'keys that end': `> set session x ex 10
OK
> ttl session
(integer) 10
> wait 4000
> ttl session
(integer) 6
> persist session
(integer) 1
> ttl session
(integer) -1
> expire session 5
(integer) 1
> wait 5000
> get session
(nil)
> ttl session
(integer) -2
`,
  'lists, hashes, sets, sorted sets': `> rpush q a b c
(integer) 3
> lpush q z
(integer) 4
> lrange q 0 -1
1) "z"
2) "a"
3) "b"
4) "c"
> lpop q
"z"
> hset user name ann age 30
(integer) 2
> hgetall user
1) "name"
2) "ann"
3) "age"
4) "30"
> sadd tags x y x
(integer) 2
> sismember tags x
(integer) 1
> zadd board 10 ann 5 bob
(integer) 2
> zrange board 0 -1 withscores
1) "bob"
2) "5"
3) "ann"
4) "10"
> type board
zset
> keys *
1) "q"
2) "user"
3) "tags"
4) "board"
> lrange nosuch 0 -1
(empty array)
`,
  'what is wrong is said as the server says it': `> get
(error) ERR wrong number of arguments for 'get' command
> foo bar 1
(error) ERR unknown command 'foo', with args beginning with: 'bar' '1' 
> rpush l a
(integer) 1
> get l
(error) WRONGTYPE Operation against a key holding the wrong kind of value
> select 99
(error) ERR DB index is out of range
> set a
(error) ERR wrong number of arguments for 'set' command
> config set nosuch 1
(error) ERR Unknown option or number of arguments for CONFIG SET - 'nosuch'
> auth x
(error) ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
> xadd s * a 1
(error) ERR 'xadd' is not part of this sandbox
`,
  transactions: `> multi
OK
> set a 1
QUEUED
> incr a
QUEUED
> exec
1) OK
2) (integer) 2
> exec
(error) ERR EXEC without MULTI
> multi
OK
> get
(error) ERR wrong number of arguments for 'get' command
> exec
(error) EXECABORT Transaction discarded because of previous errors.
`,
};

describe('a conversation with redis-server', () => {
  test.each(Object.entries(CONVERSATIONS))('%s', (_name, conversation) => {
    expect(play(conversation)).toBe(conversation);
  });

  test('a password is asked for', () => {
    const conversation = `> get a
(error) NOAUTH Authentication required.
> auth wrong
(error) WRONGPASS invalid username-password pair or user is disabled.
> auth s3cret
OK
> get a
(nil)
`;
    expect(play(conversation, 'requirepass s3cret')).toBe(conversation);
  });
});
