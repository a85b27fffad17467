// Models Debian's adduser and addgroup (3.134, 3.137).
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { findGroup, findUser } from '../applet/accounts.ts';
import type { Run } from '../applet/applet.ts';
import { changeEntry, freeId, addGroup as makeGroup, makeHome, addUser as makeUser, setMember } from './database.ts';
import { isTalkative, type Voice, withVoice } from './debian.ts';
import { changePassword } from './passwd.ts';
import { readLine } from './passwords.ts';

const onlyRoot = ({ proc }: Run, voice: Voice): void => {
  if (proc.cred.uid !== 0) voice.fatal('Only root may add a user or group to the system.');
};

export const adduser: Program = withVoice('adduser', async (run, voice) => {
  const { options, operands } = run;
  onlyRoot(run, voice);
  const [name, group] = operands;
  if (name === undefined) return voice.fatal('Only one or two names allowed.');
  if (group !== undefined) return join(run, voice, name, group);
  if (options.has('group') && !options.has('system')) return newGroup(run, voice, name);
  if (options.has('system')) return systemUser(run, voice, name);
  return ordinaryUser(run, voice, name);
});

export const addgroup: Program = withVoice('addgroup', async (run, voice) => {
  onlyRoot(run, voice);
  const [name, group] = run.operands;
  if (name === undefined) return voice.fatal('Only one or two names allowed.');
  return group === undefined ? newGroup(run, voice, name) : join(run, voice, name, group);
});

async function join({ proc }: Run, voice: Voice, name: string, group: string): Promise<number> {
  if (!findUser(proc, name)) return voice.fatal(`The user \`${name}' does not exist.`);
  const found = findGroup(proc, group);
  if (!found) return voice.fatal(`The group \`${group}' does not exist.`);
  if (found.members.includes(name)) {
    if (isTalkative(proc)) await voice.info(`The user \`${name}' is already a member of \`${group}'.`);
    else await printError(proc, `adduser: The user \`${name}' is already a member of \`${group}'.\n`);
    return 0;
  }
  await voice.info(`Adding user \`${name}' to group \`${group}' ...`);
  setMember(proc, group, name, true);
  await voice.done();
  return 0;
}

async function newGroup({ proc, options }: Run, voice: Voice, name: string): Promise<number> {
  const there = findGroup(proc, name);
  if (there) return options.has('system') ? 0 : voice.fatal(`The group \`${name}' already exists.`);
  const gid = Number(options.value('gid') ?? freeId(proc, 'group', options.has('system')));
  if (isTalkative(proc) && !options.has('gid'))
    await voice.info(`Selecting GID from range ${options.has('system') ? '100 to 999' : '1000 to 59999'} ...`);
  await voice.info(`Adding group \`${name}' (GID ${gid}) ...`);
  makeGroup(proc, name, gid);
  await voice.done();
  return 0;
}

/** System accounts get the lowest number from 100 on. */
function lowestId(proc: Process, file: 'passwd' | 'group'): number {
  const used = new Set(
    proc.files
      .readText(`/etc/${file}`)
      .split('\n')
      .map((line) => Number(line.split(':')[2])),
  );
  let id = 100;
  while (used.has(id)) id++;
  return id;
}

async function systemUser({ proc, options }: Run, voice: Voice, name: string): Promise<number> {
  if (findUser(proc, name)) {
    await voice.info(`The system user \`${name}' already exists. Exiting.`);
    return 0;
  }
  const uid = Number(options.value('uid') ?? lowestId(proc, 'passwd'));
  await voice.info(`Adding system user \`${name}' (UID ${uid}) ...`);
  let group = options.value('ingroup') ?? 'nogroup';
  let gid = findGroup(proc, group)?.gid ?? 65534;
  if (options.has('group')) {
    group = name;
    gid = lowestId(proc, 'group');
    await voice.info(`Adding new group \`${name}' (GID ${gid}) ...`);
    makeGroup(proc, name, gid);
  }
  await voice.info(`Adding new user \`${name}' (UID ${uid}) with group \`${group}' ...`);
  const home = options.value('home') ?? '/nonexistent';
  makeUser(proc, {
    name,
    uid,
    gid,
    gecos: options.value('gecos') ?? '',
    home,
    shell: options.value('shell') ?? '/usr/sbin/nologin',
    system: true,
  });
  if (options.has('H') || home === '/nonexistent') await voice.info(`Not creating \`${home}'.`);
  else {
    await voice.info(`Creating home directory \`${home}' ...`);
    makeHome(proc, { home, uid, gid }, 0o755);
  }
  return 0;
}

