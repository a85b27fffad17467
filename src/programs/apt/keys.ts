// Models apt-key(8) (cmdline/apt-key.in): list, add, del, export, adv; deprecated, and saying so.
import { binaryKeys, keyId, readKeys, type SigningKey } from '../../host/packages/openpgp.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';
import { isTerminal, print, printError, readAll } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { formatKeys, grouped } from '../gpg/format.ts';
import { fetchFromKeyserver } from '../gpg/keyserver.ts';
import { aptVersion } from './context.ts';
import { LEGACY_KEYRING, trustedKeyrings } from './verify.ts';

const USAGE =
  "Usage: apt-key [--keyring file] [command] [arguments]\n\nManage apt's list of trusted keys\n\n  apt-key add <file>          - add the key contained in <file> ('-' for stdin)\n  apt-key del <keyid>         - remove the key <keyid>\n  apt-key export <keyid>      - output the key <keyid>\n  apt-key exportall           - output all trusted keys\n  apt-key update              - update keys using the keyring package\n  apt-key net-update          - update keys using the network\n  apt-key list                - list keys\n  apt-key finger              - list fingerprints\n  apt-key adv                 - pass advanced options to gpg (download key)\n\nIf no specific keyring file is given the command applies to all keyring files.\n";

/** What each release says of the command itself. */
async function warn(proc: Process, verb: string): Promise<void> {
  const version = aptVersion(proc);
  const since = (wanted: string): boolean => compareDebianVersions(version, wanted) >= 0;
  if (since('2.3'))
    return printError(
      proc,
      'Warning: apt-key is deprecated. Manage keyring files in trusted.gpg.d instead (see apt-key(8)).\n',
    );
  if (since('1.9'))
    return printError(
      proc,
      'Warning: apt-key is deprecated. Manage keyring files in trusted.gpg.d instead (see apt-key(8)).\n',
    );
  if (!isTerminal(proc, 1) && verb !== 'adv')
    await printError(proc, 'Warning: apt-key output should not be parsed (stdout is not a terminal)\n');
}

const stored = (proc: Process, path: string): SigningKey[] =>
  proc.files.exists(path) ? (readKeys(proc.files.readFile(path)) ?? []) : [];

async function list(proc: Process): Promise<number> {
  for (const path of trustedKeyrings(proc.files)) {
    const keys = stored(proc, path);
    if (keys.length === 0) continue;
    await print(
      proc,
      `${path}\n${'-'.repeat(path.length)}\n${formatKeys(keys, { print: grouped, trust: '[ unknown]' })}\n`,
    );
  }
  return 0;
}

async function add(proc: Process, file: string): Promise<number> {
  if (proc.cred.uid !== 0) {
    await printError(proc, 'E: This command can only be used by root.\n');
    return 1;
  }
  if (file !== '-' && !proc.files.exists(file)) {
    await printError(proc, `gpg: can't open '${file}': No such file or directory\n`);
    return 2;
  }
  const fresh = readKeys(file === '-' ? await readAll(proc) : proc.files.readFile(file));
  if (!fresh) {
    await printError(proc, 'gpg: no valid OpenPGP data found.\n');
    return 2;
  }
  keep(proc, fresh);
  await print(proc, 'OK\n');
  return 0;
}

function keep(proc: Process, fresh: readonly SigningKey[]): void {
  const kept = stored(proc, LEGACY_KEYRING).filter((old) => !fresh.some((one) => one.fingerprint === old.fingerprint));
  proc.files.writeFile(LEGACY_KEYRING, binaryKeys([...kept, ...fresh]), { mode: 0o644 });
}

async function remove(proc: Process, ids: readonly string[]): Promise<number> {
  for (const path of trustedKeyrings(proc.files)) {
    const before = stored(proc, path);
    const after = before.filter(
      ({ fingerprint }) => !ids.some((id) => fingerprint.endsWith(id.replace(/^0x|\s/g, '').toUpperCase())),
    );
    if (after.length === before.length) continue;
    if (after.length === 0) proc.files.unlink(path);
    else proc.files.writeFile(path, binaryKeys(after));
  }
  await print(proc, 'OK\n');
  return 0;
}

/** `adv --keyserver hkp://... --recv-keys ID` */
async function advanced(proc: Process, args: readonly string[]): Promise<number> {
  const at = args.findIndex((arg) => arg === '--recv-keys' || arg === '--recv-key' || arg === '--recv');
  const server = args[args.indexOf('--keyserver') + 1] ?? '';
  const ids = at < 0 ? [] : args.slice(at + 1).filter((arg) => !arg.startsWith('-'));
  if (ids.length === 0) {
    await printError(proc, 'gpg: no command was given: apt-key adv passes its options to gpg\n');
    return 2;
  }
  await print(proc, `Executing: /tmp/apt-key-gpghome.${keyId(ids[0] ?? '').slice(0, 10)}/gpg.1.sh ${args.join(' ')}\n`);
  const found = await fetchFromKeyserver(proc, server, ids);
  if (found.length === 0) return 2;
  keep(proc, found);
  return 0;
}

export const aptKey: Program = async (proc) => {
  const args = proc.argv.slice(1).filter((arg, index, all) => arg !== '--keyring' && all[index - 1] !== '--keyring');
  const [verb = '', ...rest] = args;
  switch (verb) {
    case 'list':
    case 'finger':
      await warn(proc, verb);
      return list(proc);
    case 'add':
      await warn(proc, verb);
      return add(proc, rest[0] ?? '-');
    case 'del':
    case 'rm':
    case 'remove':
      await warn(proc, verb);
      return remove(proc, rest);
    case 'adv':
      await warn(proc, verb);
      return advanced(proc, rest);
    default:
      await printError(proc, USAGE);
      return 1;
  }
};
