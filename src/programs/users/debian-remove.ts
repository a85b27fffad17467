// Models Debian's deluser and delgroup (adduser 3.134, 3.137).
import type { Program } from '../../host/process/types.ts';
import { findGroup, findUser } from '../applet/accounts.ts';
import { removeGroup, removeUser, setMember } from './database.ts';
import { withVoice } from './debian.ts';

export const deluser: Program = withVoice('deluser', async (run, voice) => {
  const { proc, options, operands } = run;
  if (proc.cred.uid !== 0) voice.fatal('Only root may remove a user or group from the system.');
  const [name, group] = operands;
  if (name === undefined) return voice.fatal('Only one or two names allowed.');
  const account = findUser(proc, name);
  if (!account) return voice.fatal(`The user \`${name}' does not exist.`, 2);
  if (group !== undefined) {
    const found = findGroup(proc, group);
    if (!found) return voice.fatal(`The group \`${group}' does not exist.`, 3);
    if (!found.members.includes(name))
      return voice.fatal(`The user \`${name}' is not a member of group \`${group}'.`, 6);
    await voice.info(`Removing user \`${name}' from group \`${group}' ...`);
    setMember(proc, group, name, false);
    await voice.done();
    return 0;
  }
  if (options.has('home')) {
    await voice.info('Looking for files to backup/remove ...');
    await voice.info('Removing files ...');
    proc.files.removeAll(account.home);
  }
  await voice.info(`Removing user \`${name}' ...`);
  removeUser(proc, name);
  await voice.done();
  return 0;
});

export const delgroup: Program = withVoice('delgroup', async (run, voice) => {
  const { proc, operands } = run;
  if (proc.cred.uid !== 0) voice.fatal('Only root may remove a user or group from the system.');
  const [name = ''] = operands;
  const group = findGroup(proc, name);
  if (!group) return voice.fatal(`The group \`${name}' does not exist.`, 3);
  await voice.info(`Removing group \`${name}' ...`);
  removeGroup(proc, name);
  await voice.done();
  return 0;
});
