/** What every client of systemd needs: the manager it talks to, and which release the client itself is of. */

import { isTerminal, print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import type { LoadContext } from '../../host/systemd/load.ts';
import { loadContext, type Manager } from '../../host/systemd/manager.ts';
import type { Systemd } from '../../host/systemd/systemd.ts';

export interface Client {
  readonly proc: Process;
  readonly systemd: Systemd;
  readonly manager: Manager;
  /** The client's own release: 255. */
  readonly version: number;
  readonly load: LoadContext;
  /** Colours are for terminals. */
  readonly colour: boolean;
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
}

/** What clients say where PID 1 is something else. */
export const NOT_BOOTED =
  "System has not been booted with systemd as init system (PID 1). Can't operate.\nFailed to connect to bus: Host is down\n";

/** Undefined where PID 1 is not systemd. */
export function connect(proc: Process, systemd: Systemd): Client | undefined {
  const { manager } = systemd;
  if (!manager) return undefined;
  return {
    proc,
    systemd,
    manager,
    version: Number.parseInt(String(proc.exe.note.version ?? manager.fullVersion), 10) || manager.version,
    load: loadContext(manager),
    colour: isTerminal(proc, 1) && proc.env.get('TERM') !== 'dumb' && !proc.env.has('NO_COLOR'),
    out: (text) => print(proc, text),
    err: (text) => printError(proc, text),
  };
}

/** A client of systemd as a program: where PID 1 is something else it says so, and that is all. */
export const clientProgram =
  (systemd: Systemd, run: (client: Client) => Promise<number>): Program =>
  async (proc) => {
    const client = connect(proc, systemd);
    if (client) return run(client);
    await printError(proc, NOT_BOOTED);
    return 1;
  };

export const GREEN = '\x1b[0;1;32m';
export const RED = '\x1b[0;1;31m';
export const YELLOW = '\x1b[0;1;38;5;185m';
export const BOLD = '\x1b[0;1;39m';
export const GREY = '\x1b[0;38;5;245m';
export const NORMAL = '\x1b[0m';

export const paint = (client: Pick<Client, 'colour'>, colour: string, text: string): string =>
  client.colour && colour !== '' ? `${colour}${text}${NORMAL}` : text;

/** Whoever is not root is refused what changes the system: nobody here can type a password for polkit. */
export const isRoot = ({ proc }: Pick<Client, 'proc'>): boolean => proc.cred.uid === 0;
export const INTERACTIVE = 'Interactive authentication required.';
