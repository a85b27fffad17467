// Models apt(8), apt-get(8) and apt-cache(8): which verb does what.
import { openCache } from '../../host/packages/cache.ts';
import { MalformedSource, readSources, type Source } from '../../host/packages/sources.ts';
import { readStatus } from '../../host/packages/status.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';
import { print } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { install } from './install.ts';
import { show, showpkg } from './show.ts';
import { fail, progress, readLists, warnOfScripts } from './terminal.ts';
import { update, upgradable } from './update.ts';

const isRoot = (proc: Process): boolean => proc.cred.uid === 0;

/** Every installed package of these hosts was asked for by somebody. */
const manual = (proc: Process): ReadonlySet<string> => new Set(readStatus(proc.files).keys());

function notUpgraded(proc: Process): number {
  const cache = openCache(proc.files, proc.kernel.arch);
  return cache.names().filter((name) => {
    const [installed, candidate] = [cache.installed(name), cache.candidate(name)];
    return installed && candidate && compareDebianVersions(candidate.version, installed.version) > 0;
  }).length;
}

async function runUpdate(proc: Process, friendly: boolean): Promise<number> {
  if (!isRoot(proc)) {
    return fail(
      proc,
      'Could not open lock file /var/lib/apt/lists/lock - open (13: Permission denied)',
      'Unable to lock directory /var/lib/apt/lists/',
    );
  }
  let sources: readonly Source[];
  try {
    sources = readSources(proc.files, proc.kernel.arch);
  } catch (error) {
    if (!(error instanceof MalformedSource)) throw error;
    return fail(proc, error.message, 'The list of sources could not be read.');
  }
  const status = await update(proc, sources, proc.kernel.arch);
  if (status === 0 && friendly) {
    await print(proc, 'Building dependency tree...\nReading state information...\n');
    await print(proc, upgradable(proc, proc.kernel.arch));
  }
  return status;
}

/** -qq: nothing on standard output; errors and warnings still show. */
async function silently(proc: Process, work: () => Promise<number>): Promise<number> {
  const out = proc.fds.get(1);
  const nowhere = proc.files.open('/dev/null', { write: true });
  proc.fds.set(1, nowhere);
  try {
    return await work();
  } finally {
    nowhere.close();
    if (out) proc.fds.set(1, out);
  }
}

async function runInstall(proc: Process, args: readonly string[]): Promise<number> {
  if (!isRoot(proc)) {
    return fail(
      proc,
      'Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
      'Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
    );
  }
  const flags = args.filter((arg) => arg.startsWith('-'));
  return install(
    proc,
    openCache(proc.files, proc.kernel.arch),
    args.filter((arg) => !arg.startsWith('-')),
    {
      yes: flags.some((flag) => ['-y', '--yes', '--assume-yes', '-qy', '-yq'].includes(flag)),
      allowDowngrades: flags.includes('--allow-downgrades'),
      notUpgraded: notUpgraded(proc),
    },
  );
}

/** `apt` (friendly) and `apt-get`. */
const aptCommand =
  (friendly: boolean): Program =>
  async (proc) => {
    const [verb, ...args] = proc.argv.slice(1).sort((a, b) => Number(a.startsWith('-')) - Number(b.startsWith('-')));
    switch (verb) {
      case 'update':
        if (friendly) await warnOfScripts(proc);
        return args.includes('-qq') ? silently(proc, () => runUpdate(proc, friendly)) : runUpdate(proc, friendly);
      case 'install':
        if (friendly) await warnOfScripts(proc);
        return runInstall(proc, args);
      case 'show':
        return show(proc, openCache(proc.files, proc.kernel.arch), args, manual(proc));
      case 'clean':
      case 'autoclean':
        return 0;
      case 'upgrade':
      case 'dist-upgrade':
      case 'autoremove':
        await readLists(proc);
        if (verb !== 'autoremove') await progress(proc, 'Calculating upgrade');
        await print(proc, '0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n');
        return 0;
      case 'list':
        await readLists(proc);
        return fail(proc, `${verb} is not part of this sandbox`);
      case undefined:
        return fail(proc, 'No operation given');
      default:
        return fail(proc, `Invalid operation ${verb}`);
    }
  };

export const apt = aptCommand(true);
export const aptGet = aptCommand(false);

export const aptCache: Program = async (proc) => {
  const [, verb, ...names] = proc.argv;
  const cache = openCache(proc.files, proc.kernel.arch);
  if (verb === 'showpkg') return showpkg(proc, cache, names);
  if (verb === 'policy') return policy(proc, names);
  return fail(proc, verb === undefined ? 'No operation given' : `Invalid operation ${verb}`);
};

async function policy(proc: Process, names: readonly string[]): Promise<number> {
  const cache = openCache(proc.files, proc.kernel.arch);
  for (const name of names) {
    const candidate = cache.candidate(name);
    if (!candidate) continue;
    const installed = cache.installed(name);
    await print(
      proc,
      `${name}:\n  Installed: ${installed?.version ?? '(none)'}\n  Candidate: ${candidate.version}\n  Version table:\n`,
    );
    for (const version of cache.versions(name)) {
      await print(
        proc,
        `${version.installed ? ' ***' : '    '} ${version.version} ${version.sources.length > 0 ? 500 : 100}\n`,
      );
      for (const source of version.sources) {
        const place =
          source.suite === '/'
            ? `${source.uri} `
            : `${source.uri} ${source.suite}/${source.component} ${version.fields.get('Architecture')}`;
        await print(proc, `        500 ${place} Packages\n`);
      }
      if (version.installed) await print(proc, '        100 /var/lib/dpkg/status\n');
    }
  }
  return 0;
}
