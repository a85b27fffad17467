// Models buildContainerVolumes of docker/compose pkg/compose/create.go (v2.26.1, v2.29.4, v2.40.3).
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Mount, MountType } from '../../api/types/mount.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import type { FileObject, FileReference, Project, Service, ServiceVolume } from '../types.ts';

export interface MountPlan {
  readonly binds: readonly string[];
  readonly mounts: readonly Mount[];
}

export interface MountFacts {
  readonly version: ComposeVersion;
  /** Paths that the image declares as volumes. */
  readonly imageVolumes: readonly string[];
  /** The container whose anonymous volumes are kept. */
  readonly inherit?: ContainerSummary | undefined;
  readonly warn: (message: string) => void;
  readonly exists: (path: string) => boolean;
}

/** Binds in the old form and mounts in the new, as this version chooses. Throws what compose says of secrets and configs. */
export function planMounts(project: Project, service: Service, facts: MountFacts): MountPlan {
  const mounts = new Map<string, Mount>();
  const volumes = inheritVolumes(service, facts, mounts);
  for (const volume of volumes) {
    const mount = toMount(project, volume, facts);
    mounts.set(mount.Target, mount);
  }
  const files = [
    ...fileMounts(project, service.secrets ?? [], 'secret', facts),
    ...fileMounts(project, service.configs ?? [], 'config', facts),
  ];
  for (const mount of files) if (!mounts.has(mount.Target)) mounts.set(mount.Target, mount);
  const binds: string[] = [];
  const rest: Mount[] = [];
  for (const mount of [...mounts.values()].sort((a, b) => (a.Target < b.Target ? -1 : 1))) {
    const bind = asBind(project, service, mount, facts.version);
    if (bind === undefined) rest.push(mount);
    else binds.push(bind);
  }
  return { binds, mounts: rest };
}

/** Fills in the anonymous volumes of the container that is replaced; the volumes that are still to be mounted. */
function inheritVolumes(service: Service, { inherit, imageVolumes }: MountFacts, mounts: Map<string, Mount>) {
  let volumes = service.volumes ?? [];
  for (const mount of inherit?.Mounts ?? []) {
    if (mount.Type === 'tmpfs') continue;
    const kept: Mount = {
      Type: mount.Type ?? 'bind',
      Source: mount.Type === 'volume' ? (mount.Name ?? '') : mount.Source,
      Target: mount.Destination,
      ReadOnly: !mount.RW,
    };
    const anonymous = volumes.some((volume) => volume.target === mount.Destination && !volume.source);
    if (imageVolumes.includes(mount.Destination) || anonymous) mounts.set(mount.Destination, kept);
    volumes = volumes.filter((volume) => volume.target !== mount.Destination || volume.source);
  }
  return volumes;
}

function asBind(project: Project, service: Service, mount: Mount, version: ComposeVersion): string | undefined {
  const volume = service.volumes?.find(({ target }) => target === mount.Target);
  if (!volume || sinceCompose(version, 2, 27) !== sinceCompose(version, 2, 30)) return undefined;
  if (mount.Type === 'bind') {
    const plain = sinceCompose(version, 2, 30)
      ? !volume.bind || (volume.bind.create_host_path && !volume.bind.propagation && !volume.bind.recursive)
      : volume.bind?.create_host_path;
    return plain ? bindString(mount.Source ?? '', volume) : undefined;
  }
  if (mount.Type !== 'volume' || !sinceCompose(version, 2, 30)) return undefined;
  const named = [...project.volumes.values()].find(({ name }) => name === mount.Source);
  const { volume: options } = volume;
  if (!named || (options?.labels?.size ?? 0) > 0 || options?.subpath || options?.nocopy) return undefined;
  return bindString(named.name, volume);
}

function bindString(source: string, volume: ServiceVolume): string {
  const options = [volume.read_only ? 'ro' : 'rw'];
  if (volume.bind?.selinux) options.push(volume.bind.selinux);
  if (volume.bind?.propagation) options.push(volume.bind.propagation);
  if (volume.volume?.nocopy) options.push('nocopy');
  return `${source}:${volume.target}:${options.join(',')}`;
}

