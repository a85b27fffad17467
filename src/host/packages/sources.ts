// Models sources.list(5), one-line style.
import type { Files } from '../fs/files.ts';

export interface Source {
  readonly uri: string;
  /** `/` for a flat repository. */
  readonly suite: string;
  readonly component: string;
  /** `[signed-by=...]` */
  readonly signedBy: string | undefined;
  readonly file: string;
  readonly line: number;
}

export class MalformedSource extends Error {}

function parseLine(text: string, file: string, line: number, arch: string): Source[] {
  const [, options = '', rest = ''] = /^deb\s+(?:\[([^\]]*)\]\s+)?(.*)$/.exec(text) ?? [];
  const [uri = '', suite = '', ...components] = rest.trim().split(/\s+/);
  if (uri === '' || suite === '') {
    throw new MalformedSource(`Malformed entry ${line} in list file ${file} (${uri === '' ? 'URI' : 'Suite'})`);
  }
  const signedBy = /(?:^|\s)signed-by=(\S+)/.exec(options)?.[1];
  const address = uri.replaceAll('$(ARCH)', arch);
  const own = { uri: address.replace(/\/$/, ''), signedBy, file, line };
  if (suite.endsWith('/')) return [{ ...own, suite: '/', component: '' }];
  if (components.length === 0) throw new MalformedSource(`Malformed entry ${line} in list file ${file} (Component)`);
  return components.map((component) => ({ ...own, suite, component }));
}

/** Every source of /etc/apt/sources.list and sources.list.d/*.list, in apt's order. Throws `MalformedSource`. */
export function readSources(files: Files, arch: string): Source[] {
  const folder = '/etc/apt/sources.list.d';
  const listed = files.isDirectory(folder) ? files.readdir(folder).map(({ name }) => `${folder}/${name}`) : [];
  return ['/etc/apt/sources.list', ...listed.filter((name) => name.endsWith('.list'))]
    .filter((file) => files.exists(file))
    .flatMap((file) =>
      files
        .readText(file)
        .split('\n')
        .flatMap((text, index) => (/^\s*deb\s/.test(text) ? parseLine(text.trim(), file, index + 1, arch) : [])),
    );
}

const clean = (uri: string): string => uri.replace(/^\w+:\/\//, '').replaceAll('/', '_');

/** The name under /var/lib/apt/lists of a source's Packages file. */
export function listName(source: Pick<Source, 'uri' | 'suite' | 'component'>, arch: string): string {
  if (source.suite === '/') return `${clean(source.uri)}_Packages`;
  return `${clean(source.uri)}_dists_${source.suite}_${source.component}_binary-${arch}_Packages`;
}

/** The name of a source's release files there, without `_InRelease`. */
export function releaseName({ uri, suite }: Pick<Source, 'uri' | 'suite'>): string {
  return suite === '/' ? clean(uri) : `${clean(uri)}_dists_${suite}`;
}
