import { decode } from '../../src/base/bytes.ts';
import { ROOT } from '../../src/host/process/credentials.ts';
import type { LoginOptions } from '../../src/shell/login.ts';
import type { MachineTerminal } from '../../src/shell/session.ts';
import { openTerminalSession } from '../../src/shell/terminal-session.ts';
import { createShellWorld, type ShellWorld } from './shell-world.ts';

export const loginIn = (world: ShellWorld): LoginOptions => ({
  kernel: world.kernel,
  ns: world.ns,
  cred: ROOT,
  env: new Map([
    ['PATH', '/usr/bin:/bin'],
    ['HOME', '/root'],
  ]),
  cwd: '/root',
  programPath: '/bin/bash',
});

/** A terminal on which a test types: `type` gives back what was shown, without the marks of bracketed paste. */
export interface TypedTerminal {
  readonly terminal: MachineTerminal;
  readonly world: ShellWorld;
  type(keys: string): Promise<string>;
}

export async function openTypedTerminal(size = { cols: 80, rows: 24 }): Promise<TypedTerminal> {
  const world = createShellWorld();
  const terminal = openTerminalSession(loginIn(world), size);
  let shown = '';
  terminal.onData((bytes) => {
    shown += decode(bytes);
  });
  const type = async (keys: string): Promise<string> => {
    shown = '';
    terminal.write(keys);
    for (let turn = 0; turn < 4; turn++) await world.clock.idle();
    return shown.replace(/\x1b\[\?2004[hl]/g, '');
  };
  await type('');
  return { terminal, world, type };
}
