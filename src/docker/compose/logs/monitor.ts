// Models docker/compose pkg/compose/monitor.go (from 2.30 on) and watchContainers of start.go (before): when containers come and go.
import { readJsonLines } from '../../api/jsonstream.ts';
import type { ContainerInspect } from '../../api/types/container.ts';
import type { EventMessage } from '../../api/types/events.ts';
import { bodyChunks } from '../../cli/stream/hijack.ts';
import { isNotFound } from '../../client/connection.ts';
import { containerInspect } from '../../client/container.ts';
import { events } from '../../client/system.ts';
import { sinceCompose } from '../compose-version.ts';
import { projectContainers, projectLabel, serviceOf } from '../execute/containers.ts';
import { type Engine, unlessCanceled } from '../execute/engine.ts';
import { LABEL } from '../plan/labels.ts';
import { shortName } from '../plan/names.ts';

export interface ContainerEvent {
  readonly kind: 'created' | 'recreated' | 'started' | 'exited';
  readonly id: string;
  /** Without the project's name before it. */
  readonly name: string;
  readonly service: string;
  readonly exitCode: number;
  readonly restarting: boolean;
  /** When it was started last. */
  readonly startedAt: string;
  /** What it replaces. */
  readonly replaces: string;
}

export interface MonitorOptions {
  readonly project: string;
  /** None means all. */
  readonly services: readonly string[];
  /** Watches only what runs now or is started later, as before 2.30. */
  readonly runningOnly: boolean;
  readonly onEvent: (event: ContainerEvent) => Promise<void>;
}

/**
 * Listens to a project's containers. Resolves when it listens; `ended` when all that it watches have ended, or the work
 * was given up.
 */
export async function monitor(engine: Engine, options: MonitorOptions): Promise<{ readonly ended: Promise<void> }> {
  const { project, services } = options;
  const wanted = (service: string): boolean => services.length === 0 || services.includes(service);
  const now = await projectContainers(engine.api, project, { oneOff: 'exclude', all: true });
  const watched = new Set(
    now
      .filter((container) => wanted(serviceOf(container)))
      .filter(({ State }) => !options.runningOnly || State === 'running')
      .map(({ Id }) => Id),
  );
  if (watched.size === 0) return { ended: Promise.resolve() };
  const stop = new AbortController();
  const filters = new Map([
    ['label', [projectLabel(project)]],
    ['type', ['container']],
  ]);
  const signal = AbortSignal.any([stop.signal, engine.signal]);
  const response = await events(engine.api, { since: '', until: '', filters, signal });
  const listen = async (): Promise<void> => {
    for await (const message of readJsonLines<EventMessage>(bodyChunks(response))) {
      const service = message.Actor.Attributes[LABEL.service] ?? '';
      if (!wanted(service) || message.Actor.Attributes[LABEL.oneoff] === 'True') continue;
      await take(engine, options, message, watched);
      if (watched.size === 0) return;
    }
  };
  const ended = unlessCanceled(engine.signal, listen())
    .catch((error: unknown) => {
      if (!engine.signal.aborted) throw error;
    })
    .finally(() => {
      stop.abort();
      void response.body?.cancel().catch(() => {});
    });
  ended.catch(() => {});
  return { ended };
}

async function take(
  engine: Engine,
  { onEvent }: MonitorOptions,
  { Action, Actor }: EventMessage,
  watched: Set<string>,
): Promise<void> {
  const { ID: id, Attributes: labels } = Actor;
  if (!['create', 'start', 'die'].includes(Action)) return;
  const inspected = await containerInspect(engine.api, id).catch((error: unknown) => {
    if (isNotFound(error)) return undefined;
    throw error;
  });
  const state = inspected?.State;
  const event = (kind: ContainerEvent['kind'], restarting: boolean): ContainerEvent => ({
    kind,
    id,
    name: shortName({ Id: id, Names: [`/${labels.name ?? ''}`], Labels: labels }, engine.cli.separator()),
    service: labels[LABEL.service] ?? '',
    exitCode: Number(labels.exitCode ?? 0),
    restarting,
    startedAt: state?.StartedAt ?? '',
    replaces: labels[LABEL.replace] ?? '',
  });
  if (Action === 'create') {
    watched.add(id);
    await onEvent(event(labels[LABEL.replace] === undefined ? 'created' : 'recreated', false));
  } else if (Action === 'start') {
    watched.add(id);
    await onEvent(event('started', false));
  } else {
    const again = willRestart(inspected);
    const { version } = engine.cli;
    // Before 2.27 what is started anew counts as ended; before 2.30 its exit status is that of what runs already.
    const ends = !again || !sinceCompose(version, 2, 27);
    if (ends) watched.delete(id);
    const known = again && !sinceCompose(version, 2, 30) ? { exitCode: 0 } : {};
    await onEvent({ ...event('exited', !ends), ...known });
  }
}

const willRestart = (container: ContainerInspect | undefined): boolean =>
  Boolean(container?.State.Restarting || container?.State.Running);
