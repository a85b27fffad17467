// Models moby daemon/daemon.go (NewDaemon, restore): the configuration is read, and containers that are to run, run.

import type { Process } from '../../host/process/types.ts';
import type { DaemonConfig } from './config/config.ts';
import { findsNvidiaHook } from './container/device-requests.ts';
import { runContainer } from './container/start.ts';
import type { Daemon } from './daemon.ts';
import { createPredefinedNetworks } from './network/predefined.ts';

/** What a fresh start of dockerd does with what the last one left; resolves when all containers that are to run do. */
export function restore(daemon: Daemon, config: DaemonConfig, proc: Process): Promise<void> {
  daemon.config.current = config;
  daemon.process.current = proc;
  daemon.deviceDrivers.nvidia = findsNvidiaHook(proc);
  daemon.shuttingDown.value = false;
  createPredefinedNetworks(daemon);
  const starting: Promise<void>[] = [];
  for (const container of daemon.containers.values()) {
    const { Name } = container.hostConfig.RestartPolicy;
    const wanted = Name === 'always' || (Name === 'unless-stopped' && !container.manuallyStopped);
    // One that cannot start keeps its error; the others start all the same.
    if (wanted && container.state.is === 'exited') starting.push(runContainer(daemon, container).catch(() => {}));
  }
  return Promise.all(starting).then(() => {});
}
