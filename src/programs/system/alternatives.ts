// Models dpkg's update-alternatives (1.22): which of several programs a name leads to, kept in /var/lib/dpkg/alternatives.

import type { Files } from '../../host/fs/files.ts';
import { print } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { iptablesGroup } from '../net/iptables-files.ts';
import { readLine } from '../users/passwords.ts';
import {
  best,
  type Choice,
  choose,
  current,
  type Group,
  LINKS,
  readGroup,
  STATE,
  writeGroup,
} from './alternatives-state.ts';

/** A group as its file says, or as its package registered it and nobody has changed it since. */
function groupNamed(files: Files, name: string): Group | undefined {
  const registered = ['iptables', 'ip6tables'].includes(name) && files.exists(`${LINKS}/${name}`);
  return readGroup(files, name) ?? (registered ? iptablesGroup(name) : undefined);
}

export const updateAlternatives: Program = applet(
  {
    name: 'update-alternatives',
    gnu: '+',
    long: {
      'config=': 'config',
      'set=': 'set',
      'auto=': 'auto',
      'display=': 'display',
      'list=': 'list',
      'query=': 'query',
      'install=': 'install',
      'slave=': 'slave',
      'remove=': 'remove',
      'get-selections': 'selections',
      all: 'all',
      quiet: 'quiet',
    },
    usageStatus: 2,
  },
  async (run) => {
    const { options, operands } = run;
    if (options.has('install')) return install(run, [options.value('install') ?? '', ...operands]);
    if (options.has('selections')) return selections(run);
    const action = options.last('config', 'set', 'auto', 'display', 'list', 'query', 'remove');
    if (action === undefined)
      throw new Failure(
        'error: need --display, --query, --list, --get-selections, --config, --set, --set-selections, --install, --remove, --all, --remove-all or --auto',
        2,
      );
    const name = options.value(action) ?? '';
    const group = groupNamed(run.files, name);
    if (!group) throw new Failure(`error: no alternatives for ${name}`, 2);
    if (action === 'list') return run.print(group.choices.map(({ path }) => `${path}\n`).join(''));
    if (action === 'display') return display(run, group);
    if (action === 'query') return query(run, group);
    if (action === 'config') return config(run, group);
    if (action === 'auto') return use(run, group, best(group), true);
    const wanted = group.choices.find(({ path }) => path === operands[0]);
    if (action === 'remove') return remove(run, group, wanted);
    if (!wanted)
      throw new Failure(`error: alternative ${operands[0] ?? ''} for ${name} not registered; not setting`, 2);
    return use(run, group, wanted, false);
  },
);

async function use(run: Run, group: Group, choice: Choice | undefined, auto: boolean): Promise<number> {
  if (!choice) return 2;
  const changes = current(run.files, group) !== choice.path;
  if (run.proc.cred.uid !== 0)
    throw new Failure(`error: error creating symbolic link '${LINKS}/${group.name}.dpkg-tmp': Permission denied`, 2);
  group.auto = auto;
  writeGroup(run.files, group);
  choose(run.files, group, choice);
  if (changes)
    await run.print(
      `update-alternatives: using ${choice.path} to provide ${group.link} (${group.name}) in ${auto ? 'auto' : 'manual'} mode\n`,
    );
  return 0;
}

async function remove(run: Run, group: Group, choice: Choice | undefined): Promise<number> {
  if (!choice)
    throw new Failure(`error: alternative ${run.operands[0] ?? ''} for ${group.name} not registered; not removing`, 2);
  group.choices = group.choices.filter((one) => one !== choice);
  writeGroup(run.files, group);
  return current(run.files, group) === choice.path ? use(run, group, best(group), true) : 0;
}

