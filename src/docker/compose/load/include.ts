// Models compose-spec/compose-go loader/include.go.
import { joinPath } from '../../../host/fs/mounts.ts';
import { directoryOf, type FileOptions, type LoadContext, relativeTo } from './context.ts';
import { LoadError } from './errors.ts';
import { goIoError } from './go-errors.ts';
import { loadModel } from './load-model.ts';
import { readEnvFiles } from './project-options.ts';
import { goString, goText, isList, isMap, mapAt, type Tree, type TreeMap } from './tree.ts';

interface Include {
  readonly paths: readonly string[];
  readonly projectDirectory: string;
  readonly envFiles: readonly string[];
}

const IMPORTED = ['services', 'volumes', 'networks', 'secrets', 'configs'];

/** Brings in what the included files define, in place. Throws LoadError. */
export function applyInclude(
  tree: TreeMap,
  options: FileOptions,
  included: readonly string[],
  context: LoadContext,
): void {
  for (const include of includes(tree.get('include'))) {
    const imported = loadIncluded(include, options, included, context);
    for (const kind of context.modern ? [...IMPORTED, 'models'] : IMPORTED) importResources(imported, tree, kind);
  }
  tree.delete('include');
}

function includes(value: Tree | undefined): Include[] {
  if (value === undefined || value === null) return [];
  if (!isList(value)) throw new LoadError(`\`include\` must be a list, got ${goString(value)}`);
  const texts = (item: Tree | undefined): string[] =>
    item === undefined || item === null ? [] : isList(item) ? item.map(goText) : [goText(item)];
  return value.map((item) => {
    if (!isMap(item)) return { paths: texts(item), projectDirectory: '', envFiles: [] };
    return {
      paths: texts(item.get('path')),
      projectDirectory: texts(item.get('project_directory'))[0] ?? '',
      envFiles: texts(item.get('env_file')),
    };
  });
}

function loadIncluded(
  include: Include,
  options: FileOptions,
  included: readonly string[],
  context: LoadContext,
): TreeMap {
  const paths = include.paths.map((path) => joinPath(options.workingDir, path));
  const [main = ''] = paths;
  const directory =
    include.projectDirectory === '' ? directoryOf(main) : joinPath(options.workingDir, include.projectDirectory);
  if (included.includes(main)) {
    const [first, ...others] = included;
    throw new LoadError(`include cycle detected:\n${first}\n include ${[...others, main].join('\n include ')}`);
  }
  const files = envFiles(include, directory, options, context);
  const version = { text: '', major: 2, minor: context.modern ? 40 : 26, patch: 0 };
  const found = readEnvFiles(
    { files: context.files, cwd: options.workingDir, version, warn: context.warn },
    files,
    options.variables,
  );
  const base = include.projectDirectory.startsWith('/') ? directory : relativeTo(options.workingDir, directory);
  return loadModel(
    paths.map((name) => ({ name })),
    { ...options, workingDir: directory, variables: new Map([...found, ...options.variables]) },
    { included, base, resolvePaths: true },
    context,
  );
}

function envFiles(
  include: Include,
  directory: string,
  options: FileOptions,
  { files }: LoadContext,
): readonly string[] {
  if (include.envFiles.length === 0) {
    const path = joinPath(directory, '.env');
    return files.exists(path) && !files.isDirectory(path) ? [path] : [];
  }
  return include.envFiles.map((file) => {
    if (file.startsWith('/')) return file;
    const path = joinPath(options.workingDir, file);
    goIoError('stat', path, () => files.stat(path));
    if (files.isDirectory(path)) throw new LoadError(`${path} is not a file`);
    return path;
  });
}

function importResources(source: TreeMap, target: TreeMap, kind: string): void {
  const from = mapAt(source, kind);
  if (!from) return;
  const to = mapAt(target, kind) ?? new Map<string, Tree>();
  for (const [name, value] of from) {
    const own = to.get(name);
    if (own !== undefined && !same(own, value)) throw new LoadError(`${kind}.${name} conflicts with imported resource`);
    to.set(name, value);
  }
  target.set(kind, to);
}

function same(one: Tree, other: Tree): boolean {
  if (isMap(one) && isMap(other))
    return (
      one.size === other.size && [...one].every(([key, value]) => other.has(key) && same(value, other.get(key) ?? null))
    );
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((value, index) => same(value, other[index] ?? null));
  return one === other;
}
