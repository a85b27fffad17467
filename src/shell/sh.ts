import type { Process } from '../host/process/types.ts';
import { ASH, type Flavour } from './flavour.ts';
import { createShell } from './shell.ts';

/** What changed from one BusyBox to the next, newest first: from this version on. */
const CHANGES: readonly (readonly [from: string, changes: Partial<Flavour>])[] = [
  ['1.38', { alwaysTellsLine: true, hereStrings: true }],
  ['1.37', { texts: { ...ASH.texts, badDescriptor: (fd) => `dup2(${fd},1): Bad file descriptor` } }],
];

/** BusyBox ash, as of the version that the executable names. */
export const ashFlavour = (proc: Process): Flavour => {
  const { version } = proc.exe.note;
  if (typeof version !== 'string') return ASH;
  const applied = CHANGES.filter(([from]) => compareVersions(version, from) >= 0);
  return Object.assign({ ...ASH, version }, ...applied.reverse().map(([, changes]) => changes));
};

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.replace(/^v/, '').split('.').map(Number));
  return (left?.[0] ?? 0) - (right?.[0] ?? 0) || (left?.[1] ?? 0) - (right?.[1] ?? 0);
}

/** `sh` in containers: BusyBox ash. */
export const sh = createShell(ashFlavour);