async function config(run: Run, group: Group): Promise<number> {
  const top = best(group);
  const now = current(run.files, group);
  const only = group.choices.length === 1 ? group.choices[0] : undefined;
  if (only) {
    await run.print(
      `There is only one alternative in link group ${group.name} (providing ${group.link}): ${only.path}\nNothing to configure.\n`,
    );
    return 0;
  }
  const rows = [
    ...(top ? [{ number: 0, choice: top, mode: 'auto mode', marked: group.auto && now === top.path }] : []),
    ...group.choices.map((choice, at) => ({
      number: at + 1,
      choice,
      mode: 'manual mode',
      marked: !group.auto && now === choice.path,
    })),
  ];
  const width = Math.max(12, ...rows.map(({ choice }) => choice.path.length + 1));
  const line = (mark: string, number: string, path: string, priority: string, status: string): string =>
    `${mark} ${number.padEnd(12)} ${path.padEnd(width)} ${priority.padEnd(10)} ${status}`.trimEnd();
  await run.print(
    `There are ${group.choices.length} choices for the alternative ${group.name} (providing ${group.link}).\n\n  ${'Selection'.padEnd(12)} ${'Path'.padEnd(width)} ${'Priority'.padEnd(10)} Status\n${'-'.repeat(60)}\n`,
  );
  for (const { number, choice, mode, marked } of rows)
    await run.print(`${line(marked ? '*' : ' ', String(number), choice.path, ` ${choice.priority}`, mode)}\n`);
  await print(run.proc, '\nPress <enter> to keep the current choice[*], or type selection number: ');
  const answer = (await readLine(run.proc))?.trim() ?? '';
  if (answer === '') return 0;
  const chosen = rows.find(({ number, choice }) => String(number) === answer || choice.path === answer);
  return chosen ? use(run, group, chosen.choice, chosen.number === 0) : 2;
}

async function display(run: Run, group: Group): Promise<void> {
  const rows = group.choices.flatMap(({ path, priority, slaves }) => [
    `${path} - priority ${priority}`,
    ...slaves.flatMap((slave, at) => (slave === '' ? [] : [`  slave ${group.slaves[at]?.name}: ${slave}`])),
  ]);
  const head = [
    `${group.name} - ${group.auto ? 'auto' : 'manual'} mode`,
    `  link best version is ${best(group)?.path}`,
    `  link currently points to ${current(run.files, group)}`,
    `  link ${group.name} is ${group.link}`,
    ...group.slaves.map(({ name, link }) => `  slave ${name} is ${link}`),
  ];
  await run.print([...head, ...rows].map((row) => `${row}\n`).join(''));
}

async function query(run: Run, group: Group): Promise<void> {
  const slavesOf = (pairs: readonly (readonly [string, string])[]): string[] =>
    pairs.length === 0 ? [] : ['Slaves:', ...pairs.map(([name, path]) => ` ${name} ${path}`)];
  const rows = [
    `Name: ${group.name}`,
    `Link: ${group.link}`,
    ...slavesOf(group.slaves.map(({ name, link }) => [name, link])),
    `Status: ${group.auto ? 'auto' : 'manual'}`,
    `Best: ${best(group)?.path}`,
    `Value: ${current(run.files, group)}`,
    ...group.choices.flatMap((choice) => [
      '',
      `Alternative: ${choice.path}`,
      `Priority: ${choice.priority}`,
      ...slavesOf(
        choice.slaves.flatMap((slave, at) => (slave === '' ? [] : [[group.slaves[at]?.name ?? '', slave] as const])),
      ),
    ]),
  ];
  await run.print(rows.map((row) => `${row}\n`).join(''));
}

async function selections(run: Run): Promise<void> {
  const kept = run.files.isDirectory(STATE) ? run.files.readdir(STATE).map(({ name }) => name) : [];
  for (const name of [...new Set([...kept, 'ip6tables', 'iptables'])].sort()) {
    const group = groupNamed(run.files, name);
    if (group)
      await run.print(
        `${name.padEnd(30)} ${(group.auto ? 'auto' : 'manual').padEnd(8)} ${current(run.files, group)}\n`,
      );
  }
}

/** `--install LINK NAME PATH PRIORITY [--slave LINK NAME PATH]`: the slaves follow among the operands. */
async function install(
  run: Run,
  [link = '', name = '', path = '', priority = '0', ...rest]: readonly string[],
): Promise<number> {
  const { files } = run;
  if (!files.exists(path)) throw new Failure(`error: alternative path ${path} doesn't exist`, 2);
  const given: (readonly [string, string, string])[] = [];
  for (let at = 0; at < rest.length; at += 4)
    if (rest[at] === '--slave') given.push([rest[at + 1] ?? '', rest[at + 2] ?? '', rest[at + 3] ?? '']);
  const old = readGroup(files, name);
  const slaves = [...(old?.slaves ?? [])];
  for (const [at, slave] of given)
    if (!slaves.some((one) => one.name === slave)) slaves.push({ name: slave, link: at });
  const choice: Choice = {
    path,
    priority: Number(priority),
    slaves: slaves.map((one) => given.find(([, slave]) => slave === one.name)?.[2] ?? ''),
  };
  const choices = [...(old?.choices ?? []).filter((one) => one.path !== path), choice].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const group: Group = { name, link, slaves, auto: old?.auto ?? true, choices };
  writeGroup(files, group);
  const top = best(group);
  return group.auto ? use(run, group, top, true) : 0;
}
