import type { Process } from '../../host/process/types.ts';

/** Which family of small tools a process runs: GNU and its neighbours (procps, iproute2), or BusyBox's applets. */
export interface Flavour {
  readonly busybox: boolean;
  /** The tool's version as the executable's note tells it, e.g. `9.1`, `1.37.0`; empty when the note tells none. */
  readonly version: string;
}

export function flavourOf(proc: Process): Flavour {
  const { note } = proc.exe;
  return { busybox: note.program === 'busybox', version: typeof note.version === 'string' ? note.version : '' };
}

/** True when a dotted version is at least the other: `1.37.0` is at least `1.36`. */
export function isAtLeast(version: string, other: string): boolean {
  const left = version.split('.').map(Number);
  const right = other.split('.').map(Number);
  for (let i = 0; i < right.length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
