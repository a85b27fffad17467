// Models docker/compose cmd/compose/logs.go and pkg/compose/logs.go (v2.26.1, v2.29.4, v2.40.3).
import type { ContainerSummary } from '../../api/types/container.ts';
import { messageOf } from '../../cli/errors.ts';
import { timestamp } from '../../cli/opts/timestamps.ts';
import { isNotImplemented } from '../../client/connection.ts';
import { sinceCompose } from '../compose-version.ts';
import { ofService, projectContainers, serviceContainer } from '../execute/containers.ts';
import { type Engine, together } from '../execute/engine.ts';
import { createLogConsumer, type LogConsumer } from '../logs/consumer.ts';
import { monitor } from '../logs/monitor.ts';
import { followLog } from '../logs/streams.ts';
import { canonicalName, shortName } from '../plan/names.ts';
import type { EngineCommand } from './adapt.ts';
import { lastFirst } from './lifecycle.ts';

interface LogCall {
  readonly follow: boolean;
  readonly tail: string;
  readonly since: string;
  readonly until: string;
  readonly timestamps: boolean;
}

export const logs: EngineCommand = async (engine, { flags, args }) => {
  const { cli, api } = engine;
  const index = flags.number('index');
  if (index > 0 && args.length !== 1) throw new Error('--index requires one service to be selected');
  const { project, name } = await cli.projectOrName(args);
  // Services that are not to be attached to are shown when they are asked for.
  const chosen = [...(project?.services ?? [])].filter(([, service]) => service.attach !== false).map(([key]) => key);
  const services = args.length > 0 ? args : chosen;
  const containers =
    index > 0
      ? [await serviceContainer(api, name, services[0] ?? '', { oneOff: 'exclude', all: true, index })]
      : await ownContainers(engine, name, services);
  const consumer = createLogConsumer(cli, {
    color: !flags.bool('no-color'),
    prefix: !flags.bool('no-log-prefix'),
    timestamps: false,
  });
  const time = (flag: string): string => {
    try {
      return timestamp(flags.string(flag), cli.docker.proc.clock.now());
    } catch (error) {
      throw new Error(`invalid value for "${flag}": ${messageOf(error)}`);
    }
  };
  const call: LogCall = {
    follow: flags.bool('follow'),
    tail: flags.string('tail'),
    since: time('since'),
    until: time('until'),
    timestamps: flags.bool('timestamps'),
  };
  if (!call.follow) {
    for (const container of lastFirst(containers)) await show(engine, consumer, container, call);
    return;
  }
  await follow(engine, consumer, name, services, containers, call);
};

async function ownContainers(engine: Engine, name: string, services: readonly string[]) {
  const found = await projectContainers(engine.api, name, { oneOff: 'exclude', all: true, services });
  return services.length > 0 ? found.filter(ofService(...services)) : found;
}

async function show(engine: Engine, consumer: LogConsumer, container: ContainerSummary, call: LogCall): Promise<void> {
  const name = shortName(container, engine.cli.separator());
  try {
    await followLog(engine, container.Id, call, (line) => consumer.log(name, line));
  } catch (error) {
    if (!isNotImplemented(error)) throw error;
    await engine.cli.warn(`Can't retrieve logs for "${canonicalName(container)}": ${messageOf(error)}`);
  }
}

async function follow(
  engine: Engine,
  consumer: LogConsumer,
  project: string,
  services: readonly string[],
  containers: readonly ContainerSummary[],
  call: LogCall,
): Promise<void> {
  const modern = sinceCompose(engine.cli.version, 2, 30);
  const separator = engine.cli.separator();
  const running = containers.filter(({ State }) => State === 'running');
  if (!modern) for (const container of running) consumer.register(shortName(container, separator));
  const shown = new Map<string, Promise<void>>();
  const later: Promise<void>[] = [];
  const { ended } = await monitor(engine, {
    project,
    services,
    runningOnly: !modern,
    onEvent: async (event) => {
      if (event.kind === 'recreated' && modern) await consumer.status(event.replaces, 'has been recreated');
      if (event.kind === 'started') {
        const again = followLog(
          engine,
          event.id,
          { ...call, since: timestamp(event.startedAt, engine.cli.docker.proc.clock.now()) },
          (line) => consumer.log(event.name, line),
        );
        again.catch(() => {});
        shown.set(event.id, again);
        later.push(again);
      }
      if (event.kind !== 'exited') return;
      await shown.get(event.id)?.catch(() => {});
      const restarting = modern && event.restarting ? ' (restarting)' : '';
      await consumer.status(event.name, `exited with code ${event.exitCode}${restarting}`);
    },
  });
  await together(
    engine,
    lastFirst(containers).map((container) => (inner) => {
      const work = show(inner, consumer, container, call);
      shown.set(container.Id, work);
      return work;
    }),
  );
  await ended;
  await Promise.all(later);
}
