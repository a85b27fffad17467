/** The state of alternatives (dpkg 1.22): groups in /var/lib/dpkg/alternatives, links in /etc/alternatives. */
import type { Files } from '../../host/fs/files.ts';

export const STATE = '/var/lib/dpkg/alternatives';
export const LINKS = '/etc/alternatives';

export interface Choice {
  readonly path: string;
  readonly priority: number;
  /** Slaves' files, in the order of the group's slaves; empty where it has none. */
  readonly slaves: readonly string[];
}

export interface Group {
  readonly name: string;
  auto: boolean;
  readonly link: string;
  readonly slaves: readonly { readonly name: string; readonly link: string }[];
  choices: Choice[];
}

/** Reads a group's file: mode, link, pairs of slaves, a blank line, then the choices. */
export function readGroup(files: Files, name: string): Group | undefined {
  if (!files.exists(`${STATE}/${name}`)) return undefined;
  const lines = files.readText(`${STATE}/${name}`).split('\n');
  const [mode = 'auto', link = ''] = lines.splice(0, 2);
  const slaves: { name: string; link: string }[] = [];
  while (lines[0] !== undefined && lines[0] !== '') {
    const [slave = '', at = ''] = lines.splice(0, 2);
    slaves.push({ name: slave, link: at });
  }
  lines.shift();
  const choices: Choice[] = [];
  while (lines[0] !== undefined && lines[0] !== '') {
    const [path = '', priority = '0', ...rest] = lines.splice(0, 2 + slaves.length);
    choices.push({ path, priority: Number(priority), slaves: rest });
  }
  return { name, auto: mode === 'auto', link, slaves, choices };
}

export function writeGroup(files: Files, group: Group): void {
  files.mkdirAll(STATE, 0o755);
  const rows = [
    group.auto ? 'auto' : 'manual',
    group.link,
    ...group.slaves.flatMap(({ name, link }) => [name, link]),
    '',
    ...group.choices.flatMap(({ path, priority, slaves }) => [
      path,
      String(priority),
      ...group.slaves.map((_slave, at) => slaves[at] ?? ''),
    ]),
    '',
  ];
  files.writeFile(`${STATE}/${group.name}`, rows.map((row) => `${row}\n`).join(''));
}

export const best = ({ choices }: Group): Choice | undefined =>
  choices.reduce<Choice | undefined>((top, one) => (top && top.priority >= one.priority ? top : one), undefined);

export const current = (files: Files, { name }: Group): string | undefined =>
  files.exists(`${LINKS}/${name}`) ? files.readlink(`${LINKS}/${name}`) : undefined;

function relink(files: Files, path: string, target: string): void {
  files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
  files.removeAll(path);
  files.symlink(target, path);
}

/** Makes a choice the one that the name leads to, slaves and all. */
export function choose(files: Files, group: Group, choice: Choice): void {
  relink(files, `${LINKS}/${group.name}`, choice.path);
  relink(files, group.link, `${LINKS}/${group.name}`);
  for (const [at, { name, link }] of group.slaves.entries()) {
    const target = choice.slaves[at] ?? '';
    if (target === '') files.removeAll(`${LINKS}/${name}`);
    else {
      relink(files, `${LINKS}/${name}`, target);
      relink(files, link, `${LINKS}/${name}`);
    }
  }
}
