// Models what `apt update` clears away in the end (apt-pkg/update.cc, pkgAcquire::Clean): lists that no source names.

import { LISTS } from '../../host/packages/cache.ts';
import { listName, releaseName, type Source, translationName } from '../../host/packages/sources.ts';
import type { Process } from '../../host/process/types.ts';

/** Neither directories nor apt's lock. */
const KEPT = ['auxfiles', 'lock', 'partial'];

const namesOf = (source: Source, arch: string): string[] => [
  ...['InRelease', 'Release', 'Release.gpg'].map((file) => `${releaseName(source)}_${file}`),
  ...(source.architectures.length > 0 ? source.architectures : [arch]).map((one) => listName(source, one)),
  translationName(source),
];

/** @param arch the host's architecture, for sources that name none. */
export function cleanLists({ files }: Process, sources: readonly Source[], arch: string): void {
  const kept = new Set([...KEPT, ...sources.flatMap((source) => namesOf(source, arch))]);
  for (const { name } of files.readdir(LISTS)) if (!kept.has(name)) files.unlink(`${LISTS}/${name}`);
}
