// Models apt's keyrings and apt-key(8). A key here is a text that names its number; what it signs says the same number.
import { decode } from '../../base/bytes.ts';
import type { Files } from '../../host/fs/files.ts';
import { keyId, readKeys, type SigningKey } from '../../host/packages/openpgp.ts';
import { print, printError, readAll } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';

const KEYRING = '/etc/apt/trusted.gpg';
const KEYRINGS = '/etc/apt/trusted.gpg.d';

const holds = (keys: readonly SigningKey[] | undefined, id: string): boolean =>
  keys?.some((key) => [key, ...(key.subkeys ?? [])].some(({ fingerprint }) => keyId(fingerprint) === id)) ?? false;

/** Whether a signature by `key` counts: the source's own keyring decides where it names one. */
export function keyIsTrusted(files: Files, key: string, signedBy: string | undefined): boolean {
  const folder = files.isDirectory(KEYRINGS) ? files.readdir(KEYRINGS).map(({ name }) => `${KEYRINGS}/${name}`) : [];
  const keyrings = signedBy === undefined ? [KEYRING, ...folder] : [signedBy];
  return keyrings.some((file) => files.exists(file) && holds(readKeys(files.readFile(file)), key));
}

export const aptKey: Program = async (proc) => {
  const [, verb, file] = proc.argv;
  const { files } = proc;
  if (verb === 'list') {
    await print(proc, files.exists(KEYRING) ? `${KEYRING}\n--------------------\n${files.readText(KEYRING)}` : '');
    return 0;
  }
  if (verb !== 'add') {
    await printError(
      proc,
      "Usage: apt-key [--keyring file] [command] [arguments]\n\nManage apt's list of trusted keys\n\n  apt-key add <file>          - add the key contained in <file> ('-' for stdin)\n  apt-key list                - list keys\n",
    );
    return 1;
  }
  const key = file === undefined || file === '-' ? decode(await readAll(proc)) : files.readText(file);
  if (!key.includes('PGP PUBLIC KEY')) {
    await printError(proc, 'gpg: no valid OpenPGP data found.\n');
    return 2;
  }
  files.writeFile(KEYRING, key, { append: true });
  await print(proc, 'OK\n');
  return 0;
};
