// Models NVIDIA/nvidia-container-toolkit v1.17.1 cmd/nvidia-container-runtime-hook: reads the state, calls nvidia-container-cli.
import { decode } from '../../../base/bytes.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import { print, printError, readAll } from '../../../host/process/stdio.ts';
import type { Process, Program } from '../../../host/process/types.ts';
import type { OciSpec } from '../spec.ts';
import { capabilitiesOf, isSuperset, SUPPORTED_CAPABILITIES, UnsupportedCapabilities } from './capabilities.ts';
import { ConfigError, configPath, defaultConfig, readConfig, type ToolkitConfig } from './config.ts';
import { Panic } from './errors.ts';
import { callCli, containerFlags } from './hook-command.ts';
import {
  type CudaImage,
  cudaImage,
  devicesFromEnv,
  ImageError,
  isPrivileged,
  plainDevicesFromMounts,
  visibleDevices,
} from './image.ts';
import { resolveMode } from './mode.ts';
import { type ToolkitVersion, toolkitSince, toolkitVersion, versionLines } from './toolkit-version.ts';

const DRIVER_CONFIG = '/run/nvidia/driver/etc/nvidia-container-runtime/config.toml';

/** `nvidia-container-runtime-hook prestart`, with the container's state on its standard input. */
export const nvidiaContainerRuntimeHook: Program = async (proc) => {
  const flags = proc.argv.slice(1).filter((word) => word.startsWith('-'));
  const [command] = positional(proc.argv.slice(1));
  const version = toolkitVersion(proc.exe.note);
  if (flags.some((flag) => /^--?version$/.test(flag))) {
    await print(proc, `NVIDIA Container Runtime Hook version ${versionLines(version)}\n`);
    return 0;
  }
  if (command === 'poststart' || command === 'poststop') return 0;
  if (command !== 'prestart') {
    await printError(proc, usage(proc.argv[0] ?? ''));
    return 2;
  }
  try {
    return await prestart(proc, version, flags.includes('-debug') || flags.includes('--debug'));
  } catch (error) {
    if (!(error instanceof Panic)) throw error;
    await printError(proc, `${error.message}\n`);
    return 1;
  }
};

function positional(words: readonly string[]): readonly string[] {
  const after = words[0] === '-config' || words[0] === '--config' ? words.slice(2) : words;
  return after.filter((word) => !word.startsWith('-'));
}

const usage = (name: string): string =>
  `Usage of ${name}:
  -config string
    \tconfiguration file
  -debug
    \tenable debug output
  -version
    \tenable version output

Commands:
  prestart
        run the prestart hook
  poststart
        no-op
  poststop
        no-op
`;

async function prestart(proc: Process, version: ToolkitVersion, debug: boolean): Promise<number> {
  const config = hookConfig(proc, version);
  const { pid, bundle } = readState(decode(await readAll(proc)));
  const spec = loadSpec(proc, `${bundle}/config.json`);
  const image = panicking(() => cudaImage(spec));
  const devices = await requestedDevices(proc, config, image, isPrivileged(spec));
  if (devices.length === 0) return 0;
  const container = panicking(() => containerFlags(config, image, isPrivileged(spec), devices));
  await checkMode(proc, version, config, image);
  return await callCli(proc, version, config, debug, [...container, `--pid=${pid}`, spec.root.path]);
}

function panicking<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ImageError || error instanceof UnsupportedCapabilities) throw new Panic(error.message);
    throw error;
  }
}

function hookConfig(proc: Process, version: ToolkitVersion): ToolkitConfig {
  const at = proc.argv.findIndex((word) => /^--?config$/.test(word));
  const given = at > 0 ? proc.argv[at + 1] : undefined;
  const paths = given === undefined ? [DRIVER_CONFIG, configPath(proc.env)] : [given];
  const path = paths.find((candidate) => proc.files.exists(candidate));
  const failed = (reason: string): Panic => new Panic(`error getting hook config: failed to load config: ${reason}`);
  if (path === undefined && given !== undefined)
    throw failed("couldn't open required configuration file: file does not exist");
  let config: ToolkitConfig;
  try {
    config = path === undefined ? defaultConfig(proc.files) : readConfig(proc.files, path, version);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw failed(
      error.what === 'value' ? error.message : `couldn't open required configuration file: ${error.message}`,
    );
  }
  const supported =
    config.supportedCapabilities === 'all' ? SUPPORTED_CAPABILITIES.join(',') : config.supportedCapabilities;
  if (!isSuperset(new Set(SUPPORTED_CAPABILITIES), capabilitiesOf(supported))) {
    throw new Panic(
      `Invalid value for config option 'supported-driver-capabilities'; ${supported} (supported: ${SUPPORTED_CAPABILITIES.join(',')})\n`,
    );
  }
  return { ...config, supportedCapabilities: supported };
}

function readState(text: string): { readonly pid: number; readonly bundle: string } {
  try {
    const state = JSON.parse(text) as { pid?: number; bundle?: string; bundlePath?: string };
    return { pid: state.pid ?? 0, bundle: state.bundle || state.bundlePath || '' };
  } catch {
    throw new Panic(`could not decode container state: ${text === '' ? 'EOF' : 'unexpected end of JSON input'}`);
  }
}

function loadSpec({ files }: Process, path: string): OciSpec {
  let text: string;
  try {
    text = files.readText(path);
  } catch (error) {
    if (error instanceof Errno) throw new Panic(`could not open OCI spec: open ${path}: ${goStrerror(error.code)}`);
    throw error;
  }
  try {
    const spec = JSON.parse(text) as Partial<OciSpec>;
    for (const part of ['ociVersion', 'process', 'root'] as const) {
      const name = part === 'ociVersion' ? 'Version' : part === 'process' ? 'Process' : 'Root';
      if (spec[part] === undefined) throw new Panic(`${name} is empty in OCI spec`);
    }
    return spec as OciSpec;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Panic('could not decode OCI spec: unexpected end of JSON input');
    throw error;
  }
}

async function requestedDevices(
  proc: Process,
  config: ToolkitConfig,
  image: CudaImage,
  privileged: boolean,
): Promise<readonly string[]> {
  const mounted = config.acceptVolumeMounts ? plainDevicesFromMounts(image) : [];
  if (mounted.length > 0) return mounted;
  const swarm = config.swarmResource
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const devices = swarm.some((name) => image.env.has(name)) ? devicesFromEnv(image, ...swarm) : visibleDevices(image);
  if (devices.length === 0 || privileged || config.acceptEnvUnprivileged) return devices;
  await printError(
    proc,
    `Ignoring devices specified in NVIDIA_VISIBLE_DEVICES (privileged=${privileged}, accept-nvidia-visible-devices-envvar-when-unprivileged=false) \n`,
  );
  return [];
}

/** From 1.10 on: where another mode would do the work, this hook has nothing to do here. */
async function checkMode(
  proc: Process,
  version: ToolkitVersion,
  config: ToolkitConfig,
  image: CudaImage,
): Promise<void> {
  if (!toolkitSince(version, 1, 10) || config.hook.skipModeDetection) return;
  const lines: string[] = [];
  const mode = resolveMode(proc, version, config.runtime.mode, image, (line) => lines.push(line));
  for (const line of lines) await printError(proc, `${line}\n`);
  if (mode === 'legacy') return;
  throw new Panic(
    `invoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead${toolkitSince(version, 1, 18) ? '' : '.'}`,
  );
}
