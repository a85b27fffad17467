// Models how apt fetches the lists of a repository whose release file it has checked (apt-pkg/acquire-item.cc, debmetaindex.cc).
import { sha256Hex } from '../../base/digest.ts';
import { LISTS } from '../../host/packages/cache.ts';
import type { Paragraph } from '../../host/packages/deb822.ts';
import { isFlat, listName, type Source } from '../../host/packages/sources.ts';
import { type Apt, error, notice, say, sizeText, warning } from './context.ts';
import { fetchFile } from './fetch.ts';

export const baseOf = ({ uri, suite }: Source): string =>
  suite === '/' ? uri : isFlat(suite) ? `${uri}/${suite.replace(/\/$/, '')}` : `${uri}/dists/${suite}`;

export const labelOf = ({ uri, suite }: Source): string => `${uri} ${isFlat(suite) && suite === '/' ? '' : suite}`;

/** What is fetched, with the number that it has on the screen. */
export interface Run {
  readonly apt: Apt;
  readonly sources: readonly Source[];
  items: number;
  bytes: number;
  ignored: boolean;
}

export interface Suite {
  readonly source: Source;
  readonly own: readonly Source[];
  number: number;
}

/** `Get:1 http://... stable InRelease [951 B]` */
export async function tell(run: Run, word: string, number: number, what: string, size?: number): Promise<void> {
  const shown = size === undefined ? '' : ` [${sizeText(run.apt.proc, size)}]`;
  await say(run.apt, `${word}:${number} ${what}${shown}\n`);
}

export const tellFailure = async (run: Run, number: number, what: string, failure: string): Promise<void> => {
  await tell(run, 'Err', number, what);
  await say(run.apt, `  ${failure}\n`);
};

export async function fetchLists(run: Run, { own }: Suite, release: Paragraph, what: string): Promise<void> {
  const { apt } = run;
  const components = (release.get('Components') ?? '').split(/\s+/).map((name) => name.replace(/^.*\//, ''));
  const offered = (release.get('Architectures') ?? '').split(/\s+/).filter((name) => name !== '');
  for (const one of new Map(own.map((each) => [each.component, each])).values()) {
    const flat = isFlat(one.suite);
    if (!flat && !components.includes(one.component)) {
      for (const file of [`binary-${apt.arch}/Packages`, 'i18n/Translation-en'])
        warning(
          apt,
          `Skipping acquire of configured file '${one.component}/${file}' as repository '${what}' doesn't have the component '${one.component}' (component misspelt in sources.list?)`,
        );
      continue;
    }
    const architectures = one.architectures.length > 0 ? one.architectures : [apt.arch];
    for (const arch of architectures) {
      const file = flat ? 'Packages' : `${one.component}/binary-${arch}/Packages`;
      if (offered.length > 0 && !offered.includes(arch) && !offered.includes('all')) {
        notice(
          apt,
          `Skipping acquire of configured file '${file}' as repository '${what}' doesn't support architecture '${arch}'`,
        );
        continue;
      }
      await fetchList(run, one, arch, file, release);
    }
  }
}

export async function fetchList(
  run: Run,
  source: Source,
  arch: string,
  file: string,
  release: Paragraph,
): Promise<void> {
  const { apt } = run;
  const { files } = apt.proc;
  const path = `${LISTS}/${listName(source, arch)}`;
  const wanted = (release.get('SHA256') ?? '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find(([, , name]) => name === file);
  if (wanted && files.exists(path) && sha256Hex(files.readFile(path)) === wanted[0]) return;
  const address = `${baseOf(source)}/${file}`;
  const what = isFlat(source.suite)
    ? `${labelOf(source)} Packages`
    : `${source.uri} ${source.suite}/${source.component} ${arch} Packages`;
  const number = ++run.items;
  const list = await fetchFile(apt.proc, address);
  if ('failure' in list) {
    await tellFailure(run, number, what, list.failure);
    error(apt, `Failed to fetch ${address}  ${list.failure}`);
    error(apt, 'Some index files failed to download. They have been ignored, or old ones used instead.');
    return;
  }
  await tell(run, 'Get', number, what, list.bytes.length);
  if (wanted && sha256Hex(list.bytes) !== wanted[0]) {
    const failure =
      Number(wanted[1]) === list.bytes.length
        ? 'Hash Sum mismatch'
        : `File has unexpected size (${list.bytes.length} != ${wanted[1]}). Mirror sync in progress?${list.from}`;
    const detail = `${failure}\n   Hashes of expected file:\n    - SHA256:${wanted[0]}\n    - Filesize:${wanted[1]} [weak]`;
    await tellFailure(run, number, what, detail.replaceAll('\n ', '\n'));
    error(apt, `Failed to fetch ${address}  ${detail}`);
    error(apt, 'Some index files failed to download. They have been ignored, or old ones used instead.');
    return;
  }
  run.bytes += list.bytes.length;
  files.writeFile(path, list.bytes);
}
