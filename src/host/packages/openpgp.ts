/**
 * OpenPGP keys and signatures as far as package managers look at them (RFC 9580). Packets have their true framing, armor its
 * checksum; inside, in place of numbers of 4096 bits, stands what the key says of itself: nothing is encrypted here, and
 * a fingerprint can be that of a key whose numbers nobody needs.
 */
import { fromBase64, toBase64 } from '../../base/base64.ts';
import { concat, decode, encode } from '../../base/bytes.ts';
import { sha256Hex } from '../../base/digest.ts';

export interface Subkey {
  /** 40 hexadecimal digits, upper case. */
  readonly fingerprint: string;
  /** `rsa4096`, `ed25519`, as gpg prints it. */
  readonly algorithm: string;
  /** `2017-02-22` */
  readonly created: string;
  /** The day it runs out; a signature after it is EXPKEYSIG. */
  readonly expires?: string;
  /** `SC`, `E`, ...: what gpg prints in brackets. A subkey with `S` is the one that signs. */
  readonly usage: string;
}

export interface SigningKey extends Subkey {
  /** `Docker Release (CE deb) <docker@docker.com>` */
  readonly uids: readonly string[];
  readonly subkeys?: readonly Subkey[];
}

/** A signature as it is found: by whom (a key or subkey), over what. */
export interface Signature {
  readonly fingerprint: string;
  /** SHA-256 of the signed text. */
  readonly digest: string;
  readonly algorithm: string;
  /** The user ID of the primary key, as gpgv names a bad signature. */
  readonly uid: string;
}

const KEY_TAG = 0x99;
const SIGNATURE_TAG = 0x89;
const VERSION = 4;

/** The last 16 digits: how apt and gpg name a key. */
export const keyId = (fingerprint: string): string => fingerprint.slice(-16);

/** The key or subkey that signs. */
export const signerOf = (key: SigningKey): Subkey => key.subkeys?.find(({ usage }) => usage.includes('S')) ?? key;

function packet(tag: number, body: unknown): Uint8Array {
  const content = concat([Uint8Array.of(VERSION), encode(JSON.stringify(body))]);
  return concat([Uint8Array.of(tag, content.length >> 8, content.length & 255), content]);
}

/** The bodies of an old-format packet stream with a given tag; undefined when the bytes are none. */
function packets(bytes: Uint8Array, tag: number): unknown[] | undefined {
  const found: unknown[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    if (bytes[at] !== tag || bytes[at + 3] !== VERSION || at + 3 + length > bytes.length) return undefined;
    try {
      found.push(JSON.parse(decode(bytes.subarray(at + 4, at + 3 + length))));
    } catch {
      return undefined;
    }
    at += 3 + length;
  }
  return found;
}

/** A keyring as `gpg --dearmor` and `gpg --export` write it. */
export const binaryKeys = (keys: readonly SigningKey[]): Uint8Array => concat(keys.map((key) => packet(KEY_TAG, key)));

const CRC24_INIT = 0xb704ce;
const CRC24_POLY = 0x1864cfb;

function crc24(bytes: Uint8Array): Uint8Array {
  let crc = CRC24_INIT;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let i = 0; i < 8; i++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= CRC24_POLY;
    }
  }
  return Uint8Array.of((crc >> 16) & 255, (crc >> 8) & 255, crc & 255);
}

/** ASCII armor: `what` is `PGP PUBLIC KEY BLOCK` or `PGP SIGNATURE`. */
export function armor(what: string, bytes: Uint8Array): string {
  const lines = toBase64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${what}-----\n\n${lines.join('\n')}\n=${toBase64(crc24(bytes))}\n-----END ${what}-----\n`;
}

export const armoredKeys = (keys: readonly SigningKey[]): string => armor('PGP PUBLIC KEY BLOCK', binaryKeys(keys));

/** The bytes inside the first armored block of that kind; undefined when there is none or its checksum is wrong. */
export function dearmor(text: string, what?: string): Uint8Array | undefined {
  const found = /-----BEGIN (PGP [A-Z ]+)-----\r?\n([\s\S]*?)-----END \1-----/.exec(text);
  if (!found || (what !== undefined && found[1] !== what)) return undefined;
  const body = (found[2] ?? '').replace(/^(?:[\w-]+: .*\r?\n)*\r?\n?/, '');
  const lines = body.split(/\r?\n/).filter((line) => line !== '');
  const sum = lines.findLast((line) => line.startsWith('='))?.slice(1);
  try {
    const bytes = fromBase64(lines.filter((line) => !line.startsWith('=')).join(''));
    return sum === undefined || toBase64(crc24(bytes)) === sum ? bytes : undefined;
  } catch {
    return undefined;
  }
}

export const isArmored = (bytes: Uint8Array): boolean => decode(bytes.subarray(0, 4096)).includes('-----BEGIN PGP ');

/** The keys in a file, armored or not; undefined when it holds none. */
export function readKeys(bytes: Uint8Array): SigningKey[] | undefined {
  const binary = isArmored(bytes) ? dearmor(decode(bytes), 'PGP PUBLIC KEY BLOCK') : bytes;
  const found = binary && packets(binary, KEY_TAG);
  return found && found.length > 0 ? (found as SigningKey[]) : undefined;
}

/** A text signed in the clear, as InRelease files are. */
export function clearSign(text: string, key: SigningKey): string {
  const signer = signerOf(key);
  const signature: Signature = {
    fingerprint: signer.fingerprint,
    digest: sha256Hex(text),
    algorithm: signer.algorithm,
    uid: key.uids[0] ?? '',
  };
  const block = armor('PGP SIGNATURE', packet(SIGNATURE_TAG, signature));
  return `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${text}${block}`;
}

/** The text of a clear-signed message and its signature; undefined when it is none. */
export function readClearSigned(message: string): { readonly text: string; readonly signature: Signature } | undefined {
  const found =
    /^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:.+\r?\n)*\r?\n([\s\S]*?)(?=-----BEGIN PGP SIGNATURE-----)/.exec(
      message,
    );
  if (!found) return undefined;
  const text = found[1] ?? '';
  const bytes = dearmor(message.slice(found[0].length), 'PGP SIGNATURE');
  const [signature] = (bytes && packets(bytes, SIGNATURE_TAG)) ?? [];
  return signature === undefined ? undefined : { text, signature: signature as Signature };
}
