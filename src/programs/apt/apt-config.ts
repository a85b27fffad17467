// Models apt-config(8), as far as `dump` goes, and debconf-set-selections(1), whose answers nothing here asks for.
import { print, printError, readAll } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { readConfig } from './config.ts';

const DEFAULTS = (arch: string): readonly (readonly [string, string])[] => [
  ['APT', ''],
  ['APT::Architecture', arch],
  ['APT::Build-Essential', ''],
  ['APT::Build-Essential::', 'build-essential'],
  ['APT::Install-Recommends', '1'],
  ['APT::Install-Suggests', '0'],
  ['APT::Sandbox', ''],
  ['APT::Sandbox::User', '_apt'],
  ['Dir', '/'],
  ['Dir::State', 'var/lib/apt'],
  ['Dir::State::lists', 'lists/'],
  ['Dir::Cache', 'var/cache/apt'],
  ['Dir::Cache::archives', 'archives/'],
  ['Dir::Etc', 'etc/apt'],
  ['Dir::Etc::sourcelist', 'sources.list'],
  ['Dir::Etc::sourceparts', 'sources.list.d'],
  ['Dir::Etc::preferences', 'preferences'],
  ['Dir::Etc::preferencesparts', 'preferences.d'],
];

export const aptConfig: Program = async (proc) => {
  const [, verb, ...names] = proc.argv;
  if (verb !== 'dump' && verb !== 'shell') {
    await printError(proc, verb === undefined ? 'E: No operation given\n' : `E: Invalid operation ${verb}\n`);
    return 100;
  }
  const own = [...readConfig(proc.files)].flatMap(([name, values]) =>
    values.map((value): [string, string] => [values.length > 1 ? `${name}::` : name, value]),
  );
  const told = new Set(own.map(([name]) => name));
  const all = [...DEFAULTS(proc.kernel.arch).filter(([name]) => !told.has(name.toLowerCase())), ...own];
  const wanted = names.map((name) => name.toLowerCase());
  const shown = all.filter(
    ([name]) =>
      wanted.length === 0 ||
      wanted.some((one) => name.toLowerCase() === one || name.toLowerCase().startsWith(`${one}::`)),
  );
  await print(proc, shown.map(([name, value]) => `${name} "${value}";\n`).join(''));
  return 0;
};

export const debconfSetSelections: Program = async (proc) => {
  const [, file] = proc.argv;
  if (file === undefined) await readAll(proc);
  else if (!proc.files.exists(file)) {
    await printError(
      proc,
      `Can't open ${file}: No such file or directory at /usr/bin/debconf-set-selections line 185.\n`,
    );
    return 1;
  }
  return 0;
};
