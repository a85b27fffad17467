// Models systemd 255 src/journal/journalctl.c: the options of journalctl.

/** As for getopt. */
export const SHORT = 'hefo:aln::qmb::kD:p:g:c:S:U:t:u:NF:xrM:';

/** Long names to the letters that they stand for. */
export const LONG: Readonly<Record<string, string>> = {
  'unit=': 'u',
  'user-unit=': 'user-unit',
  follow: 'f',
  'lines=?': 'n',
  'no-tail': 'no-tail',
  'no-pager': 'no-pager',
  reverse: 'r',
  'pager-end': 'e',
  'since=': 'S',
  'until=': 'U',
  'output=': 'o',
  catalog: 'x',
  quiet: 'q',
  'boot=?': 'b',
  dmesg: 'k',
  'priority=': 'p',
  'identifier=': 't',
  'facility=': 'facility',
  'grep=': 'g',
  full: 'l',
  'no-full': 'no-full',
  all: 'a',
  merge: 'm',
  system: 'system',
  user: 'user',
  utc: 'utc',
  'no-hostname': 'no-hostname',
  'list-boots': 'list-boots',
  'disk-usage': 'disk-usage',
  'vacuum-size=': 'vacuum',
  'vacuum-time=': 'vacuum',
  'vacuum-files=': 'vacuum',
  rotate: 'rotate',
  flush: 'flush',
  sync: 'sync',
  header: 'header',
  verify: 'verify',
  fields: 'N',
  'field=': 'F',
  'directory=': 'D',
  version: 'version',
  help: 'h',
};

/** `-n 5` and `-n5` alike, `-b -1`: a value of its own where the next word is one (getopt's optional ones do not take it). */
export function joinValues(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const next = args[index + 1] ?? '';
    if ((/^-[a-zA-Z]*n$/.test(arg) || arg === '--lines') && /^(all|\+?\d+)$/.test(next))
      joined.push(arg === '--lines' ? `--lines=${args[++index]}` : `${arg}${args[++index]}`);
    else if (/^-[a-zA-Z]*b$/.test(arg) && /^[-+]?\d+$/.test(next)) joined.push(`${arg}${args[++index]}`);
    else joined.push(arg);
  }
  return joined;
}
