// Models systemd 255 src/hostname/hostnamectl.c, src/timedate/timedatectl.c and src/login/loginctl.c, as far as readers look.

import type { Program } from '../../host/process/types.ts';
import type { Systemd } from '../../host/systemd/systemd.ts';
import { userName } from '../applet/accounts.ts';
import { strftime } from '../applet/time.ts';
import { commOf } from '../process/view.ts';
import { clientProgram, INTERACTIVE, isRoot } from './context.ts';

export const createHostnamectl = (systemd: Systemd): Program =>
  clientProgram(systemd, async (client) => {
    const { proc } = client;
    const { manager, out, err } = client;
    const [verb = 'status', name] = proc.argv.slice(1).filter((arg) => !arg.startsWith('-'));
    if (['set-hostname', 'hostname'].includes(verb) && name !== undefined) {
      if (!isRoot(client)) {
        await err(`Could not set static hostname: ${INTERACTIVE}\n`);
        return 1;
      }
      manager.host.ns.uts.hostname = name;
      proc.files.writeFile('/etc/hostname', `${name}\n`);
      return 0;
    }
    const { profile, ns } = manager.host;
    const machineId = proc.files.exists('/etc/machine-id') ? proc.files.readText('/etc/machine-id').trim() : '';
    const rows: [string, string][] = [
      ['Static hostname', ns.uts.hostname],
      ['Icon name', 'computer-vm'],
      ['Chassis', 'vm 🖴'],
      ...(machineId === '' ? [] : [['Machine ID', machineId] as [string, string]]),
      ['Boot ID', systemd.journal.boots.at(-1)?.id ?? ''],
      ['Virtualization', 'kvm'],
      ['Operating System', profile.os.prettyName],
      ['Kernel', `Linux ${profile.kernel.release}`],
      ['Architecture', profile.arch === 'amd64' ? 'x86-64' : 'arm64'],
    ];
    const width = Math.max(...rows.map(([label]) => label.length));
    await out(rows.map(([label, value]) => `${label.padStart(width)}: ${value}\n`).join(''));
    return 0;
  });

export const createTimedatectl = (systemd: Systemd): Program =>
  clientProgram(systemd, async (client) => {
    const { proc } = client;
    const now = strftime('%a %Y-%m-%d %H:%M:%S UTC', proc.clock.now());
    const rows: [string, string][] = [
      ['Local time', now],
      ['Universal time', now],
      ['RTC time', now.replace(/ UTC$/, '')],
      ['Time zone', 'Etc/UTC (UTC, +0000)'],
      ['System clock synchronized', 'yes'],
      ['NTP service', 'active'],
      ['RTC in local TZ', 'no'],
    ];
    const width = Math.max(...rows.map(([label]) => label.length));
    await client.out(rows.map(([label, value]) => `${label.padStart(width)}: ${value}\n`).join(''));
    return 0;
  });

export const createLoginctl = (systemd: Systemd): Program =>
  clientProgram(systemd, async (client) => {
    const { proc } = client;
    const leaders = client.manager.host.kernel
      .processes()
      .filter((process) => process.sid === process.hostPid && process.tty !== undefined && commOf(process) !== '');
    if (leaders.length === 0) {
      await client.out('No sessions.\n');
      return 0;
    }
    const rows = leaders.map((process, index) => [
      String(index + 1),
      String(process.cred.uid),
      userName(proc, process.cred.uid),
      '',
      process.tty?.name.replace('/dev/', '') ?? '',
    ]);
    const all = [['SESSION', 'UID', 'USER', 'SEAT', 'TTY'], ...rows];
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    const line = (row: readonly string[]): string =>
      row
        .map((cell, column) => (column < 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join(' ')
        .trimEnd();
    await client.out(`${all.map((row) => `${line(row)}\n`).join('')}\n${rows.length} sessions listed.\n`);
    return 0;
  });
