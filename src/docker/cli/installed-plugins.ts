// Models docker/cli cli-plugins/manager: plugins are executables called docker-<name> in a few directories.
import type { Files } from '../../host/fs/files.ts';
import { noteAt } from '../../host/process/elf.ts';
import type { CliPlugin } from './builds.ts';

const DIRECTORIES = [
  '/usr/local/lib/docker/cli-plugins',
  '/usr/local/libexec/docker/cli-plugins',
  '/usr/lib/docker/cli-plugins',
  '/usr/libexec/docker/cli-plugins',
];

const SHORT: Readonly<Record<string, string>> = { buildx: 'Docker Buildx', compose: 'Docker Compose' };

/**
 * The plugins that a user has, by name; the first directory that has one counts. An executable's note says which plugin it
 * is (`docker-compose`) and its version.
 */
export function installedPlugins(files: Files, home: string): CliPlugin[] {
  const found = new Map<string, CliPlugin>();
  for (const directory of [`${home}/.docker/cli-plugins`, ...DIRECTORIES]) {
    if (!files.isDirectory(directory)) continue;
    for (const { name: file } of files.readdir(directory)) {
      const plugin = pluginAt(files, `${directory}/${file}`);
      if (plugin && !found.has(plugin.name)) found.set(plugin.name, plugin);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function pluginAt(files: Files, path: string): CliPlugin | undefined {
  const name = /\/docker-([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  const short = SHORT[name];
  if (short === undefined || !files.exists(path) || (files.stat(path).mode & 0o111) === 0) return undefined;
  const note = noteAt(files, path);
  if (note?.program !== `docker-${name}`) return undefined;
  const { version = '', commit = '' } = note;
  return { name, short, vendor: 'Docker Inc.', version: String(version), path, commit: String(commit) };
}
