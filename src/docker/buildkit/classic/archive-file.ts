// Models moby pkg/archive (IsArchivePath, DecompressStream): is this file an archive, and what is in it?

import type { Clock } from '../../../base/clock.ts';
import { isTar, type TarItem, unpackTar } from '../../api/tar.ts';

const isGzip = (data: Uint8Array): boolean => data[0] === 0x1f && data[1] === 0x8b;

/** The bytes without gzip; the machine's clock stands still meanwhile. Rejects when they are damaged. */
export async function gunzip(data: Uint8Array, clock: Pick<Clock, 'hold'>): Promise<Uint8Array> {
  if (!isGzip(data)) return data;
  const plain = new Blob([data.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return clock.hold(new Response(plain).bytes());
}

/** The items of a tar archive, gzip'ed or not; undefined for anything else. */
export async function archiveItems(
  data: Uint8Array,
  clock: Pick<Clock, 'hold'>,
): Promise<readonly TarItem[] | undefined> {
  try {
    const tar = await gunzip(data, clock);
    return isTar(tar) ? unpackTar(tar) : undefined;
  } catch {
    return undefined;
  }
}
