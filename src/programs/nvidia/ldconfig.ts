// Models ldconfig (glibc elf/ldconfig.c): the cache of shared objects, and what `-p` prints of it.
import { isErrno } from '../../host/errno.ts';
import { CACHE_PATH, readCache } from '../../host/libraries/cache.ts';
import { runLdconfig } from '../../host/libraries/ldconfig.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { BadOption, type Options, parseOptions } from '../applet/options.ts';

const KINDS: Readonly<Record<string, string>> = { amd64: 'libc6,x86-64', arm64: 'libc6,AArch64', i386: 'libc6' };

export const ldconfig: Program = async (proc) => {
  const name = proc.argv[0] ?? 'ldconfig';
  try {
    const options = parseOptions(proc.argv.slice(1), {
      short: 'pvNXC:f:nr:ilV',
      long: { 'print-cache': 'p', verbose: 'v', version: 'V' },
    });
    if (options.has('p')) return await printCache(proc, name, options.value('C') ?? CACHE_PATH);
    return await renew(proc, name, options);
  } catch (error) {
    if (error instanceof BadOption) {
      await printError(
        proc,
        `${name}: ${error.message}\nTry \`ldconfig --help' or \`ldconfig --usage' for more information.\n`,
      );
      return 64;
    }
    if (!isErrno(error)) throw error;
    await printError(proc, `${name}: Can't create temporary cache file ${CACHE_PATH}~: ${error.message}\n`);
    return 1;
  }
};

async function renew(proc: Process, name: string, options: Options): Promise<number> {
  if (options.has('n')) {
    runLdconfig(proc.files, { arch: proc.kernel.arch, directories: options.operands, noCache: true });
    return 0;
  }
  const config = options.value('f');
  const cache = options.value('C');
  const { warnings } = runLdconfig(proc.files, {
    arch: proc.kernel.arch,
    directories: options.operands,
    noCache: options.has('N'),
    noLinks: options.has('X'),
    ...(config !== undefined && { config }),
    ...(cache !== undefined && { cache }),
  });
  for (const warning of warnings) await printError(proc, `${name}: ${warning}\n`);
  return 0;
}

async function printCache(proc: Process, name: string, path: string): Promise<number> {
  const cache = readCache(proc.files, path);
  if (!cache) {
    const reason = proc.files.exists(path) ? 'File is not a cache file.' : 'No such file or directory';
    const sentence = proc.files.exists(path) ? reason : `Can't open cache file ${path}\n: ${reason}`;
    await printError(proc, `${name}: ${sentence}\n`);
    return 1;
  }
  const rows = cache.entries.map(
    ({ soname, path: file, arch }) => `\t${soname} (${KINDS[arch] ?? 'libc6'}) => ${file}\n`,
  );
  await print(proc, `${cache.entries.length} libs found in cache \`${path}'\n${rows.join('')}`);
  return 0;
}
