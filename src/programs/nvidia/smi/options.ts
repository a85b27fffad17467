/** The command line of nvidia-smi. */

/** Wrong use; the message is the program's. */
export class SmiMisuse extends Error {}

interface Common {
  /** `-i`: indexes, UUIDs or bus ids; empty means all. */
  readonly ids: readonly string[];
  /** `-l`, `-lms`: milliseconds between rounds. */
  readonly loop: number | undefined;
}

export type SmiCall = Common &
  (
    | { readonly kind: 'table' | 'list' | 'topology' | 'version' }
    | { readonly kind: 'query' | 'processes'; readonly fields: string; readonly format: string }
    | { readonly kind: 'report'; readonly sections: readonly string[] }
    | { readonly kind: 'persistence'; readonly on: boolean }
    | { readonly kind: 'refused'; readonly what: string }
  );

const INVALID = "Invalid combination of input arguments. Please run 'nvidia-smi -h' for help.\n";

/** Subcommands and switches that this machine does not play. */
const REFUSED = [
  'dmon',
  'pmon',
  'daemon',
  'replay',
  'nvlink',
  'clocks',
  'encodersessions',
  'fbcsessions',
  'mig',
  'vgpu',
];

/** Throws `SmiMisuse`. */
export function parseSmi(args: readonly string[]): SmiCall {
  const [first = ''] = args;
  const none: Common = { ids: [], loop: undefined };
  if (REFUSED.includes(first)) return { ...none, kind: 'refused', what: `nvidia-smi ${first}` };
  if (first === 'topo') {
    if (args.includes('-m') || args.includes('--matrix')) return { ...none, kind: 'topology' };
    return { ...none, kind: 'refused', what: 'nvidia-smi topo without -m' };
  }
  const switches = readSwitches(args);
  const value = (...names: string[]): string | undefined => switches.findLast(([name]) => names.includes(name))?.[1];
  const has = (...names: string[]): boolean => switches.some(([name]) => names.includes(name));
  const seconds = value('-l', '--loop');
  const milliseconds = value('-lms', '--loop-ms');
  const common: Common = {
    ids: (value('-i', '--id') ?? '').split(',').filter((id) => id !== ''),
    loop:
      milliseconds !== undefined ? Number(milliseconds) : has('-l', '--loop') ? Number(seconds || 5) * 1000 : undefined,
  };
  const fields = value('--query-gpu');
  const processes = value('--query-compute-apps');
  const format = value('--format');
  if (fields !== undefined || processes !== undefined) {
    if (format === undefined || !format.split(',').includes('csv')) throw new SmiMisuse(INVALID);
    const kind = fields === undefined ? 'processes' : 'query';
    return { ...common, kind, fields: fields ?? processes ?? '', format };
  }
  if (has('-h', '--help')) return { ...common, kind: 'refused', what: 'nvidia-smi -h: the help text' };
  if (has('--version')) return { ...common, kind: 'version' };
  if (has('-L', '--list-gpus')) return { ...common, kind: 'list' };
  if (has('-pm', '--persistence-mode')) {
    const mode = value('-pm', '--persistence-mode') ?? '';
    if (!['0', '1', 'DISABLED', 'ENABLED'].includes(mode)) throw new SmiMisuse(INVALID);
    return { ...common, kind: 'persistence', on: mode === '1' || mode === 'ENABLED' };
  }
  if (has('-q', '--query'))
    return { ...common, kind: 'report', sections: (value('-d', '--display') ?? '').split(',').filter(Boolean) };
  return { ...common, kind: 'table' };
}

const WITH_VALUE = [
  '-i',
  '--id',
  '-d',
  '--display',
  '-lms',
  '--loop-ms',
  '-pm',
  '--persistence-mode',
  '-f',
  '--filename',
];
const OPTIONAL_VALUE = ['-l', '--loop'];
const PLAIN = ['-h', '--help', '--version', '-L', '--list-gpus', '-q', '--query', '-x', '--xml-format', '-a'];
const EQUALS = ['--query-gpu', '--query-compute-apps', '--format'];

function readSwitches(args: readonly string[]): (readonly [name: string, value: string | undefined])[] {
  const switches: (readonly [string, string | undefined])[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const name = equals > 0 ? arg.slice(0, equals) : arg;
    if (equals > 0 && [...EQUALS, ...WITH_VALUE, ...OPTIONAL_VALUE].includes(name))
      switches.push([name, arg.slice(equals + 1)]);
    else if (WITH_VALUE.includes(arg)) {
      const value = args[++at];
      if (value === undefined) throw new SmiMisuse(INVALID);
      switches.push([arg, value]);
    } else if (OPTIONAL_VALUE.includes(arg)) {
      const next = args[at + 1];
      const takes = next !== undefined && /^\d+$/.test(next);
      switches.push([arg, takes ? next : undefined]);
      if (takes) at++;
    } else if (PLAIN.includes(arg)) switches.push([arg, undefined]);
    else throw new SmiMisuse(INVALID);
  }
  return switches;
}