function toMount(project: Project, volume: ServiceVolume, { warn, version }: MountFacts): Mount {
  const { type } = volume;
  for (const option of [
    'bind',
    'volume',
    'tmpfs',
    ...(sinceCompose(version, 2, 30) ? (['image'] as const) : []),
  ] as const) {
    if (type !== option && volume[option]) warn(`mount of type \`${type}\` should not define \`${option}\` option`);
  }
  const source = type === 'volume' ? (project.volumes.get(volume.source ?? '')?.name ?? volume.source) : volume.source;
  return {
    Type: type as MountType,
    ...(source ? { Source: source } : {}),
    Target: volume.target ?? '',
    ...(volume.read_only ? { ReadOnly: true } : {}),
    ...(volume.consistency ? { Consistency: volume.consistency } : {}),
    ...mountOptions(volume, version),
  };
}

function mountOptions({ type, bind, volume, tmpfs, image }: ServiceVolume, version: ComposeVersion): Partial<Mount> {
  if (type === 'bind' && bind) {
    return {
      BindOptions: {
        ...(bind.propagation ? { Propagation: bind.propagation } : {}),
        ...(sinceCompose(version, 2, 27) && bind.create_host_path ? { CreateMountpoint: true } : {}),
        ...(bind.recursive === 'disabled' ? { NonRecursive: true } : {}),
        ...(bind.recursive === 'writable' ? { ReadOnlyNonRecursive: true } : {}),
        ...(bind.recursive === 'readonly' ? { ReadOnlyForceRecursive: true } : {}),
      },
    };
  }
  if (type === 'volume' && volume) {
    return {
      VolumeOptions: {
        ...(volume.nocopy ? { NoCopy: true } : {}),
        ...(volume.subpath ? { Subpath: volume.subpath } : {}),
        ...(volume.labels && sinceCompose(version, 2, 30) ? { Labels: Object.fromEntries(volume.labels) } : {}),
      },
    };
  }
  if (type === 'tmpfs' && tmpfs) {
    return {
      TmpfsOptions: { ...(tmpfs.size ? { SizeBytes: tmpfs.size } : {}), ...(tmpfs.mode ? { Mode: tmpfs.mode } : {}) },
    };
  }
  if (type === 'image' && image?.subpath) return { ImageOptions: { Subpath: image.subpath } };
  return {};
}

const DIRECTORY = { secret: '/run/secrets/', config: '/' } as const;

/** Where a secret or config stands in the container. */
export function fileTarget({ target, source }: FileReference, kind: 'secret' | 'config'): string {
  if (!target) return `${DIRECTORY[kind]}${source}`;
  return target.startsWith('/') ? target : `${DIRECTORY[kind]}${target}`;
}

/** Secrets and configs that are files are bound; those from variables and inline ones are copied in later. */
function fileMounts(
  project: Project,
  references: readonly FileReference[],
  kind: 'secret' | 'config',
  { version, warn, exists }: MountFacts,
): readonly Mount[] {
  const mounts: Mount[] = [];
  const notSupported = (): void => {
    warn(
      `${kind}${kind === 'secret' ? 's' : ''} \`uid\`, \`gid\` and \`mode\` are not supported, they will be ignored`,
    );
  };
  for (const reference of references) {
    const modern = sinceCompose(version, 2, 30);
    const rights = Boolean(reference.uid || reference.gid || reference.mode !== undefined);
    if (rights && !modern) notSupported();
    const defined: FileObject = project[`${kind}s`].get(reference.source ?? '') ?? {};
    if (defined.external) throw new Error(`unsupported external ${kind} ${defined.name}`);
    if (defined.driver) throw new Error(`Docker Compose does not support ${kind}s.*.driver`);
    if (defined.template_driver) throw new Error(`Docker Compose does not support ${kind}s.*.template_driver`);
    if (defined.environment || defined.content) continue;
    if (rights && modern) notSupported();
    if (kind === 'secret' && modern && !exists(defined.file ?? '')) warn(`secret file ${defined.name} does not exist`);
    mounts.push({
      Type: 'bind',
      Source: defined.file ?? '',
      Target: fileTarget(reference, kind),
      ReadOnly: true,
      ...(kind === 'secret' && modern ? { BindOptions: {} } : {}),
    });
  }
  return mounts;
}
