// Models moby image/tarexport/save.go (GET /images/get): images as one tar. From 25 on it is an OCI image layout as well.

import { digestOf, sha256Hex } from '../../../base/digest.ts';
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import type { Image } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { notFound } from '../../errdefs/errdefs.ts';
import { fullReference } from '../../registry/reference.ts';
import { type TarEntry, writeTar } from '../archive/write.ts';
import type { Daemon } from '../daemon.ts';
import { directory, file, layerTar, type ManifestItem, repositoriesFile, type SavedImage } from './archive-files.ts';
import { logImageEvent } from './events.ts';
import { findImage, getImage, noSuchImage, referenceOf } from './find.ts';
import { repoTags } from './names.ts';
import { v1Layers } from './v1-config.ts';

/** The images with their names as one archive. Throws `DockerError` for a name that no image has. */
export function saveImages(daemon: Daemon, names: readonly string[]): Uint8Array {
  const wanted = new Map<Image, string[]>();
  for (const name of names.flatMap((name) => everyTag(daemon, name))) {
    const image = findImage(daemon, name);
    if (!image) throw named(name) ? notFound('reference does not exist') : noSuchImage(name);
    const tags = /^[0-9a-f]{4,64}$/.test(name) || name.startsWith('sha256:') ? [] : [fullName(daemon, name)];
    wanted.set(image, [...new Set([...(wanted.get(image) ?? []), ...tags])]);
    logImageEvent(daemon, image.id, image.id, 'save');
  }
  const saved = [...wanted].map(([image, tags]) => ({ image, tags }));
  return writeTar(since(daemon.version, 25) ? ociLayout(daemon, saved) : v1Layout(saved));
}

const named = (name: string): boolean => /[:@]/.test(name.slice(name.lastIndexOf('/') + 1)) && !/^sha256:/.test(name);

/** A name alone stands for all its tags. */
function everyTag(daemon: Daemon, name: string): readonly string[] {
  if (named(name) || /^(sha256:)?[0-9a-f]{4,64}$/.test(name)) return [name];
  const repository = fullReference({ ...referenceOf(daemon, name), tag: undefined });
  const tags = daemon.containerd.images
    .list()
    .flatMap((image) => repoTags(daemon, image))
    .filter((tag) => fullReference({ ...referenceOf(daemon, tag), tag: undefined }) === repository)
    .sort();
  return tags.length > 0 ? tags : [name];
}

function fullName(daemon: Daemon, name: string): string {
  const wanted = fullReference(referenceOf(daemon, name));
  return (
    repoTags(daemon, getImage(daemon, name)).find((tag) => fullReference(referenceOf(daemon, tag)) === wanted) ?? name
  );
}

const seconds = (image: Image): number => Math.floor((parseRfc3339(image.config.created ?? '') ?? 0) / 1000);
const manifestFile = (items: readonly ManifestItem[]): TarEntry => file('manifest.json', `${JSON.stringify(items)}\n`);
const sorted = (entries: ReadonlyMap<string, TarEntry>): TarEntry[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);

/** Before 25: a directory for each layer, named as Docker before 1.10 named it. */
function v1Layout(saved: readonly SavedImage[]): TarEntry[] {
  const entries = new Map<string, TarEntry>();
  const add = (entry: TarEntry): void => void entries.set(entry.name, entry);
  const items = saved.map(({ image, tags }): ManifestItem => {
    const time = seconds(image);
    const config = `${image.id.replace('sha256:', '')}.json`;
    add(file(config, JSON.stringify(image.config), time));
    const ids = v1Layers(image);
    for (const [index, { id, json }] of ids.entries()) {
      const layer = image.layers[index];
      add(directory(`${id}/`, time));
      add(file(`${id}/VERSION`, '1.0', time));
      add(file(`${id}/json`, json, time));
      if (layer) add(file(`${id}/layer.tar`, layerTar(layer), time));
    }
    return { Config: config, RepoTags: tags.length > 0 ? tags : null, Layers: ids.map(({ id }) => `${id}/layer.tar`) };
  });
  const named = saved.some(({ tags }) => tags.length > 0);
  const repositories = repositoriesFile(saved, (image) => v1Layers(image).at(-1)?.id ?? '');
  const all = [...sorted(entries), manifestFile(items), ...(named ? [file('repositories', repositories)] : [])];
  return all.map((entry) => ({ ...entry, owner: 'root' }));
}

const hexOf = (digest: string): string => digest.replace('sha256:', '');
const blob = (digest: string): string => `blobs/sha256/${hexOf(digest)}`;
const LAYER = 'application/vnd.oci.image.layer.v1.tar';

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** From 25 on: content in blobs by digest, index.json above it, and manifest.json for older readers. */
function ociLayout(daemon: Daemon, saved: readonly SavedImage[]): TarEntry[] {
  const blobs = new Map<string, TarEntry>();
  const manifests: Descriptor[] = [];
  const items = saved.map(({ image, tags }): ManifestItem => {
    const time = seconds(image);
    const config = JSON.stringify(image.config);
    blobs.set(image.id, file(blob(image.id), config, time));
    for (const { json } of v1Layers(image)) {
      const digest = `sha256:${sha256Hex(new TextEncoder().encode(json))}`;
      blobs.set(digest, file(blob(digest), json, time));
    }
    const layers = image.layers.map((layer): Descriptor => {
      const data = layerTar(layer);
      blobs.set(layer.diffId, file(blob(layer.diffId), data, time));
      return { mediaType: LAYER, size: data.length, digest: layer.diffId };
    });
    const manifest = manifestOf(image, config.length, layers);
    const digest = digestOf(manifest);
    blobs.set(digest, file(blob(digest), manifest));
    const described = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: manifest.length };
    manifests.push(...(tags.length > 0 ? tags.map((tag) => annotated(daemon, described, tag)) : [described]));
    return {
      Config: blob(image.id),
      RepoTags: tags.length > 0 ? tags : null,
      Layers: layers.map((layer) => blob(layer.digest)),
      LayerSources: Object.fromEntries(layers.map((layer) => [layer.digest, layer])),
    };
  });
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests };
  const named = saved.some(({ tags }) => tags.length > 0);
  const repositories = repositoriesFile(saved, (image) => hexOf(image.layers.at(-1)?.diffId ?? ''));
  const now = since(daemon.version, 28) ? 0 : Math.floor(daemon.host.clock.now() / 1000);
  return [
    directory('blobs/', now),
    directory('blobs/sha256/', now),
    ...sorted(blobs),
    file('index.json', JSON.stringify(index), now),
    manifestFile(items),
    file('oci-layout', '{"imageLayoutVersion": "1.0.0"}'),
    ...(named ? [file('repositories', repositories)] : []),
  ];
}

const manifestOf = (image: Image, size: number, layers: readonly Descriptor[]): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: image.id, size },
    layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
  });

const annotated = (daemon: Daemon, described: Descriptor, tag: string): Descriptor => ({
  ...described,
  annotations: {
    'io.containerd.image.name': fullReference(referenceOf(daemon, tag)),
    'org.opencontainers.image.ref.name': tag.slice(tag.lastIndexOf(':') + 1),
  },
});
