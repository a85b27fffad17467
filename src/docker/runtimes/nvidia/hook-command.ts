// Models NVIDIA/nvidia-container-toolkit v1.17.1 cmd/nvidia-container-runtime-hook: the command line of nvidia-container-cli.
import { Errno, goStrerror } from '../../../host/errno.ts';
import type { Process } from '../../../host/process/types.ts';
import { capabilitiesOf, capabilityText, driverCapabilities, SUPPORTED_CAPABILITIES } from './capabilities.ts';
import { normalizeLdconfig, type ToolkitConfig } from './config.ts';
import { Panic } from './errors.ts';
import { type CudaImage, isLegacyImage, requirementsOf } from './image.ts';
import { findExecutable, searchPaths } from './search.ts';
import { type ToolkitVersion, toolkitSince } from './toolkit-version.ts';

/** What nvidia-container-cli configure is told of the container. */
export function containerFlags(
  config: ToolkitConfig,
  image: CudaImage,
  privileged: boolean,
  devices: readonly string[],
): readonly string[] {
  const migConfig = image.env.get('NVIDIA_MIG_CONFIG_DEVICES') ?? '';
  const migMonitor = image.env.get('NVIDIA_MIG_MONITOR_DEVICES') ?? '';
  if (!privileged && migConfig !== '') throw new Panic('cannot set MIG_CONFIG_DEVICES in non privileged container');
  if (!privileged && migMonitor !== '') throw new Panic('cannot set MIG_MONITOR_DEVICES in non privileged container');
  const supported = capabilitiesOf(config.supportedCapabilities);
  const requested = image.env.get('NVIDIA_DRIVER_CAPABILITIES');
  const capabilities = capabilityText(driverCapabilities(supported, requested, isLegacyImage(image)));
  const flags = capabilities.split(',').filter((capability) => capability !== '');
  const unknown = flags.find((capability) => !SUPPORTED_CAPABILITIES.includes(capability));
  if (unknown !== undefined) throw new Panic(`unknown driver capability: ${unknown}`);
  const list = devices.join(',');
  return [
    ...(list === '' ? [] : [`--device=${list}`]),
    ...(migConfig === '' ? [] : [`--mig-config=${migConfig}`]),
    ...(migMonitor === '' ? [] : [`--mig-monitor=${migMonitor}`]),
    ...flags.map((capability) => `--${capability}`),
    ...requirementsOf(image, config.disableRequire).map((requirement) => `--require=${requirement}`),
  ];
}

/** Becomes nvidia-container-cli. Throws `Panic`. */
export async function callCli(
  proc: Process,
  version: ToolkitVersion,
  { cli, runtime, features }: ToolkitConfig,
  debug: boolean,
  container: readonly string[],
): Promise<never> {
  const path = cliPath(proc, cli);
  const ldconfig = normalizeLdconfig(proc.files, cli.ldconfig);
  const argv = [
    path,
    ...(cli.root === '' ? [] : [`--root=${cli.root}`]),
    ...(cli.loadKmods ? ['--load-kmods'] : []),
    ...(features.disableImexChannelCreation ? ['--no-create-imex-channels'] : []),
    ...(cli.noPivot ? ['--no-pivot'] : []),
    ...(debug ? ['--debug=/dev/stderr'] : cli.debug === '' ? [] : [`--debug=${cli.debug}`]),
    ...(cli.ldcache === '' ? [] : [`--ldcache=${cli.ldcache}`]),
    ...(cli.user === '' ? [] : [`--user=${cli.user}`]),
    'configure',
    ...(ldconfig === '' ? [] : [`--ldconfig=${ldconfig}`]),
    ...(cli.noCgroups ? ['--no-cgroups'] : []),
    ...(toolkitSince(version, 1, 17, 5) ? compatFlags(runtime.cudaCompatMode, features.allowCudaCompatLibs) : []),
    ...container,
  ];
  const env = new Map([...proc.env, ...cli.environment.map(pairOf)]);
  try {
    return await proc.exec({ argv, path, env });
  } catch (error) {
    if (error instanceof Errno) throw new Panic(`exec failed: ${goStrerror(error.code)}`);
    throw error;
  }
}

const pairOf = (entry: string): readonly [string, string] => {
  const at = entry.indexOf('=');
  return [entry.slice(0, at), entry.slice(at + 1)];
};

function cliPath(proc: Process, cli: ToolkitConfig['cli']): string {
  if (cli.path !== '') return cli.path;
  proc.env.set('PATH', searchPaths(proc.env, cli.root).join(':'));
  const path = findExecutable(proc, 'nvidia-container-cli');
  if (path !== undefined) return path;
  throw new Panic(
    `couldn't find binary nvidia-container-cli in ${proc.env.get('PATH')} : exec: "nvidia-container-cli": executable file not found in $PATH`,
  );
}

function compatFlags(mode: string, allowed: boolean): readonly string[] {
  if (mode === 'ldconfig' || mode === 'mount') return [`--cuda-compat-mode=${mode}`];
  if (mode === 'disabled' || mode === 'hook' || !allowed) return ['--cuda-compat-mode=disabled'];
  return [];
}
