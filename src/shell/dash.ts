import type { Process } from '../host/process/types.ts';
import { DASH, type Flavour } from './flavour.ts';
import { createShell } from './shell.ts';

/** dash, as the package version that the executable names: Debian 13's knows `pipefail`, those before do not. */
const dashFlavour = (proc: Process): Flavour => {
  const [, revision = '0'] = /^0\.5\.12-(\d+)/.exec(String(proc.exe.note.version)) ?? [];
  return { ...DASH, pipefail: Number(revision) >= 12 };
};

/** `sh` of Debian's and Ubuntu's hosts. */
export const dash = createShell(dashFlavour);
