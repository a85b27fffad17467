// Models sources.list(5): apt-pkg/sourcelist.cc, one-line entries and deb822 stanzas, and debmetaindex.cc where options clash.
import type { Files } from '../fs/files.ts';
import { parseParagraphs } from './deb822.ts';

export interface Source {
  readonly type: 'deb' | 'deb-src';
  /** Without the final slash. */
  readonly uri: string;
  /** `/` or `./` for a flat repository. */
  readonly suite: string;
  readonly component: string;
  /** Empty: all that the machine has. */
  readonly architectures: readonly string[];
  /** A keyring's path, a fingerprint, or an armored key itself. */
  readonly signedBy: string | undefined;
  readonly trusted: boolean | undefined;
  readonly allowInsecure: boolean;
  readonly file: string;
  readonly line: number;
}

/** The sentence that apt prints after `E:`. */
export class MalformedSource extends Error {}

export const isFlat = (suite: string): boolean => suite.endsWith('/');

interface Entry {
  readonly uri: string;
  readonly suite: string;
  readonly components: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

type Place = Pick<Source, 'file' | 'line' | 'type'>;

const yes = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : /^(yes|true|1|on)$/i.test(value.trim());

function sourcesOf({ uri, suite, components, options }: Entry, place: Place, arch: string): Source[] {
  const kind = place.file.endsWith('.sources') ? 'sources' : 'list';
  const bad = (what: string): MalformedSource =>
    new MalformedSource(`Malformed entry ${place.line} in ${kind} file ${place.file} (${what})`);
  if (uri === '') throw bad('URI');
  if (suite === '') throw bad('Suite');
  if (!/^[A-Za-z][\w+.-]*:/.test(uri)) throw bad('URI parse');
  if (isFlat(suite) && components.length > 0) throw bad('absolute Suite Component');
  if (!isFlat(suite) && components.length === 0) throw bad('Component');
  const own = {
    ...place,
    uri: uri.replaceAll('$(ARCH)', arch).replace(/\/+$/, ''),
    suite: suite.replaceAll('$(ARCH)', arch),
    architectures: (options.get('arch') ?? options.get('architectures') ?? '')
      .split(/[\s,]+/)
      .filter((name) => name !== ''),
    signedBy: options.get('signed-by'),
    trusted: yes(options.get('trusted')),
    allowInsecure: yes(options.get('allow-insecure')) ?? false,
  };
  return isFlat(suite) ? [{ ...own, component: '' }] : components.map((component) => ({ ...own, component }));
}

function parseLine(text: string, file: string, line: number, arch: string): Source[] {
  const content = text.replace(/#.*$/, '').trim();
  if (content === '') return [];
  const [type = '', ...rest] = content.split(/\s+/);
  if (rest.length === 0) throw new MalformedSource(`Malformed line ${line} in source list ${file} (type)`);
  if (type !== 'deb' && type !== 'deb-src')
    throw new MalformedSource(`Type '${type}' is not known on line ${line} in source list ${file}`);
  const options = new Map<string, string>();
  const bad = (what: string): MalformedSource =>
    new MalformedSource(`Malformed entry ${line} in list file ${file} ([option] ${what})`);
  let words = content.slice(type.length).trim();
  if (words.startsWith('[')) {
    const end = words.indexOf(']');
    const inside = words.slice(1, end < 0 ? undefined : end).trim();
    if (end >= 0 && inside === '') throw bad('too short');
    for (const option of inside.split(/\s+/)) {
      const at = option.indexOf('=');
      if (at < 0) throw bad('not assignment');
      if (at === 0) throw bad('no key');
      if (at === option.length - 1) throw bad('no value');
      options.set(option.slice(0, at).replace(/[+-]$/, '').toLowerCase(), option.slice(at + 1));
    }
    if (end < 0) throw bad('unparsable');
    words = words.slice(end + 1).trim();
  }
  const [uri = '', suite = '', ...components] = words.split(/\s+/).filter((word) => word !== '');
  return sourcesOf({ uri, suite, components, options }, { file, line, type }, arch);
}

function parseStanzas(text: string, file: string, arch: string): Source[] {
  const clean = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
  return parseParagraphs(clean).flatMap((stanza, index) => {
    const fields = new Map([...stanza].map(([name, value]) => [name.toLowerCase(), value]));
    const words = (name: string): string[] => (fields.get(name) ?? '').split(/\s+/).filter((word) => word !== '');
    if (yes(fields.get('enabled')) === false) return [];
    const types = words('types');
    if (types.length === 0) throw new MalformedSource(`Malformed stanza ${index} in source list ${file} (type)`);
    return types.flatMap((type) => {
      if (type !== 'deb' && type !== 'deb-src')
        throw new MalformedSource(`Type '${type}' is not known on stanza ${index} in source list ${file}`);
      const uris = words('uris');
      const suites = words('suites');
      return (uris.length > 0 ? uris : ['']).flatMap((uri) =>
        (suites.length > 0 ? suites : ['']).flatMap((suite) =>
          sourcesOf(
            {
              uri,
              suite,
              components: words('components'),
              options: new Map([...fields].map(([k, v]) => [k, unfold(v)])),
            },
            { file, line: index + 1, type },
            arch,
          ),
        ),
      );
    });
  });
}

/** A key written into a stanza: continuation lines without their blank, ` .` for an empty line. */
const unfold = (value: string): string =>
  value.includes('\n')
    ? value
        .replace(/\n[ \t]/g, '\n')
        .replace(/^\.$/gm, '')
        .trim()
    : value;

const FOLDER = '/etc/apt/sources.list.d';

/** The files of sources in apt's order. */
export function sourceFiles(files: Pick<Files, 'exists' | 'isDirectory' | 'readdir'>): string[] {
  const listed = files.isDirectory(FOLDER)
    ? files
        .readdir(FOLDER)
        .map(({ name }) => name)
        .filter((name) => /^[\w.-]+\.(list|sources)$/.test(name))
        .sort()
        .map((name) => `${FOLDER}/${name}`)
    : [];
  return ['/etc/apt/sources.list', ...listed].filter((file) => files.exists(file));
}

/** Every binary source that the machine's files name. Throws `MalformedSource`. */
export function readSources(files: Files, arch: string): Source[] {
  const all = sourceFiles(files).flatMap((file) => {
    const text = files.readText(file);
    if (file.endsWith('.sources')) return parseStanzas(text, file, arch);
    return text.split('\n').flatMap((line, index) => parseLine(line, file, index + 1, arch));
  });
  const first = new Map<string, Source>();
  for (const source of all) {
    const key = `${source.uri.replace(/^https:/, 'http:')} ${source.suite}`;
    const known = first.get(key);
    if (!known) first.set(key, source);
    else if (known.signedBy !== source.signedBy)
      throw new MalformedSource(
        `Conflicting values set for option Signed-By regarding source ${known.uri}/ ${source.suite}: ${known.signedBy ?? ''} != ${source.signedBy ?? ''}`,
      );
  }
  return all.filter(({ type }) => type === 'deb');
}

const clean = (uri: string): string => uri.replace(/^\w+:\/\//, '').replaceAll('/', '_');

/** Where a flat suite lies below its URI: `/` is the URI itself. */
const flatPart = (suite: string): string => (suite === '/' ? '' : `_${suite.replace(/\/$/, '').replaceAll('/', '_')}_`);

/** The name under /var/lib/apt/lists of a source's Packages file. */
export function listName(source: Pick<Source, 'uri' | 'suite' | 'component'>, arch: string): string {
  if (isFlat(source.suite)) return `${clean(source.uri)}${flatPart(source.suite)}_Packages`;
  return `${releaseName(source)}_${source.component.replaceAll('/', '_')}_binary-${arch}_Packages`;
}

/** The name of a source's list of descriptions there. */
export const translationName = (source: Pick<Source, 'uri' | 'suite' | 'component'>): string =>
  `${releaseName(source)}_${source.component.replaceAll('/', '_')}_i18n_Translation-en`;

/** The name of a source's release files there, without `_InRelease`. */
export const releaseName = ({ uri, suite }: Pick<Source, 'uri' | 'suite'>): string =>
  isFlat(suite)
    ? `${clean(uri)}${flatPart(suite).replace(/_$/, '')}`
    : `${clean(uri)}_dists_${suite.replaceAll('/', '_')}`;
