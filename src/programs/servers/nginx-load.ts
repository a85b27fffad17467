// Models nginx's reading of its configuration files: includes, `-g`, unknown directives.
import { isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
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
