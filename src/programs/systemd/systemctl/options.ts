// Models systemd 255 src/systemctl/systemctl.c: its options.
import { type Options, parseOptions } from '../../applet/options.ts';

const LONG: Readonly<Record<string, string>> = {
  help: 'h',
  version: 'version',
  'type=': 't',
  'property=': 'p',
  'value=?': 'value',
  all: 'a',
  reverse: 'reverse',
  after: 'after',
  before: 'before',
  full: 'l',
  failed: 'failed',
  'no-wall': 'no-wall',
  user: 'user',
  system: 'system',
  global: 'global',
  'job-mode=': 'job-mode',
  'no-block': 'no-block',
  'no-legend': 'no-legend',
  'legend=': 'legend',
  'no-pager': 'no-pager',
  'no-reload': 'no-reload',
  'kill-whom=': 'kill-whom',
  'kill-who=': 'kill-whom',
  'signal=': 's',
  'no-ask-password': 'no-ask-password',
  now: 'now',
  force: 'f',
  runtime: 'runtime',
  'lines=': 'n',
  'output=': 'o',
  'state=': 'state',
  plain: 'plain',
  recursive: 'recursive',
  quiet: 'q',
  'with-dependencies': 'with-dependencies',
  wait: 'wait',
  'root=': 'root',
  'host=': 'H',
  'machine=': 'M',
  'ignore-inhibitors': 'i',
  'show-types': 'show-types',
  stdin: 'stdin',
  'drop-in=': 'drop-in',
  'message=': 'message',
  'what=': 'what',
  'timestamp=': 'timestamp',
  'dry-run': 'dry-run',
};

/** Throws `BadOption` with getopt's sentence. */
export function systemctlOptions(args: readonly string[]): Options {
  const options = parseOptions(
    args.map((arg) => (arg === '--value' ? '--value=yes' : arg)),
    { short: 'ht:p:P:alqfs:H:M:n:o:iTr', long: LONG },
  );
  return options;
}

/** `-p A,B -p C`: the properties asked for; undefined for all. */
export function propertiesOf(options: Options): string[] | undefined {
  const given = [...options.values('p'), ...options.values('P')].flatMap((value) => value.split(','));
  return given.length > 0 ? given.filter((name) => name !== '') : undefined;
}
