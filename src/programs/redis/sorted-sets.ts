// Models redis src/t_zset.c.
import { type Command, type CommandTable, fail, float, formatFloat, integer, range, SYNTAX } from './command.ts';
import type { Database } from './store.ts';

const write = (arity: number, run: Command['run']): Command => ({ arity, writes: true, run });
const read = (arity: number, run: Command['run']): Command => ({ arity, run });

/** Members with their scores, lowest first; equal scores by name. */
const ordered = (db: Database, key: string): readonly (readonly [string, number])[] =>
  [...(db.get(key, 'zset')?.scores ?? [])].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));

const withScores = (members: readonly (readonly [string, number])[], wanted: boolean): readonly string[] =>
  members.flatMap(([member, score]) => (wanted ? [member, formatFloat(score)] : [member]));

function add([key = '', ...rest]: readonly string[], db: Database): string | number | null {
  const flags = new Set<string>();
  while (['NX', 'XX', 'GT', 'LT', 'CH', 'INCR'].includes(rest[0]?.toUpperCase() ?? ''))
    flags.add(rest.shift()?.toUpperCase() ?? '');
  if (rest.length === 0 || rest.length % 2 !== 0) fail(SYNTAX);
  const { scores } = db.need(key, 'zset');
  let [added, changed] = [0, 0];
  for (let at = 0; at < rest.length; at += 2) {
    const member = rest[at + 1] ?? '';
    const old = scores.get(member);
    const score = float(rest[at]) + (flags.has('INCR') ? (old ?? 0) : 0);
    if ((flags.has('NX') && old !== undefined) || (flags.has('XX') && old === undefined)) continue;
    scores.set(member, score);
    if (old === undefined) added++;
    else if (old !== score) changed++;
    if (flags.has('INCR')) return formatFloat(score);
  }
  return flags.has('CH') ? added + changed : added;
}

const slice = (reverse: boolean): Command =>
  read(-4, ([key = '', start, stop, ...options], { db }) => {
    const words = options.map((word) => word.toUpperCase());
    if (words.some((word) => !['WITHSCORES', 'REV'].includes(word))) fail(SYNTAX);
    const all = [...ordered(db, key)];
    if (reverse || words.includes('REV')) all.reverse();
    const [from, to] = range(all.length, integer(start), integer(stop));
    return withScores(all.slice(from, to + 1), words.includes('WITHSCORES'));
  });

const rank = (reverse: boolean): Command =>
  read(3, ([key = '', member = ''], { db }) => {
    const all = [...ordered(db, key)];
    if (reverse) all.reverse();
    const at = all.findIndex(([name]) => name === member);
    return at < 0 ? null : at;
  });

export const SORTED_SETS: CommandTable = {
  zadd: write(-4, (args, { db }) => add(args, db)),
  zrange: slice(false),
  zrevrange: slice(true),
  zrank: rank(false),
  zrevrank: rank(true),
  zscore: read(3, ([key = '', member = ''], { db }) => {
    const score = db.get(key, 'zset')?.scores.get(member);
    return score === undefined ? null : formatFloat(score);
  }),
  zcard: read(2, ([key = ''], { db }) => db.get(key, 'zset')?.scores.size ?? 0),
  zincrby: write(4, ([key = '', by = '', member = ''], { db }) => add([key, 'INCR', by, member], db)),
  zrem: write(-3, ([key = '', ...members], { db }) => {
    const scores = db.get(key, 'zset')?.scores;
    const gone = members.filter((member) => scores?.delete(member)).length;
    db.tidy(key);
    return gone;
  }),
  zcount: read(4, ([key = '', low, high], { db }) => {
    const [least, most] = [float(low), float(high)];
    return ordered(db, key).filter(([, score]) => score >= least && score <= most).length;
  }),
};
