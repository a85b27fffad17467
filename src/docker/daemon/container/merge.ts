// Models moby daemon/commit.go (merge): what the image says where the request is silent.
import type { ContainerConfig, HealthConfig } from '../../api/types/container-config.ts';
import type { EngineVersion } from '../../engine-version.ts';
import type { ImageRunConfig } from '../../registry/image-config.ts';
import { noCommand } from './errors.ts';

/** The configuration a container runs with; without an image its own. Throws when neither side names a command. */
export function mergeConfig(
  own: Partial<ContainerConfig>,
  from: ImageRunConfig | undefined,
  version: EngineVersion,
): Partial<ContainerConfig> {
  const image = from ?? {};
  const ownEntrypoint = own.Entrypoint && own.Entrypoint.length > 0;
  const ownCmd = own.Cmd && own.Cmd.length > 0;
  const inheritsEntrypoint = !ownEntrypoint && image.Entrypoint && image.Entrypoint.length > 0;
  const cmd = ownCmd ? own.Cmd : ownEntrypoint ? (own.Cmd ?? null) : (image.Cmd ?? null);
  const entrypoint = ownEntrypoint ? own.Entrypoint : inheritsEntrypoint ? image.Entrypoint : (own.Entrypoint ?? null);
  const plain = entrypoint?.length === 1 && entrypoint[0] === '' ? null : entrypoint;
  if ((plain?.length ?? 0) === 0 && (cmd?.length ?? 0) === 0) throw noCommand(version);
  if (!from) return own.Entrypoint ? { ...own, Entrypoint: plain ?? null } : own;
  const health = mergeHealth(own.Healthcheck, image.Healthcheck);
  return {
    ...own,
    User: own.User || image.User || '',
    WorkingDir: own.WorkingDir || image.WorkingDir || '',
    Env: mergeEnv(own.Env ?? null, image.Env ?? null),
    Cmd: cmd ?? null,
    Entrypoint: plain ?? null,
    Labels: { ...image.Labels, ...own.Labels },
    Volumes: mergeSets(own.Volumes, image.Volumes),
    ...(hasKeys(own.ExposedPorts, image.ExposedPorts) && {
      ExposedPorts: { ...image.ExposedPorts, ...own.ExposedPorts },
    }),
    ...(health && { Healthcheck: health }),
    ...((own.StopSignal || image.StopSignal) && { StopSignal: own.StopSignal || image.StopSignal || '' }),
    ...((own.Shell ?? image.Shell) && { Shell: own.Shell ?? image.Shell ?? [] }),
  };
}

type Keyed = Readonly<Record<string, unknown>> | null | undefined;
const hasKeys = (...maps: readonly Keyed[]): boolean => maps.some((map) => Object.keys(map ?? {}).length > 0);

function mergeSets(
  own: ContainerConfig['Volumes'] | undefined,
  image: ImageRunConfig['Volumes'],
): ContainerConfig['Volumes'] {
  return hasKeys(own, image) ? { ...image, ...own } : (image ?? null);
}

function mergeEnv(own: readonly string[] | null, image: readonly string[] | null): readonly string[] | null {
  if (!own || own.length === 0) return image;
  const names = new Set(own.map((entry) => entry.split('=')[0]));
  return [...own, ...(image ?? []).filter((entry) => !names.has(entry.split('=')[0]))];
}

function mergeHealth(own: HealthConfig | undefined, image: HealthConfig | undefined): HealthConfig | undefined {
  if (!own || !image) return own ?? image;
  return {
    Test: own.Test && own.Test.length > 0 ? own.Test : (image.Test ?? []),
    ...pick('Interval', own, image),
    ...pick('Timeout', own, image),
    ...pick('StartPeriod', own, image),
    ...pick('StartInterval', own, image),
    ...pick('Retries', own, image),
  };
}

const pick = (
  field: 'Interval' | 'Timeout' | 'StartPeriod' | 'StartInterval' | 'Retries',
  own: HealthConfig,
  image: HealthConfig,
) => {
  const value = own[field] || image[field];
  return value ? { [field]: value } : {};
};
