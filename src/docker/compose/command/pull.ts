// Models docker/compose cmd/compose/pull.go and pkg/compose/pull.go, push.go.
import { type JsonMessage, readJsonLines } from '../../api/jsonstream.ts';
import { registryAuth, wireName } from '../../cli/command/image/pull.ts';
import { joinMessages, messageOf } from '../../cli/errors.ts';
import { bodyChunks } from '../../cli/stream/hijack.ts';
import { bar } from '../../cli/stream/progress.ts';
import { imagePush } from '../../client/image.ts';
import { parseReference, withDefaultTag } from '../../registry/reference.ts';
import { sinceCompose } from '../compose-version.ts';
import { createEngine, type Engine, together, type Work } from '../execute/engine.ts';
import { type ImageIds, localImages, pullServiceImage } from '../execute/images.ts';
import { withSelected, withServices } from '../plan/select.ts';
import { quietWriter } from '../progress/writer.ts';
import type { Project, Service } from '../types.ts';
import { type EngineCommand, showing } from './adapt.ts';

export const pull: EngineCommand = async (engine, { flags, args }) => {
  const { cli } = engine;
  const loaded = await cli.project(args);
  const selected = flags.bool('include-deps') ? loaded : withSelected(loaded, args, 'alone');
  const policy = flags.string('policy');
  const project =
    policy === '' ? selected : withServices(selected, (one) => (one.image ? { ...one, pull_policy: policy } : one));
  const quiet = flags.bool('quiet');
  const options = {
    quiet,
    ignoreFailures: flags.bool('ignore-pull-failures'),
    ignoreBuildable: flags.bool('ignore-buildable'),
  };
  if (quiet && !sinceCompose(cli.version, 2, 30)) {
    return pullAll(createEngine(cli, quietWriter, engine.signal), project, options);
  }
  await showing(engine, 'Pulling', (inner) => pullAll(inner, project, options));
};

interface PullOptions {
  readonly quiet: boolean;
  readonly ignoreFailures: boolean;
  readonly ignoreBuildable: boolean;
}

/** Why a service's image is not pulled; undefined when it is. */
function skipReason(service: Service, images: ImageIds, pulling: ReadonlyMap<string, string>, options: PullOptions) {
  const { image, build, pull_policy } = service;
  if (!image) return 'Skipped - No image to be pulled';
  if (pull_policy === 'never' || pull_policy === 'build') return 'Skipped';
  if ((pull_policy === 'missing' || pull_policy === 'if_not_present') && isPresent(image, images)) {
    return 'Skipped - Image is already present locally';
  }
  if (build && options.ignoreBuildable) return 'Skipped - Image can be built';
  const other = pulling.get(image);
  return other === undefined ? undefined : `Skipped - Image is already being pulled by ${other}`;
}

/** `latest` may always have changed. */
const isPresent = (image: string, images: ImageIds): boolean =>
  images.has(image) && !/(^|\/)[^:@]+(:latest)?$/.test(image);

async function pullAll(engine: Engine, project: Project, options: PullOptions): Promise<void> {
  const images = await localImages(engine, project);
  const pulling = new Map<string, string>();
  const toBuild: string[] = [];
  const errors: string[] = [];
  const works: Work[] = [];
  for (const [name, service] of project.services) {
    const reason = skipReason(service, images, pulling, options);
    if (reason !== undefined) {
      await engine.progress.event({ id: name, status: 'done', text: reason });
      continue;
    }
    pulling.set(service.image ?? '', name);
    works.push(async (inner) => {
      try {
        await pullServiceImage(inner, project, service, options.quiet && sinceCompose(inner.cli.version, 2, 30));
      } catch (error) {
        if (service.build) toBuild.push(name);
        if (!options.ignoreFailures && !service.build) throw error;
        errors.push(messageOf(error));
      }
    });
  }
  try {
    await together(engine, works);
  } finally {
    if (toBuild.length > 0) {
      const names = toBuild.join(' ');
      await engine.progress.tail(
        `WARNING: Some service image(s) must be built from source by running:\n    docker compose build ${names}`,
      );
    }
  }
  if (errors.length > 0 && !options.ignoreFailures) throw new Error(joinMessages(errors));
}

export const push: EngineCommand = async (engine, { flags, args }) => {
  const { cli } = engine;
  const loaded = await cli.project(args);
  const project = flags.bool('include-deps') ? loaded : withSelected(loaded, args, 'alone');
  const ignore = flags.bool('ignore-push-failures');
  if (flags.bool('quiet')) return pushAll(createEngine(cli, quietWriter, engine.signal), project, ignore);
  await showing(engine, 'Pushing', (inner) => pushAll(inner, project, ignore));
};

async function pushAll(engine: Engine, project: Project, ignoreFailures: boolean): Promise<void> {
  const works: Work[] = [];
  for (const [name, service] of project.services) {
    if (!service.build || !service.image) {
      await engine.progress.event({ id: name, status: 'done', text: 'Skipped' });
      continue;
    }
    for (const image of [service.image, ...(service.build.tags ?? [])]) {
      works.push(async (inner) => {
        try {
          await pushOne(inner, image);
        } catch (error) {
          if (!ignoreFailures) throw error;
          await inner.progress.tail(`Pushing ${name}: ${messageOf(error)}`);
        }
      });
    }
  }
  await together(engine, works);
}

async function pushOne({ api, cli, progress }: Engine, image: string): Promise<void> {
  const reference = withDefaultTag(parseReference(image, cli.docker.version));
  const response = await imagePush(api, {
    name: wireName(reference),
    tag: reference.tag ?? '',
    auth: registryAuth(cli.docker, reference),
  });
  for await (const message of readJsonLines<JsonMessage>(bodyChunks(response))) {
    const problem = message.errorDetail?.message ?? message.error;
    if (problem !== undefined) throw new Error(problem);
    const { id, status = '', progressDetail } = message;
    if (!id) continue;
    const ended = ['pushed', 'layer already exists'].includes(status.toLowerCase());
    await progress.event({
      id: `Pushing ${image}: ${id}`,
      text: status,
      status: ended ? 'done' : 'working',
      statusText: bar(progressDetail, 200),
    });
  }
}
