// Models apt's method gpgv (methods/gpgv.cc) and apt-key verify: who signed a Release file, and whether that counts.
import { parseDate } from '../../base/dates.ts';
import { sha256Hex } from '../../base/digest.ts';
import type { Files } from '../../host/fs/files.ts';
import {
  dearmor,
  isArmored,
  keyId,
  readClearSigned,
  readKeys,
  type SigningKey,
  type Subkey,
} from '../../host/packages/openpgp.ts';
import type { Source } from '../../host/packages/sources.ts';

export const LEGACY_KEYRING = '/etc/apt/trusted.gpg';
export const KEYRINGS = '/etc/apt/trusted.gpg.d';

export interface Verified {
  /** The text that was signed. */
  readonly text: string;
  readonly failure: string | undefined;
  readonly warnings: readonly string[];
}

/** The keyrings that count where a source names none. */
export function trustedKeyrings(files: Files): string[] {
  const folder = files.isDirectory(KEYRINGS)
    ? files
        .readdir(KEYRINGS)
        .map(({ name }) => `${KEYRINGS}/${name}`)
        .filter((path) => /\.(gpg|asc)$/.test(path))
    : [];
  return [...(files.exists(LEGACY_KEYRING) ? [LEGACY_KEYRING] : []), ...folder];
}

/** Whether the user _apt, as which signatures are checked, can read a file. */
function isReadableForAll(files: Files, path: string): boolean {
  const real = files.realpath(path);
  for (let slash = real.indexOf('/', 1); slash > 0; slash = real.indexOf('/', slash + 1))
    if ((files.stat(real.slice(0, slash)).mode & 0o001) === 0) return false;
  return (files.stat(real).mode & 0o004) !== 0;
}

interface Ring {
  readonly path: string;
  readonly keys: readonly SigningKey[];
}

/** Who checks: apt-key with gpgv, or (since apt 2.9) Sequoia's sqv. */
export interface Checker {
  readonly now: number;
  readonly sqv: boolean;
  /** Keys in /etc/apt/trusted.gpg are told of. */
  readonly legacy: boolean;
}

/** The keyrings that every source may use; those that are ignored are told of. */
function trustedRings(files: Files, { sqv }: Checker, complaints: string[]): Ring[] {
  return trustedKeyrings(files).flatMap((path): Ring[] => {
    const ignored = (why: string): Ring[] => {
      complaints.push(`The key(s) in the keyring ${path} are ignored as the file ${why}`);
      return [];
    };
    if (!isReadableForAll(files, path))
      return ignored(
        sqv ? 'is not readable by user executing gpgv.' : "is not readable by user '_apt' executing apt-key.",
      );
    const bytes = files.readFile(path);
    const armored = isArmored(bytes);
    const keys = readKeys(bytes);
    if (bytes.length === 0) return [];
    if (path.endsWith('.asc'))
      return armored && keys ? [{ path, keys }] : sqv ? ignored('has an unsupported filetype.') : [];
    return keys && !armored ? [{ path, keys }] : ignored('has an unsupported filetype.');
  });
}

const sqvFailure = (path: string, why: string): string =>
  `Sub-process /usr/bin/sqv returned an error code (1), error message is: Error: Failed to parse keyring "${path}"  Caused by:     0: Reading "${path}": ${why}     1: ${why}`;

/** One keyring that a source names; a sentence where it ends the check. */
function namedRing(files: Files, path: string, { sqv }: Checker): Ring | string {
  const nothing: Ring = { path, keys: [] };
  if (!files.exists(path)) return sqv ? sqvFailure(path, 'No such file or directory (os error 2)') : nothing;
  if (!isReadableForAll(files, path)) {
    if (sqv) return sqvFailure(path, 'Permission denied (os error 13)');
    return path.endsWith('.asc') ? 'Unknown error executing apt-key' : nothing;
  }
  const bytes = files.readFile(path);
  const keys = readKeys(bytes);
  if (sqv) return keys ? { path, keys } : bytes.length === 0 ? nothing : sqvFailure(path, 'EOF');
  return keys && isArmored(bytes) === path.endsWith('.asc') ? { path, keys } : nothing;
}

