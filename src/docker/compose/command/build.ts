// Models docker/compose cmd/compose/build.go, and the builds that up, create and run need.
import { buildServices } from '../execute/build.ts';
import type { Engine } from '../execute/engine.ts';
import type { ImageIds } from '../execute/images.ts';
import { imageName } from '../image-name.ts';
import { PLAIN_BUILD } from '../plan/build.ts';
import { withSelected } from '../plan/select.ts';
import type { Project } from '../types.ts';
import { type EngineCommand, showing } from './adapt.ts';

export const build: EngineCommand = async (engine, { flags, args }) => {
  const loaded = await engine.cli.project(args);
  const project = flags.bool('with-dependencies') ? loaded : withSelected(loaded, args, 'alone');
  const services = [...project.services.values()].filter((service) => service.build);
  const asked = {
    quiet: flags.bool('quiet'),
    noCache: flags.bool('no-cache'),
    pull: flags.bool('pull'),
    push: flags.bool('push'),
    args: flags.list('build-arg'),
  };
  if (asked.quiet) {
    await buildServices(engine, project, services, asked);
    return;
  }
  await showing(engine, 'Building', (inner) => buildServices(inner, project, services, asked));
};

/** Builds what has no image yet, or is to be built in any case; ids by image name. */
export function buildMissing(engine: Engine, project: Project, images: ImageIds): Promise<ImageIds> {
  const missing = [...project.services.values()].filter((service) => {
    if (!service.build) return false;
    return service.pull_policy === 'build' || !images.has(imageName(service, project.name, engine.cli.separator()));
  });
  return buildServices(engine, project, missing, PLAIN_BUILD);
}
