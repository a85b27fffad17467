// Models apt-private/private-cacheset.cc and apt-pkg/cacheset.cc: which versions the words of a command line mean.
import type { CachedPackage, Version } from '../../host/packages/cache.ts';
import { type Apt, chat, columns, error, isSince, say } from './context.ts';
import type { DepCache } from './state.ts';

export type Wanted = 'install' | 'remove';

export interface Selection {
  readonly install: Version[];
  readonly remove: CachedPackage[];
  /** Versions named by number or release, and the words that named them. */
  readonly byRelease: { readonly version: Version; readonly word: string }[];
}

interface Selecting {
  readonly apt: Apt;
  readonly deps: DepCache;
  readonly selection: Selection;
  /** Packages that are only spoken of, explained at the end. */
  readonly virtual: Set<CachedPackage>;
}

const isReal = (pkg: CachedPackage | undefined): pkg is CachedPackage => pkg !== undefined;

/** Reads the words. What is not found is among the errors then. */
export async function select(apt: Apt, deps: DepCache, words: readonly string[], fallback: Wanted): Promise<Selection> {
  const selecting: Selecting = { apt, deps, selection: { install: [], remove: [], byRelease: [] }, virtual: new Set() };
  for (const word of words) await selectWord(selecting, word, fallback);
  if (apt.messages.some(({ kind }) => kind === 'E')) await explainVirtual(selecting);
  return selecting.selection;
}

async function selectWord(selecting: Selecting, word: string, fallback: Wanted): Promise<void> {
  const { deps } = selecting;
  const exact = deps.cache.find(word.replace(/[:=/].*$/s, ''));
  const modifier = isReal(exact) ? '' : /[+-]$/.exec(word)?.[0];
  const name = modifier ? word.slice(0, -1) : word;
  const wanted: Wanted = modifier === '-' ? 'remove' : modifier === '+' ? 'install' : fallback;
  const [, pure = name, , mark = '', which = ''] = /^([^=/:]+)(:\w[\w-]*)?(?:([=/])(.+))?$/s.exec(name) ?? [];
  const arch = /^[^=/:]+:(\w[\w-]*)/.exec(name)?.[1];
  const known = arch === undefined || arch === deps.cache.arch || ['all', 'any', 'native'].includes(arch);
  const pkg = known ? deps.cache.find(pure) : undefined;
  if (pkg) return selectPackage(selecting, pkg, wanted, mark, which);
  const matched = known ? byPattern(selecting.apt, deps, pure) : undefined;
  if (matched && matched.found.length > 0) {
    for (const one of matched.found) {
      await chat(selecting.apt, `Note, selecting '${one.name}' for ${matched.kind} '${pure}'\n`);
      await selectPackage(selecting, one, wanted, mark, which, true);
    }
    return;
  }
  complain(selecting.apt, name.replace(/[=/].*$/s, ''));
}

