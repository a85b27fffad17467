// Models docker/compose pkg/compose/secrets.go: secrets and configs that are no files are copied into the container.
import { encode } from '../../../base/bytes.ts';
import { packTar } from '../../api/tar.ts';
import { copyToContainer } from '../../client/copy.ts';
import { sinceCompose } from '../compose-version.ts';
import { fileTarget } from '../plan/mounts.ts';
import type { FileObject, FileReference, Project, Service } from '../types.ts';
import type { Engine } from './engine.ts';

type Kind = 'secret' | 'config';
const READABLE = 0o444;

/** Copies a service's inline secrets and configs into one container. Throws for a variable that is not set. */
export async function injectFiles(engine: Engine, project: Project, service: Service, id: string): Promise<void> {
  for (const reference of service.secrets ?? []) await inject(engine, project, service, id, 'secret', reference);
  for (const reference of service.configs ?? []) await inject(engine, project, service, id, 'config', reference);
}

async function inject(
  engine: Engine,
  project: Project,
  service: Service,
  id: string,
  kind: Kind,
  reference: FileReference,
): Promise<void> {
  const modern = sinceCompose(engine.cli.version, 2, 30);
  const source: FileObject = project[`${kind}s`].get(reference.source ?? '') ?? {};
  const content = contentOf(source, project, kind, modern);
  if (content === '') return;
  if (modern && service.read_only) {
    throw new Error(
      `cannot create ${kind} "${source.name}" in read-only service ${service.name}: \`file\` is the sole supported option`,
    );
  }
  const archive = packTar([
    {
      name: fileTarget(reference, kind).replace(/^\//, ''),
      type: 'file',
      mode: reference.mode ?? READABLE,
      uid: Number(reference.uid ?? 0),
      gid: Number(reference.gid ?? 0),
      mtime: engine.cli.docker.proc.clock.now() / 1000,
      data: encode(content),
    },
  ]);
  await copyToContainer(engine.api, id, '/', archive, {
    copyUidGid: Boolean(reference.uid || reference.gid),
    allowOverwriteDirWithFile: false,
  });
}

function contentOf(source: FileObject, project: Project, kind: Kind, modern: boolean): string {
  if (source.content) return source.content;
  if (!source.environment) return '';
  const value = project.environment.get(source.environment);
  if (value !== undefined) return value;
  throw new Error(
    `environment variable "${source.environment}" required by ${modern ? kind : 'file'} "${source.name}" is not set`,
  );
}
