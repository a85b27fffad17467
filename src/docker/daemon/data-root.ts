// Models moby daemon/daemon.go (NewDaemon): the directories that a daemon makes below its data root.
import type { Host } from '../../host/host.ts';
import { type EngineVersion, since } from '../engine-version.ts';

const DIRECTORIES = ['buildkit', 'containers', 'image', 'network', 'plugins', 'runtimes', 'swarm', 'tmp', 'volumes'];

/** Makes the data root (`/var/lib/docker`) and what is always in it. */
export function makeDataRoot({ files }: Pick<Host, 'files'>, root: string, version: EngineVersion): void {
  files.mkdirAll(root, 0o710);
  files.chmod(root, 0o710);
  const own = since(version, 23) ? ['containerd'] : ['trust'];
  // From 23 on the scripts of runtimes begin anew with every start, whatever lies there.
  const scripts = `${root}/runtimes`;
  if (since(version, 23) && files.exists(scripts) && files.stat(scripts).type !== 'dir') files.removeAll(scripts);
  for (const name of [...DIRECTORIES, ...own]) files.mkdirAll(`${root}/${name}`, 0o710);
}
