// Models compose-spec/compose-go loader/extends.go.
import { joinPath } from '../../../host/fs/mounts.ts';
import { directoryOf, type FileOptions, type LoadContext, relativeTo } from './context.ts';
import { LoadError } from './errors.ts';
import { loadFile } from './load-file.ts';
import { extendService } from './merge.ts';
import { resolvePaths } from './paths.ts';
import { applyResets } from './resets.ts';
import { clone, isMap, type Place, type Tree, type TreeMap } from './tree.ts';

/** A service and the file that names it, in the order in which one extends the other. */
type Trail = readonly { readonly file: string; readonly service: string }[];

interface ExtendsContext {
  /** The file whose services are extended, as messages name it. */
  readonly file: string;
  readonly options: FileOptions;
  readonly load: LoadContext;
}

/** Lays every service over the one it extends, in place. Throws LoadError. */
export function applyExtends(
  tree: TreeMap,
  resets: readonly Place[],
  file: string,
  options: FileOptions,
  load: LoadContext,
): void {
  if (!tree.has('services')) return;
  const services = tree.get('services');
  if (!isMap(services)) throw new LoadError('services must be a mapping');
  for (const name of [...services.keys()])
    services.set(name, extendOne(name, services, [], resets, { file, options, load }));
}

function extendOne(
  name: string,
  services: TreeMap,
  trail: Trail,
  resets: readonly Place[],
  context: ExtendsContext,
): Tree {
  const service = services.get(name) ?? null;
  if (service === null) return null;
  if (!isMap(service)) throw new LoadError(`services.${name} must be a mapping`);
  const extended = service.get('extends');
  if (extended === undefined) return service;
  const { ref, file } = reference(name, extended);
  const from = file === undefined ? { services, resets: [] } : fromFile(name, ref, file, context);
  if (file === undefined && !services.has(ref))
    throw new LoadError(
      `cannot extend service ${JSON.stringify(name)} in ${context.file}: service ${JSON.stringify(ref)} not found`,
    );
  const further = addToTrail(trail, { file: file ?? context.file, service: name });
  const base = extendOne(ref, from.services, further, from.resets, context);
  if (!isMap(base)) return service;
  const source = clone(base);
  if (!isMap(source)) return service;
  applyResets(new Map([['services', new Map([[name, source]])]]), resets);
  const merged = extendService(source, service);
  merged.delete('extends');
  from.services.set(name, merged);
  return merged;
}

function reference(name: string, extended: Tree): { readonly ref: string; readonly file: string | undefined } {
  if (!isMap(extended)) return { ref: typeof extended === 'string' ? extended : '', file: undefined };
  const ref = extended.get('service');
  if (typeof ref !== 'string') throw new LoadError(`extends.${name}.service is required`);
  const file = extended.get('file');
  return { ref, file: typeof file === 'string' ? file : undefined };
}

function addToTrail(trail: Trail, step: Trail[number]): Trail {
  const [first, ...others] = trail;
  if (!first || !trail.some(({ file, service }) => file === step.file && service === step.service))
    return [...trail, step];
  throw new LoadError(
    [
      'Circular reference:',
      `  ${first.service} in ${first.file}`,
      ...[...others, step].map(({ file, service }) => `  extends ${service} in ${file}`),
    ].join('\n'),
  );
}

/** The services of another file, their paths made relative to this one's directory. */
function fromFile(
  name: string,
  ref: string,
  file: string,
  { file: own, options, load }: ExtendsContext,
): { readonly services: TreeMap; readonly resets: readonly Place[] } {
  const path = file.startsWith('/') ? file : joinPath(options.workingDir, file);
  const { tree, resets } = loadFile(
    { name: path },
    new Map(),
    { ...options, workingDir: directoryOf(path), withExtends: false, withInclude: false, validate: false },
    [],
    load,
  );
  const fail = (why: string): LoadError => new LoadError(`cannot extend service ${JSON.stringify(name)} in ${why}`);
  const services = tree.get('services');
  if (services === undefined) throw fail(`${path}: no services section`);
  if (!isMap(services)) throw fail(`${path}: services must be a mapping`);
  if (!services.has(ref)) throw fail(`${own}: service ${JSON.stringify(ref)} not found in ${file}`);
  const base = relativeTo(options.workingDir, directoryOf(path));
  resolvePaths(tree, { base, home: load.home, files: load.files });
  return { services, resets };
}
