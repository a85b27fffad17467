// Models apt's package cache (apt-pkg/pkgcache.cc): every version that apt knows, and which one it would take.
import type { Files } from '../fs/files.ts';
import { type Paragraph, parseParagraphs } from './deb822.ts';
import { listName, readSources, type Source } from './sources.ts';
import { readStatus } from './status.ts';
import { compareDebianVersions } from './version.ts';

export const LISTS = '/var/lib/apt/lists';

export interface PackageVersion {
  readonly name: string;
  readonly version: string;
  readonly fields: Paragraph;
  /** The repositories that offer it. */
  readonly sources: readonly Source[];
  /** Their list files, in order. */
  readonly lists: readonly string[];
  readonly installed: boolean;
}

export interface PackageCache {
  /** Newest first. */
  versions(name: string): readonly PackageVersion[];
  installed(name: string): PackageVersion | undefined;
  /** What `apt install` would take: the newest; a held package stays. */
  candidate(name: string): PackageVersion | undefined;
  names(): readonly string[];
}

interface Known {
  readonly fields: Paragraph;
  readonly sources: Source[];
  readonly lists: string[];
  installed: boolean;
}

export function openCache(files: Files, arch: string): PackageCache {
  const known = new Map<string, Map<string, Known>>();
  const add = (fields: Paragraph): Known => {
    const name = fields.get('Package') ?? '';
    const version = fields.get('Version') ?? '';
    const versions = known.get(name) ?? new Map<string, Known>();
    known.set(name, versions);
    const entry = versions.get(version) ?? { fields, sources: [], lists: [], installed: false };
    versions.set(version, entry);
    return entry;
  };
  for (const source of readSources(files, arch)) {
    const list = `${LISTS}/${listName(source, arch)}`;
    if (!files.exists(list)) continue;
    for (const fields of parseParagraphs(files.readText(list))) {
      const entry = add(fields);
      entry.sources.push(source);
      entry.lists.push(list);
    }
  }
  for (const fields of readStatus(files).values()) add(fields).installed = true;

  const versions = (name: string): PackageVersion[] =>
    [...(known.get(name) ?? [])]
      .map(([version, entry]) => ({ name, version, ...entry }))
      .sort((a, b) => compareDebianVersions(b.version, a.version));
  return {
    versions,
    installed: (name) => versions(name).find((one) => one.installed),
    candidate: (name) => versions(name)[0],
    names: () => [...known.keys()].sort(),
  };
}
