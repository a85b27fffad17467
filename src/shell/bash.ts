import type { Process } from '../host/process/types.ts';
import { BASH, type Flavour } from './flavour.ts';
import { createShell } from './shell.ts';

/** bash, as the version that the executable names, 5.2 otherwise. */
export const bashFlavour = (proc: Process): Flavour => flavourOf(proc.exe.note.version);

/** The flavour of a bash of that version; 5.2 for what is no version. */
export const flavourOf = (version: unknown): Flavour => {
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version)) return BASH;
  return { ...BASH, version: version.includes('(') ? version : `${version}(1)-release` };
};

/** bash(1) */
export const bash = createShell(bashFlavour);
