// Models gpg 2.2 as far as package keys need it (g10/gpg.c): --dearmor, --enarmor, --show-keys, --import, --list-keys, --export.
import { decode } from '../../base/bytes.ts';
import {
  armor,
  armoredKeys,
  binaryKeys,
  dearmor,
  isArmored,
  keyId,
  readKeys,
  type SigningKey,
} from '../../host/packages/openpgp.ts';
import { isTerminal, print, printError, readAll } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { type Command, Misuse, parse } from './command-line.ts';
import { formatKeys, grouped, type KeyFormat } from './format.ts';
import { fetchFromKeyserver } from './keyserver.ts';
import { emit, mayWrite } from './output.ts';

const NO_DATA = 'gpg: no valid OpenPGP data found.\n';

const homeOf = (proc: Process, { home }: Command): string =>
  home ?? proc.env.get('GNUPGHOME') ?? `${proc.env.get('HOME') ?? '/root'}/.gnupg`;

/** Makes the home directory as every call does that looks into it. */
async function openHome(proc: Process, command: Command): Promise<string> {
  const home = homeOf(proc, command);
  if (!proc.files.exists(home)) {
    proc.files.mkdirAll(home, 0o700);
    await printError(proc, `gpg: directory '${home}' created\n`);
  }
  const box = `${home}/pubring.kbx`;
  if (!command.noDefault && !proc.files.exists(box)) {
    proc.files.writeFile(box, new Uint8Array(0), { mode: 0o600 });
    await printError(proc, `gpg: keybox '${box}' created\n`);
  }
  return home;
}

const ringOf = (home: string, command: Command): string => {
  const [first] = command.keyrings;
  if (first === undefined) return `${home}/pubring.kbx`;
  return first.includes('/') ? first : `${home}/${first}`;
};

const stored = (proc: Process, path: string): SigningKey[] =>
  proc.files.exists(path) ? (readKeys(proc.files.readFile(path)) ?? []) : [];

/** The input: files named, or standard input. Undefined after an error. */
export async function input(proc: Process, [path]: readonly string[]): Promise<Uint8Array | undefined> {
  if (path === undefined || path === '-') return readAll(proc);
  if (proc.files.exists(path)) return proc.files.readFile(path);
  await printError(proc, `gpg: can't open '${path}': No such file or directory\n`);
  return undefined;
}

async function runDearmor(proc: Process, command: Command): Promise<number> {
  const data = await input(proc, command.operands);
  if (!data) return 2;
  if (!(await mayWrite(proc, command))) {
    const tty = isTerminal(proc, 0) || proc.tty !== undefined;
    await printError(
      proc,
      tty || command.batch
        ? `${tty && !command.batch ? '' : NO_DATA}gpg: dearmoring failed: File exists\n`
        : "gpg: cannot open '/dev/tty': No such device or address\n",
    );
    return 2;
  }
  const bytes = isArmored(data) ? dearmor(decode(data)) : undefined;
  if (!bytes) {
    await printError(proc, NO_DATA);
    if (command.output !== undefined && command.output !== '-') await emit(proc, command, new Uint8Array(0));
    return 2;
  }
  return emit(proc, command, bytes);
}

async function showKeys(proc: Process, command: Command): Promise<number> {
  await openHome(proc, command);
  const data = await input(proc, command.operands);
  if (!data) return 2;
  const keys = readKeys(data);
  if (!keys) {
    await printError(proc, NO_DATA);
    return 2;
  }
  await print(proc, `${formatKeys(keys, formatOf(proc, command))}\n`);
  return 0;
}

const formatOf = (proc: Process, command: Command): KeyFormat => ({
  print: command.fingerprint
    ? (text) => `${command.idFormat === 'none' ? '' : 'Key fingerprint = '}${grouped(text)}`
    : (text) => text,
  now: proc.clock.now(),
  subkeys: command.subkeyFingerprints,
  ids: command.idFormat,
});

