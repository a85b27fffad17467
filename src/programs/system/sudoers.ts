// Models sudo plugins/sudoers (1.9): what /etc/sudoers and the files it includes allow whom. Aliases of hosts and commands are not read.
import type { Process } from '../../host/process/types.ts';
import { accounts, groups } from '../applet/accounts.ts';

/** One line that applies to somebody. */
export interface Grant {
  /** As `sudo -l` prints it: `(ALL : ALL) ALL`. */
  readonly text: string;
  readonly password: boolean;
  /** Paths, or `ALL`. */
  readonly commands: readonly string[];
}

export interface Sudoers {
  readonly grants: readonly Grant[];
  readonly defaults: readonly string[];
  readonly securePath: string | undefined;
}

/** Every line of the file and of those it includes, comments taken off and continued lines joined. */
function linesOf(proc: Process, path: string, depth = 0): string[] {
  if (depth > 8 || !proc.files.exists(path)) return [];
  const text = proc.files.readText(path).replaceAll('\\\n', ' ');
  return text.split('\n').flatMap((line) => {
    const [, kind, target = ''] = /^[@#]include(dir)?\s+(\S+)/.exec(line) ?? [];
    if (target !== '') {
      if (kind === undefined) return linesOf(proc, target, depth + 1);
      if (!proc.files.isDirectory(target)) return [];
      const names = proc.files.readdir(target).filter(({ name }) => !name.includes('.') && !name.endsWith('~'));
      return names.flatMap(({ name }) => linesOf(proc, `${target}/${name}`, depth + 1));
    }
    const bare = line.replace(/#.*$/, '').trim();
    return bare === '' ? [] : [bare];
  });
}

/** What the process's user may do. `files` is a view that may read the files. Undefined where there is no sudoers file. */
export function sudoersFor(proc: Process, reader: Process): Sudoers | undefined {
  if (!reader.files.exists('/etc/sudoers')) return undefined;
  const me = accounts(proc).find(({ uid }) => uid === proc.cred.uid);
  const mine = new Set(
    groups(proc)
      .filter(
        ({ gid, members }) =>
          proc.cred.groups.includes(gid) || gid === proc.cred.gid || (me && members.includes(me.name)),
      )
      .map(({ name }) => name),
  );
  const grants: Grant[] = [];
  const defaults: string[] = [];
  const aliases = new Map<string, string[]>();
  for (const line of linesOf(reader, '/etc/sudoers')) {
    const [, setting] = /^Defaults\s+(.*)$/.exec(line) ?? [];
    const [, alias, members] = /^User_Alias\s+(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (setting !== undefined) defaults.push(setting);
    else if (alias !== undefined) aliases.set(alias, (members ?? '').split(/\s*,\s*/));
    else {
      const grant = grantOf(line, (who) => appliesTo(who, me?.name ?? '', proc.cred.uid, mine, aliases));
      if (grant) grants.push(grant);
    }
  }
  const securePath = defaults
    .map((one) => /^secure_path="?([^"]*)"?/.exec(one)?.[1])
    .find((path) => path !== undefined);
  return { grants, defaults, securePath };
}

function appliesTo(
  who: string,
  name: string,
  uid: number,
  mine: ReadonlySet<string>,
  aliases: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (who === 'ALL' || who === name || who === `#${uid}`) return true;
  if (who.startsWith('%')) return mine.has(who.slice(1));
  return (aliases.get(who) ?? []).some((member) => appliesTo(member, name, uid, mine, new Map()));
}

/** `who host=(runas) [TAG:] commands`. */
function grantOf(line: string, applies: (who: string) => boolean): Grant | undefined {
  const [, who = '', runas, rest] = /^(\S+(?:\s*,\s*\S+)*?)\s+\S+?\s*=\s*(?:\(([^)]*)\))?\s*(.*)$/.exec(line) ?? [];
  if (rest === undefined || !who.split(/\s*,\s*/).some(applies)) return undefined;
  const password = !/\bNOPASSWD:/.test(rest);
  const commands = rest
    .replace(/\b[A-Z]+:\s*/g, '')
    .split(/\s*,\s*/)
    .filter(Boolean);
  const as = (runas ?? 'root').replace(/\s*:\s*/, ' : ');
  return { text: `(${as}) ${password ? '' : 'NOPASSWD: '}${commands.join(', ')}`, password, commands };
}

/** Whether a line allows a command, by the path it was found at. */
export const allows = ({ commands }: Grant, path: string): boolean =>
  commands.some((command) => {
    const [program = ''] = command.split(' ');
    return program === 'ALL' || program === path || (program.endsWith('/*') && path.startsWith(program.slice(0, -1)));
  });
