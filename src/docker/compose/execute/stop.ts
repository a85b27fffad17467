// Models stop and remove of docker/compose pkg/compose/stop.go, remove.go and down.go (stopContainer, stopAndRemoveContainer).
import type { ContainerSummary } from '../../api/types/container.ts';
import { isConflict, isNotFound } from '../../client/connection.ts';
import { containerRemove, containerStop } from '../../client/container.ts';
import { dependencyGraph, reversed } from '../plan/graph.ts';
import { containerEvent } from '../plan/names.ts';
import { done, failed, working } from '../progress/event.ts';
import type { Project, Service } from '../types.ts';
import { isOneOff, ofService, projectContainers } from './containers.ts';
import { type Engine, inOrder, together } from './engine.ts';
import { runHook } from './hooks.ts';

export interface StopChoice {
  /** None means all. */
  readonly services?: readonly string[];
  /** Seconds to wait before killing; undefined leaves it to the container. */
  readonly timeout?: number | undefined;
}

/** Stops services, those that others wait for last. */
export async function stopServices(engine: Engine, project: Project, choice: StopChoice): Promise<void> {
  const { services = [], timeout } = choice;
  const containers = await projectContainers(engine.api, project.name, { oneOff: 'exclude', all: true });
  await inOrder(engine, reversed(dependencyGraph(project)), async (name, inner) => {
    if (services.length > 0 && !services.includes(name)) return;
    const own = containers.filter(ofService(name)).filter((container) => !isOneOff(container));
    await together(
      inner,
      own.map((container) => (each) => stopContainer(each, container, timeout, project.services.get(name))),
    );
  });
}

/** Stops one container, after what its service wants done first. */
export async function stopContainer(
  engine: Engine,
  container: ContainerSummary,
  timeout: number | undefined,
  service?: Service,
): Promise<void> {
  const { api, progress } = engine;
  const event = containerEvent(container);
  await progress.event(working(event, 'Stopping'));
  for (const hook of service?.pre_stop ?? []) {
    try {
      await runHook(engine, container, service?.name ?? '', hook);
    } catch (error) {
      if (isNotFound(error) || isConflict(error)) return;
      throw error;
    }
  }
  try {
    await containerStop(api, container.Id, { timeout });
  } catch (error) {
    await progress.event(failed(event, 'Error while Stopping'));
    throw error;
  }
  await progress.event(done(event, 'Stopped'));
}

export interface TakeDown {
  readonly timeout?: number | undefined;
  readonly volumes: boolean;
  readonly service?: Service | undefined;
}

/** Stops and removes containers, all at once. */
export const takeDown = (engine: Engine, containers: readonly ContainerSummary[], options: TakeDown): Promise<void> =>
  together(
    engine,
    containers.map((container) => (inner) => takeDownOne(inner, container, options)),
  );

async function takeDownOne(engine: Engine, container: ContainerSummary, options: TakeDown): Promise<void> {
  const { api, progress } = engine;
  const event = containerEvent(container);
  try {
    await stopContainer(engine, container, options.timeout, options.service);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    await progress.event(done(event, 'Removed'));
    return;
  }
  await progress.event(working(event, 'Removing'));
  try {
    await containerRemove(api, container.Id, { force: true, volumes: options.volumes, link: false });
  } catch (error) {
    if (!isNotFound(error) && !isConflict(error)) {
      await progress.event(failed(event, 'Error while Removing'));
      throw error;
    }
  }
  await progress.event(done(event, 'Removed'));
}

/** Removes containers that are stopped, all at once. */
export const removeContainers = (
  engine: Engine,
  containers: readonly ContainerSummary[],
  options: { readonly force: boolean; readonly volumes: boolean },
): Promise<void> =>
  together(
    engine,
    containers.map((container) => async ({ api, progress }) => {
      await progress.event(working(containerEvent(container), 'Removing'));
      await containerRemove(api, container.Id, { ...options, link: false });
      await progress.event(done(containerEvent(container), 'Removed'));
    }),
  );
