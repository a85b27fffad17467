// Models compose-spec/compose-go paths/*.go: relative paths as absolute ones.
import type { Files } from '../../../host/fs/files.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { LoadError } from './errors.ts';
import { eachChild, isList, isMap, lookUp, type Place, type Tree, type TreeMap } from './tree.ts';
import { cleanPath } from './volumes.ts';

export interface PathContext {
  /** Where relative paths begin; itself relative for files that are included or extended. */
  readonly base: string;
  readonly home: string | undefined;
  readonly files: Files;
}

type Resolver = (value: Tree, context: PathContext) => Tree;

/** Makes the paths of a tree absolute, in place. */
export function resolvePaths(tree: TreeMap, context: PathContext): void {
  const walk = (value: Tree, place: Place): Tree => {
    const resolve = lookUp(RESOLVERS, place);
    return resolve ? resolve(value, context) : eachChild(value, place, walk);
  };
  walk(tree, []);
}

/** Go's filepath.Join; a relative base stays relative. */
export const join = (base: string, path: string): string =>
  base.startsWith('/') ? joinPath(base, path) : cleanPath(`${base === '' ? '' : `${base}/`}${path}`);

/** Whether a build context is no directory here: a URL, an image, a service. */
export const isRemote = (context: string): boolean =>
  /:\/\/|^service:|^(https:\/\/|http:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/.test(context);

function expandHome(path: string, home: string | undefined): string {
  return path.startsWith('~') && home !== undefined ? join(home, `./${path.slice(1)}`) : path;
}

const path: Resolver = (value, context) => {
  if (isList(value)) return value.map((item) => path(item, context));
  if (typeof value !== 'string') return value;
  const expanded = expandHome(value, context.home);
  if (expanded.startsWith('/') || expanded === '') return expanded;
  return join(context.base, expanded);
};

const maybeUnixPath: Resolver = (value, context) => {
  if (typeof value !== 'string') return value;
  const expanded = expandHome(value, context.home);
  if (expanded.startsWith('/') || /^[a-zA-Z]:[\\/]|^\\\\/.test(expanded)) return expanded;
  return join(context.base, expanded);
};

const buildContext: Resolver = (value, context) =>
  typeof value === 'string' && isRemote(value) ? value : path(value, context);

const mount: Resolver = (value, context) => {
  if (!isMap(value) || value.get('type') !== 'bind') return value;
  const source = value.get('source');
  if (source === undefined) throw new LoadError('invalid mount config for type "bind": field Source must not be empty');
  return value.set('source', maybeUnixPath(source, context));
};

/** A local volume with `o: bind` is a bind mount in truth. */
const driverOptions: Resolver = (value, context) => {
  if (!isMap(value) || value.get('driver') !== 'local') return value;
  const options = value.get('driver_opts');
  if (!isMap(options) || options.get('o') !== 'bind') return value;
  const device = options.get('device');
  if (device !== undefined) options.set('device', maybeUnixPath(device, context));
  return value;
};

const watched: Resolver = (value, context) => {
  const absolute = path(value, context);
  return typeof absolute === 'string' && absolute.startsWith('/') ? withoutLink(absolute, context.files) : absolute;
};

/** The path with its first symbolic link followed. */
function withoutLink(absolute: string, files: Files): string {
  let current = '';
  for (const part of absolute.split('/').filter((one) => one !== '')) {
    current += `/${part}`;
    if (!files.exists(current)) return absolute;
    if (files.lstat(current).type === 'symlink') return absolute.replace(current, files.realpath(current));
  }
  return absolute;
}

const RESOLVERS: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ['services.*.build.context', buildContext],
  ['services.*.build.additional_contexts.*', buildContext],
  ['services.*.build.ssh.*', maybeUnixPath],
  ['services.*.env_file.*.path', path],
  ['services.*.label_file.*', path],
  ['services.*.extends.file', path],
  ['services.*.develop.watch.*.path', watched],
  ['services.*.volumes.*', mount],
  ['configs.*.file', maybeUnixPath],
  ['secrets.*.file', maybeUnixPath],
  ['include.path', path],
  ['include.project_directory', path],
  ['include.env_file', path],
  ['volumes.*', driverOptions],
]);
