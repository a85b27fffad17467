// Models redis src/t_list.c, t_hash.c and t_set.c.
import { type Command, type CommandTable, fail, globRegExp, integer, range } from './command.ts';
import { OK, type Reply } from './resp.ts';

const write = (arity: number, run: Command['run']): Command => ({ arity, writes: true, run });
const read = (arity: number, run: Command['run']): Command => ({ arity, run });

const push = (side: 'left' | 'right', must: boolean): Command =>
  write(-3, ([key = '', ...values], { db }) => {
    if (must && !db.get(key, 'list')) return 0;
    const { items } = db.need(key, 'list');
    for (const value of values) side === 'left' ? items.unshift(value) : items.push(value);
    return items.length;
  });

const pop = (side: 'left' | 'right'): Command =>
  write(-2, ([key = '', count], { db }) => {
    const items = db.get(key, 'list')?.items;
    if (!items) return null;
    const take = (): string | undefined => (side === 'left' ? items.shift() : items.pop());
    let taken: Reply;
    if (count === undefined) taken = take() ?? null;
    else {
      const wanted = Math.min(integer(count), items.length);
      taken = Array.from({ length: wanted }, () => take() ?? '');
    }
    db.tidy(key);
    return taken;
  });

export const LISTS: CommandTable = {
  lpush: push('left', false),
  rpush: push('right', false),
  lpushx: push('left', true),
  rpushx: push('right', true),
  lpop: pop('left'),
  rpop: pop('right'),
  llen: read(2, ([key = ''], { db }) => db.get(key, 'list')?.items.length ?? 0),
  lrange: read(4, ([key = '', start, stop], { db }) => {
    const items = db.get(key, 'list')?.items ?? [];
    const [from, to] = range(items.length, integer(start), integer(stop));
    return items.slice(from, to + 1);
  }),
  lindex: read(3, ([key = '', index], { db }) => db.get(key, 'list')?.items.at(integer(index)) ?? null),
  lset: write(4, ([key = '', index, value = ''], { db }) => {
    const items = db.get(key, 'list')?.items ?? fail('ERR no such key');
    const at = integer(index);
    const place = at < 0 ? items.length + at : at;
    if (place < 0 || place >= items.length) fail('ERR index out of range');
    items[place] = value;
    return OK;
  }),
  lrem: write(4, ([key = '', count, value = ''], { db }) => {
    const items = db.get(key, 'list')?.items ?? [];
    const wanted = integer(count);
    let left = wanted === 0 ? items.length : Math.abs(wanted);
    const order = items.map((_, index) => index);
    if (wanted < 0) order.reverse();
    const doomed = new Set(order.filter((index) => items[index] === value && left-- > 0));
    items.splice(0, items.length, ...items.filter((_, index) => !doomed.has(index)));
    db.tidy(key);
    return doomed.size;
  }),
  ltrim: write(4, ([key = '', start, stop], { db }) => {
    const items = db.get(key, 'list')?.items ?? [];
    const [from, to] = range(items.length, integer(start), integer(stop));
    items.splice(0, items.length, ...items.slice(from, to + 1));
    db.tidy(key);
    return OK;
  }),
};

export const HASHES: CommandTable = {
  hset: write(-4, ([key = '', ...pairs], { db }) => {
    if (pairs.length % 2 !== 0) fail("ERR wrong number of arguments for 'hset' command");
    const { fields } = db.need(key, 'hash');
    const before = fields.size;
    for (let at = 0; at < pairs.length; at += 2) fields.set(pairs[at] ?? '', pairs[at + 1] ?? '');
    return fields.size - before;
  }),
  hmset: write(-4, ([key = '', ...pairs], { db }) => {
    if (pairs.length % 2 !== 0) fail("ERR wrong number of arguments for 'hmset' command");
    const { fields } = db.need(key, 'hash');
    for (let at = 0; at < pairs.length; at += 2) fields.set(pairs[at] ?? '', pairs[at + 1] ?? '');
    return OK;
  }),
  hget: read(3, ([key = '', field = ''], { db }) => db.get(key, 'hash')?.fields.get(field) ?? null),
  hmget: read(-3, ([key = '', ...names], { db }) => names.map((name) => db.get(key, 'hash')?.fields.get(name) ?? null)),
  hgetall: read(2, ([key = ''], { db }) => [...(db.get(key, 'hash')?.fields ?? [])].flat()),
  hkeys: read(2, ([key = ''], { db }) => [...(db.get(key, 'hash')?.fields.keys() ?? [])]),
  hvals: read(2, ([key = ''], { db }) => [...(db.get(key, 'hash')?.fields.values() ?? [])]),
  hlen: read(2, ([key = ''], { db }) => db.get(key, 'hash')?.fields.size ?? 0),
  hexists: read(3, ([key = '', field = ''], { db }) => Number(db.get(key, 'hash')?.fields.has(field) ?? false)),
  hdel: write(-3, ([key = '', ...names], { db }) => {
    const fields = db.get(key, 'hash')?.fields;
    const gone = names.filter((name) => fields?.delete(name)).length;
    db.tidy(key);
    return gone;
  }),
  hincrby: write(4, ([key = '', field = '', by], { db }) => {
    const { fields } = db.need(key, 'hash');
    const sum = integer(fields.get(field) ?? '0', 'ERR hash value is not an integer') + integer(by);
    fields.set(field, String(sum));
    return sum;
  }),
};

const combine = (keep: (counts: number, of: number) => boolean): Command =>
  read(-2, (keys, { db }) => {
    const sets = keys.map((key) => db.get(key, 'set')?.members ?? new Set<string>());
    const all = new Set(sets.flatMap((one) => [...one]));
    return [...all].filter((member) => keep(sets.filter((one) => one.has(member)).length, sets.length));
  });

export const SETS: CommandTable = {
  sadd: write(-3, ([key = '', ...members], { db }) => {
    const value = db.need(key, 'set');
    const before = value.members.size;
    for (const member of members) value.members.add(member);
    return value.members.size - before;
  }),
  srem: write(-3, ([key = '', ...members], { db }) => {
    const value = db.get(key, 'set');
    const gone = members.filter((member) => value?.members.delete(member)).length;
    db.tidy(key);
    return gone;
  }),
  smembers: read(2, ([key = ''], { db }) => [...(db.get(key, 'set')?.members ?? [])]),
  sismember: read(3, ([key = '', member = ''], { db }) => Number(db.get(key, 'set')?.members.has(member) ?? false)),
  scard: read(2, ([key = ''], { db }) => db.get(key, 'set')?.members.size ?? 0),
  sunion: combine((counts) => counts > 0),
  sinter: combine((counts, of) => counts === of),
  sdiff: read(-2, ([first = '', ...others], { db }) =>
    [...(db.get(first, 'set')?.members ?? [])].filter(
      (member) => !others.some((key) => db.get(key, 'set')?.members.has(member)),
    ),
  ),
  sscan: read(-3, ([key = '', _cursor, ...options], { db }) => {
    const at = options.findIndex((word) => word.toUpperCase() === 'MATCH');
    const pattern = at < 0 ? undefined : globRegExp(options[at + 1] ?? '*');
    return ['0', [...(db.get(key, 'set')?.members ?? [])].filter((member) => pattern?.test(member) ?? true)];
  }),
};
