// Models moby daemon/devices.go and devices_nvidia_linux.go: --gpus.

import type { DeviceRequest } from '../../api/types/container-config.ts';
import { type DockerError, invalidParameter, notModelled } from '../../errdefs/errdefs.ts';
import type { OciSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';

const HOOK = '/usr/bin/nvidia-container-runtime-hook';

const noDriver = ({ Driver, Capabilities }: DeviceRequest): DockerError =>
  invalidParameter(
    `could not select device driver "${Driver}" with capabilities: [${(Capabilities ?? []).map((set) => `[${set.join(' ')}]`).join(' ')}]`,
  );

const isGpu = ({ Driver, Capabilities }: DeviceRequest): boolean =>
  (Driver === '' || Driver === 'nvidia') && (Capabilities ?? []).some((set) => set.includes('gpu'));

/** The prestart hook that makes GPUs appear. Throws when no driver on this host can serve a request. */
export function deviceHooks(daemon: Daemon, container: Container): OciSpec['hooks'] | undefined {
  const requests = container.hostConfig.DeviceRequests ?? [];
  for (const request of requests) {
    if (request.Driver === 'cdi') throw notModelled('a device request to the driver cdi');
    if (!isGpu(request) || !daemon.host.files.exists(HOOK)) throw noDriver(request);
  }
  if (requests.length === 0) return undefined;
  return { prestart: [{ path: HOOK, args: [HOOK.split('/').pop() ?? '', 'prestart'] }] };
}

/** What the hook reads: which GPUs, and which parts of the driver. */
export function deviceEnvironment(container: Container): readonly string[] {
  const request = (container.hostConfig.DeviceRequests ?? []).find(isGpu);
  if (!request) return [];
  const { DeviceIDs, Count, Capabilities } = request;
  const ids =
    DeviceIDs && DeviceIDs.length > 0
      ? DeviceIDs.join(',')
      : Count < 0
        ? 'all'
        : Array.from({ length: Count }, (_, i) => i).join(',');
  const extra = (Capabilities ?? [])
    .flat()
    .filter((capability) => ['compute', 'compat32', 'graphics', 'utility', 'video', 'display'].includes(capability));
  return [
    `NVIDIA_VISIBLE_DEVICES=${ids}`,
    ...(extra.length > 0 ? [`NVIDIA_DRIVER_CAPABILITIES=${extra.join(',')}`] : []),
  ];
}
