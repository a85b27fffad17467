// Models moby daemon/names.go: names are checked, reserved, or made up.
import type { Daemon } from '../daemon.ts';
import { invalidName, nameTaken } from './errors.ts';
import { byName } from './find.ts';
import { ADJECTIVES, SURNAMES } from './name-words.ts';

const VALID = /^\/?[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

/** The name with its slash. Throws when it is malformed or taken. */
export function reserveName(daemon: Daemon, name: string): string {
  if (!VALID.test(name)) throw invalidName(name);
  const full = name.startsWith('/') ? name : `/${name}`;
  const owner = byName(daemon, full);
  if (owner) throw nameTaken(full, owner.id);
  return full;
}

/** `/quirky_lamarr`: one that is free. */
export function generateName(daemon: Daemon): string {
  const { random } = daemon.host;
  for (let attempt = 0; attempt < 6; attempt++) {
    const name = `/${random.pick(ADJECTIVES)}_${random.pick(SURNAMES)}${attempt === 0 ? '' : random.int(10)}`;
    if (name !== '/boring_wozniak' && !byName(daemon, name)) return name;
  }
  return `/${random.hex(12)}`;
}
