// Models moby pkg/archive and pkg/compression: a layer as the gzip'ed tar archive that registries keep.
import { concat, decode, encode } from '../../../base/bytes.ts';
import type { Layer } from '../../containerd/types.ts';
import { unknown } from '../../errdefs/errdefs.ts';
import type { FoundLayer } from '../../registry/registry.ts';
import { entriesOf } from '../archive/tree.ts';
import { writeTar } from '../archive/write.ts';
import type { Daemon } from '../daemon.ts';
import { rootFiles } from '../root-files.ts';
import { layerFrom } from './import.ts';

const STORED_MAX = 65535;
const COMMENT = 0x10;

/**
 * The blob of a layer: gzip with stored blocks, so that its digest is the same on every machine. The archive's comment keeps
 * the sizes of the layer that it stands for, which may be larger than what is in it.
 */
export function layerBlob(layer: Layer): Uint8Array {
  const tar = writeTar(entriesOf(rootFiles(layer.files), '/', ''));
  const comment = encode(`${layer.size} ${layer.compressedSize}\0`);
  const header = concat([Uint8Array.from([0x1f, 0x8b, 8, COMMENT, 0, 0, 0, 0, 0, 255]), comment]);
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < tar.length || at === 0; at += STORED_MAX) {
    const part = tar.subarray(at, at + STORED_MAX);
    const last = at + STORED_MAX >= tar.length ? 1 : 0;
    const { length } = part;
    blocks.push(Uint8Array.from([last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]), part);
  }
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc32(tar), true);
  trailer.setUint32(4, tar.length, true);
  return concat([header, ...blocks, new Uint8Array(trailer.buffer)]);
}

/** The layer that a blob holds. Throws for what `layerBlob` has not written. */
export function layerOfBlob(daemon: Daemon, blob: Uint8Array, { diffId, digest }: FoundLayer): Layer {
  if (blob[0] !== 0x1f || blob[1] !== 0x8b || blob[3] !== COMMENT)
    throw unknown('failed to register layer: compressed layers of other tools are not part of this sandbox');
  const end = blob.indexOf(0, 10);
  const [size = 0, compressedSize = 0] = decode(blob.subarray(10, end)).split(' ').map(Number);
  const parts: Uint8Array[] = [];
  let at = end + 1;
  for (let last = false; !last; ) {
    last = blob[at] === 1;
    const length = (blob[at + 1] ?? 0) | ((blob[at + 2] ?? 0) << 8);
    parts.push(blob.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  return { ...layerFrom(daemon, concat(parts)), diffId, digest, size, compressedSize };
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
