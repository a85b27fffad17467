// Models down of docker/compose pkg/compose/down.go and image_pruner.go.

import { messageOf } from '../../cli/errors.ts';
import { isConflict, isNotFound } from '../../client/connection.ts';
import { imageInspectRaw, imageList, imageRemove } from '../../client/image.ts';
import { networkInspectRaw, networkList, networkRemove } from '../../client/network.ts';
import { volumeInspectRaw, volumeRemove } from '../../client/volume.ts';
import { familiarReference, parseReference, withDefaultTag } from '../../registry/reference.ts';
import { sinceCompose } from '../compose-version.ts';
import { imageName } from '../image-name.ts';
import { dependencyGraph, reversed, withAncestors } from '../plan/graph.ts';
import { LABEL } from '../plan/labels.ts';
import { getService } from '../plan/select.ts';
import { done, failed, warning, working } from '../progress/event.ts';
import type { Project } from '../types.ts';
import { isOrphan, labelFilter, ofService, projectContainers, projectLabel } from './containers.ts';
import { Canceled, type Engine, inOrder, together, type Work } from './engine.ts';
import { observeProject } from './observed-project.ts';
import { takeDown } from './stop.ts';

export interface DownOptions {
  readonly project: Project | undefined;
  /** None means all. */
  readonly services: readonly string[];
  readonly removeOrphans: boolean;
  readonly timeout: number | undefined;
  readonly images: '' | 'local' | 'all';
  readonly volumes: boolean;
}

const IN_USE = 'Resource is still in use';

/** Takes a project down: containers, networks, and what else is asked for. */
export async function downProject(engine: Engine, name: string, options: DownOptions): Promise<void> {
  const { api, cli } = engine;
  const oneOff = options.removeOrphans ? 'include' : 'exclude';
  const containers = await projectContainers(api, name, { oneOff, all: true });
  const project = options.project ?? (await observeProject(api, containers, name));
  const services = chosenServices(options, project);
  if (options.services.length > 0 && services.length === 0 && sinceCompose(cli.version, 2, 30)) return;
  const graph = dependencyGraph(project);
  const wanted = services.length > 0 ? withAncestors(graph, services) : undefined;
  await inOrder(engine, reversed(graph), async (service, inner) => {
    if (wanted && !wanted.has(service)) return;
    const own = containers.filter(ofService(service));
    const { timeout, volumes } = options;
    await takeDown(inner, own, { timeout, volumes, service: project.services.get(service) });
  });
  const orphans = containers.filter(isOrphan(project, cli.version));
  if (options.removeOrphans) await takeDown(engine, orphans, { timeout: options.timeout, volumes: false });
  const works = await resourceWorks(engine, project, options);
  if (containers.length === 0 && works.length === 0) await nothingFound(engine, name);
  await together(engine, works);
}

async function nothingFound({ cli }: Engine, name: string): Promise<void> {
  const message = `Warning: No resource found to remove for project "${name}".`;
  await (sinceCompose(cli.version, 2, 27) ? cli.warn(message) : cli.err(`${message}\n`));
}

/** Without a file a name that is not there may be one that is gone already. */
function chosenServices(options: DownOptions, project: Project): readonly string[] {
  return options.services.filter((service) => {
    if (options.project) return Boolean(getService(project, service));
    return project.services.has(service);
  });
}

async function resourceWorks(engine: Engine, project: Project, options: DownOptions): Promise<readonly Work[]> {
  const works: Work[] = [];
  for (const [key, network] of project.networks) {
    if (!network.external) works.push((inner) => removeNetwork(inner, project.name, key, network.name));
  }
  for (const image of options.images === '' ? [] : await imagesToRemove(engine, project, options)) {
    works.push((inner) => removeImage(inner, image));
  }
  for (const name of options.volumes ? await volumesToRemove(engine, project) : []) {
    works.push((inner) => removeVolume(inner, name));
  }
  // The last of several goroutines is the first to run.
  const last = works.pop();
  return last ? [last, ...works] : works;
}

