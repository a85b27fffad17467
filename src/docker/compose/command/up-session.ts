// Models how docker/compose pkg/compose/up.go ends (v2.26.1, v2.29.4, v2.40.3): by Ctrl-C, or by a container that ended.
import { isConflict, isNotFound } from '../../client/connection.ts';
import { containerKill } from '../../client/container.ts';
import { sinceCompose } from '../compose-version.ts';
import { projectContainers } from '../execute/containers.ts';
import type { CreateOptions } from '../execute/create.ts';
import { createEngine, type Engine, pause, together } from '../execute/engine.ts';
import { stopServices } from '../execute/stop.ts';
import type { ConsumerOptions, LogConsumer } from '../logs/consumer.ts';
import { containerEvent } from '../plan/names.ts';
import { done, working } from '../progress/event.ts';
import { info, mixedProgress, progressColors } from '../progress/run.ts';
import type { Project } from '../types.ts';
import { showing } from './adapt.ts';

export type Cascade = 'ignore' | 'stop' | 'fail';

export interface AttachedOptions {
  /** Asked for on the command line. */
  readonly services: readonly string[];
  readonly attachTo: readonly string[];
  readonly cascade: Cascade;
  readonly exitCodeFrom: string;
  readonly consumer: ConsumerOptions;
}

/** One `up` with the terminal tied to it. */
export interface Session {
  /** Goes on when the reader gives up: what is stopped is stopped in order. */
  readonly engine: Engine;
  readonly project: Project;
  readonly create: CreateOptions;
  readonly options: AttachedOptions;
  readonly consumer: LogConsumer;
  readonly modern: boolean;
  /** Ends of output, by container: what is said of a container comes after what it wrote. */
  readonly outputs: Map<string, Promise<void>>;
  /** Ended and started anew. Before 2.30 nothing more is said of their ends. */
  readonly restarted: Set<string>;
  aborting: boolean;
  interrupted: boolean;
  exitCode: number;
  /** Whose exit status counts. */
  exitCodeFrom: string;
  stopping: Promise<void> | undefined;
}

/** Stops everything because of one container that ended. */
export async function abortAll(session: Session): Promise<void> {
  const { engine, modern } = session;
  const say = info(engine.cli);
  const text = 'Aborting on container exit...';
  await say(`${modern ? progressColors(engine.cli).error(text) : text}\n`);
  session.aborting = true;
  await justStarted(session.engine);
  await stopAll(session, 'Running');
}

/** What was started together with the container that ended gets the time to be there when it is to be stopped. */
const justStarted = (engine: Engine): Promise<void> => pause(engine, SETTLE_MS);
const SETTLE_MS = 50;

async function stopAll(session: Session, title: string): Promise<void> {
  const { engine, modern, project, create } = session;
  const choice = { services: create.services };
  if (!modern) return showing(engine, title, (inner) => stopServices(inner, project, choice));
  const progress = mixedProgress(engine.cli, session.consumer);
  await stopServices(createEngine(engine.cli, progress, engine.signal), project, choice);
}

/** The first Ctrl-C stops the project, the second kills it. */
export function catchInterrupts(session: Session): { restore(): void } {
  const { cli } = session.engine;
  const { proc } = cli.docker;
  const interrupt = (): void => {
    if (session.interrupted) {
      void killAll(session);
      return;
    }
    session.interrupted = true;
    session.stopping = teardown(session);
    session.stopping.catch(() => {});
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) proc.onSignal(signal, interrupt);
  return {
    restore: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) proc.onSignal(signal, 'default');
    },
  };
}

async function teardown(session: Session): Promise<void> {
  const { cli } = session.engine;
  session.aborting = true;
  const modern = sinceCompose(cli.version, 2, 27);
  if (session.modern) await cli.out('Gracefully Stopping... press Ctrl+C again to force\n');
  else {
    if (!modern) await cli.out('\x1b[2K');
    await info(cli)('Gracefully stopping... (press Ctrl+C again to force)\n');
  }
  // Before 2.30 one signal arrives in two places, of which the second takes it for a second signal.
  const stopping = stopAll(session, 'Stopping');
  if (!session.modern) await killAll(session);
  await stopping;
}

async function killAll(session: Session): Promise<void> {
  const { engine, project, create } = session;
  const all = sinceCompose(engine.cli.version, 2, 27);
  const containers = await projectContainers(engine.api, project.name, {
    oneOff: 'include',
    all,
    services: create.services,
  });
  const kill = (inner: Engine): Promise<void> =>
    together(
      inner,
      containers.map((container) => async ({ api, progress }) => {
        await progress.event(working(containerEvent(container), 'Killing'));
        await containerKill(api, container.Id, 'SIGKILL').catch((error: unknown) => {
          if (!isNotFound(error) && !isConflict(error)) throw error;
        });
        await progress.event(done(containerEvent(container), 'Killed'));
      }),
    );
  await (all ? kill(engine) : showing(engine, 'Killing', kill));
}
