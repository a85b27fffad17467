import type { Process } from '../host/process/types.ts';
import { BASH, type Flavour } from './flavour.ts';
import { createShell } from './shell.ts';

/** bash, as the version that the executable names, 5.2 otherwise. */
export const bashFlavour = (proc: Process): Flavour => {
  const { version } = proc.exe.note;
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version)) return BASH;
  return { ...BASH, version: version.includes('(') ? version : `${version}(1)-release` };
};

/** bash(1) */
export const bash = createShell(bashFlavour);