async function importKeys(proc: Process, command: Command): Promise<number> {
  const home = await openHome(proc, command);
  const data = await input(proc, command.operands);
  if (!data) return 2;
  const keys = readKeys(data);
  if (!keys) {
    await printError(proc, `${NO_DATA}gpg: Total number processed: 0\n`);
    return 2;
  }
  const ring = ringOf(home, command);
  if (!proc.files.exists(ring)) await printError(proc, `gpg: keybox '${ring}' created\n`);
  const trust = `${home}/trustdb.gpg`;
  if (!proc.files.exists(trust)) {
    proc.files.writeFile(trust, '', { mode: 0o600 });
    await printError(proc, `gpg: ${trust}: trustdb created\n`);
  }
  const known = stored(proc, ring);
  const fresh = keys.filter((key) => !known.some(({ fingerprint }) => fingerprint === key.fingerprint));
  for (const key of keys) {
    const isNew = fresh.includes(key);
    await printError(
      proc,
      `gpg: key ${keyId(key.fingerprint)}: ${isNew ? 'public key ' : ''}"${key.uids[0] ?? ''}" ${isNew ? 'imported' : 'not changed'}\n`,
    );
  }
  proc.files.writeFile(ring, binaryKeys([...known, ...fresh]), { mode: 0o600 });
  const counts = [
    ['imported', fresh.length],
    ['unchanged', keys.length - fresh.length],
  ] as const;
  await printError(proc, `gpg: Total number processed: ${keys.length}\n`);
  for (const [what, count] of counts) if (count > 0) await printError(proc, `gpg: ${what.padStart(22)}: ${count}\n`);
  return 0;
}

const isMeant = (key: SigningKey, word: string): boolean => {
  const hex = word.replace(/^0x|\s/g, '').toUpperCase();
  const byNumber =
    /^[0-9A-F]{8,40}$/.test(hex) && [key, ...(key.subkeys ?? [])].some(({ fingerprint }) => fingerprint.endsWith(hex));
  return byNumber || key.uids.some((uid) => uid.toLowerCase().includes(word.toLowerCase()));
};

async function listKeys(proc: Process, command: Command): Promise<number> {
  const home = await openHome(proc, command);
  const ring = ringOf(home, command);
  const all = stored(proc, ring);
  const keys = all.filter(
    (key) => command.operands.length === 0 || command.operands.some((word) => isMeant(key, word)),
  );
  if (keys.length === 0) {
    if (command.operands.length === 0) return 0;
    await printError(proc, 'gpg: error reading key: No public key\n');
    return 2;
  }
  const head = command.operands.length === 0 ? `${ring}\n${'-'.repeat(ring.length)}\n` : '';
  await print(proc, `${head}${formatKeys(keys, { ...formatOf(proc, command), trust: '[ unknown]' })}\n`);
  return 0;
}

async function exportKeys(proc: Process, command: Command): Promise<number> {
  const home = await openHome(proc, command);
  const all = stored(proc, ringOf(home, command));
  const keys = all.filter(
    (key) => command.operands.length === 0 || command.operands.some((word) => isMeant(key, word)),
  );
  if (keys.length === 0) {
    await printError(proc, 'gpg: WARNING: nothing exported\n');
    return 0;
  }
  if (!(await mayWrite(proc, command))) return 2;
  return emit(proc, command, command.armored ? armoredKeys(keys) : binaryKeys(keys));
}

async function receive(proc: Process, command: Command): Promise<number> {
  const home = await openHome(proc, command);
  const found = await fetchFromKeyserver(proc, command.keyserver, command.operands);
  if (found.length === 0) return 2;
  const ring = ringOf(home, command);
  proc.files.writeFile(ring, binaryKeys([...stored(proc, ring), ...found]), { mode: 0o600 });
  return 0;
}

export const gpg: Program = async (proc) => {
  let command: Command;
  try {
    command = parse(proc.argv.slice(1));
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    await printError(proc, `gpg: ${error.message}\n`);
    return 2;
  }
  switch (command.action) {
    case 'dearmor':
    case 'dearmour':
      return runDearmor(proc, command);
    case 'enarmor':
    case 'enarmour': {
      const data = await input(proc, command.operands);
      return data ? emit(proc, command, armor('PGP ARMORED FILE', data)) : 2;
    }
    case 'show-keys':
      return showKeys(proc, command);
    case 'import':
      return importKeys(proc, command);
    case 'list-keys':
    case 'list-public-keys':
      return listKeys(proc, command);
    case 'list-secret-keys':
      await openHome(proc, command);
      return 0;
    case 'export':
      return exportKeys(proc, command);
    case 'recv-keys':
      return receive(proc, command);
    case 'version':
      await print(proc, 'gpg (GnuPG) 2.2.40\nlibgcrypt 1.10.1\n');
      return 0;
    case undefined:
      await printError(proc, 'gpg: WARNING: no command supplied.  Trying to guess what you mean ...\n');
      return showKeys(proc, command);
    default:
      await printError(proc, `gpg: --${command.action} is not part of this sandbox\n`);
      return 2;
  }
};
