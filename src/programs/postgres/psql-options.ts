/** psql's command line. */
import type { Process } from '../../host/process/types.ts';
import { type ConnectionSettings, settingsOf } from './connect.ts';

export interface PsqlOptions {
  readonly settings: ConnectionSettings;
  /** What -c and -f give, in order. */
  readonly actions: readonly { readonly kind: 'command' | 'file'; readonly text: string }[];
  readonly list: boolean;
  readonly tuplesOnly: boolean;
  readonly unaligned: boolean;
  readonly separator: string;
  readonly quiet: boolean;
  readonly stopOnError: boolean;
  readonly echo: boolean;
  readonly version: boolean;
  readonly neverAsk: boolean;
  readonly problem: string | undefined;
}

const LONG: Readonly<Record<string, string>> = {
  command: 'c',
  file: 'f',
  dbname: 'd',
  host: 'h',
  port: 'p',
  username: 'U',
  list: 'l',
  'tuples-only': 't',
  'no-align': 'A',
  'field-separator': 'F',
  quiet: 'q',
  'no-psqlrc': 'X',
  'echo-all': 'a',
  set: 'v',
  variable: 'v',
  version: 'V',
  'no-password': 'w',
  password: 'W',
  csv: 'csv',
};
const TAKES = 'cfdhpUvF';

export function psqlOptions(proc: Process): PsqlOptions {
  const given: [string, string][] = [];
  const operands: string[] = [];
  const args = proc.argv.slice(1);
  let problem: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg.startsWith('--')) {
      const [name = '', value] = arg.slice(2).split(/=(.*)/s);
      const key = LONG[name];
      if (key === undefined) problem = `unrecognized option '--${name}'`;
      else given.push([key, TAKES.includes(key) ? (value ?? args[++at] ?? '') : '']);
    } else if (arg.startsWith('-') && arg.length > 1) {
      for (let i = 1; i < arg.length; i++) {
        const key = arg.charAt(i);
        if (!TAKES.includes(key)) {
          if (!'ltAqXaVwW1ne'.includes(key)) problem = `invalid option -- '${key}'`;
          given.push([key, '']);
          continue;
        }
        given.push([key, arg.slice(i + 1) || (args[++at] ?? '')]);
        break;
      }
    } else operands.push(arg);
  }
  const last = (key: string): string | undefined => given.findLast(([name]) => name === key)?.[1];
  const has = (key: string): boolean => given.some(([name]) => name === key);
  const place = last('d') ?? operands[0];
  const isUri = place !== undefined && (/^postgres(ql)?:\/\//.test(place) || /^\w+=/.test(place));
  const named = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });
  return {
    settings: settingsOf(proc, {
      ...named('host', last('h')),
      ...named('port', last('p')),
      ...named('user', last('U') ?? (last('d') === undefined ? operands[1] : operands[0])),
      ...(isUri ? { uri: place } : named('database', place)),
    }),
    actions: given
      .filter(([key]) => key === 'c' || key === 'f')
      .map(([key, text]) => ({ kind: key === 'c' ? ('command' as const) : ('file' as const), text })),
    list: has('l'),
    tuplesOnly: has('t'),
    unaligned: has('A') || has('csv'),
    separator: has('csv') ? ',' : (last('F') ?? '|'),
    quiet: has('q'),
    stopOnError: given.some(([key, value]) => key === 'v' && /^ON_ERROR_STOP(=(1|on|true))?$/.test(value)),
    echo: has('a'),
    version: has('V'),
    neverAsk: has('w'),
    problem,
  };
}
