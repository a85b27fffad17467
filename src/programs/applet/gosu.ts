// Models gosu 1.17 and su-exec: a command as somebody else, in place of oneself.
import { isErrno } from '../../host/errno.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { findOnPath } from '../files/paths.ts';
import { accounts, groupsOf } from './accounts.ts';

export const gosu: Program = async (proc) => {
  const [name = 'gosu', spec, ...command] = proc.argv;
  if (spec === '--version') {
    await print(proc, '1.17 (go1.18.2 on linux/amd64; gc)\n');
    return 0;
  }
  if (spec === undefined || command.length === 0) {
    await print(proc, `Usage: ${name} user-spec command [args]\n   eg: ${name} tianon bash\n`);
    return 1;
  }
  const [user = '', group] = spec.split(':');
  const account = accounts(proc).find((one) => one.name === user || String(one.uid) === user);
  if (!account && !/^\d+$/.test(user)) {
    await printError(
      proc,
      `error: failed switching to "${spec}": unable to find user ${user}: no matching entries in passwd file\n`,
    );
    return 1;
  }
  const uid = account?.uid ?? Number(user);
  const gid = group !== undefined && /^\d+$/.test(group) ? Number(group) : (account?.gid ?? 0);
  proc.cred = {
    ...proc.cred,
    uid,
    gid,
    groups: account ? groupsOf(proc, account) : [gid],
    caps: uid === 0 ? proc.cred.caps : new Set(),
  };
  if (account) proc.env.set('HOME', account.home);
  const [path] = findOnPath({ proc, files: proc.files }, command[0] ?? '');
  try {
    return await proc.exec({ argv: command, path: path ?? command[0] ?? '' });
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(proc, `error: exec: ${JSON.stringify(command[0])}: executable file not found in $PATH\n`);
    return 1;
  }
};
