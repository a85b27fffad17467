// Models compose-spec/compose-go types/project.go WithServicesEnvironmentResolved and WithServicesLabelsResolved.
import { decode } from '../../../base/bytes.ts';
import type { Files } from '../../../host/fs/files.ts';
import type { EnvFile, Project, Service, StringMap } from '../types.ts';
import { parseDotenv } from './dotenv.ts';
import { LoadError } from './errors.ts';
import { goIoError } from './go-errors.ts';
import { unsetVariable } from './project-options.ts';
import { sorted } from './tree.ts';

export interface EnvironmentContext {
  readonly files: Files;
  readonly modern: boolean;
  readonly warn: (message: string) => void;
}

/** Reads the services' env files; variables that a service sets itself win. `discard` drops the list of files. */
export function withEnvironment(project: Project, discard: boolean, context: EnvironmentContext): Project {
  const resolve = (service: Service): Service => {
    const own = new Map(
      [...(service.environment ?? [])].map(([name, value]) => [name, value ?? project.environment.get(name) ?? null]),
    );
    const read = new Map<string, string>();
    if (context.modern) for (const [name, value] of own) if (value !== null) read.set(name, value);
    for (const file of service.env_file ?? []) addEnvFile(file, read, own, project.environment, context);
    const environment = sorted(new Map<string, string | null>([...read, ...own]));
    const { env_file: files, environment: _, ...rest } = service;
    return {
      ...rest,
      ...(environment.size > 0 ? { environment } : {}),
      ...(files && !discard ? { env_file: files } : {}),
    };
  };
  return { ...project, services: new Map([...project.services].map(([name, service]) => [name, resolve(service)])) };
}

function addEnvFile(
  { path, required, format }: EnvFile,
  into: Map<string, string>,
  own: ReadonlyMap<string, string | null>,
  outside: StringMap,
  context: EnvironmentContext,
): void {
  if (!context.files.exists(path)) {
    if (!required) return;
    throw new LoadError(`env file ${path} not found: stat ${path}: no such file or directory`, true);
  }
  const text = read(context.files, path);
  if (format === 'raw' && context.modern) return addRaw(text, into, outside);
  if (format !== undefined && !(context.modern && format === '.env'))
    throw new LoadError(`unsupported env_file format ${JSON.stringify(format)}`);
  // Until 2.30 what earlier files said wins over the environment when a value is expanded.
  const earlier = new Map(into);
  const lookup = (name: string): string | undefined =>
    context.modern ? (outside.get(name) ?? own.get(name) ?? undefined) : (earlier.get(name) ?? outside.get(name));
  parse(text, path, into, lookup, context);
}

function parse(
  text: string,
  path: string,
  into: Map<string, string>,
  lookup: (name: string) => string | undefined,
  { modern, warn }: EnvironmentContext,
): void {
  try {
    parseDotenv(text, into, { lookup, warn: (name) => warn(unsetVariable(name)) });
  } catch (error) {
    if (!(error instanceof LoadError) || !modern) throw error;
    throw new LoadError(`failed to read ${path}: ${error.message}`);
  }
}

/** `NAME=value` as it stands, as docker run --env-file reads it. */
function addRaw(text: string, into: Map<string, string>, outside: StringMap): void {
  for (const line of text.split('\n')) {
    const trimmed = line.trimStart();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const at = trimmed.indexOf('=');
    if (at >= 0) into.set(trimmed.slice(0, at), trimmed.slice(at + 1));
    else if (outside.has(trimmed)) into.set(trimmed, outside.get(trimmed) ?? '');
  }
}

const read = (files: Files, path: string): string =>
  goIoError(files.isDirectory(path) ? 'read' : 'open', path, () => decode(files.readFile(path)));

/** Reads the services' label files; labels that a service sets itself win. */
export function withLabels(project: Project, discard: boolean, context: EnvironmentContext): Project {
  const resolve = (service: Service): Service => {
    if (!service.label_file) return service;
    const labels = new Map<string, string>();
    for (const path of service.label_file) {
      if (!context.files.exists(path))
        throw new LoadError(`label file ${path} not found: stat ${path}: no such file or directory`, true);
      parse(read(context.files, path), path, labels, (name) => labels.get(name), context);
    }
    const { label_file: files, ...rest } = service;
    const all = sorted(new Map([...labels, ...(service.labels ?? [])]));
    return { ...rest, ...(all.size > 0 ? { labels: all } : {}), ...(discard ? {} : { label_file: files }) };
  };
  return { ...project, services: new Map([...project.services].map(([name, service]) => [name, resolve(service)])) };
}
