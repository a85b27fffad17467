// Models moby image/tarexport (GET /images/get, POST /images/load): docker save and load, one tar of layers and JSON.

import { decode, encode } from '../../../base/bytes.ts';
import { digestOf } from '../../../base/digest.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import type { Image, Layer } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { ImageConfig } from '../../registry/image-config.ts';
import { fullReference } from '../../registry/reference.ts';
import { readTar } from '../archive/read.ts';
import { entriesOf } from '../archive/tree.ts';
import { type TarEntry, writeTar } from '../archive/write.ts';
import type { Daemon } from '../daemon.ts';
import { rootFiles } from '../root-files.ts';
import { logImageEvent } from './events.ts';
import { findImage, getImage, noSuchImage, referenceOf } from './find.ts';
import { layerFrom } from './import.ts';
import { repoTags } from './names.ts';

interface ManifestItem {
  readonly Config: string;
  readonly RepoTags: readonly string[] | null;
  readonly Layers: readonly string[];
}

const file = (name: string, data: Uint8Array): TarEntry => ({
  name,
  type: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime: 0,
  data,
});
const blob = (digest: string): string => `blobs/sha256/${digest.replace('sha256:', '')}`;

/** The images with their names as one archive. */
export function saveImages(daemon: Daemon, names: readonly string[]): Uint8Array {
  const wanted = new Map<Image, string[]>();
  for (const name of names) {
    const image = findImage(daemon, name);
    if (!image) throw noSuchImage(name);
    const tags = /^[0-9a-f]{4,64}$/.test(name) || name.startsWith('sha256:') ? [] : [fullName(daemon, name)];
    wanted.set(image, [...(wanted.get(image) ?? []), ...tags]);
    logImageEvent(daemon, image.id, name, 'save');
  }
  const entries = new Map<string, TarEntry>();
  const manifest: ManifestItem[] = [...wanted].map(([image, tags]) => {
    const config = encode(JSON.stringify(image.config));
    entries.set(blob(image.id), file(blob(image.id), config));
    for (const layer of image.layers) entries.set(blob(layer.diffId), file(blob(layer.diffId), layerTar(layer)));
    return {
      Config: blob(image.id),
      RepoTags: tags.length > 0 ? tags : null,
      Layers: image.layers.map((layer) => blob(layer.diffId)),
    };
  });
  return writeTar([...entries.values(), file('manifest.json', encode(JSON.stringify(manifest)))]);
}

const fullName = (daemon: Daemon, name: string): string => {
  const reference = referenceOf(daemon, name);
  return (
    repoTags(daemon, getImage(daemon, name)).find(
      (tag) => fullReference(referenceOf(daemon, tag)) === fullReference(reference),
    ) ?? name
  );
};

const layerTar = (layer: Layer): Uint8Array => writeTar(entriesOf(rootFiles(layer.files), '/', ''));

/** `Loaded image: busybox:latest` for each name that came with it. */
export function loadImages(daemon: Daemon, tar: Uint8Array): readonly JsonMessage[] {
  const entries = new Map(
    unpacked(daemon, tar).map((entry) => [entry.name.replace(/^\.\//, ''), entry.data ?? new Uint8Array(0)]),
  );
  const listed = entries.get('manifest.json');
  if (!listed) {
    const directory = `/var/lib/docker/tmp/docker-import-${1_000_000_000 + Number.parseInt(daemon.host.random.hex(7), 16)}`;
    throw invalidParameter(`open ${directory}/repositories: no such file or directory`);
  }
  return (JSON.parse(decode(listed)) as ManifestItem[]).flatMap((item) => loadOne(daemon, item, entries));
}

/** An archive of nothing is taken for one without entries. */
function unpacked(daemon: Daemon, tar: Uint8Array): ReturnType<typeof readTar> {
  if (tar.length === 0) return [];
  try {
    return readTar(tar);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw since(daemon.version, 23) ? error : invalidParameter(`Error processing tar file(exit status 1): ${reason}`);
  }
}

function loadOne(daemon: Daemon, item: ManifestItem, entries: ReadonlyMap<string, Uint8Array>): readonly JsonMessage[] {
  const text = entries.get(item.Config);
  if (!text) throw invalidParameter(`open ${item.Config}: no such file or directory`);
  const config = JSON.parse(decode(text)) as ImageConfig;
  const { images } = daemon.containerd;
  const known = new Map(images.list().flatMap((image) => image.layers.map((layer) => [layer.diffId, layer] as const)));
  const layers = item.Layers.map((name, index) => {
    const diffId = config.rootfs.diff_ids[index] ?? '';
    const here = known.get(diffId);
    if (here) return here;
    const data = entries.get(name);
    if (!data) throw invalidParameter(`open ${name}: no such file or directory`);
    return { ...layerFrom(daemon, data), diffId };
  });
  const id = digestOf(JSON.stringify(config));
  if (!images.get(id))
    images.put({ id, config, layers, parent: undefined, references: new Set(), digests: new Set(), lastTagged: 0 });
  logImageEvent(daemon, id, id, 'load');
  const tags = item.RepoTags ?? [];
  for (const tag of tags) images.tag(id, fullReference(referenceOf(daemon, tag)));
  if (tags.length === 0) return [{ stream: `Loaded image ID: ${id}\n` }];
  return tags.map((tag) => ({ stream: `Loaded image: ${tag}\n` }));
}
