// Models create of docker/compose pkg/compose/create.go and convergence.go: from a project to containers that are there.
import type { ContainerSummary } from '../../api/types/container.ts';
import { containerStart } from '../../client/container.ts';
import { sinceCompose } from '../compose-version.ts';
import { type ContainerStep, planService, type RecreatePolicy } from '../plan/converge.ts';
import { dependencyGraph } from '../plan/graph.ts';
import { canonicalName, containerEvent, containerName } from '../plan/names.ts';
import { dependentsOf } from '../plan/select.ts';
import { done, working } from '../progress/event.ts';
import type { Project } from '../types.ts';
import { isOneOff, isOrphan, projectContainers, serviceOf } from './containers.ts';
import { createOne, recreateOne } from './create-container.ts';
import { type Engine, inOrder, together, type Work } from './engine.ts';
import { type EnsureOptions, ensureImages, type ImageIds } from './images.ts';
import { resolveReferences } from './links.ts';
import { ensureNetworks } from './networks.ts';
import { stopContainer, takeDown } from './stop.ts';
import { ensureVolumes } from './volumes.ts';

export interface CreateOptions {
  readonly images: EnsureOptions;
  /** Those asked for; none means all. */
  readonly services: readonly string[];
  readonly removeOrphans: boolean;
  readonly ignoreOrphans: boolean;
  readonly recreate: RecreatePolicy;
  readonly recreateDependencies: RecreatePolicy;
  /** Keeps anonymous volumes. */
  readonly inherit: boolean;
  readonly timeout: number | undefined;
  readonly assumeYes: boolean;
}

/** What was found and made on the way. */
interface Convergence {
  readonly project: Project;
  readonly images: ImageIds;
  readonly options: CreateOptions;
  readonly observed: Map<string, readonly ContainerSummary[]>;
  readonly networks: ReadonlyMap<string, string>;
  readonly volumes: ReadonlyMap<string, string>;
  /** Services to be made anew because one they wait for was (before 2.27). */
  readonly forced: Set<string>;
}

/** Images, networks, volumes and containers of a project, made or made anew where they differ. */
export async function createProject(engine: Engine, given: Project, options: CreateOptions): Promise<void> {
  const { cli, api } = engine;
  if (sinceCompose(cli.version, 2, 27)) checkNames(given);
  const images = await ensureImages(engine, given, options.images);
  const { ids: networks, project } = await ensureNetworks(engine, given);
  const volumes = await ensureVolumes(engine, project, options.assumeYes);
  const found = await projectContainers(api, project.name, { oneOff: 'include', all: true });
  await settleOrphans(engine, project, found, options);
  const observed = new Map<string, ContainerSummary[]>();
  for (const container of found) {
    if (isOneOff(container)) continue;
    observed.set(serviceOf(container), [...(observed.get(serviceOf(container)) ?? []), container]);
  }
  const state: Convergence = { project, images, options, observed, networks, volumes, forced: new Set() };
  await inOrder(engine, dependencyGraph(project), (name, inner) => converge(inner, state, name));
}

/** Two services may not want the same container. */
function checkNames(project: Project): void {
  const names = new Set<string>();
  for (const [name, service] of project.services) {
    const own = service.container_name;
    if (!own) continue;
    if (names.has(own)) {
      // Compose prints an empty set here, and a quote too many.
      throw new Error(`services.${name}: container name "${own}" is already in use by service {}"`);
    }
    names.add(own);
  }
}

async function settleOrphans(
  engine: Engine,
  project: Project,
  found: readonly ContainerSummary[],
  options: CreateOptions,
): Promise<void> {
  const orphans = found.filter(isOrphan(project, engine.cli.version));
  if (orphans.length === 0 || options.ignoreOrphans) return;
  if (options.removeOrphans) return takeDown(engine, orphans, { volumes: false });
  await engine.cli.warn(
    `Found orphan containers ([${orphans.map(canonicalName).join(' ')}]) for this project. If you removed or renamed ` +
      'this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.',
  );
}

async function converge(engine: Engine, state: Convergence, name: string): Promise<void> {
  const { version } = engine.cli;
  const { options, project, observed } = state;
  const given = project.services.get(name);
  if (!given) return;
  const containers = observed.get(name) ?? [];
  const service = resolveReferences(given, observed);
  const chosen = options.services.length === 0 || options.services.includes(name);
  const steps = planService(service, containers, {
    version,
    policy: chosen ? options.recreate : options.recreateDependencies,
    forced: state.forced.has(name),
    image: state.images.get(service.image || `${project.name}${engine.cli.separator()}${name}`),
    ...(sinceCompose(version, 2, 30) ? { networks: state.networks, volumes: state.volumes } : {}),
  });
  if (sinceCompose(version, 2, 27) && steps.some(({ kind }) => kind === 'recreate')) {
    await stopDependents(engine, state, name);
  }
  const updated = new Map<number, ContainerSummary>();
  const works: Work[] = [];
  for (const [index, step] of steps.entries()) {
    const work = await stepWork(engine, state, { ...service }, step, (container) => updated.set(index, container));
    if (work) works.push(work);
  }
  await together(engine, works);
  observed.set(
    name,
    [...updated].sort(([a], [b]) => a - b).map(([, container]) => container),
  );
}

/** What a step does to the engine; what only says something is done at once. */
async function stepWork(
  engine: Engine,
  state: Convergence,
  service: Parameters<typeof createOne>[1]['service'],
  step: ContainerStep,
  update: (container: ContainerSummary) => void,
): Promise<Work | undefined> {
  const { project, images, options } = state;
  switch (step.kind) {
    case 'remove':
      return (inner) => takeDown(inner, [step.container], { timeout: options.timeout, volumes: false, service });
    case 'recreate':
      return async (inner) => {
        const blueprint = { project, service, images, useAliases: true };
        update(await recreateOne(inner, blueprint, step.container, options));
        if (!sinceCompose(inner.cli.version, 2, 27)) {
          for (const dependent of dependentsOf(project, service.name).keys()) state.forced.add(dependent);
        }
      };
    case 'keep':
      update(step.container);
      return keep(engine, step.container);
    case 'create':
      return async (inner) => {
        const name = containerName(project.name, service, step.number, inner.cli.separator());
        update(await createOne(inner, { project, service, images, number: step.number, useAliases: true }, name));
      };
  }
}

async function keep({ cli, progress }: Engine, container: ContainerSummary): Promise<Work | undefined> {
  const event = containerEvent(container);
  switch (container.State) {
    case 'running':
      await progress.event(done(event, 'Running'));
      return undefined;
    case 'exited':
      if (!sinceCompose(cli.version, 2, 30)) await progress.event(done(event, 'Created'));
      return undefined;
    case 'created':
    case 'restarting':
      return undefined;
    default:
      return async ({ api, progress: own }) => {
        await own.event(working(event, 'Restart'));
        await containerStart(api, container.Id);
        await own.event(done(event, 'Restarted'));
      };
  }
}

/** Services that are to be restarted with this one are stopped first, and started with the rest. */
async function stopDependents(engine: Engine, { project, observed }: Convergence, name: string): Promise<void> {
  const onlyRestarting = sinceCompose(engine.cli.version, 2, 30);
  for (const [dependent, how] of dependentsOf(project, name)) {
    if (onlyRestarting && !how.restart) continue;
    const containers = observed.get(dependent) ?? [];
    await together(
      engine,
      containers.map((container) => (inner) => stopContainer(inner, container, undefined)),
    );
    observed.set(
      dependent,
      containers.map((container) => ({ ...container, State: 'exited' as const })),
    );
  }
}
