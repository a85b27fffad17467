// Models redis src/db.c and expire.c: commands on keys whatever they hold.
import { type Command, type CommandTable, fail, globRegExp, integer } from './command.ts';
import { OK, status } from './resp.ts';
import type { Database } from './store.ts';

const write = (arity: number, run: Command['run']): Command => ({ arity, writes: true, run });
const read = (arity: number, run: Command['run']): Command => ({ arity, run });

const expire = (unit: number, absolute: boolean): Command =>
  write(-3, ([key = '', time], { db, now }) => {
    const entry = db.entry(key);
    const at = integer(time) * unit + (absolute ? 0 : now());
    if (!entry) return 0;
    if (at <= now()) db.remove(key);
    else entry.expires = at;
    return 1;
  });

const left = (unit: number): Command =>
  read(2, ([key = ''], { db, now }) => {
    const entry = db.entry(key);
    if (!entry) return -2;
    return entry.expires === undefined ? -1 : Math.round((entry.expires - now()) / unit);
  });

const remove = (keys: readonly string[], db: Database): number => keys.filter((key) => db.remove(key)).length;

export const KEYS: CommandTable = {
  del: write(-2, (keys, { db }) => remove(keys, db)),
  unlink: write(-2, (keys, { db }) => remove(keys, db)),
  exists: read(-2, (keys, { db }) => keys.filter((key) => db.entry(key)).length),
  touch: read(-2, (keys, { db }) => keys.filter((key) => db.entry(key)).length),
  type: read(2, ([key = ''], { db }) => status(db.entry(key)?.value.kind ?? 'none')),
  keys: read(2, ([pattern = '*'], { db }) => db.keys().filter((key) => globRegExp(pattern).test(key))),
  scan: read(-2, ([_cursor, ...options], { db }) => {
    const at = options.findIndex((word) => word.toUpperCase() === 'MATCH');
    const pattern = at < 0 ? undefined : globRegExp(options[at + 1] ?? '*');
    return ['0', db.keys().filter((key) => pattern?.test(key) ?? true)];
  }),
  randomkey: read(1, (_args, { db, random }) => {
    const keys = db.keys();
    return keys[Math.floor(random() * keys.length)] ?? null;
  }),
  rename: write(3, ([from = '', to = ''], { db }) => {
    const entry = db.entry(from) ?? fail('ERR no such key');
    db.remove(from);
    db.put(to, entry.value, entry.expires);
    return OK;
  }),
  expire: expire(1000, false),
  pexpire: expire(1, false),
  expireat: expire(1000, true),
  pexpireat: expire(1, true),
  ttl: left(1000),
  pttl: left(1),
  persist: write(2, ([key = ''], { db }) => {
    const entry = db.entry(key);
    if (entry?.expires === undefined) return 0;
    entry.expires = undefined;
    return 1;
  }),
  dbsize: read(1, (_args, { db }) => db.keys().length),
  flushdb: write(-1, (_args, { db }) => {
    db.clear();
    return OK;
  }),
};