async function removeNetwork(engine: Engine, project: string, key: string, name: string): Promise<void> {
  const { api, progress } = engine;
  const networks = await networkList(api, labelFilter(projectLabel(project), `${LABEL.network}=${key}`));
  if (networks.length === 0) return;
  const event = `Network ${name}`;
  await progress.event(working(event, 'Removing'));
  let found = 0;
  for (const network of networks) {
    if (network.Name !== name) continue;
    const inspected = await networkInspectRaw(api, network.Id, false).catch((error: unknown) => {
      if (isNotFound(error)) return undefined;
      throw error;
    });
    if (!inspected) break;
    found++;
    if (Object.keys(inspected.value.Containers ?? {}).length > 0) {
      await progress.event(warning(event, IN_USE));
      continue;
    }
    try {
      await networkRemove(api, network.Id);
    } catch (error) {
      if (isNotFound(error)) continue;
      await progress.event(failed(event));
      throw new Error(`failed to remove network ${name}: ${messageOf(error)}`);
    }
    await progress.event(done(event, 'Removed'));
  }
  if (found === 0) await progress.event(warning(event, 'No resource found to remove'));
}

/** Since 2.30 a volume that is gone already is passed over. */
async function volumesToRemove({ api, cli }: Engine, project: Project): Promise<readonly string[]> {
  const names = [...project.volumes.values()].filter(({ external }) => !external).map(({ name }) => name);
  if (!sinceCompose(cli.version, 2, 30)) return names;
  const there: string[] = [];
  for (const name of names) {
    const gone = await volumeInspectRaw(api, name).then(() => false, isNotFound);
    if (!gone) there.push(name);
  }
  return there;
}

async function removeVolume(engine: Engine, name: string): Promise<void> {
  const event = `Volume ${name}`;
  await engine.progress.event(working(event, 'Removing'));
  await removing(engine, event, volumeRemove(engine.api, name, true));
}

async function removeImage(engine: Engine, image: string): Promise<void> {
  const event = `Image ${image}`;
  await engine.progress.event(working(event, 'Removing'));
  await removing(
    engine,
    event,
    imageRemove(engine.api, image, { force: false, prune: false }).then(() => {}),
  );
}

async function removing({ progress }: Engine, event: string, work: Promise<void>): Promise<void> {
  try {
    await work;
    await progress.event(done(event, 'Removed'));
  } catch (error) {
    if (isConflict(error)) await progress.event(warning(event, IN_USE));
    else if (isNotFound(error)) await progress.event(done(event, 'Warning: No resource found to remove'));
    else throw error;
  }
}

/** Images that were built for the project, and with `all` those that its services name. */
async function imagesToRemove(engine: Engine, project: Project, options: DownOptions): Promise<readonly string[]> {
  const { api, cli } = engine;
  const services = [...project.services.values()];
  const exists = async (name: string): Promise<boolean> =>
    imageInspectRaw(api, name).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Canceled) throw error;
        return !isNotFound(error);
      },
    );
  const names: string[] = [];
  if (options.images === 'all') for (const { image } of services) if (image && (await exists(image))) names.push(image);
  const filters = new Map([
    ['label', [projectLabel(project.name)]],
    ['dangling', ['false']],
  ]);
  for (const { RepoTags, Labels } of await imageList(api, { all: false, filters })) {
    const [tag] = RepoTags ?? [];
    if (tag && (options.removeOrphans || project.services.has(Labels?.[LABEL.service] ?? ''))) names.push(tag);
  }
  for (const service of services) {
    if (service.image) continue;
    const image = imageName(service, project.name, cli.separator());
    if (await exists(image)) names.push(image);
  }
  const familiar = names.map((name) => {
    try {
      return familiarReference(withDefaultTag(parseReference(name, cli.docker.version)));
    } catch {
      return name;
    }
  });
  return [...new Set(familiar)].sort();
}
