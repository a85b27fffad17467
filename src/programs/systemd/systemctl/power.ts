// Models systemd 255 src/systemctl/systemctl-start-special.c and -compat-shutdown.c: reboot, poweroff, halt, shutdown.
import type { Client } from '../context.ts';
import { INTERACTIVE, isRoot } from '../context.ts';
import { timestamp } from './words.ts';

export type Power = 'reboot' | 'poweroff' | 'halt';

const METHODS: Readonly<Record<Power, string>> = { reboot: 'Reboot', poweroff: 'PowerOff', halt: 'Halt' };

/** Ends the machine, or begins it anew. The command itself returns at once, as systemctl's does. */
export async function power(client: Client, kind: Power): Promise<number> {
  if (!isRoot(client)) {
    await client.err(
      client.version < 246
        ? `Failed to set wall message, ignoring: ${INTERACTIVE}\nFailed to ${kind === 'poweroff' ? 'power off' : kind} system via logind: ${INTERACTIVE}\n`
        : `Call to ${METHODS[kind]} failed: ${INTERACTIVE}\n`,
    );
    return 1;
  }
  const { restart } = client.systemd;
  if (!restart) {
    await client.err(`Failed to ${kind} system: not part of this sandbox\n`);
    return 1;
  }
  void restart(kind);
  return 0;
}

/** `shutdown [-r|-h|-P|-c] [time]`: now is done now; what is planned for later is told. */
export async function shutdown(client: Client, args: readonly string[]): Promise<number> {
  const letters = args.filter((arg) => arg.startsWith('-')).join('');
  const [time = '+1'] = args.filter((arg) => !arg.startsWith('-'));
  if (letters.includes('c')) return 0;
  const kind: Power = letters.includes('r') ? 'reboot' : letters.includes('H') ? 'halt' : 'poweroff';
  if (time === 'now' || time === '+0') return power(client, kind);
  if (!isRoot(client)) return power(client, kind);
  const minutes = /^\+?(\d+)$/.exec(time);
  if (!minutes) {
    await client.err(`Failed to parse time specification: ${time}\n`);
    return 1;
  }
  const { clock } = client.manager.host;
  const at = clock.now() + Number(minutes[1]) * 60_000;
  const word = { reboot: 'Reboot', poweroff: 'Shutdown', halt: 'Halt' }[kind];
  await client.err(`${word} scheduled for ${timestamp(at)}, use 'shutdown -c' to cancel.\n`);
  void clock.sleep(Number(minutes[1]) * 60_000).then(() => client.systemd.restart?.(kind));
  return 0;
}
