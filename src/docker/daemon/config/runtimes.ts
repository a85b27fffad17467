// Models moby daemon/runtime_unix.go: the runtimes that containers may ask for, by name.
import type { Files } from '../../../host/fs/files.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { type DockerError, invalidParameter } from '../../errdefs/errdefs.ts';
import { findOnPath, PathError } from '../../runtimes/find-on-path.ts';
import type { Runtime as ShimRuntime } from '../../runtimes/shim-options.ts';
import { shippedName } from '../../runtimes/versions.ts';
import type { DaemonConfig, RuntimeConfig } from './config.ts';
import { shimOptions } from './runtimes-options.ts';
import { scriptPath, scriptText, writeScript } from './runtimes-scripts.ts';

export const STOCK_RUNTIME = 'runc';
export const RUNC_SHIM = 'io.containerd.runc.v2';
/** The shim of containerd's first runtime API: known by name up to 20.10. */
export const LINUX_SHIM = 'io.containerd.runtime.v1.linux';

/** What containerd is asked for. */
export interface Runtime extends ShimRuntime {
  /** The executable behind a wrapper script: it is looked for first, so that its absence is told plainly. */
  readonly wraps?: string;
  /** The executable that is asked for its features. */
  readonly binary?: string;
}

/** The runtimes as one picture: replaced as a whole on reload. */
export interface Runtimes {
  readonly default: string;
  readonly configured: ReadonlyMap<string, Runtime>;
}

export interface RuntimesContext {
  readonly version: EngineVersion;
  readonly files: Files;
  readonly dataRoot: string;
  readonly execRoot: string;
  /** The cgroup driver is systemd. */
  readonly systemdCgroup: boolean;
}

/** Those that need no configuration: their name and the executable that the shim calls. */
export function stockRuntimes(version: EngineVersion): Readonly<Record<string, RuntimeConfig>> {
  const runc: RuntimeConfig = { path: shippedName(version, 'runc') };
  const stock: Record<string, RuntimeConfig> = { [RUNC_SHIM]: runc, [STOCK_RUNTIME]: runc };
  return since(version, 23) ? stock : { ...stock, [LINUX_SHIM]: runc };
}

export const configuredRuntimes = (
  config: DaemonConfig,
  version: EngineVersion,
): Readonly<Record<string, RuntimeConfig>> => ({ ...config.runtimes, ...stockRuntimes(version) });

/**
 * The one place where runtimes are validated. Throws an `Error` with the bare sentence: `runtime name 'runc' is reserved`.
 * Before 23 it was part of reading the file and looked at two things only.
 */
export function validateRuntimes(config: DaemonConfig, version: EngineVersion): void {
  if (STOCK_RUNTIME in config.runtimes) throw new Error(`runtime name '${STOCK_RUNTIME}' is reserved`);
  const { defaultRuntime } = config;
  const known = defaultRuntime in configuredRuntimes(config, version);
  const byShim = since(version, 23) && isShimName(defaultRuntime);
  if (defaultRuntime !== '' && !known && !byShim)
    throw new Error(`specified default runtime '${defaultRuntime}' does not exist`);
  if (!since(version, 23)) return;
  for (const [name, runtime] of Object.entries(config.runtimes)) validateRuntime(name, runtime);
}

function validateRuntime(name: string, { path, runtimeArgs, runtimeType, options }: RuntimeConfig): void {
  const refuse = (reason: string): Error => new Error(`runtime ${name}: ${reason}`);
  if (!path && !runtimeType) throw refuse('either a runtimeType or a path must be configured');
  if (path && runtimeType) throw refuse('cannot configure both path and runtimeType for the same runtime');
  if (path && Object.keys(options ?? {}).length > 0) throw refuse('options cannot be used with a path runtime');
  if (path) return;
  if ((runtimeArgs ?? []).length > 0) throw refuse('args cannot be used with a runtimeType runtime');
  shimOptions(name, runtimeType ?? '', options ?? {});
}

/** As dockerd says it when it does not start for it. */
export function checkRuntimes(config: DaemonConfig, version: EngineVersion): void {
  try {
    validateRuntimes(config, version);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(
      since(version, 23)
        ? `failed to start daemon: ${error.message}`
        : `unable to configure the Docker daemon with file /etc/docker/daemon.json: configuration validation from file failed: ${error.message}`,
    );
  }
}

