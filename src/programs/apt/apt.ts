// Models apt(8), apt-get(8), apt-cache(8) and apt-mark(8): which verb does what, and how a command ends.
import { sourceFiles } from '../../host/packages/sources.ts';
import { isTerminal, print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { showBroken } from './broken.ts';
import { readConfig, withConfig } from './config.ts';
import { type Apt, aptVersion, error, flush, hasErrors, isSince, progress, say, warnOfScripts } from './context.ts';
import { ARCHIVES, download } from './download.ts';
import { HELP } from './help.ts';
import { smallArchiveHint } from './hint.ts';
import { change, requestFor } from './install.ts';
import { list, search, searchNames, upgradableSentence } from './list.ts';
import { aptMarkVerb } from './mark.ts';
import { BadCommandLine, flag, parseAptOptions } from './options.ts';
import { madison, policy } from './policy.ts';
import { select } from './select.ts';
import { Ended, lockLists, lockPackages, open, unlockLists, unlockPackages } from './session.ts';
import { depends, show, showpkg, showRecords } from './show.ts';
import { brokenCount } from './state.ts';
import { update } from './update.ts';

const CHANGING = [
  'install',
  'reinstall',
  'remove',
  'purge',
  'autoremove',
  'auto-remove',
  'autopurge',
  'upgrade',
  'dist-upgrade',
  'full-upgrade',
];
const ASKING = ['show', 'policy', 'madison', 'depends', 'rdepends', 'search', 'showpkg', 'pkgnames', 'list'];
const REFUSED = [
  'source',
  'build-dep',
  'edit-sources',
  'changelog',
  'satisfy',
  'dselect-upgrade',
  'showsrc',
  'modernize-sources',
];

type Verb = (apt: Apt, verb: string, words: readonly string[]) => Promise<number | undefined>;

async function runUpdate(apt: Apt): Promise<number> {
  try {
    lockLists(apt);
  } catch (reason) {
    if (apt.proc.cred.uid !== 0) await progress(apt, 'Reading package lists');
    throw reason;
  }
  try {
    const { files } = apt.proc;
    // A list of sources that cannot be read ends the command before anything is said.
    const sources = sourceFiles(files);
    await readable(apt);
    await update(apt);
    if (sources.length >= 0 && apt.quiet < 2) await progress(apt, 'Reading package lists');
    if (apt.binary !== 'apt' || hasErrors(apt)) return hasErrors(apt) ? 100 : 0;
    const before = apt.messages.length;
    const { deps } = await open(apt, { progress: false });
    apt.messages.length = before;
    await progress(apt, 'Building dependency tree');
    if (files.exists('/var/lib/apt/extended_states')) await progress(apt, 'Reading state information');
    await say(apt, upgradableSentence(deps));
    return 0;
  } finally {
    unlockLists(apt);
  }
}

/** Throws `Ended` where the sources cannot be read; what is said of them twice is said twice. */
async function readable(apt: Apt): Promise<void> {
  await open(apt, { progress: false });
}

async function runChange(apt: Apt, verb: string, words: readonly string[]): Promise<number> {
  if (flag(apt.options, 'apt::get::simulate')) {
    if (apt.proc.cred.uid !== 0 && apt.quiet === 0)
      await print(
        apt.proc,
        "NOTE: This is only a simulation!\n      apt-get needs root privileges for real execution.\n      Keep also in mind that locking is deactivated,\n      so don't depend on the relevance to the real current situation!\n",
      );
    return change(apt, requestFor(apt, verb, words));
  }
  await lockPackages(apt);
  try {
    return await change(apt, requestFor(apt, verb, words));
  } finally {
    unlockPackages(apt);
  }
}

async function runDownload(apt: Apt, words: readonly string[]): Promise<number> {
  const { deps } = await open(apt, { progress: false });
  const { install } = await select(apt, deps, words, 'install');
  if (hasErrors(apt)) return 100;
  const { proc } = apt;
  const fetched = await download(apt, install, (version) => {
    const name = `${version.pkg.name}_${version.version.replaceAll(':', '%3a')}_${version.fields.get('Architecture')}.deb`;
    return proc.files.absolute(name);
  });
  return fetched ? 0 : 100;
}

async function clean(apt: Apt): Promise<number> {
  const { files } = apt.proc;
  if (apt.proc.cred.uid !== 0) {
    error(apt, `Could not open lock file ${ARCHIVES}/lock - open (13: Permission denied)`);
    error(apt, `Unable to lock directory ${ARCHIVES}/`);
    return 100;
  }
  for (const { name } of files.isDirectory(ARCHIVES) ? files.readdir(ARCHIVES) : [])
    if (name.endsWith('.deb')) files.unlink(`${ARCHIVES}/${name}`);
  return 0;
}

async function ask(apt: Apt, verb: string, words: readonly string[]): Promise<number> {
  const { deps, policy: rules } = await open(apt, { progress: false });
  switch (verb) {
    case 'show':
      return apt.binary === 'apt-cache' ? showRecords(apt, deps, words) : show(apt, deps, words);
    case 'policy':
      return policy(apt, deps, rules, words);
    case 'madison':
      return madison(apt, deps, words);
    case 'depends':
    case 'rdepends':
      return depends(apt, deps, words, verb === 'rdepends');
    case 'showpkg':
      return showpkg(apt, deps, words);
    case 'search':
      if (words.length === 0) {
        error(apt, 'You must give at least one search pattern');
        return 100;
      }
      return apt.binary === 'apt' ? search(apt, deps, words) : searchNames(apt, deps, words);
    case 'list':
      return list(apt, deps, words);
    default: {
      const found = deps.cache.packages.filter(
        ({ name, versions }) => versions.length > 0 && name.startsWith(words[0] ?? ''),
      );
      await print(apt.proc, found.map(({ name }) => `${name}\n`).join(''));
      return 0;
    }
  }
}

async function check(apt: Apt): Promise<number> {
  const { deps } = await open(apt);
  if (brokenCount(deps) === 0) return 0;
  await showBroken(apt, deps, true);
  error(apt, 'Unmet dependencies. Try using -f.');
  return 100;
}

const getVerb: Verb = async (apt, verb, words) => {
  if (verb === 'update') return runUpdate(apt);
  if (CHANGING.includes(verb)) return runChange(apt, verb, words);
  if (verb === 'download') return runDownload(apt, words);
  if (['clean', 'autoclean', 'auto-clean', 'distclean'].includes(verb)) return clean(apt);
  if (verb === 'check') return check(apt);
  if (apt.binary === 'apt' && ASKING.includes(verb)) return ask(apt, verb, words);
  return undefined;
};

const cacheVerb: Verb = async (apt, verb, words) =>
  ASKING.includes(verb) && verb !== 'list' ? ask(apt, verb, words) : undefined;

const LABELS = { E: 'Error', W: 'Warning', N: 'Notice' } as const;

/** One of apt's commands: options, a verb, messages at the end. */
function command(binary: string, run: Verb): Program {
  return async (proc) => {
    const version = aptVersion(proc);
    const apt: Apt = { ...shell(proc, binary, version), messages: [] };
    let status: number;
    try {
      const config = readConfig(proc.files);
      const options = withConfig(parseAptOptions(proc.argv.slice(1)), config);
      const [verb, ...words] = options.operands;
      if (verb === undefined || flag(options, 'help') || flag(options, 'version')) {
        await print(proc, usage(binary, version, flag(options, 'version')));
        return flag(options, 'help') || flag(options, 'version') ? 0 : 1;
      }
      const level = Number(options.config.get('quiet')?.[0] ?? 0);
      const quiet = Math.max(level, isTerminal(proc, 1) ? 0 : 1);
      const full: Apt = { ...apt, options, quiet };
      if (binary === 'apt') await warnOfScripts(full);
      status = await attempt(full, run, verb, words);
      const told = [...full.messages];
      await finish(full);
      await smallArchiveHint({ ...full, messages: told });
    } catch (reason) {
      if (!(reason instanceof BadCommandLine)) throw reason;
      await printError(proc, `E: ${reason.message}\n`);
      status = 100;
    }
    return status;
  };
}

const shell = (proc: Process, binary: string, version: string): Omit<Apt, 'messages'> => ({
  proc,
  binary,
  version,
  arch: proc.kernel.arch,
  options: { operands: [], config: new Map() },
  quiet: isTerminal(proc, 1) ? 0 : 1,
});

async function attempt(apt: Apt, run: Verb, verb: string, words: readonly string[]): Promise<number> {
  try {
    const status = await run(apt, verb, words);
    if (status === undefined) {
      error(apt, REFUSED.includes(verb) ? `${verb} is not part of this sandbox` : `Invalid operation ${verb}`);
      return 100;
    }
    return status === 0 && hasErrors(apt) ? 100 : status;
  } catch (reason) {
    if (reason instanceof Ended) return 100;
    throw reason;
  }
}

async function finish(apt: Apt): Promise<void> {
  if (!(apt.binary === 'apt' && isSince(apt, '2.9'))) return flush(apt);
  for (const { kind, text } of apt.messages)
    if (kind !== 'N' || apt.quiet === 0) await printError(apt.proc, `${LABELS[kind]}: ${text}\n`);
}

const usage = (binary: string, version: string, only: boolean): string =>
  `apt ${version} (amd64)\n${only ? '' : (HELP[binary] ?? '')}`;

export const apt = command('apt', getVerb);
export const aptGet = command('apt-get', getVerb);
export const aptCache = command('apt-cache', cacheVerb);
export const aptMark = command('apt-mark', aptMarkVerb);
