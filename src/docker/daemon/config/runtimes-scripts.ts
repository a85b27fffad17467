// Models moby daemon/runtime_unix.go (wrapRuntime, initRuntimesDir, initRuntimes): a shim can be told the path of its OCI
// runtime but no arguments for it, so dockerd writes a script that adds them.
import { encode } from '../../../base/bytes.ts';
import { sha256Hex } from '../../../base/digest.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import type { DaemonConfig } from './config.ts';

/** base32 without vowels, so that no digest spells a word. */
const DIGITS = '0123456789BCDFGHJKLMNPQRSTVWXYZ-';

export const scriptText = (binary: string, args: readonly string[]): string =>
  `#!/bin/sh\n${binary} ${args.join(' ')} $@\n`;

interface Place {
  readonly version: EngineVersion;
  readonly dataRoot: string;
}

/** From 23 on named by its content, so that the script of a running container is never another one; before, by its runtime. */
export function scriptPath({ version, dataRoot }: Place, name: string, text: string): string {
  const directory = `${dataRoot}/runtimes`;
  return since(version, 23) ? `${directory}/${name}.${base32(sha256Hex(encode(text)))}` : `${directory}/${name}`;
}

/** Eight digits for five bytes, filled up with `=`. */
function base32(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const digits = (bits.match(/.{1,5}/g) ?? []).map((five) => DIGITS.charAt(Number.parseInt(five.padEnd(5, '0'), 2)));
  return digits.join('').padEnd(Math.ceil(digits.length / 8) * 8, '=');
}

export function writeScript(files: Files, path: string, text: string): void {
  files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o700);
  files.writeFile(path, text, { mode: 0o700 });
}

/**
 * The directory of scripts for a dockerd that starts. From 23 on it begins empty. Before, and then at every reload too, a
 * new directory is put in the place of the old one, which is renamed first: throws what rename(2) says where it cannot be
 * (`invalid cross-device link` on an overlay that has it in a lower layer).
 */
export function resetScripts(
  place: Place & { readonly files: Files; readonly suffix: () => number },
  runtimes: DaemonConfig['runtimes'],
): void {
  const { files, version, dataRoot } = place;
  const directory = `${dataRoot}/runtimes`;
  if (since(version, 23)) {
    files.removeAll(directory);
    files.mkdirAll(directory, 0o700);
    return;
  }
  files.mkdirAll(directory, 0o700);
  files.removeAll(`${directory}-old`);
  const next = `${dataRoot}/gen-runtimes${place.suffix()}`;
  files.mkdirAll(next, 0o700);
  for (const [name, { path = '', runtimeArgs = [] }] of Object.entries(runtimes)) {
    if (runtimeArgs.length > 0) writeScript(files, `${next}/${name}`, scriptText(path, runtimeArgs));
  }
  move(files, directory, `${directory}-old`);
  move(files, next, directory, 'failed to setup runtimes dir, new containers may not start: ');
  files.removeAll(`${directory}-old`);
}

function move(files: Files, from: string, to: string, about = ''): void {
  try {
    files.rename(from, to);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(`${about}rename ${from} ${to}: ${goStrerror(error.code)}`);
  }
}
