// Models apt's CacheFile (apt-private/private-cachefile.cc, apt-pkg/cachefile.cc): lists and status read, locks taken.

import type { Files } from '../../host/fs/files.ts';
import { openCache, type PackageCache } from '../../host/packages/cache.ts';
import { parseParagraphs } from '../../host/packages/deb822.ts';
import { BadPreferences, createPolicy, type Policy, readPins } from '../../host/packages/policy.ts';
import { MalformedSource, readSources } from '../../host/packages/sources.ts';
import { print } from '../../host/process/stdio.ts';
import { type Holder, holderOf, releaseLock, takeLock } from '../dpkg/lock.ts';
import { type Apt, error, isSince, progress } from './context.ts';
import { warnOfDuplicates } from './duplicates.ts';
import { flag, setting } from './options.ts';
import { createDepCache, type DepCache } from './state.ts';

/** The command ends here: what is wrong is among the messages. */
export class Ended extends Error {}

export const STATES = '/var/lib/apt/extended_states';

/** Names of packages that came as dependencies. */
export function readAutomatic(files: Files): Set<string> {
  if (!files.exists(STATES)) return new Set();
  const marked = parseParagraphs(files.readText(STATES)).filter((fields) => fields.get('Auto-Installed') === '1');
  return new Set(marked.map((fields) => fields.get('Package') ?? ''));
}

export function writeAutomatic(files: Files, names: Iterable<string>, arch: string): void {
  const blocks = [...names].sort().map((name) => `Package: ${name}\nArchitecture: ${arch}\nAuto-Installed: 1\n`);
  files.mkdirAll('/var/lib/apt', 0o755);
  files.writeFile(STATES, blocks.join('\n'));
}

export interface OpenOptions {
  readonly archives?: Parameters<typeof openCache>[1]['archives'];
  /** Says what it reads. */
  readonly progress?: boolean;
}

export interface Opened {
  readonly cache: PackageCache;
  readonly policy: Policy;
  readonly deps: DepCache;
}

/** Opens the cache. Throws `Ended` with the reason among the messages. */
export async function open(apt: Apt, options: OpenOptions = {}): Promise<Opened> {
  const { files } = apt.proc;
  const spoken = options.progress ?? true;
  try {
    const sources = readSources(files, apt.arch);
    if (spoken) await progress(apt, 'Reading package lists');
    const cache = openCache(files, { arch: apt.arch, archives: options.archives ?? [] });
    const policy = createPolicy(cache, readPins(files), setting(apt.options, 'apt::default-release'));
    if (spoken) await progress(apt, 'Building dependency tree');
    if (spoken && files.exists(STATES)) await progress(apt, 'Reading state information');
    warnOfDuplicates(apt, sources);
    const deps = createDepCache(cache, policy, {
      recommends: flag(apt.options, 'apt::install-recommends', true),
      suggests: flag(apt.options, 'apt::install-suggests'),
      automatic: readAutomatic(files),
    });
    return { cache, policy, deps };
  } catch (reason) {
    if (reason instanceof MalformedSource) {
      error(apt, reason.message);
      error(apt, 'The list of sources could not be read.');
    } else if (reason instanceof BadPreferences) error(apt, reason.message);
    else throw reason;
    throw new Ended();
  }
}

export const FRONTEND = '/var/lib/dpkg/lock-frontend';
const LISTS_LOCK = '/var/lib/apt/lists/lock';

const heldSentence = (apt: Apt, { path, pid, name }: Holder): string =>
  isSince(apt, '1.9')
    ? `Could not get lock ${path}. It is held by process ${pid} (${name})`
    : `Could not get lock ${path} - open (11: Resource temporarily unavailable)`;

const PATIENCE_MS = 120_000;
const POLL_MS = 1000;

/** Takes dpkg's locks for a command that changes packages. Throws `Ended`. */
export async function lockPackages(apt: Apt): Promise<void> {
  const { proc } = apt;
  if (proc.cred.uid !== 0) {
    error(apt, `Could not open lock file ${FRONTEND} - open (13: Permission denied)`);
    error(apt, `Unable to acquire the dpkg frontend lock (${FRONTEND}), are you root?`);
    throw new Ended();
  }
  const patience = apt.binary === 'apt' && isSince(apt, '1.9') ? PATIENCE_MS : 0;
  for (let waited = 0; waited < patience; waited += POLL_MS) {
    const holder = holderOf(proc, FRONTEND);
    if (!holder) break;
    const tail = waited > 0 ? ` ${waited / POLL_MS}s` : '';
    if (apt.quiet === 0) await print(proc, `\rWaiting for cache lock: ${heldSentence(apt, holder)}...${tail}`);
    else if (waited === 0) await print(proc, `Waiting for cache lock: ${heldSentence(apt, holder)}...\n`);
    await proc.sleep(POLL_MS);
  }
  const holder = takeLock(proc, FRONTEND);
  if (!holder) return;
  error(apt, heldSentence(apt, holder));
  if (isSince(apt, '1.9'))
    apt.messages.push({
      kind: 'N',
      text: 'Be aware that removing the lock file is not a solution and may break your system.',
    });
  error(apt, `Unable to acquire the dpkg frontend lock (${FRONTEND}), is another process using it?`);
  throw new Ended();
}

export const unlockPackages = ({ proc }: Apt): void => releaseLock(proc, FRONTEND);

/** Takes the lock of the lists. Throws `Ended`. */
export function lockLists(apt: Apt): void {
  const { proc } = apt;
  if (proc.cred.uid !== 0) {
    error(apt, `Could not open lock file ${LISTS_LOCK} - open (13: Permission denied)`);
    error(apt, 'Unable to lock directory /var/lib/apt/lists/');
    for (const name of ['pkgcache', 'srcpkgcache'])
      apt.messages.push({
        kind: 'W',
        text: `Problem unlinking the file /var/cache/apt/${name}.bin - RemoveCaches (13: Permission denied)`,
      });
    throw new Ended();
  }
  const holder = takeLock(proc, LISTS_LOCK);
  if (!holder) return;
  error(apt, heldSentence(apt, holder));
  error(apt, 'Unable to lock directory /var/lib/apt/lists/');
  throw new Ended();
}

export const unlockLists = ({ proc }: Apt): void => releaseLock(proc, LISTS_LOCK);
