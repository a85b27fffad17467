// Models moby image/tarexport/load.go (POST /images/load): the images of an archive that `docker save` made.

import { decode } from '../../../base/bytes.ts';
import { digestOf } from '../../../base/digest.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { ImageConfig } from '../../registry/image-config.ts';
import { fullReference } from '../../registry/reference.ts';
import { readTar } from '../archive/read.ts';
import type { Daemon } from '../daemon.ts';
import type { ManifestItem } from './archive-files.ts';
import { logImageEvent } from './events.ts';
import { referenceOf } from './find.ts';
import { layerFrom } from './import.ts';

/** `Loaded image: busybox:latest` for each name that came with it. */
export function loadImages(daemon: Daemon, tar: Uint8Array): readonly JsonMessage[] {
  const entries = new Map(
    unpacked(daemon, tar).map((entry) => [entry.name.replace(/^\.\//, ''), entry.data ?? new Uint8Array(0)]),
  );
  const listed = entries.get('manifest.json');
  const directory = `${daemon.dataRoot}/tmp/docker-import-${1_000_000_000 + Number.parseInt(daemon.host.random.hex(7), 16)}`;
  if (!listed) throw invalidParameter(`open ${directory}/${expected(entries)}: no such file or directory`);
  return manifestOf(decode(listed)).flatMap((item) => loadOne(daemon, item, entries, directory));
}

/** Without a manifest it is read as of before 1.10, where each folder is an image and has a file json. */
function expected(entries: ReadonlyMap<string, Uint8Array>): string {
  const folders = [...entries.keys()].filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? '');
  const first = folders.sort()[0];
  return first === undefined ? 'repositories' : `${first}/json`;
}

/** Throws in encoding/json's words for what is no manifest. */
function manifestOf(text: string): readonly ManifestItem[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw invalidParameter(
      text.trim() === '' ? 'EOF' : `invalid character '${text.trim().charAt(0)}' looking for beginning of value`,
    );
  }
  if (content === null) return [];
  const kind = typeof content === 'boolean' ? 'bool' : typeof content;
  if (!Array.isArray(content))
    throw invalidParameter(`json: cannot unmarshal ${kind} into Go value of type []tarexport.manifestItem`);
  return content as ManifestItem[];
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

function loadOne(
  daemon: Daemon,
  item: ManifestItem,
  entries: ReadonlyMap<string, Uint8Array>,
  directory: string,
): readonly JsonMessage[] {
  const text = entries.get(item.Config);
  if (!text) throw invalidParameter(`open ${directory}/${item.Config}: no such file or directory`);
  const config = JSON.parse(decode(text)) as ImageConfig;
  const { images } = daemon.containerd;
  const known = new Map(images.list().flatMap((image) => image.layers.map((layer) => [layer.diffId, layer] as const)));
  const layers = (item.Layers ?? []).map((name, index) => {
    const diffId = config.rootfs.diff_ids[index] ?? '';
    const here = known.get(diffId);
    if (here) return here;
    const data = entries.get(name);
    if (!data) throw invalidParameter(`open ${directory}/${name}: no such file or directory`);
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
