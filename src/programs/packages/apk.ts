// Models apk-tools 2.14: add, del, update, info, and what keeps them from working.
import { isErrno } from '../../host/errno.ts';
import { connect } from '../../host/net/sockets.ts';
import { makeExecutable } from '../../host/process/elf.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { resolveHost } from '../net/resolve.ts';
import { APK_PACKAGES, type ApkPackage } from './apk-packages.ts';

const WORLD = '/etc/apk/world';
const INSTALLED = '/lib/apk/db/installed';
const BASE = [
  'alpine-baselayout',
  'alpine-baselayout-data',
  'alpine-keys',
  'apk-tools',
  'busybox',
  'busybox-binsh',
  'ca-certificates-bundle',
  'libapk2',
  'libcrypto3',
  'libssl3',
  'musl',
  'musl-utils',
  'scanelf',
  'ssl_client',
  'zlib',
];
const BASE_BYTES = 7_471_104;

const lines = (proc: Process, path: string): string[] =>
  proc.files.exists(path)
    ? proc.files
        .readText(path)
        .split('\n')
        .filter((line) => line !== '')
    : [];

const archName = (proc: Process): string => (proc.kernel.arch === 'arm64' ? 'aarch64' : 'x86_64');

export const apk: Program = async (proc) => {
  const args = proc.argv.slice(1);
  const [verb, ...words] = args.filter((arg) => !arg.startsWith('-'));
  if (args.includes('--version') || args.includes('-V')) {
    await print(proc, `apk-tools 2.14.9, compiled for ${archName(proc)}.\n`);
    return 0;
  }
  if (args.includes('--print-arch')) {
    await print(proc, `${archName(proc)}\n`);
    return 0;
  }
  switch (verb) {
    case 'update':
      return update(proc);
    case 'add':
      return add(proc, words, args);
    case 'del':
      return remove(proc, words);
    case 'info':
      return info(proc, words, args);
    case undefined:
      await print(
        proc,
        `apk-tools 2.14.9, compiled for ${archName(proc)}.\n\nusage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]\n`,
      );
      return 1;
    default:
      await printError(proc, `apk: ${verb} is not part of this sandbox\n`);
      return 1;
  }
};

const denied = async (proc: Process): Promise<number> => {
  await printError(
    proc,
    'ERROR: Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied\n',
  );
  return 99;
};

/** Fetches the indexes; false when a repository cannot be reached. */
async function fetchIndexes(proc: Process): Promise<boolean> {
  let ok = true;
  for (const repository of lines(proc, '/etc/apk/repositories').filter((line) => !line.startsWith('#'))) {
    await print(proc, `fetch ${repository}/${archName(proc)}/APKINDEX.tar.gz\n`);
    if (await reachable(proc, repository)) continue;
    await printError(proc, `WARNING: fetching ${repository}: temporary error (try again later)\n`);
    ok = false;
  }
  return ok;
}

