// How gpg 2.2 prints keys (g10/keylist.c).
import { parseDate } from '../../base/dates.ts';
import type { SigningKey, Subkey } from '../../host/packages/openpgp.ts';

/** `BFA1 5BF4 126B 72EF 0747  99D7 5CD4 FD52 2457 C3E0` */
export function grouped(fingerprint: string): string {
  const parts = fingerprint.match(/.{1,4}/g) ?? [];
  return `${parts.slice(0, 5).join(' ')}  ${parts.slice(5).join(' ')}`;
}

export interface KeyFormat {
  readonly print: (fingerprint: string) => string;
  /** `[ unknown]`; undefined where trust plays no part. */
  readonly trust?: string;
  /** Milliseconds: what has run out says so. */
  readonly now?: number;
  /** Fingerprints of subkeys too. */
  readonly subkeys?: boolean;
}

const UID_COLUMN = 25;

function dates({ created, usage, expires }: Subkey, now: number): string {
  const end = expires === undefined ? '' : ` [${parseDate(expires) < now ? 'expired' : 'expires'}: ${expires}]`;
  return `${created} [${usage}]${end}`;
}

/** Keys as `gpg --list-keys` and `--show-keys` list them. */
export function formatKeys(keys: readonly SigningKey[], format: KeyFormat): string {
  const now = format.now ?? 0;
  return keys
    .map((key) => {
      const head = `pub   ${key.algorithm} ${dates(key, now)}\n      ${format.print(key.fingerprint)}\n`;
      const expired = key.expires !== undefined && parseDate(key.expires) < now;
      const trust = format.trust === undefined ? '' : expired ? '[ expired]' : format.trust;
      const uids = key.uids.map(
        (uid) => `${trust === '' ? 'uid'.padEnd(UID_COLUMN) : `uid           ${trust} `}${uid}\n`,
      );
      const subkeys = (key.subkeys ?? []).map(
        (sub) =>
          `sub   ${sub.algorithm} ${dates(sub, now)}\n${format.subkeys ? `      ${format.print(sub.fingerprint)}\n` : ''}`,
      );
      return `${head}${uids.join('')}${subkeys.join('')}`;
    })
    .join('\n');
}
