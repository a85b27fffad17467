// Models NVIDIA/nvidia-container-toolkit v1.17.1 cmd/nvidia-container-runtime, internal/runtime and internal/oci.
import { rfc3339 } from '../../../base/rfc3339.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import { print, printError } from '../../../host/process/stdio.ts';
import type { Process, Program } from '../../../host/process/types.ts';
import type { OciSpec } from '../spec.ts';
import { ConfigError, configPath, readConfig, type ToolkitConfig } from './config.ts';
import { withoutUnknown } from './errno-ret.ts';
import { RuntimeError } from './errors.ts';
import { ImageError } from './image.ts';
import { openLog, type RuntimeLog, textLine } from './log.ts';
import { modifierFor } from './modifier.ts';
import { findExecutable } from './search.ts';
import { type ToolkitVersion, toolkitSince, toolkitVersion, versionLines } from './toolkit-version.ts';

/** `nvidia-container-runtime`: rewrites the bundle's config.json at `create`, then becomes runc with the same arguments. */
export const nvidiaContainerRuntime: Program = (proc) => run(proc);

/** `nvidia-container-runtime.cdi` and `.legacy`: in one mode, whatever the configuration says. */
export const nvidiaContainerRuntimeIn =
  (mode: string): Program =>
  (proc) =>
    run(proc, mode);

async function run(proc: Process, mode?: string): Promise<number> {
  const version = toolkitVersion(proc.exe.note);
  const wantsVersion = proc.argv.some((word) => /^-+version(=|$)/.test(word));
  if (wantsVersion) await print(proc, versionText(version));
  let log: RuntimeLog | undefined;
  try {
    const config = inMode(loadConfig(proc, version), mode);
    const { debug, logLevel } = config.runtime;
    const argv = proc.argv;
    log = openLog({ files: proc.files, clock: proc.clock, debug: wantsVersion ? '' : debug, level: logLevel, argv });
    const runtime = lowLevelRuntime(proc, config);
    if (hasCreate(proc.argv)) modifyBundle(proc, config, version, log);
    log.write('debug', `Forwarding command to runtime ${runtime}`);
    if (wantsVersion) await print(proc, '\n');
    return await become(proc, runtime);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    log?.write('error', error.message);
    await printError(proc, textLine('error', error.message, rfc3339(proc.clock.now())));
    return 1;
  }
}

const SPEC_VERSIONS: readonly (readonly [minor: number, patch: number, spec: string])[] = [
  [18, 0, '1.2.1'],
  [16, 0, '1.2.0'],
  [14, 0, '1.1.0'],
  [0, 0, '1.0.2-dev'],
];

function versionText(version: ToolkitVersion): string {
  const spec = SPEC_VERSIONS.find(([minor, patch]) => toolkitSince(version, 1, minor, patch))?.[2] ?? '';
  return `NVIDIA Container Runtime version ${versionLines(version)}\nspec: ${spec}\n`;
}

const inMode = (config: ToolkitConfig, mode: string | undefined): ToolkitConfig =>
  mode === undefined ? config : { ...config, runtime: { ...config.runtime, mode } };

function loadConfig({ files, env }: Process, version: ToolkitVersion): ToolkitConfig {
  try {
    return readConfig(files, configPath(env), version);
  } catch (error) {
    if (error instanceof ConfigError) throw new RuntimeError(`error loading config: ${error.message}`);
    throw error;
  }
}

const failed = (reason: string): RuntimeError =>
  new RuntimeError(`failed to create NVIDIA Container Runtime: ${reason}`);

function lowLevelRuntime(proc: Process, { runtime }: ToolkitConfig): string {
  for (const candidate of runtime.runtimes) {
    const path = findExecutable(proc, candidate);
    if (path !== undefined) return path;
  }
  const reason =
    runtime.runtimes.length === 0
      ? 'at least one runtime candidate must be specified'
      : `no runtime binary found from candidate list: [${runtime.runtimes.join(' ')}]`;
  throw failed(`error constructing low-level runtime: error locating runtime: ${reason}`);
}

const isBundleFlag = (word: string): boolean => /^-+(b|bundle)$/.test(word);

/** `create` among the words, but not as the name of a bundle. */
const hasCreate = (argv: readonly string[]): boolean =>
  argv.some((word, index) => word === 'create' && !isBundleFlag(argv[index - 1] ?? ''));

function bundleOf(argv: readonly string[]): string {
  let bundle = '';
  for (const [index, word] of argv.entries()) {
    const [flag = '', ...value] = word.split('=');
    if (!isBundleFlag(flag)) continue;
    if (value.length > 0) bundle = value.join('=');
    else if (argv[index + 1] !== undefined) bundle = argv[index + 1] ?? '';
    else {
      throw failed(
        'error constructing OCI specification: error getting bundle directory: error getting bundle dir from args: bundle option requires an argument',
      );
    }
  }
  return bundle;
}

function modifyBundle(proc: Process, config: ToolkitConfig, version: ToolkitVersion, log: RuntimeLog): void {
  const bundle = bundleOf(proc.argv);
  const path = bundle === '' ? 'config.json' : `${bundle}/config.json`;
  log.write('debug', `Using bundle directory: ${bundle}`);
  log.write('info', `Using OCI specification file path: ${path}`);
  const construct = (reason: string): RuntimeError => failed(`failed to construct OCI spec modifier: ${reason}`);
  const spec = loadSpec(proc, path, (reason) => construct(`failed to load OCI spec: ${reason}`));
  const modifier = within(() => modifierFor({ proc, config, version, log }, spec), construct);
  if (!modifier) return;
  log.write('debug', 'Create command detected; applying OCI specification modifications');
  const modify = (reason: string): RuntimeError =>
    new RuntimeError(`could not apply required modification to OCI specification: error modifying OCI spec: ${reason}`);
  const modified = withoutUnknown(
    within(() => modifier(spec), modify),
    version,
  );
  proc.files.writeFile(path, `${JSON.stringify(inOrder(modified))}\n`);
  log.write('debug', 'Applied required modification to OCI specification');
}

function within<T>(work: () => T, wrap: (reason: string) => RuntimeError): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RuntimeError || error instanceof ImageError) throw wrap(error.message);
    throw error;
  }
}

function loadSpec({ files }: Process, path: string, wrap: (reason: string) => RuntimeError): OciSpec {
  try {
    return JSON.parse(files.readText(path)) as OciSpec;
  } catch (error) {
    if (error instanceof Errno)
      throw wrap(`error opening OCI specification file: open ${path}: ${goStrerror(error.code)}`);
    if (error instanceof SyntaxError)
      throw wrap(
        'error loading OCI specification from file: error reading OCI specification: unexpected end of JSON input',
      );
    throw error;
  }
}

const HOOK_ORDER = ['prestart', 'createRuntime', 'createContainer', 'startContainer', 'poststart', 'poststop'] as const;

/** Hooks in the order of Go's struct, empty lists left out. */
function inOrder(spec: OciSpec): OciSpec {
  const { hooks } = spec;
  if (!hooks) return spec;
  const kept = HOOK_ORDER.filter((name) => (hooks[name] ?? []).length > 0);
  return { ...spec, hooks: Object.fromEntries(kept.map((name) => [name, hooks[name]])) };
}

async function become(proc: Process, path: string): Promise<never> {
  try {
    return await proc.exec({ argv: [path, ...proc.argv.slice(1)], path });
  } catch (error) {
    if (error instanceof Errno) throw new RuntimeError(`could not exec '${path}': ${goStrerror(error.code)}`);
    throw error;
  }
}
