// Models redis src/t_string.c.
import {
  type Command,
  type CommandContext,
  type CommandTable,
  fail,
  float,
  formatFloat,
  integer,
  range,
  SYNTAX,
} from './command.ts';
import { OK, type Reply } from './resp.ts';

function set([key = '', value = '', ...options]: readonly string[], { db, now }: CommandContext): Reply {
  let expires: number | undefined;
  let when: 'NX' | 'XX' | undefined;
  let keep = false;
  let wantsOld = false;
  for (let at = 0; at < options.length; at++) {
    const option = options[at]?.toUpperCase() ?? '';
    if (option === 'NX' || option === 'XX') when = option;
    else if (option === 'KEEPTTL') keep = true;
    else if (option === 'GET') wantsOld = true;
    else if (['EX', 'PX', 'EXAT', 'PXAT'].includes(option)) {
      const amount = integer(options[++at]);
      if (amount <= 0) fail("ERR invalid expire time in 'set' command");
      expires = (option.startsWith('EX') ? amount * 1000 : amount) + (option.endsWith('AT') ? 0 : now());
    } else fail(SYNTAX);
  }
  const old = db.entry(key);
  const before = wantsOld ? (db.get(key, 'string')?.text ?? null) : undefined;
  if ((when === 'NX' && old) || (when === 'XX' && !old)) return before ?? null;
  db.put(key, { kind: 'string', text: value }, keep ? old?.expires : expires);
  return before === undefined ? OK : before;
}

function add(key: string, by: number, { db }: CommandContext): Reply {
  const value = db.need(key, 'string');
  const sum = integer(value.text === '' ? '0' : value.text) + by;
  value.text = String(sum);
  return sum;
}

const write = (arity: number, run: Command['run']): Command => ({ arity, writes: true, run });
const read = (arity: number, run: Command['run']): Command => ({ arity, run });

const timed = (unit: number): Command =>
  write(4, ([key = '', time, value = ''], { db, now }) => {
    const amount = integer(time);
    if (amount <= 0) fail(`ERR invalid expire time in '${unit === 1000 ? 'setex' : 'psetex'}' command`);
    db.put(key, { kind: 'string', text: value }, now() + amount * unit);
    return OK;
  });

function setMany(args: readonly string[], name: string, { db }: CommandContext): void {
  if (args.length % 2 !== 0) fail(`ERR wrong number of arguments for '${name}' command`);
  for (let at = 0; at < args.length; at += 2) db.put(args[at] ?? '', { kind: 'string', text: args[at + 1] ?? '' });
}

export const STRINGS: CommandTable = {
  set: write(-3, set),
  get: read(2, ([key = ''], { db }) => db.get(key, 'string')?.text ?? null),
  getdel: write(2, ([key = ''], { db }) => {
    const text = db.get(key, 'string')?.text ?? null;
    db.remove(key);
    return text;
  }),
  getset: write(3, ([key = '', value = ''], { db }) => {
    const text = db.get(key, 'string')?.text ?? null;
    db.put(key, { kind: 'string', text: value });
    return text;
  }),
  setnx: write(3, ([key = '', value = ''], { db }) => {
    if (db.entry(key)) return 0;
    db.put(key, { kind: 'string', text: value });
    return 1;
  }),
  setex: timed(1000),
  psetex: timed(1),
  mset: write(-3, (args, context) => {
    setMany(args, 'mset', context);
    return OK;
  }),
  msetnx: write(-3, (args, context) => {
    if (args.some((key, at) => at % 2 === 0 && context.db.entry(key))) return 0;
    setMany(args, 'msetnx', context);
    return 1;
  }),
  mget: read(-2, (keys, { db }) =>
    keys.map((key) => {
      const value = db.entry(key)?.value;
      return value?.kind === 'string' ? value.text : null;
    }),
  ),
  incr: write(2, ([key = ''], context) => add(key, 1, context)),
  decr: write(2, ([key = ''], context) => add(key, -1, context)),
  incrby: write(3, ([key = '', by], context) => add(key, integer(by), context)),
  decrby: write(3, ([key = '', by], context) => add(key, -integer(by), context)),
  incrbyfloat: write(3, ([key = '', by], { db }) => {
    const value = db.need(key, 'string');
    value.text = formatFloat(float(value.text === '' ? '0' : value.text) + float(by));
    return value.text;
  }),
  append: write(3, ([key = '', more = ''], { db }) => {
    const value = db.need(key, 'string');
    value.text += more;
    return value.text.length;
  }),
  strlen: read(2, ([key = ''], { db }) => db.get(key, 'string')?.text.length ?? 0),
  getrange: read(4, ([key = '', start, stop], { db }) => {
    const text = db.get(key, 'string')?.text ?? '';
    const [from, to] = range(text.length, integer(start), integer(stop));
    return text.slice(from, to + 1);
  }),
};
