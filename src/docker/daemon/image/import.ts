// Models moby daemon/images/image_import.go (POST /images/create?fromSrc=).
import { digestOf } from '../../../base/digest.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { createMemfs } from '../../../host/fs/memfs.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import { parsePlatformSpec } from '../../api/platforms.ts';
import type { Layer } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { ImageConfig } from '../../registry/image-config.ts';
import { familiarReference, fullReference } from '../../registry/reference.ts';
import { readTar } from '../archive/read.ts';
import { unpack } from '../archive/tree.ts';
import type { Daemon } from '../daemon.ts';
import { rootFiles } from '../root-files.ts';
import { applyChanges } from './changes.ts';
import { logImageEvent } from './events.ts';
import { referenceOf } from './find.ts';

export interface ImportRequest {
  readonly repo: string;
  readonly tag: string;
  readonly message: string;
  readonly changes: readonly string[];
  /** Empty for the host's own. */
  readonly platform: string;
  /** An uncompressed tar archive of a root file system. */
  readonly tar: Uint8Array;
}

/** The new image's id, as the one line that an import prints. Throws for a broken archive or a wrong change. */
export function importImage(daemon: Daemon, request: ImportRequest): JsonMessage {
  const reference =
    request.repo === ''
      ? undefined
      : referenceOf(daemon, request.tag === '' ? request.repo : `${request.repo}:${request.tag}`);
  const run = applyChanges({}, request.changes, daemon.version);
  const layer = layerFrom(daemon, request.tar);
  const created = rfc3339Nano(daemon.stamp());
  const comment = request.message === '' ? 'Imported from -' : request.message;
  const config: ImageConfig = {
    architecture: architectureOf(daemon, request.platform),
    os: 'linux',
    created,
    config: run,
    rootfs: { type: 'layers', diff_ids: [layer.diffId] },
    history: [{ created, comment }],
    docker_version: daemon.build.version,
  };
  const id = digestOf(JSON.stringify(config));
  daemon.containerd.images.put({
    id,
    config,
    layers: [layer],
    parent: undefined,
    references: new Set(),
    digests: new Set(),
    lastTagged: 0,
  });
  if (reference) {
    daemon.containerd.images.tag(id, fullReference(reference));
    logImageEvent(daemon, id, familiarReference(reference), 'tag');
  }
  logImageEvent(daemon, id, id, 'import');
  return { status: id };
}

/** Before 23 a platform was looked at and then not written down. */
function architectureOf(daemon: Daemon, platform: string): string {
  const { arch } = daemon.host.profile;
  if (platform === '') return arch;
  try {
    const wanted = parsePlatformSpec(platform, { os: 'linux', architecture: arch, variant: '' }, daemon.version);
    return since(daemon.version, 23) ? wanted.architecture : arch;
  } catch (error) {
    throw error instanceof Error ? invalidParameter(error.message) : error;
  }
}

/** A layer with the archive's files. */
export function layerFrom(daemon: Daemon, tar: Uint8Array): Layer {
  const fs = createMemfs({ type: 'ext4', source: 'layer', dev: 0, clock: daemon.host.clock });
  const entries = readTar(tar);
  unpack(rootFiles(fs), '/', entries, { keepOwner: true, noOverwriteDirNonDir: false });
  const diffId = digestOf(tar);
  const size = entries.reduce((total, entry) => total + (entry.type === 'file' ? (entry.data?.length ?? 0) : 0), 0);
  return { diffId, digest: digestOf(`gzip ${diffId}`), size, compressedSize: Math.ceil(tar.length / 2), files: fs };
}
