// Models apt-mark(8) (cmdline/apt-mark.cc).
import { readDatabase, type Want, writeDatabase } from '../../host/packages/status.ts';
import { print, printError } from '../../host/process/stdio.ts';
import { type Apt, error, isRoot, isSince, say } from './context.ts';
import { open, readAutomatic, writeAutomatic } from './session.ts';
import { type DepCache, sorted } from './state.ts';

/** The packages that words name. Undefined after an error. */
function named(apt: Apt, deps: DepCache, words: readonly string[]): string[] | undefined {
  const found: string[] = [];
  for (const word of words) {
    const name = word.replace(/:[\w-]+$/, '');
    const pkg = deps.cache.find(name);
    if (pkg && pkg.versions.length > 0) found.push(name);
    else if (/[*?[]/.test(word)) {
      const test = new RegExp(`^${word.replace(/[.+]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`);
      found.push(
        ...sorted(deps)
          .filter((one) => one.versions.length > 0 && test.test(one.name))
          .map((one) => one.name),
      );
    } else error(apt, `Unable to locate package ${word}`);
  }
  if (found.length > 0) return found;
  error(apt, 'No packages found');
  return undefined;
}

async function hold(apt: Apt, deps: DepCache, verb: string, words: readonly string[]): Promise<number> {
  const names = named(apt, deps, words);
  if (!names) return 100;
  const { files } = apt.proc;
  if (!isRoot(apt)) {
    await printError(
      apt.proc,
      'dpkg: error: required read/write access to the dpkg database directory /var/lib/dpkg\n',
    );
    error(apt, 'Sub-process dpkg --set-selections returned an error code (2)');
    error(apt, 'Executing dpkg failed. Are you root?');
    return 100;
  }
  const database = readDatabase(files);
  const on = verb === 'hold';
  const changed: string[] = [];
  for (const name of [...new Set(names)].sort()) {
    const entry = database.get(name) ?? {
      name,
      want: 'unknown' as Want,
      error: 'ok',
      state: 'not-installed' as const,
      fields: new Map([
        ['Package', name],
        ['Architecture', apt.arch],
      ]),
    };
    if ((entry.want === 'hold') === on) {
      const off = isSince(apt, '2.0') ? 'not on hold' : 'not hold';
      await say(apt, `${name} was already ${on ? 'set on hold' : off}.\n`);
      continue;
    }
    const back: Want = entry.state === 'installed' ? 'install' : 'unknown';
    database.set(name, { ...entry, want: on ? 'hold' : back });
    changed.push(on ? `${name} set on hold.\n` : `Canceled hold on ${name}.\n`);
  }
  writeDatabase(files, database);
  for (const text of changed) await say(apt, text);
  return 0;
}

async function mark(apt: Apt, deps: DepCache, verb: string, words: readonly string[]): Promise<number> {
  const names = named(apt, deps, words);
  if (!names) return 100;
  if (!isRoot(apt)) {
    error(apt, 'Could not create temporary file for /var/lib/apt/extended_states - mkstemp (13: Permission denied)');
    error(apt, 'Failed to write temporary StateFile /var/lib/apt/extended_states');
    return 100;
  }
  const automatic = readAutomatic(apt.proc.files);
  const auto = verb === 'auto';
  for (const name of names) {
    if (!deps.cache.find(name)?.current) {
      await say(apt, `${name} can not be marked as it is not installed.\n`);
      continue;
    }
    if (automatic.has(name) === auto) {
      await say(apt, `${name} was already set to ${auto ? 'automatically' : 'manually'} installed.\n`);
      continue;
    }
    if (auto) automatic.add(name);
    else automatic.delete(name);
    await say(apt, `${name} set to ${auto ? 'automatically' : 'manually'} installed.\n`);
  }
  writeAutomatic(apt.proc.files, automatic, apt.arch);
  return 0;
}

/** One command of apt-mark; undefined for a word that is none. */
export async function aptMarkVerb(apt: Apt, verb: string, words: readonly string[]): Promise<number | undefined> {
  const { deps } = await open(apt, { progress: false });
  const wanted = (name: string): boolean => words.length === 0 || words.includes(name);
  const listed = async (names: readonly string[]): Promise<number> => {
    await print(
      apt.proc,
      names
        .filter(wanted)
        .map((name) => `${name}\n`)
        .join(''),
    );
    return 0;
  };
  const installed = sorted(deps).filter(({ current }) => current);
  switch (verb) {
    case 'hold':
    case 'unhold':
      return hold(apt, deps, verb, words);
    case 'auto':
    case 'manual':
      return mark(apt, deps, verb, words);
    case 'minimize-manual':
      if (installed.some(({ current }) => current?.fields.get('Section')?.endsWith('metapackages'))) return undefined;
      await say(apt, 'No changes necessary\n');
      return 0;
    case 'showhold':
      return listed(
        sorted(deps)
          .filter(({ want }) => want === 'hold')
          .map(({ name }) => name),
      );
    case 'showauto':
      return listed(installed.filter((pkg) => deps.mark(pkg).automatic).map(({ name }) => name));
    case 'showmanual':
      return listed(installed.filter((pkg) => !deps.mark(pkg).automatic).map(({ name }) => name));
    default:
      return undefined;
  }
}
