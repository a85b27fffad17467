// Models the attached half of docker/compose pkg/compose/up.go (v2.26.1, v2.29.4, v2.40.3), attach.go and printer.go.

import { timestamp } from '../../cli/opts/timestamps.ts';
import { sinceCompose } from '../compose-version.ts';
import { byName, projectContainers } from '../execute/containers.ts';
import { type CreateOptions, createProject } from '../execute/create.ts';
import { Canceled, createEngine, type Engine } from '../execute/engine.ts';
import { startProject } from '../execute/start.ts';
import { createLogConsumer, type LogConsumer } from '../logs/consumer.ts';
import { type ContainerEvent, monitor } from '../logs/monitor.ts';
import { attachOutput, followLog } from '../logs/streams.ts';
import { shortName } from '../plan/names.ts';
import { quietWriter } from '../progress/writer.ts';
import type { Project } from '../types.ts';
import { exitWith, showing } from './adapt.ts';
import { type AttachedOptions, abortAll, catchInterrupts, type Session } from './up-session.ts';

/** Creates, starts and shows the output of a project until it has ended. Throws StatusError with the exit status asked for. */
export async function upAttached(
  engine: Engine,
  project: Project,
  create: CreateOptions,
  options: AttachedOptions,
): Promise<void> {
  const { cli } = engine;
  await showing(engine, 'Running', (inner) => createProject(inner, project, create));
  const never = new AbortController();
  const session: Session = {
    engine: createEngine(cli, quietWriter, never.signal),
    project,
    create,
    options,
    consumer: createLogConsumer(cli, options.consumer),
    modern: sinceCompose(cli.version, 2, 30),
    outputs: new Map(),
    restarted: new Set(),
    aborting: false,
    interrupted: false,
    exitCode: 0,
    exitCodeFrom: options.exitCodeFrom,
    stopping: undefined,
  };
  const interrupted = catchInterrupts(session);
  const attached = await attachAll(session);
  const services = watchedServices(session);
  const { ended } = await monitor(session.engine, {
    project: project.name,
    services,
    runningOnly: false,
    onEvent: (event) => onEvent(session, event, attached),
  });
  try {
    await startProject(session.engine, project, { hookLine: (container, line) => hookLine(session, container, line) });
    await ended;
    await Promise.all(session.outputs.values());
    await session.stopping;
  } catch (error) {
    if (!(error instanceof Canceled) && !session.interrupted) throw error;
  } finally {
    never.abort();
    interrupted.restore();
  }
  if (session.interrupted) return exitWith(cli, 130, session.modern ? '' : 'canceled');
  if (session.exitCode !== 0) await exitWith(cli, session.exitCode);
}

function watchedServices({ modern, options, project }: Session): readonly string[] {
  if (modern) return options.services.length > 0 ? options.services : options.attachTo;
  const all = new Set([...options.attachTo, ...options.services]);
  return [...all].filter((name) => project.services.has(name));
}

const nameOf = ({ engine }: Session, container: Parameters<typeof shortName>[0]): string =>
  shortName(container, engine.cli.separator());

async function attachAll(session: Session): Promise<ReadonlySet<string>> {
  const { engine, options, project, consumer, modern } = session;
  const services = options.attachTo;
  const found = await projectContainers(engine.api, project.name, { oneOff: 'exclude', all: true, services });
  const containers = byName(found);
  if (containers.length === 0) return new Set();
  await engine.cli.out(`Attaching to ${containers.map((container) => nameOf(session, container)).join(', ')}\n`);
  for (const container of containers) {
    const name = nameOf(session, container);
    if (!modern) consumer.register(name);
    await attachOne(session, container.Id, name);
  }
  return new Set(containers.map(({ Id }) => Id));
}

async function attachOne(session: Session, id: string, name: string): Promise<void> {
  const { consumer, modern } = session;
  // Since 2.30 what containers write while they are stopped is shown.
  const shown = (write: LogConsumer['log']) => async (line: string) => {
    if (modern ? !session.interrupted : !session.aborting) await write(name, line);
  };
  const sink = { out: shown(consumer.log), err: shown(consumer.err) };
  const { ended } = await attachOutput(session.engine, id, sink);
  session.outputs.set(
    id,
    ended.catch(() => {}),
  );
}

async function hookLine({ consumer, engine }: Session, container: Parameters<typeof shortName>[0], line: string) {
  await consumer.log(`${shortName(container, engine.cli.separator())} ->`, line);
}

async function onEvent(session: Session, event: ContainerEvent, attached: ReadonlySet<string>): Promise<void> {
  const { consumer, modern } = session;
  if (session.interrupted) return;
  switch (event.kind) {
    case 'created':
      return;
    case 'recreated':
      if (modern) await consumer.status(event.replaces, 'has been recreated');
      return;
    case 'started':
      if (!attached.has(event.id) || session.outputs.get(event.id) === undefined) await follow(session, event);
      return;
    case 'exited': {
      const known = attached.has(event.id) || session.outputs.has(event.id);
      const shown = modern || (known && !session.aborting && !session.restarted.has(event.id));
      if (event.restarting) session.restarted.add(event.id);
      await session.outputs.get(event.id);
      if (event.restarting || !attached.has(event.id)) session.outputs.delete(event.id);
      if (shown) {
        const again = modern && event.restarting ? ' (restarting)' : '';
        await consumer.status(event.name, `exited with code ${event.exitCode}${again}`);
      }
      if (!event.restarting || modern) takeExitCode(session, event);
    }
  }
}

/** A container that came later, or once more; since 2.30 also one that was not to be attached to. */
async function follow(session: Session, event: ContainerEvent): Promise<void> {
  const { consumer, engine, modern } = session;
  if (!modern) {
    if (!session.options.attachTo.includes(event.service)) return;
    consumer.register(event.name);
    return attachOne(session, event.id, event.name);
  }
  const options = {
    follow: true,
    since: timestamp(event.startedAt, engine.cli.docker.proc.clock.now()),
    timestamps: false,
    tail: '',
  };
  const ended = followLog(engine, event.id, options, (line) => consumer.log(event.name, line));
  session.outputs.set(
    event.id,
    ended.catch(() => {}),
  );
}

function takeExitCode(session: Session, event: ContainerEvent): void {
  const { cascade } = session.options;
  const { version } = session.engine.cli;
  const counts = cascade === 'stop' || (cascade === 'fail' && event.exitCode !== 0);
  const first = counts && !session.aborting && session.stopping === undefined;
  if (first && session.exitCodeFrom === '') session.exitCodeFrom = event.service;
  // Before 2.27 whoever was stopped because of the first was not asked for its status.
  const asked = sinceCompose(version, 2, 27) && session.options.exitCodeFrom === event.service;
  if (session.exitCodeFrom === event.service && (first || asked)) session.exitCode = event.exitCode;
  if (first) session.stopping = abortAll(session);
}
