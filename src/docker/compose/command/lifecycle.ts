// Models docker/compose pkg/compose/{start,stop,restart,kill,pause}.go with their commands.
import type { ContainerSummary } from '../../api/types/container.ts';
import { containerKill, containerPause, containerRestart, containerUnpause } from '../../client/container.ts';
import { sinceCompose } from '../compose-version.ts';
import { ofService, projectContainers } from '../execute/containers.ts';
import { waitDependencies } from '../execute/dependencies.ts';
import { type Engine, inOrder, together, type Work } from '../execute/engine.ts';
import { runHook } from '../execute/hooks.ts';
import { observeProject, projectFromContainers } from '../execute/observed-project.ts';
import { startProject } from '../execute/start.ts';
import { stopServices } from '../execute/stop.ts';
import { dependencyGraph } from '../plan/graph.ts';
import { containerEvent } from '../plan/names.ts';
import { withDependencies, withSelected, withServices } from '../plan/select.ts';
import { done, failed, working } from '../progress/event.ts';
import { info } from '../progress/run.ts';
import type { Project } from '../types.ts';
import { type EngineCommand, showing, timeoutOf } from './adapt.ts';
import { removesOrphans } from './create-options.ts';

export const start: EngineCommand = async (engine, { args }) => {
  const { project, name } = await engine.cli.projectOrName(args);
  await showing(engine, 'Running', async (inner) => {
    const all = { oneOff: 'exclude', all: true } as const;
    const known = project ?? projectFromContainers(await projectContainers(inner.api, name, all), name, args);
    await startProject(inner, known);
  });
};

/** The project, or what its containers tell of it. */
async function knownProject(engine: Engine, project: Project | undefined, name: string): Promise<Project> {
  if (project) return project;
  const containers = await projectContainers(engine.api, name, { oneOff: 'exclude', all: true });
  return observeProject(engine.api, containers, name);
}

export const stop: EngineCommand = async (engine, call) => {
  const { project, name } = await engine.cli.projectOrName(call.args);
  await showing(engine, 'Stopping', async (inner) => {
    const known = await knownProject(inner, project, name);
    await stopServices(inner, known, { services: call.args, timeout: timeoutOf(call) });
  });
};

export const restart: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const { project, name } = await engine.cli.projectOrName();
  await showing(engine, 'Restarting', async (inner) => {
    let known = await knownProject(inner, project, name);
    if (flags.bool('no-deps')) known = withSelected(known, args, 'alone');
    known = withServices(known, (service) => withDependencies(service, (_, how) => how.restart ?? false));
    known = withSelected(known, args, 'dependents');
    await restartProject(inner, known, timeoutOf(call));
  });
};

async function restartProject(engine: Engine, project: Project, timeout: number | undefined): Promise<void> {
  const containers = await projectContainers(engine.api, project.name, { oneOff: 'exclude', all: true });
  await inOrder(engine, dependencyGraph(project), async (name, inner) => {
    const service = project.services.get(name);
    if (!service) return;
    if (sinceCompose(inner.cli.version, 2, 30)) {
      await waitDependencies(inner, project, name, service.depends_on ?? new Map(), containers);
    }
    await together(
      inner,
      containers.filter(ofService(name)).map(
        (container): Work =>
          async (each) => {
            for (const hook of service.pre_stop ?? []) await runHook(each, container, name, hook);
            await each.progress.event(working(containerEvent(container), 'Restarting'));
            await containerRestart(each.api, container.Id, { timeout });
            await each.progress.event(done(containerEvent(container), 'Started'));
            for (const hook of service.post_start ?? []) await runHook(each, container, name, hook);
          },
      ),
    );
  });
}

/** Go's scheduler runs the last of several goroutines first. */
export function lastFirst<T>(values: readonly T[]): readonly T[] {
  const last = values.at(-1);
  return last === undefined ? values : [last, ...values.slice(0, -1)];
}

export const kill: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const { project, name } = await engine.cli.projectOrName(args);
  await showing(engine, 'Killing', async (inner) => {
    const found = await projectContainers(inner.api, name, { oneOff: 'include', all: false, services: args });
    const known = project ?? (await observeProject(inner.api, found, name));
    const orphansToo = removesOrphans(inner.cli, call);
    const containers = orphansToo ? found : found.filter(ofService(...known.services.keys()));
    if (containers.length === 0) return info(inner.cli)('no container to kill');
    await together(
      inner,
      lastFirst(containers).map((container) => (each) => killOne(each, container, flags.string('signal'))),
    );
  });
};

async function killOne({ api, progress }: Engine, container: ContainerSummary, signal: string): Promise<void> {
  const event = containerEvent(container);
  await progress.event(working(event, 'Killing'));
  try {
    await containerKill(api, container.Id, signal);
  } catch (error) {
    await progress.event(failed(event, 'Error while Killing'));
    throw error;
  }
  await progress.event(done(event, 'Killed'));
}

const pausing =
  (title: string, word: string, act: typeof containerPause): EngineCommand =>
  async (engine, { args }) => {
    const { project, name } = await engine.cli.projectOrName(args);
    await showing(engine, title, async (inner) => {
      const found = await projectContainers(inner.api, name, { oneOff: 'exclude', all: false, services: args });
      const containers = project ? found.filter(ofService(...project.services.keys())) : found;
      await together(
        inner,
        lastFirst(containers).map((container) => async ({ api, progress }) => {
          await act(api, container.Id);
          await progress.event(done(containerEvent(container), word));
        }),
      );
    });
  };

export const pause: EngineCommand = pausing('Pausing', 'Paused', containerPause);
export const unpause: EngineCommand = pausing('Running', 'Unpaused', containerUnpause);
