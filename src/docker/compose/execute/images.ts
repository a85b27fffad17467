// Models ensureImagesExists, pullRequiredImages and pull of docker/compose pkg/compose/build.go, images.go and pull.go.
import { type JsonMessage, readJsonLines } from '../../api/jsonstream.ts';
import { registryAuth, wireName } from '../../cli/command/image/pull.ts';
import { messageOf, StatusError } from '../../cli/errors.ts';
import { bodyChunks } from '../../cli/stream/hijack.ts';
import { bar } from '../../cli/stream/progress.ts';
import { isNotFound } from '../../client/connection.ts';
import { imageCreate, imageInspectRaw } from '../../client/image.ts';
import { parseReference, withDefaultTag } from '../../registry/reference.ts';
import { sinceCompose } from '../compose-version.ts';
import { failureStatus } from '../exit-status.ts';
import { imageName } from '../image-name.ts';
import { done, type ProgressEvent } from '../progress/event.ts';
import { runProgress } from '../progress/run.ts';
import type { Project, Service } from '../types.ts';
import { Canceled, createEngine, type Engine, together } from './engine.ts';

/** Ids of images by the name a service gives them. */
export type ImageIds = Map<string, string>;

/** Which of the project's images are there. Throws where the engine cannot say. */
export async function localImages(engine: Engine, project: Project): Promise<ImageIds> {
  const names = new Set<string>();
  for (const service of project.services.values()) {
    names.add(imageName(service, project.name, engine.cli.separator()));
    for (const volume of service.volumes ?? []) if (volume.type === 'image') names.add(volume.source ?? '');
  }
  const ids: ImageIds = new Map();
  await together(
    engine,
    [...names].map((name) => async ({ api }) => {
      try {
        ids.set(name, (await imageInspectRaw(api, name)).value.Id);
      } catch (error) {
        if (error instanceof Canceled || isNotFound(error)) return;
        throw error instanceof Error && error.name !== 'ProcessEnded'
          ? new Error(`unable to get image '${name}': ${error.message}`)
          : error;
      }
    }),
  );
  return ids;
}

export interface EnsureOptions {
  readonly quietPull: boolean;
  /** Builds what is to be built; ids by image name. */
  readonly build: ((engine: Engine, project: Project, images: ImageIds) => Promise<ImageIds>) | undefined;
}

/** Pulls and builds what is missing; the ids of all images. Throws with compose's message. */
export async function ensureImages(engine: Engine, project: Project, options: EnsureOptions): Promise<ImageIds> {
  for (const [name, service] of project.services) {
    if (service.image || service.build || service.provider) continue;
    throw new Error(`invalid service "${name}". Must specify either image or build`);
  }
  const images = await localImages(engine, project);
  await pullRequired(engine, project, images, options.quietPull);
  const built = (await options.build?.(engine, project, images)) ?? new Map<string, string>();
  return new Map([...images, ...built]);
}

function mustPull(service: Service, images: ImageIds): boolean {
  if (!service.image || service.provider) return false;
  switch (service.pull_policy) {
    case 'always':
      return true;
    case 'never':
    case 'build':
      return false;
    default:
      return !images.has(service.image);
  }
}

async function pullRequired(engine: Engine, project: Project, images: ImageIds, quiet: boolean): Promise<void> {
  const needed: Service[] = [];
  for (const [name, service] of project.services) {
    if (mustPull(service, images)) needed.push(service);
    (service.volumes ?? []).forEach((volume, index) => {
      if (volume.type !== 'image' || images.has(volume.source ?? '')) return;
      needed.push({ name: `${name}:volume ${index}`, image: volume.source ?? '' });
    });
  }
  if (needed.length === 0) return;
  const buildable = (service: Service): boolean =>
    Boolean(service.build) || [...project.services.values()].some((one) => one.image === service.image && one.build);
  await runProgress(engine.cli, 'Running', (progress) =>
    together(
      createEngine(engine.cli, progress, engine.signal),
      needed.map((service) => async (inner) => {
        try {
          images.set(service.image ?? '', await pullServiceImage(inner, project, service, quiet));
        } catch (error) {
          if (!buildable(service)) throw error;
        }
      }),
    ),
  );
}

/** Pulls the image of a service and shows it. The image's id. */
export async function pullServiceImage(
  engine: Engine,
  project: Project,
  service: Service,
  quiet: boolean,
): Promise<string> {
  const { cli, api, progress } = engine;
  await progress.event({ id: service.name, status: 'working', text: 'Pulling' });
  const reference = withDefaultTag(parseReference(service.image ?? '', cli.docker.version));
  const fail = (message: string): StatusError => new StatusError(failureStatus(cli.version, 'pull'), message);
  let response: Response;
  try {
    response = await imageCreate(api, {
      name: wireName(reference),
      tag: reference.digest ?? reference.tag ?? '',
      platform: service.platform || (project.environment.get('DOCKER_DEFAULT_PLATFORM') ?? ''),
      auth: registryAuth(cli.docker, reference),
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'ProcessEnded') throw error;
    if (error instanceof Canceled && sinceCompose(cli.version, 2, 30)) {
      await progress.event({ id: service.name, status: 'warning', statusText: 'Interrupted' });
      return '';
    }
    const reason = messageOf(error).replace(/^Error response from daemon: /, '');
    await progress.event(
      service.build
        ? { id: service.name, status: 'warning', text: 'Warning', statusText: reason }
        : { id: service.name, status: 'error', text: 'Error', statusText: reason },
    );
    throw fail(messageOf(error));
  }
  for await (const message of readJsonLines<JsonMessage>(bodyChunks(response))) {
    const problem = message.errorDetail?.message ?? message.error;
    if (problem !== undefined) throw fail(problem);
    const event = quiet ? undefined : pullEvent(service.name, message);
    if (event) await progress.event(event);
  }
  await progress.event({ ...done(service.name, ''), text: 'Pulled' });
  return (await imageInspectRaw(api, service.image ?? '')).value.Id;
}

const FINISHED = ['Download complete', 'Already exists', 'Pull complete'];
const MOVING = ['Downloading', 'Extracting', 'Verifying Checksum'];
/** The width compose draws bars for. */
const WIDE = 200;

/** A layer's line: nothing for messages without progress. */
function pullEvent(parent: string, { id, status = '', progressDetail }: JsonMessage): ProgressEvent | undefined {
  if (!id || !progressDetail) return undefined;
  const ended = FINISHED.includes(status);
  const { current = 0, total = 0 } = MOVING.includes(status) ? progressDetail : {};
  return {
    id,
    parentId: parent,
    text: status,
    status: ended ? 'done' : 'working',
    statusText: bar(progressDetail, WIDE),
    current,
    total,
    percent: ended ? 100 : total > 0 ? Math.trunc((current * 100) / total) : 0,
  };
}
