// Models moby daemon/devices.go, devices_nvidia_linux.go and internal/capabilities: --gpus, and --device with a CDI name.
import type { Process } from '../../../host/process/types.ts';
import type { DeviceRequest } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import { findOnPath, PathError } from '../../runtimes/find-on-path.ts';
import type { HookSpec, OciSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import { hasCdi, injectCdi } from './cdi.ts';
import type { Container } from './container.ts';

const NVIDIA_HOOK = 'nvidia-container-runtime-hook';
const DRIVER_CAPABILITIES = ['compute', 'compat32', 'graphics', 'utility', 'video', 'display'];
const NVIDIA_CAPABILITIES = ['gpu', 'nvidia', ...DRIVER_CAPABILITIES];

/** Whether the hook is in the PATH of a dockerd: it looks when it starts, and never again. */
export function findsNvidiaHook(proc: Process): boolean {
  try {
    findOnPath(proc.files, NVIDIA_HOOK, proc.env.get('PATH'));
    return true;
  } catch (error) {
    if (error instanceof PathError) return false;
    throw error;
  }
}

/** The specification with what the container's device requests add. Throws `DockerError` in the engine's words. */
export async function withDeviceRequests(daemon: Daemon, container: Container, spec: OciSpec): Promise<OciSpec> {
  let out = spec;
  for (const request of container.hostConfig.DeviceRequests ?? []) out = await handleDevice(daemon, request, out);
  return out;
}

async function handleDevice(daemon: Daemon, request: DeviceRequest, spec: OciSpec): Promise<OciSpec> {
  const { Driver, Capabilities } = request;
  if (Driver === 'cdi' && hasCdi(daemon)) return injectCdi(daemon, request, spec);
  if ((Driver === '' || Driver === 'nvidia') && daemon.deviceDrivers.nvidia) {
    const selected = (Capabilities ?? []).find((all) => all.every((one) => NVIDIA_CAPABILITIES.includes(one)));
    if (selected) return withNvidiaHook(daemon, request, selected, spec);
  }
  const sets = (Capabilities ?? []).map((set) => `[${set.join(' ')}]`).join(' ');
  throw invalidParameter(`could not select device driver "${Driver}" with capabilities: [${sets}]`);
}

/** What the hook reads, which GPUs and which parts of the driver, and the hook itself. */
function withNvidiaHook(
  daemon: Daemon,
  { Count, DeviceIDs }: DeviceRequest,
  selected: readonly string[],
  spec: OciSpec,
): OciSpec {
  const ids = DeviceIDs ?? [];
  if (Count !== 0 && ids.length > 0) throw unknown('cannot set both Count and DeviceIDs on device request');
  const devices = ids.length > 0 ? ids.join(',') : countToDevices(daemon, Count);
  const capabilities = selected.filter((capability) => DRIVER_CAPABILITIES.includes(capability));
  const env = [
    ...spec.process.env,
    ...(devices === undefined ? [] : [`NVIDIA_VISIBLE_DEVICES=${devices}`]),
    ...(capabilities.length > 0 ? [`NVIDIA_DRIVER_CAPABILITIES=${capabilities.join(',')}`] : []),
  ];
  const prestart = [...(spec.hooks?.prestart ?? []), nvidiaHook(daemon)];
  return { ...spec, process: { ...spec.process, env }, hooks: { ...spec.hooks, prestart } };
}

/** `all` below 0, else the first ones; none at all says so from 27.3 on. */
function countToDevices({ version }: Daemon, count: number): string | undefined {
  if (count < 0) return 'all';
  if (count > 0) return Array.from({ length: count }, (_, index) => index).join(',');
  return since(version, 27, 3) ? 'void' : undefined;
}

/** With dockerd's own variables. */
function nvidiaHook(daemon: Daemon): HookSpec {
  const env = daemon.process.current?.env ?? new Map<string, string>();
  try {
    const path = findOnPath(daemon.host.files, NVIDIA_HOOK, env.get('PATH'));
    return { path, args: [NVIDIA_HOOK, 'prestart'], env: [...env].map(([name, value]) => `${name}=${value}`) };
  } catch (error) {
    if (error instanceof PathError) throw unknown(error.message);
    throw error;
  }
}
