// Models nginx's reading of its configuration files: includes, `-g`, unknown directives.
import { isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import { resolveHost } from '../net/resolve.ts';
import { globToRegExp } from '../text/fnmatch.ts';
import { checkDirectives, type Directive, NginxConfigError, parseNginxConfig } from './nginx-config.ts';

/** The directives of a configuration file and of `-g`. Throws `NginxConfigError`. */
export function load(proc: Process, path: string, globals: string): Directive[] {
  const read = (file: string): Directive[] => {
    let text: string;
    try {
      text = proc.files.readText(file);
    } catch (error) {
      if (!isErrno(error)) throw error;
      throw new NginxConfigError(`open() "${file}" failed (2: ${error.message})`);
    }
    return parseNginxConfig(text, file, (pattern) => {
      const full = pattern.startsWith('/') ? pattern : `/etc/nginx/${pattern}`;
      const directory = full.slice(0, full.lastIndexOf('/'));
      if (!/[*?[]/.test(full)) return read(full);
      const glob = globToRegExp(full.slice(directory.length + 1));
      return proc.files.isDirectory(directory)
        ? proc.files
            .readdir(directory)
            .filter((entry) => glob.test(entry.name))
            .flatMap((entry) => read(`${directory}/${entry.name}`))
        : [];
    });
  };
  const config = [
    ...parseNginxConfig(
      globals === '' || globals.trim().endsWith(';') ? globals : `${globals};`,
      'command line',
      () => [],
    ),
    ...read(path),
  ];
  checkDirectives(config.filter((one) => one.name !== 'types'));
  return config;
}

/** Every server that requests are passed to must have an address. Throws `NginxConfigError`. */
export async function findUpstreams(proc: Process, directives: readonly Directive[]): Promise<void> {
  const named = new Set(flat(directives).flatMap(({ name, args }) => (name === 'upstream' ? [args[0] ?? ''] : [])));
  for (const { name, args, file, line } of flat(directives)) {
    const server = name === 'proxy_pass' ? /^https?:\/\/([^/:$]+)(?=[/:]|$)/.exec(args[0] ?? '')?.[1] : undefined;
    if (server === undefined || named.has(server)) continue;
    if ((await resolveHost(proc, server)) === undefined)
      throw new NginxConfigError(`host not found in upstream "${server}" in ${file}:${line}`);
  }
  for (const { block = [] } of flat(directives).filter(({ name }) => name === 'upstream')) {
    for (const { name, args, file, line } of block) {
      const [server = ''] = (args[0] ?? '').split(':');
      if (name === 'server' && !server.startsWith('unix') && (await resolveHost(proc, server)) === undefined)
        throw new NginxConfigError(`host not found in upstream "${args[0]}" in ${file}:${line}`);
    }
  }
}

const flat = (directives: readonly Directive[]): readonly Directive[] =>
  directives.flatMap((one) => [one, ...(one.name === 'upstream' ? [] : flat(one.block ?? []))]);
