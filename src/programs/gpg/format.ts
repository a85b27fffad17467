// How gpg 2.2 prints keys (g10/keylist.c).
import { parseDate } from '../../base/dates.ts';
import type { SigningKey, Subkey } from '../../host/packages/openpgp.ts';
import type { IdFormat } from './command-line.ts';

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
  /** Ids beside the algorithm; none if unsaid. */
  readonly ids?: IdFormat;
}

const ID_LENGTHS: Readonly<Record<IdFormat, number>> = { none: 0, short: 8, '0xshort': 8, long: 16, '0xlong': 16 };

/** `/0x7EA0A9C3F273FCD8`, as it follows the algorithm. */
function idText(fingerprint: string, ids: IdFormat): string {
  return ids === 'none' ? '' : `/${ids.startsWith('0x') ? '0x' : ''}${fingerprint.slice(-ID_LENGTHS[ids])}`;
}

/** Where the name of a user id begins. */
const uidColumn = (ids: IdFormat): number => (ids === 'none' ? 25 : 15 + idText('0'.repeat(40), ids).length - 1);

function dates({ created, usage, expires }: Subkey, now: number): string {
  const end = expires === undefined ? '' : ` [${parseDate(expires) < now ? 'expired' : 'expires'}: ${expires}]`;
  return `${created} [${usage}]${end}`;
}

/** Keys as `gpg --list-keys` and `--show-keys` list them. */
export function formatKeys(keys: readonly SigningKey[], format: KeyFormat): string {
  const now = format.now ?? 0;
  const ids = format.ids ?? 'none';
  const column = uidColumn(ids);
  return keys
    .map((key) => {
      const head = `pub   ${key.algorithm}${idText(key.fingerprint, ids)} ${dates(key, now)}\n      ${format.print(key.fingerprint)}\n`;
      const expired = key.expires !== undefined && parseDate(key.expires) < now;
      const trust = format.trust === undefined ? '' : expired ? '[ expired]' : format.trust;
      const uids = key.uids.map(
        (uid) =>
          `${trust === '' ? 'uid'.padEnd(column) : `${'uid'.padEnd(column - trust.length - 1)}${trust} `}${uid}\n`,
      );
      const subkeys = (key.subkeys ?? []).map(
        (sub) =>
          `sub   ${sub.algorithm}${idText(sub.fingerprint, ids)} ${dates(sub, now)}\n${format.subkeys ? `      ${format.print(sub.fingerprint)}\n` : ''}`,
      );
      return `${head}${uids.join('')}${subkeys.join('')}`;
    })
    .join('\n');
}
