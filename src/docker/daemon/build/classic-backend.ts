// Models moby daemon and daemon/images as builder/builder.go sees them (v20.10.24 to v28.5.2): what the classic builder
// asks the daemon to do.

import type { HostConfig } from '../../api/types/container-config.ts';
import type { BuildOutput, ClassicBackend, GetImageOptions, RunConfig } from '../../buildkit/classic/types.ts';
import type { Image } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { isKind } from '../../errdefs/errdefs.ts';
import { parsePlatform } from '../../registry/platform.ts';
import { familiarName } from '../../registry/reference.ts';
import { createContainer } from '../container/create.ts';
import { removeContainer } from '../container/remove.ts';
import type { Daemon } from '../daemon.ts';
import { findImage, getImage, referenceOf } from '../image/find.ts';
import { pullImage } from '../image/pull.ts';
import { download } from './download.ts';
import { runStep } from './run-step.ts';
import { commitStep, putImage } from './step-image.ts';

/** What starting and committing a step's container takes beyond the runtime's part, and what removing one takes. */
const RUN_MS = 200;
const REMOVE_MS = 40;

export const classicBackend = (daemon: Daemon): ClassicBackend => {
  const { images, snapshotter } = daemon.containerd;
  return {
    version: daemon.version,
    clock: { now: () => daemon.stamp(), hold: (work) => daemon.host.clock.hold(work) },
    dockerVersion: daemon.build.version,
    architecture: daemon.host.profile.arch,
    getImage: (name, options, output) => imageFor(daemon, name, options, output),
    imageById: (id) => images.get(id),
    findImage: (name) => localImage(daemon, name),
    children: (id) => images.list().filter((image) => (image.parent ?? '') === id && image.config.container_config),
    prepare: (layers) => snapshotter.prepare(`build-${daemon.host.random.hex(64)}`, layers, { init: false }),
    release: (snapshot) => snapshotter.remove(snapshot.key),
    create: (config, hostConfig) => create(daemon, config, hostConfig),
    async run(id, output, signal) {
      const result = await runStep(daemon, id, output, signal);
      await daemon.host.clock.sleep(RUN_MS);
      return result;
    },
    remove: (id) => remove(daemon, id),
    commitStep: (step) => commitStep(daemon, step),
    createImage: (config, layers, parent) => putImage(daemon, config, layers, parent),
    setParent: (id, parent) => setParent(daemon, id, parent),
    ownerNames: (uid, gid) => [nameOf(daemon, '/etc/passwd', uid), nameOf(daemon, '/etc/group', gid)],
    download: (url, signal) => download(daemon, url, signal),
  };
};

/** The first name of that number in /etc/passwd or /etc/group of the host. */
function nameOf({ host }: Daemon, path: string, id: number): string {
  if (!host.files.exists(path)) return '';
  const rows = host.files
    .readText(path)
    .split('\n')
    .map((line) => line.split(':'));
  return rows.find(([, , number]) => number === String(id))?.[0] ?? '';
}

function localImage(daemon: Daemon, name: string): Image | undefined {
  try {
    return findImage(daemon, name);
  } catch {
    return undefined;
  }
}

/** Models daemon/images/image_builder.go (GetImageAndReleasableLayer). */
async function imageFor(
  daemon: Daemon,
  name: string,
  { pull, platform }: GetImageOptions,
  output: BuildOutput,
): Promise<Image> {
  if (pull === 'never') return getImage(daemon, name);
  const known = pull === 'if-missing' ? findImage(daemon, name) : undefined;
  if (known && fits(daemon, known, platform)) return known;
  const reference = referenceOf(daemon, name);
  const tag = reference.digest ?? reference.tag ?? '';
  const image = familiarName(reference);
  for await (const message of pullImage(daemon, { image, tag, platform }, new AbortController().signal)) {
    output.message(message);
  }
  return getImage(daemon, name);
}

/** 25 to 27 look for another image when this one is for another platform; earlier and later engines take it. */
function fits(daemon: Daemon, { config }: Image, platform: string): boolean {
  if (platform === '' || !since(daemon.version, 25) || since(daemon.version, 28)) return true;
  const own = { os: 'linux', architecture: daemon.host.profile.arch, variant: '' };
  const { os, architecture } = parsePlatform(platform, own, daemon.version);
  return os === config.os && architecture === config.architecture;
}

function create(
  daemon: Daemon,
  config: RunConfig,
  hostConfig: Partial<HostConfig>,
): { readonly id: string; readonly warnings: readonly string[] } {
  const network = since(daemon.version, 23) ? 'bridge' : 'default';
  const mode = hostConfig.NetworkMode;
  const HostConfig = {
    ...hostConfig,
    NetworkMode: mode === undefined || mode === '' || mode === 'default' ? network : mode,
    LogConfig: { Type: 'none', Config: null },
  };
  const { Id, Warnings } = createContainer(daemon, '', { ...config, HostConfig });
  return { id: Id, warnings: Warnings ?? [] };
}

async function remove(daemon: Daemon, id: string): Promise<void> {
  await daemon.host.clock.sleep(REMOVE_MS);
  try {
    await removeContainer(daemon, id, { force: true, volumes: true });
  } catch (error) {
    if (!isKind(error, 'NotFound')) throw error;
  }
}

function setParent(daemon: Daemon, id: string, parent: string): void {
  const image = daemon.containerd.images.get(id);
  if (!image || image.parent === parent) return;
  daemon.containerd.images.remove(id);
  daemon.containerd.images.put({ ...image, parent });
}
