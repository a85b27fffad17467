/** The systemd units of a host with Docker. */
import type { Host } from '../host/host.ts';
import type { Process } from '../host/process/types.ts';
import { type Unit, UnitFailed, type Units } from '../host/units.ts';
import type { EngineService } from './engine-service.ts';

export const createUnits = (): Units & { readonly units: Map<string, Unit> } => ({
  units: new Map(),
  journal: [],
  stale: false,
});

/** docker.service and containerd.service, over the engine that runs. */
export function addEngineUnits(units: ReturnType<typeof createUnits>, host: Host, engine: EngineService): void {
  const note = (message: string, identifier = 'systemd', pid = 1): void => {
    units.journal.push({ time: host.clock.now(), unit: 'docker.service', identifier, pid, message });
  };
  const docker: Unit = {
    name: 'docker.service',
    description: 'Docker Application Container Engine',
    file: '/usr/lib/systemd/system/docker.service',
    documentation: ['https://docs.docker.com'],
    enabled: 'enabled',
    preset: 'enabled',
    triggeredBy: ['docker.socket'],
    state: 'active',
    since: host.clock.now(),
    main: () => described(engine.running()?.process),
    async start() {
      if (engine.running()) return;
      note('Starting docker.service - Docker Application Container Engine...');
      try {
        await engine.start();
      } catch (error) {
        note(error instanceof Error ? error.message : String(error), 'dockerd', host.kernel.pidns.nextPid);
        note('docker.service: Main process exited, code=exited, status=1/FAILURE');
        note("docker.service: Failed with result 'exit-code'.");
        note('Failed to start docker.service - Docker Application Container Engine.');
        Object.assign(docker, {
          state: 'failed',
          since: host.clock.now(),
          result: { code: 'exited', status: '1/FAILURE' },
        });
        throw new UnitFailed('docker.service');
      }
      Object.assign(docker, { state: 'active', since: host.clock.now() });
      note('Started docker.service - Docker Application Container Engine.');
    },
    async stop() {
      note('Stopping docker.service - Docker Application Container Engine...');
      await engine.stop();
      Object.assign(docker, { state: 'inactive', since: host.clock.now() });
      note('Stopped docker.service - Docker Application Container Engine.');
    },
    reload: async () => {
      const process = engine.running()?.process;
      if (process) host.kernel.signal(process, 'SIGHUP');
    },
  };
  const containerd: Unit = {
    ...docker,
    name: 'containerd.service',
    description: 'containerd container runtime',
    file: '/usr/lib/systemd/system/containerd.service',
    documentation: ['https://containerd.io'],
    triggeredBy: [],
    main: () => described(engine.running()?.containerd),
    start: async () => {},
    stop: async () => {},
    reload: undefined,
  };
  for (const unit of [docker, containerd]) units.units.set(unit.name, unit);
  note('Started docker.service - Docker Application Container Engine.');
}

const described = (process: Process | undefined) =>
  process && { pid: process.hostPid, name: process.argv[0]?.split('/').at(-1) ?? '', command: process.argv.join(' ') };
