// Models apt-mark(8): hold, unhold, showhold, showmanual.
import { isHeld, readStatus, writeStatus } from '../../host/packages/status.ts';
import { print } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { fail } from './terminal.ts';

export const aptMark: Program = async (proc) => {
  const [, verb = '', ...names] = proc.argv;
  const status = readStatus(proc.files);
  if (verb === 'showhold') {
    const held = [...status].filter(([, fields]) => isHeld(fields)).map(([name]) => `${name}\n`);
    await print(proc, held.sort().join(''));
    return 0;
  }
  if (verb === 'showmanual') {
    await print(
      proc,
      [...status.keys()]
        .sort()
        .map((name) => `${name}\n`)
        .join(''),
    );
    return 0;
  }
  if (verb !== 'hold' && verb !== 'unhold') return fail(proc, `Invalid operation ${verb}`);
  if (proc.cred.uid !== 0)
    return fail(
      proc,
      'Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
      'Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
    );
  for (const name of names) {
    const fields = status.get(name);
    if (!fields) {
      await fail(proc, `Unable to locate package ${name}`, 'No packages found');
      return 100;
    }
    const hold = verb === 'hold';
    if (isHeld(fields) === hold) await print(proc, `${name} was already ${hold ? 'set on hold' : 'not hold'}.\n`);
    else {
      status.set(name, new Map([...fields, ['Status', `${hold ? 'hold' : 'install'} ok installed`]]));
      await print(proc, hold ? `${name} set on hold.\n` : `Canceled hold on ${name}.\n`);
    }
  }
  writeStatus(proc.files, status);
  return 0;
};
