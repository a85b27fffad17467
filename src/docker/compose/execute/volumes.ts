// Models ensureVolume of docker/compose pkg/compose/create.go (v2.26.1 to v2.40.3).
import { isNotFound } from '../../client/connection.ts';
import { volumeCreate, volumeInspectRaw, volumeRemove } from '../../client/volume.ts';
import { sinceCompose } from '../compose-version.ts';
import { LABEL } from '../plan/labels.ts';
import { done, failed, working } from '../progress/event.ts';
import { confirm } from '../prompt.ts';
import { volumeHash } from '../render/hash.ts';
import type { Project, Volume } from '../types.ts';
import { projectContainers } from './containers.ts';
import type { Engine } from './engine.ts';
import { labelVersion } from './service-labels.ts';
import { removeContainers, stopServices } from './stop.ts';

/** Creates what is missing; names by key. `yes` answers whether a volume that has changed may be made anew. */
export async function ensureVolumes(
  engine: Engine,
  project: Project,
  yes: boolean,
): Promise<ReadonlyMap<string, string>> {
  for (const [key, volume] of project.volumes) await ensureVolume(engine, project, key, volume, yes);
  return new Map([...project.volumes].map(([key, { name }]) => [key, name]));
}

async function ensureVolume(
  engine: Engine,
  project: Project,
  key: string,
  volume: Volume,
  yes: boolean,
): Promise<void> {
  const { api, cli } = engine;
  const found = await volumeInspectRaw(api, volume.name).then(
    ({ value }) => value,
    (error: unknown) => {
      if (isNotFound(error)) return undefined;
      throw error;
    },
  );
  if (!found) {
    if (volume.external) throw new Error(`external volume "${volume.name}" not found`);
    return createVolume(engine, project, key, volume);
  }
  if (volume.external) return;
  const owner = found.Labels?.[LABEL.project];
  const advice = 'Use `external: true` to use an existing volume';
  if (owner === undefined) {
    await cli.warn(`volume "${volume.name}" already exists but was not created by Docker Compose. ${advice}`);
  } else if (owner !== project.name) {
    await cli.warn(
      `volume "${volume.name}" already exists but was created for project "${owner}" (expected "${project.name}"). ${advice}`,
    );
  }
  const hash = found.Labels?.[LABEL.configHash];
  if (!sinceCompose(cli.version, 2, 30) || hash === undefined || hash === volumeHash(volume)) return;
  const question = `Volume "${volume.name}" exists but doesn't match configuration in compose file. Recreate (data will be lost)?`;
  if (!yes && !(await confirm(cli, question))) return;
  await removeDiverged(engine, project, key, volume);
  await createVolume(engine, project, key, volume);
}

async function removeDiverged(engine: Engine, project: Project, key: string, volume: Volume): Promise<void> {
  const services = [...project.services.values()]
    .filter((service) => service.volumes?.some(({ source }) => source === key))
    .map(({ name }) => name);
  await stopServices(engine, project, { services });
  const containers = await projectContainers(engine.api, project.name, { oneOff: 'exclude', all: true, services });
  await removeContainers(engine, containers, { force: false, volumes: false });
  await volumeRemove(engine.api, volume.name, true);
}

async function createVolume(engine: Engine, project: Project, key: string, volume: Volume): Promise<void> {
  const { api, cli, progress } = engine;
  const modern = sinceCompose(cli.version, 2, 30);
  const event = modern ? `Volume ${volume.name}` : `Volume "${volume.name}"`;
  await progress.event(working(event, 'Creating'));
  try {
    await volumeCreate(api, {
      Name: volume.name,
      Driver: volume.driver ?? '',
      DriverOpts: volume.driver_opts ? Object.fromEntries(volume.driver_opts) : null,
      Labels: {
        ...Object.fromEntries(volume.labels ?? []),
        [LABEL.project]: project.name,
        [LABEL.version]: labelVersion(cli.version),
        [LABEL.volume]: key,
        ...(modern ? { [LABEL.configHash]: volumeHash(volume) } : {}),
      },
    });
  } catch (error) {
    await progress.event(failed(event));
    throw error;
  }
  await progress.event(done(event, 'Created'));
}
