// Models apt-pkg/pkgcachegen.cc (MergeListVersion, AddNewDescription): versions that say the same of themselves share it.
import { type CachedPackage, LISTS } from '../../host/packages/cache.ts';
import { listName, readSources, translationName } from '../../host/packages/sources.ts';
import type { Apt } from './context.ts';

export interface SharedDescription {
  /** Empty for the one that stands in the list itself. */
  readonly language: '' | 'en';
  /** The list. */
  readonly path: string;
}

/**
 * The descriptions of a package with that digest, in the order in which the cache meets them: one for the first list with
 * each version, and one for the first translation.
 */
export function sharedDescriptions(
  { proc }: Apt,
  pkg: CachedPackage,
  digest: string,
  digestOf: (version: CachedPackage['versions'][number]) => string,
): SharedDescription[] {
  const { files, kernel } = proc;
  const versions = pkg.versions.filter((version) => digestOf(version) === digest);
  const met = new Set<CachedPackage['versions'][number]>();
  const found: SharedDescription[] = [];
  for (const source of readSources(files, kernel.arch)) {
    const path = `${LISTS}/${listName(source, kernel.arch)}`;
    for (const version of versions) {
      if (met.has(version) || !version.files.some((file) => file.path === path)) continue;
      met.add(version);
      found.push({ language: '', path });
    }
    const translation = `${LISTS}/${translationName(source)}`;
    const known = found.some(({ language }) => language === 'en');
    if (!known && found.length > 0 && files.exists(translation)) found.push({ language: 'en', path: translation });
  }
  return found.length > 0
    ? found
    : versions.flatMap((version) => version.files.map(({ path }) => ({ language: '' as const, path })));
}
