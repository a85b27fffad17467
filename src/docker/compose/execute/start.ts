// Models start and startService of docker/compose pkg/compose/start.go and convergence.go.

import { formatDuration } from '../../../base/durations.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import { containerStart } from '../../client/container.ts';
import { sinceCompose } from '../compose-version.ts';
import { dependencyGraph } from '../plan/graph.ts';
import { containerEvent } from '../plan/names.ts';
import { scaleOf } from '../plan/select.ts';
import { done, working } from '../progress/event.ts';
import type { Project, Service } from '../types.ts';
import { ofService, projectContainers } from './containers.ts';
import { type Awaited, type WaitCondition, waitDependencies } from './dependencies.ts';
import { Canceled, createEngine, type Engine, inOrder } from './engine.ts';
import { injectFiles } from './files.ts';
import { runHook } from './hooks.ts';

const SECOND_MS = 1000;

export interface StartOptions {
  /** --wait: until everything runs and is healthy. */
  readonly wait?: boolean;
  /** Seconds; 0 is forever. */
  readonly waitTimeout?: number;
  /** What hooks write, by service and line. */
  readonly hookLine?: (container: ContainerSummary, line: string) => Promise<void>;
}

/** Starts what does not run, in the order of the dependencies. */
export async function startProject(engine: Engine, project: Project, options: StartOptions = {}): Promise<void> {
  const containers = await projectContainers(engine.api, project.name, { oneOff: 'exclude', all: true });
  await inOrder(engine, dependencyGraph(project), async (name, inner) => {
    const service = project.services.get(name);
    if (service) await startService(inner, project, service, containers, options);
  });
  if (options.wait) await waitUntilUp(engine, project, containers, options.waitTimeout ?? 0);
}

async function startService(
  engine: Engine,
  project: Project,
  service: Service,
  containers: readonly ContainerSummary[],
  { hookLine }: StartOptions,
): Promise<void> {
  if (service.deploy?.replicas === 0) return;
  await waitDependencies(engine, project, service.name, service.depends_on ?? new Map(), containers);
  if (containers.length === 0) {
    if (scaleOf(service) === 0) return;
    throw new Error(`service "${service.name}" has no container to start`);
  }
  const { api, progress, cli } = engine;
  for (const container of containers.filter(ofService(service.name))) {
    if (container.State === 'running') continue;
    if (sinceCompose(cli.version, 2, 30)) await injectFiles(engine, project, service, container.Id);
    const event = containerEvent(container);
    await progress.event(working(event, 'Starting'));
    await containerStart(api, container.Id);
    for (const hook of service.post_start ?? []) {
      const line = hookLine ? (text: string) => hookLine(container, text) : undefined;
      await runHook(engine, container, service.name, hook, line);
    }
    // Before 2.27 what is waited for is not done when it has started.
    const awaited = !sinceCompose(cli.version, 2, 27) && isAwaited(project, service.name);
    await progress.event(awaited ? working(event, 'Started') : done(event, 'Started'));
  }
}

const isAwaited = (project: Project, name: string): boolean =>
  [...project.services.values()].some(({ depends_on }) => depends_on?.get(name)?.condition === 'service_healthy');

/** One-shot services are waited for until they have ended, where others wait for that. */
function conditionOf(project: Project, name: string): WaitCondition {
  const oneShot = [...project.services.values()].some(
    ({ depends_on }) => depends_on?.get(name)?.condition === 'service_completed_successfully',
  );
  return oneShot ? 'service_completed_successfully' : 'running_or_healthy';
}

async function waitUntilUp(
  engine: Engine,
  project: Project,
  containers: readonly ContainerSummary[],
  timeout: number,
): Promise<void> {
  const all = new Map(
    [...project.services.keys()].map((name): [string, Awaited] => [
      name,
      { condition: conditionOf(project, name), required: true },
    ]),
  );
  if (timeout <= 0) return waitDependencies(engine, project, project.name, all, containers);
  const late = new AbortController();
  const limited = createEngine(engine.cli, engine.progress, AbortSignal.any([engine.signal, late.signal]));
  const ended = new AbortController();
  const clock = engine.cli.docker.proc.clock;
  const alarm = clock.sleep(timeout * SECOND_MS, ended.signal).then(
    () => late.abort(),
    () => {},
  );
  try {
    await waitDependencies(limited, project, project.name, all, containers);
  } catch (error) {
    if (!late.signal.aborted || !(error instanceof Canceled)) throw error;
  } finally {
    ended.abort();
    await alarm;
  }
  if (late.signal.aborted) throw new Error(`application not healthy after ${formatDuration(timeout * 1e9)}`);
}
