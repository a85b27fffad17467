// Models the build of docker/compose pkg/compose/build.go.
import type { Engine } from '../execute/engine.ts';
import type { ImageIds } from '../execute/images.ts';
import { imageName } from '../image-name.ts';
import type { Project } from '../types.ts';

/** Builds what has no image yet; ids by image name. */
export async function buildMissing(engine: Engine, project: Project, images: ImageIds): Promise<ImageIds> {
  for (const service of project.services.values()) {
    if (!service.build) continue;
    const there = images.has(imageName(service, project.name, engine.cli.separator()));
    if (there && service.pull_policy !== 'build') continue;
    throw new Error('docker compose build is not part of this sandbox');
  }
  return new Map();
}
