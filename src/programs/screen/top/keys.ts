/** What the keys of top change. */
import type { TopView } from './frame.ts';

type Change = (view: TopView) => TopView;

const sortBy =
  (sort: TopView['sort']): Change =>
  (view) => ({ ...view, sort, reversed: false });

const turnRound: Change = (view) => ({ ...view, reversed: !view.reversed });

export const BUSYBOX_KEYS: Readonly<Record<string, Change>> = {
  P: sortBy('cpu'),
  p: sortBy('cpu'),
  M: sortBy('memory'),
  m: sortBy('memory'),
  N: sortBy('pid'),
  n: sortBy('pid'),
  T: sortBy('time'),
  t: sortBy('time'),
  R: turnRound,
  r: turnRound,
};

export const PROCPS_KEYS: Readonly<Record<string, Change>> = {
  P: sortBy('cpu'),
  M: sortBy('memory'),
  N: sortBy('pid'),
  T: sortBy('time'),
  R: turnRound,
  '1': (view) => ({ ...view, perCpu: !view.perCpu }),
  c: (view) => ({ ...view, commandLines: !view.commandLines }),
};

/** What `h` shows. */
export const HELP: readonly string[] = [
  'Help for Interactive Commands',
  '',
  '  P M N T   Sort by processor, memory, number, time',
  '  R         The other way round',
  '  1         A line for each processor, or one for all',
  '  c         Whole command lines, or names',
  '  d or s    Another delay',
  '  Space     Now, not at the next round',
  '  q         Leave',
  '',
  'Press any key to continue.',
];
