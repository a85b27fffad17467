// Models moby daemon/update.go and container/container_unix.go (POST /containers/{id}/update).

import type { Cgroup } from '../../../host/process/types.ts';
import type { ContainerUpdateRequest, ContainerUpdateResponse } from '../../api/types/container.ts';
import type { HostConfig } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import { conflict, DockerError, invalidParameter } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { validateRestartPolicy } from './validate-host-config.ts';
import { validateResources } from './validate-resources.ts';

const FIELDS = [
  'CpuShares',
  'NanoCpus',
  'BlkioWeight',
  'CpuPeriod',
  'CpuQuota',
  'CpuRealtimePeriod',
  'CpuRealtimeRuntime',
  'CpusetCpus',
  'CpusetMems',
  'Memory',
  'MemoryReservation',
  'MemorySwap',
  'PidsLimit',
] as const;

export function updateContainer(
  daemon: Daemon,
  name: string,
  request: ContainerUpdateRequest,
): ContainerUpdateResponse {
  const { RestartPolicy: policy } = request;
  // Before 23 the container was looked for first.
  if (!since(daemon.version, 23)) getContainer(daemon, name);
  if (policy) validateRestartPolicy({ RestartPolicy: policy }, daemon.version);
  const warnings = validateResources(daemon, request, true);
  const container = getContainer(daemon, name);
  const fail = (error: DockerError): DockerError =>
    new DockerError(error.kind, `Cannot update container ${container.id}: ${error.message}`);
  if (container.removing || container.state.is === 'dead')
    throw fail(conflict('container is marked for removal and cannot be "update".'));
  const { hostConfig } = container;
  if (policy && hostConfig.AutoRemove && !['', 'no'].includes(policy.Name)) {
    throw fail(invalidParameter('Restart policy cannot be updated because AutoRemove is enabled for the container'));
  }
  const swap = request.MemorySwap || hostConfig.MemorySwap;
  if ((request.Memory ?? 0) > 0 && swap > 0 && (request.Memory ?? 0) > swap && !request.MemorySwap) {
    throw fail(
      conflict(
        'Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time',
      ),
    );
  }
  if ((request.NanoCpus ?? 0) > 0 && hostConfig.CpuQuota > 0) {
    throw fail(conflict('Conflicting options: Nano CPUs cannot be updated as CPU Quota has already been set'));
  }
  if ((request.CpuQuota ?? 0) > 0 && hostConfig.NanoCpus > 0) {
    throw fail(conflict('Conflicting options: CPU Quota cannot be updated as NanoCPUs has already been set'));
  }
  if ((request.CpuPeriod ?? 0) > 0 && hostConfig.NanoCpus > 0) {
    throw fail(conflict('Conflicting options: CPU Period cannot be updated as NanoCPUs has already been set'));
  }
  const changed: Record<string, unknown> = {};
  for (const field of FIELDS) if (request[field]) changed[field] = request[field];
  container.hostConfig = { ...hostConfig, ...changed, ...(policy?.Name && { RestartPolicy: policy }) } as HostConfig;
  applyToTask(container.hostConfig, container.task?.cgroup);
  logContainerEvent(daemon, container, 'update');
  return { Warnings: warnings.length > 0 ? warnings : null };
}

function applyToTask(host: HostConfig, cgroup: Cgroup | undefined): void {
  if (!cgroup) return;
  cgroup.memoryLimit = host.Memory;
  cgroup.memorySwap = host.MemorySwap;
  cgroup.memoryReservation = host.MemoryReservation;
  cgroup.pidsLimit = host.PidsLimit ?? 0;
  cgroup.cpuPeriod = host.CpuPeriod || 100_000;
  cgroup.cpuQuota = host.NanoCpus > 0 ? Math.floor(host.NanoCpus / 10_000) : Math.max(0, host.CpuQuota);
  cgroup.cpuShares = host.CpuShares || 1024;
  cgroup.cpus = host.CpusetCpus;
}