async function reachable(proc: Process, url: string): Promise<boolean> {
  const host = url.replace(/^\w+:\/\//, '').replace(/[:/].*$/, '');
  const ip = await resolveHost(proc, host);
  if (ip === undefined) return false;
  try {
    (await proc.interruptible(connect(proc.ns.net, { ip, port: 443 }, proc.endSignal))).close();
    await proc.sleep(400);
    return true;
  } catch (error) {
    if (isErrno(error)) return false;
    throw error;
  }
}

async function update(proc: Process): Promise<number> {
  if (proc.cred.uid !== 0) return denied(proc);
  const ok = await fetchIndexes(proc);
  if (!ok) {
    await print(proc, '2 unavailable, 0 stale; 15 distinct packages available\n');
    return 2;
  }
  const repositories = lines(proc, '/etc/apk/repositories');
  for (const repository of repositories) await print(proc, `v3.22.2-86-g1f1f0a5a1b5 [${repository}]\n`);
  await print(proc, 'OK: 26351 distinct packages available\n');
  return 0;
}

const sizeText = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MiB`;

async function add(proc: Process, words: readonly string[], args: readonly string[]): Promise<number> {
  if (proc.cred.uid !== 0) return denied(proc);
  const virtual = args.findIndex((arg) => arg === '-t' || arg === '--virtual');
  const names = words
    .filter((word) => virtual < 0 || word !== args[virtual + 1])
    .map((word) => word.replace(/[<>=~@].*$/, ''));
  const ok = await fetchIndexes(proc);
  if (!ok) {
    await printError(
      proc,
      `ERROR: unable to select packages:\n${names.map((name) => `  ${name} (no such package):\n    required by: world[${name}]\n`).join('')}`,
    );
    return names.length;
  }
  const installed = new Set([...BASE, ...lines(proc, INSTALLED)]);
  const missing = names.filter((name) => !APK_PACKAGES[name] && !installed.has(name));
  if (missing.length > 0) {
    await printError(
      proc,
      `apk: ${missing.join(', ')}: this sandbox does not carry ${missing.length === 1 ? 'that package' : 'those packages'}\n`,
    );
    return missing.length;
  }
  const wanted = ordered(names).filter(([name]) => !installed.has(name));
  for (const [index, [name, one]] of wanted.entries()) {
    await print(proc, `(${index + 1}/${wanted.length}) Installing ${name} (${one.version})\n`);
    await proc.sleep(60);
    place(proc, one);
    installed.add(name);
  }
  if (wanted.length > 0) await print(proc, 'Executing busybox-1.37.0-r19.trigger\n');
  if (wanted.some(([name]) => name === 'ca-certificates'))
    await print(proc, 'Executing ca-certificates-20250619-r0.trigger\n');
  record(
    proc,
    [...installed].filter((name) => !BASE.includes(name)),
    [...new Set([...lines(proc, WORLD), ...names])],
  );
  await tell(proc);
  return 0;
}

/** What each needs comes before it. */
function ordered(names: readonly string[]): readonly (readonly [string, ApkPackage])[] {
  const found = new Map<string, ApkPackage>();
  const visit = (name: string): void => {
    const one = APK_PACKAGES[name];
    if (!one || found.has(name)) return;
    for (const need of one.needs) visit(need);
    found.set(name, one);
  };
  for (const name of names) visit(name);
  return [...found];
}

function place(proc: Process, one: ApkPackage): void {
  for (const [path, program, version] of one.files) {
    proc.files.mkdirAll(path.replace(/\/[^/]*$/, ''), 0o755);
    proc.files.removeAll(path);
    const note = { program, arch: proc.kernel.arch, ...(version !== undefined && { version }) };
    proc.files.writeFile(path, makeExecutable(note), { mode: 0o755 });
  }
}

function record(proc: Process, installed: readonly string[], world: readonly string[]): void {
  proc.files.mkdirAll('/lib/apk/db', 0o755);
  proc.files.writeFile(INSTALLED, installed.map((name) => `${name}\n`).join(''), { mode: 0o644 });
  proc.files.writeFile(WORLD, world.map((name) => `${name}\n`).join(''), { mode: 0o644 });
}

async function tell(proc: Process): Promise<void> {
  const installed = lines(proc, INSTALLED);
  const bytes = installed.reduce((sum, name) => sum + (APK_PACKAGES[name]?.size ?? 0), BASE_BYTES);
  await print(proc, `OK: ${sizeText(bytes)} in ${BASE.length + installed.length} packages\n`);
}

async function remove(proc: Process, names: readonly string[]): Promise<number> {
  if (proc.cred.uid !== 0) return denied(proc);
  const world = lines(proc, WORLD).filter((name) => !names.includes(name));
  const kept = new Set(ordered(world).map(([name]) => name));
  const gone = lines(proc, INSTALLED).filter((name) => !kept.has(name));
  for (const [index, name] of gone.entries()) {
    const one = APK_PACKAGES[name];
    await print(proc, `(${index + 1}/${gone.length}) Purging ${name} (${one?.version ?? ''})\n`);
    for (const [path] of one?.files ?? []) proc.files.removeAll(path);
  }
  if (gone.length > 0) await print(proc, 'Executing busybox-1.37.0-r19.trigger\n');
  record(
    proc,
    lines(proc, INSTALLED).filter((name) => kept.has(name)),
    world,
  );
  await tell(proc);
  return 0;
}

async function info(proc: Process, names: readonly string[], args: readonly string[]): Promise<number> {
  const installed = [...BASE, ...lines(proc, INSTALLED)].sort();
  if (args.includes('-e')) {
    const here = names.filter((name) => installed.includes(name));
    await print(proc, here.map((name) => `${name}\n`).join(''));
    return here.length === names.length ? 0 : 1;
  }
  if (names.length > 0) {
    await printError(proc, 'apk: info on a package is not part of this sandbox\n');
    return 1;
  }
  await print(proc, installed.map((name) => `${name}\n`).join(''));
  return 0;
}