const all = (key: SigningKey): Subkey[] => [key, ...(key.subkeys ?? [])];

const isOver = (key: Subkey, now: number): boolean => key.expires !== undefined && parseDate(key.expires) < now;

/** Keyrings that a source names: files, a key written into the stanza, fingerprints among the trusted ones. */
function ringsFor(files: Files, signedBy: string | undefined, checker: Checker, complaints: string[]): Ring[] | string {
  if (signedBy === undefined) return trustedRings(files, checker, complaints);
  if (signedBy.includes('-----BEGIN PGP')) {
    const bytes = dearmor(signedBy, 'PGP PUBLIC KEY BLOCK');
    return [{ path: '', keys: (bytes && readKeys(bytes)) ?? [] }];
  }
  const parts = signedBy.split(/[,\s]+/).filter((part) => part !== '');
  const named = parts.filter((part) => part.startsWith('/')).map((path) => namedRing(files, path, checker));
  const failure = named.find((one) => typeof one === 'string');
  if (failure !== undefined) return failure;
  const prints = parts.filter((part) => !part.startsWith('/')).map((part) => part.replace(/!$/, '').toUpperCase());
  const chosen = (prints.length === 0 ? [] : trustedRings(files, checker, complaints)).map((ring) => ({
    ...ring,
    keys: ring.keys.filter((key) => all(key).some(({ fingerprint }) => prints.includes(fingerprint))),
  }));
  return [...named.filter((one) => typeof one !== 'string'), ...chosen];
}

/** Checks a clear-signed Release file that was fetched from `address`. */
export function verifyRelease(
  files: Files,
  message: string,
  source: Pick<Source, 'signedBy'>,
  address: string,
  checker: Checker,
): Verified {
  const read = readClearSigned(message);
  const noSplit = "Clearsigned file isn't valid, got 'NOSPLIT' (does the network require authentication?)";
  if (!read) return { text: message, failure: noSplit, warnings: [] };
  const { text, signature } = read;
  const complaints: string[] = [];
  const rings = ringsFor(files, source.signedBy, checker, complaints);
  const warnings = complaints.map((complaint) => `${address}: ${complaint}`);
  const failed = (failure: string): Verified => ({ text, failure, warnings });
  if (typeof rings === 'string') return failed(rings);
  if (checker.sqv && rings.length === 0)
    return failed("The signatures couldn't be verified because no keyring is specified");
  const isSigner = (key: SigningKey): boolean =>
    all(key).some(({ fingerprint }) => fingerprint === signature.fingerprint);
  const holding = rings.filter(({ keys }) => keys.some(isSigner));
  const key = holding[0]?.keys.find(isSigner);
  if (!key) return failed(missingKey(signature.fingerprint, checker));
  const why = faultOf(key, signature.fingerprint, sha256Hex(text) === signature.digest, checker);
  if (why) return failed(why);
  if (checker.legacy && holding.every(({ path }) => path === LEGACY_KEYRING))
    warnings.push(
      `${address}: Key is stored in legacy trusted.gpg keyring (${LEGACY_KEYRING}), see the DEPRECATION section in apt-key(8) for details.`,
    );
  return { text, failure: undefined, warnings };
}

const missingKey = (fingerprint: string, { sqv }: Checker): string =>
  sqv
    ? `Sub-process /usr/bin/sqv returned an error code (1), error message is: Missing key ${fingerprint}, which is needed to verify signature.`
    : `The following signatures couldn't be verified because the public key is not available: NO_PUBKEY ${keyId(fingerprint)}`;

/** A signature that does not fit the text, or a key that has run out. */
function faultOf(key: SigningKey, fingerprint: string, fits: boolean, { now }: Checker): string | undefined {
  const signer = all(key).find((one) => one.fingerprint === fingerprint);
  const over = isOver(key, now) || (signer !== undefined && isOver(signer, now));
  if (fits && !over) return undefined;
  return `The following signatures were invalid: ${fits ? 'EXPKEYSIG' : 'BADSIG'} ${keyId(fingerprint)} ${key.uids[0] ?? ''}`;
}