function complain(apt: Apt, name: string): void {
  error(apt, `Unable to locate package ${name}`);
  const strict = apt.binary === 'apt' && isSince(apt, '2.0');
  if (/[.?*[\]!]/.test(name)) error(apt, `Couldn't find any package by glob '${name}'`);
  if (strict ? /^\^|\$$/.test(name) : /[.?+*|[^$]/.test(name))
    error(apt, `Couldn't find any package by regex '${name}'`);
}

function byPattern(apt: Apt, deps: DepCache, word: string): { kind: string; found: CachedPackage[] } | undefined {
  const all = deps.cache.packages.filter(({ versions }) => versions.length > 0);
  const ordered = (test: RegExp): CachedPackage[] =>
    all.filter(({ name }) => test.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (/[?*[]/.test(word)) {
    const source = word
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const found = ordered(safeRegExp(`^${source}$`));
    if (found.length > 0) return { kind: 'glob', found };
  }
  const strict = apt.binary === 'apt' && isSince(apt, '2.0');
  if (strict ? /^\^|\$$/.test(word) : /[?+*|[^$]/.test(word))
    return { kind: 'regex', found: ordered(safeRegExp(word)) };
  return undefined;
}

function safeRegExp(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    return /(?!)/;
  }
}

async function selectPackage(
  selecting: Selecting,
  pkg: CachedPackage,
  wanted: Wanted,
  mark: string,
  which: string,
  pattern = false,
): Promise<void> {
  const { apt, deps, selection } = selecting;
  if (wanted === 'remove') {
    const target = pkg.versions.length > 0 || pkg.state !== 'not-installed' ? pkg : await removable(selecting, pkg);
    if (target && !selection.remove.includes(target)) selection.remove.push(target);
    return;
  }
  const add = (version: Version): void => {
    if (!selection.install.includes(version)) selection.install.push(version);
  };
  if (mark !== '') {
    const version = mark === '=' ? byNumber(pkg, which) : byRelease(pkg, which);
    if (version) {
      if (mark === '/' || version.version !== which) selection.byRelease.push({ version, word: which });
      return add(version);
    }
    const provider = await onlyProvider(selecting, pkg);
    if (provider) return add(provider);
    error(apt, `${mark === '=' ? 'Version' : 'Release'} '${which}' for '${pkg.name}' was not found`);
    selecting.virtual.add(pkg);
    return;
  }
  const { candidate } = deps.mark(pkg);
  if (candidate) return add(candidate);
  if (pattern) return;
  const provider = await onlyProvider(selecting, pkg);
  if (provider) return add(provider);
  error(apt, `Package '${pkg.name}' has no installation candidate`);
  selecting.virtual.add(pkg);
}

const starred = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

const byNumber = (pkg: CachedPackage, which: string): Version | undefined =>
  pkg.versions.find(({ version }) => version === which) ??
  pkg.versions.find(({ version }) => starred(which).test(version));

const byRelease = (pkg: CachedPackage, which: string): Version | undefined =>
  pkg.versions.find(({ files }) =>
    files.some(({ release, source }) =>
      source
        ? ['Suite', 'Codename', 'Version'].some((field) => starred(which).test(release.get(field) ?? '\0'))
        : which === 'now',
    ),
  );

/** The one package that provides what has no version of its own. */
async function onlyProvider({ apt, deps }: Selecting, pkg: CachedPackage): Promise<Version | undefined> {
  const owners = pkg.providers
    .filter(({ owner }) => deps.mark(owner.pkg).candidate === owner)
    .map(({ owner }) => owner);
  const [only] = owners;
  if (!only || owners.some((owner) => owner.pkg !== only.pkg)) return undefined;
  await chat(apt, `Note, selecting '${only.pkg.name}' instead of '${pkg.name}'\n`);
  return only;
}

async function removable(selecting: Selecting, pkg: CachedPackage): Promise<CachedPackage | undefined> {
  if (pkg.providers.length === 0) {
    await say(selecting.apt, `Package '${pkg.name}' is not installed, so not removed\n`);
    return undefined;
  }
  const provider = await onlyProvider(selecting, pkg);
  if (!provider) await chat(selecting.apt, `Virtual packages like '${pkg.name}' can't be removed\n`);
  return provider?.pkg;
}

/** What is known of packages that have no version: who provides or replaces them. */
async function explainVirtual({ apt, deps, virtual }: Selecting): Promise<void> {
  for (const pkg of virtual) {
    if (pkg.providers.length > 0) await say(apt, providersOf(deps, pkg));
    else {
      await say(
        apt,
        `Package ${pkg.name} is not available, but is referred to by another package.\nThis may mean that the package is missing, has been obsoleted, or\nis only available from another source\n`,
      );
      const replacing = pkg.needed.filter(({ type }) => type === 'Replaces').map(({ owner }) => owner.pkg.name);
      await say(apt, columns(apt, 'However the following packages replace it:', [...new Set(replacing)]));
    }
    await say(apt, '\n');
  }
}

function providersOf(deps: DepCache, pkg: CachedPackage): string {
  const candidates = pkg.providers.filter(({ owner }) => deps.mark(owner.pkg).candidate === owner);
  const shown = candidates.length > 0 ? candidates : pkg.providers;
  // Apt links what provides a name in front of what it has read before.
  const lines = [...shown].map(({ owner, version }) => {
    const installed = owner.pkg.current === owner && deps.mark(owner.pkg).mode === 'install' ? ' [Installed]' : '';
    const note = candidates.length > 0 ? installed : ' [Not candidate version]';
    return `  ${owner.pkg.name} ${owner.version}${version === '' ? '' : ` (= ${version})`}${note}\n`;
  });
  return `Package ${pkg.name} is a virtual package provided by:\n${lines.reverse().join('')}`;
}
