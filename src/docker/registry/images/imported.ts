/** Images that were made on a host by `docker import` from a tar archive: BusyBox from Debian, and a small greeting. */

import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { busyboxApplets } from '../busybox-applets.ts';
import type { ImageConfig, ImageRunConfig } from '../image-config.ts';
import { dir, type Entry, file, link, program } from '../layer.ts';
import type { Recipe } from './recipe.ts';

const PASSWD = `root:x:0:0:root:/root:/bin/sh
daemon:x:1:1:daemon:/usr/sbin:/bin/false
nobody:x:65534:65534:nobody:/home:/bin/false
`;
const GROUP = `root:x:0:
daemon:x:1:
nogroup:x:65534:
`;
const GREETING = `
Hello from Docker!
This message shows that your installation appears to be working correctly.

`;

const BUSYBOX_SIZES: Readonly<Record<string, number>> = { '1.35.0': 1982256, '1.37.0': 2024544, '1.38.0': 2063232 };
const BUILDS: Readonly<Record<string, string>> = {
  '1.35.0': 'Debian 1:1.35.0-4+deb12u1+b1',
  '1.37.0': 'Debian 1:1.37.0-6+b9',
  '1.38.0': 'Debian 1:1.38.0-3+b1',
};

function busyboxFiles(version: string): Entry[] {
  const note = { program: 'busybox', version, build: BUILDS[version] ?? '', libc: 'glibc' };
  return [
    dir('/'),
    program('/bin/busybox', note, BUSYBOX_SIZES[version] ?? 2024544),
    ...busyboxApplets(version).map((name) => link(`/bin/${name}`, 'busybox')),
    ...'/tmp /root /var /proc /sys /dev /home /usr/bin'.split(' ').map((path) => dir(path)),
    file('/etc/passwd', PASSWD),
    file('/etc/group', GROUP),
  ];
}

const bytesIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + (entry.type === 'exec' ? (entry.size ?? 0) : (entry.text?.length ?? 0)), 0);

/** What that version of the engine writes into the configuration besides what was asked for. */
function runConfig(cmd: readonly string[], engine: EngineVersion): ImageRunConfig {
  if (since(engine, 28)) return { Cmd: [...cmd] };
  return { Cmd: [...cmd], Entrypoint: null, OnBuild: null, Labels: null };
}

function imported(
  repository: string,
  cmd: readonly string[],
  entries: readonly Entry[],
  host: ImportHost,
  offset: number,
): Recipe {
  const created = rfc3339Nano(host.created + offset);
  const size = bytesIn(entries);
  const extra: Partial<ImageConfig> = { docker_version: host.dockerVersion };
  return {
    repository: `library/${repository}`,
    tags: ['latest'],
    created,
    config: runConfig(cmd, host.engine),
    extra,
    steps: [{ by: '', comment: 'Imported from -', layer: { size, compressed: size, entries: () => entries } }],
  };
}

export interface ImportHost {
  readonly engine: EngineVersion;
  /** As the engine calls itself: `28.5.2+dfsg4`. */
  readonly dockerVersion: string;
  readonly busybox: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

/** By the names that profiles use: `import/busybox`, `import/hello-world`. */
export const importedImages = (host: ImportHost): Readonly<Record<string, Recipe>> => ({
  'import/busybox': imported('busybox', ['sh'], busyboxFiles(host.busybox), host, 0),
  'import/hello-world': imported(
    'hello-world',
    ['/hello'],
    [dir('/'), program('/hello', { program: 'hello', text: GREETING }, 762328)],
    host,
    1100,
  ),
});