async function ordinaryUser(run: Run, voice: Voice, name: string): Promise<number> {
  const { proc, options } = run;
  if (findUser(proc, name)) return voice.fatal(`The user \`${name}' already exists.`);
  if (!/^[a-z][-a-z0-9_]*\$?$/.test(name))
    return voice.fatal(
      "Please enter a username matching the regular expression\n            configured via the NAME_REGEX configuration variable.  Use the\n            `--allow-bad-names' option to relax this check or reconfigure\n            NAME_REGEX in configuration.",
    );
  await voice.info(`Adding user \`${name}' ...`);
  const uid = Number(options.value('uid') ?? freeId(proc, 'user', false));
  const inside = options.value('ingroup');
  const gid =
    inside === undefined ? Number(options.value('gid') ?? ownId(proc, uid)) : (findGroup(proc, inside)?.gid ?? -1);
  if (gid < 0) return voice.fatal(`The group \`${inside}' does not exist.`);
  if (inside === undefined) {
    if (isTalkative(proc)) await voice.info('Selecting UID/GID from range 1000 to 59999 ...');
    await voice.info(`Adding new group \`${name}' (${gid}) ...`);
    makeGroup(proc, name, gid);
  }
  const group = inside ?? name;
  await voice.info(`Adding new user \`${name}' (${uid}) with group \`${group} (${gid})' ...`);
  const home = options.value('home') ?? `/home/${name}`;
  const shell = options.value('shell') ?? '/bin/bash';
  makeUser(proc, { name, uid, gid, gecos: options.value('gecos') ?? '', home, shell, system: false });
  if (options.has('H')) await voice.info(`Not creating home directory \`${home}'.`);
  else {
    await voice.info(`Creating home directory \`${home}' ...`);
    await voice.info("Copying files from `/etc/skel' ...");
    makeHome(proc, { home, uid, gid }, proc.exe.note.version === '3.134' ? 0o700 : 0o750);
  }
  if (!options.has('D')) await askPassword(run, name);
  if (!options.has('gecos')) await askFacts(run, name);
  if (findGroup(proc, 'users')) {
    await voice.info(`Adding new user \`${name}' to supplemental / extra groups \`users' ...`);
    await voice.info(`Adding user \`${name}' to group \`users' ...`);
    setMember(proc, 'users', name, true);
  }
  return 0;
}

const ownId = (proc: Process, uid: number): number =>
  proc.files
    .readText('/etc/group')
    .split('\n')
    .some((line) => line.split(':')[2] === String(uid))
    ? freeId(proc, 'group', false)
    : uid;

async function ask({ proc }: Run, prompt: string): Promise<string> {
  await proc.fds.get(1)?.write(new TextEncoder().encode(prompt));
  return (await readLine(proc)) ?? '';
}

async function askPassword(run: Run, name: string): Promise<void> {
  while ((await changePassword(run.proc, name)) !== 0) {
    if (!/^y/i.test(await ask(run, 'Try again? [y/N] '))) return;
  }
}

const FACTS = ['Full Name', 'Room Number', 'Work Phone', 'Home Phone', 'Other'];

async function askFacts(run: Run, name: string): Promise<void> {
  for (;;) {
    await run.print(`Changing the user information for ${name}\nEnter the new value, or press ENTER for the default\n`);
    const answers: string[] = [];
    for (const fact of FACTS) answers.push(await ask(run, `\t${fact} []: `));
    const answer = await ask(run, 'Is the information correct? [Y/n] ');
    changeEntry(run.proc, 'passwd', name, (fields) => [
      ...fields.slice(0, 4),
      answers.join(',').replace(/,$/, ''),
      ...fields.slice(5),
    ]);
    if (!/^n/i.test(answer)) return;
  }
}
