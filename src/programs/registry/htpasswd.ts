// Models distribution's registry/auth/htpasswd: names with bcrypt hashes, one a line.
import { verifyBcrypt } from './bcrypt.ts';

export interface Htpasswd {
  admits(name: string, password: string): boolean;
}

/** Hashes of other kinds than bcrypt let nobody in, as there. */
export function readHtpasswd(text: string): Htpasswd {
  const entries = new Map(
    text
      .split('\n')
      .filter((line) => line.includes(':') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const seen = new Map<string, boolean>();
  return {
    admits(name, password) {
      const hash = entries.get(name);
      if (hash === undefined) return false;
      const known = seen.get(`${name}:${password}`) ?? verifyBcrypt(password, hash);
      seen.set(`${name}:${password}`, known);
      return known;
    },
  };
}
