// Models createMobyContainer and recreateContainer of docker/compose pkg/compose/convergence.go.
import type { ContainerInspect, ContainerSummary } from '../../api/types/container.ts';
import { messageOf } from '../../cli/errors.ts';
import {
  containerCreate,
  containerInspect,
  containerRemove,
  containerRename,
  containerStop,
} from '../../client/container.ts';
import { imageInspectRaw } from '../../client/image.ts';
import { sinceCompose } from '../compose-version.ts';
import { imageName } from '../image-name.ts';
import { createRequest } from '../plan/create-request.ts';
import { LABEL } from '../plan/labels.ts';
import { planMounts } from '../plan/mounts.ts';
import { containerEvent, containerName, containerNumber } from '../plan/names.ts';
import { done, failed, working } from '../progress/event.ts';
import type { Project, Service } from '../types.ts';
import { Canceled, type Engine } from './engine.ts';
import { injectFiles } from './files.ts';
import type { ImageIds } from './images.ts';
import { serviceLinks } from './links.ts';
import { securityOptions } from './security.ts';
import { serviceLabels } from './service-labels.ts';

/** What to create a container from. */
export interface Blueprint {
  readonly project: Project;
  /** References to other services already resolved to containers. */
  readonly service: Service;
  readonly images: ImageIds;
  /** -1 for a one-off container. */
  readonly number: number;
  readonly autoRemove?: boolean;
  readonly attachStdin?: boolean;
  readonly useAliases: boolean;
  readonly labels?: ReadonlyMap<string, string>;
}

/** Creates a container under this name; the container, not yet started. */
export async function createOne(engine: Engine, blueprint: Blueprint, name: string): Promise<ContainerSummary> {
  const { progress } = engine;
  const event = `Container ${name}`;
  await progress.event(working(event, 'Creating'));
  try {
    const created = await create(engine, blueprint, name, undefined);
    await progress.event(done(event, 'Created'));
    return created;
  } catch (error) {
    await tellFailure(engine, event, error);
    throw error;
  }
}

/** From 2.30 on the failure stands with the container too. */
async function tellFailure({ cli, progress }: Engine, event: string, error: unknown): Promise<void> {
  if (error instanceof Canceled || !(error instanceof Error) || error.name === 'ProcessEnded') return;
  if (sinceCompose(cli.version, 2, 30)) await progress.event(failed(event, messageOf(error)));
}

/** Puts a new container in the place of one whose configuration has changed. */
export async function recreateOne(
  engine: Engine,
  blueprint: Omit<Blueprint, 'number'>,
  replaced: ContainerSummary,
  options: { readonly inherit: boolean; readonly timeout: number | undefined },
): Promise<ContainerSummary> {
  const { api, progress, cli } = engine;
  const { project, service } = blueprint;
  const event = containerEvent(replaced);
  await progress.event(working(event, 'Recreate'));
  try {
    const number = containerNumber(replaced);
    const name = containerName(project.name, service, number, cli.separator());
    const temporary = `${replaced.Id.slice(0, 12)}_${name}`;
    const modern = sinceCompose(cli.version, 2, 30);
    const replaces = modern ? service.container_name || `${service.name}${cli.separator()}${number}` : replaced.Id;
    const labels = new Map([...(blueprint.labels ?? []), [LABEL.replace, replaces] as const]);
    const created = await create(
      engine,
      { ...blueprint, number, labels },
      temporary,
      options.inherit ? replaced : undefined,
    );
    await containerStop(api, replaced.Id, { timeout: options.timeout });
    await containerRemove(api, replaced.Id, { force: false, volumes: false, link: false });
    await containerRename(api, modern ? temporary : created.Id, name);
    await progress.event(done(event, 'Recreated'));
    return { ...created, Names: [`/${name}`] };
  } catch (error) {
    await tellFailure(engine, event, error);
    throw error;
  }
}

async function create(
  engine: Engine,
  blueprint: Blueprint,
  name: string,
  inherit: ContainerSummary | undefined,
): Promise<ContainerSummary> {
  const { api, cli, progress } = engine;
  const { project, service, number } = blueprint;
  const { files } = cli.docker.proc;
  const warnings: string[] = [];
  const image = imageName(service, project.name, cli.separator());
  const wantsImage = inherit || !sinceCompose(cli.version, 2, 30);
  const imageVolumes = wantsImage ? Object.keys((await imageInspectRaw(api, image)).value.Config?.Volumes ?? {}) : [];
  const mounts = planMounts(project, service, {
    version: cli.version,
    imageVolumes,
    inherit,
    warn: (message) => warnings.push(message),
    exists: (path) => files.exists(path),
  });
  for (const message of warnings) await cli.warn(message);
  const links = await serviceLinks(engine, project, service, number);
  const body = createRequest(project, service, {
    version: cli.version,
    name: containerName(project.name, service, number, cli.separator()),
    image,
    labels: serviceLabels(cli, project, service, {
      number,
      image: blueprint.images.get(image),
      ...(blueprint.labels ? { extra: blueprint.labels } : {}),
    }),
    links,
    mounts,
    autoRemove: blueprint.autoRemove ?? false,
    attachStdin: blueprint.attachStdin ?? false,
    useAliases: blueprint.useAliases,
    security: securityOptions(engine, project, service.security_opt ?? []),
  });
  const platform = service.platform || project.environment.get('DOCKER_DEFAULT_PLATFORM');
  const { Id, Warnings } = await containerCreate(api, body, { name, ...(platform ? { platform } : {}) });
  for (const text of Warnings ?? []) await progress.event({ id: service.name, status: 'warning', text });
  const inspected = await containerInspect(api, Id);
  if (!sinceCompose(cli.version, 2, 30)) await injectFiles(engine, project, service, Id);
  return summaryOf(inspected);
}

/** An inspected container, as a list would show it. */
export function summaryOf(container: ContainerInspect): ContainerSummary {
  return {
    Id: container.Id,
    Names: [container.Name],
    Image: container.Config.Image,
    ImageID: container.Image,
    Command: '',
    Created: 0,
    Ports: [],
    Labels: container.Config.Labels ?? {},
    State: 'created',
    Status: '',
    HostConfig: {},
    NetworkSettings: { Networks: container.NetworkSettings.Networks },
    Mounts: container.Mounts,
  };
}