/**
 * Makes the picture of a valid configuration, and writes the wrapper scripts that are missing: those that containers
 * run with stay as they are.
 */
export function setupRuntimes(config: DaemonConfig, context: RuntimesContext): Runtimes {
  const configured = new Map<string, Runtime>();
  for (const [name, { path = '' }] of Object.entries(stockRuntimes(context.version))) {
    configured.set(name, { ...runcShim(context, path), ...(name === LINUX_SHIM && { shim: LINUX_SHIM }) });
  }
  for (const [name, runtime] of Object.entries(config.runtimes)) {
    if (configured.has(name) && !since(context.version, 23)) continue;
    configured.set(name, runtimeOf(name, runtime, context));
  }
  return { default: config.defaultRuntime || STOCK_RUNTIME, configured };
}

function runtimeOf(
  name: string,
  { path = '', runtimeArgs = [], runtimeType, options = {} }: RuntimeConfig,
  context: RuntimesContext,
): Runtime {
  if (runtimeType && since(context.version, 23)) {
    return { shim: runtimeType, options: shimOptions(name, runtimeType, options) };
  }
  if (runtimeArgs.length === 0) return runcShim(context, path);
  const text = scriptText(path, runtimeArgs);
  const script = scriptPath(context, name, text);
  if (since(context.version, 23)) writeScript(context.files, script, text);
  return { ...runcShim(context, script), wraps: path };
}

const runcShim = (context: RuntimesContext, binary: string): Runtime => ({
  binary,
  shim: RUNC_SHIM,
  options: {
    type: 'containerd.runc.v1.Options',
    BinaryName: binary,
    Root: `${context.execRoot}/runtime-${STOCK_RUNTIME}`,
    SystemdCgroup: context.systemdCgroup,
  },
});

/**
 * What a container's runtime comes down to; an empty name is the default. Throws `DockerError` in the words of that
 * version: unknown, or a wrapped executable that is not there.
 */
export function getRuntime(
  runtimes: Runtimes,
  { version, files, cgroupVersion }: Pick<RuntimesContext, 'version' | 'files'> & { readonly cgroupVersion?: 1 | 2 },
  name: string,
): Runtime {
  const runtime = runtimes.configured.get(name || runtimes.default);
  if (!runtime) {
    if (since(version, 23) && isShimName(name || runtimes.default))
      return { shim: name || runtimes.default, options: undefined };
    throw unknownRuntime(version, name);
  }
  if (runtime.wraps !== undefined) {
    try {
      findOnPath(files, runtime.wraps);
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      throw invalidParameter(`error while looking up the specified runtime path: ${error.message}`);
    }
  }
  if (runtime.shim === LINUX_SHIM && cgroupVersion === 2) {
    throw invalidParameter(
      `runtime ${JSON.stringify(name)} is not supported while cgroups v2 (unified hierarchy) is being used`,
    );
  }
  return runtime;
}

/** Throws `DockerError` unless a container may be made with this runtime; gives the warning that comes with it. */
export function checkRuntime(
  runtimes: Runtimes,
  context: Pick<RuntimesContext, 'version' | 'files'>,
  name: string,
): readonly string[] {
  if (since(context.version, 23)) {
    getRuntime(runtimes, context, name);
    return [];
  }
  if (!runtimes.configured.has(name || runtimes.default)) throw unknownRuntime(context.version, name);
  return name === LINUX_SHIM
    ? [`Configured runtime ${JSON.stringify(name)} is deprecated and will be removed in the next release.`]
    : [];
}

/**
 * Whether containerd may be handed the name. One with a slash it would take for the path of a shim: whoever reaches the
 * API could run any file as root.
 */
export const isShimName = (name: string): boolean => !name.includes('/') && name.indexOf('.') > 0;

export const unknownRuntime = (version: EngineVersion, name: string): DockerError =>
  invalidParameter(
    since(version, 23) ? `unknown or invalid runtime name: ${name}` : `Unknown runtime specified ${name}`,
  );
