// Models docker/cli cli/command/formatter/container.go: a row of docker ps.
import { humanDuration } from '../../../base/durations.ts';
import { rfc3339 } from '../../../base/rfc3339.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import { type EngineVersion, engineVersion, since } from '../../engine-version.ts';
import { goQuote } from '../errors.ts';
import { formatTime } from '../template/print.ts';
import { displayPorts } from './ports.ts';
import { familiarImage } from './reference.ts';
import { ellipsis, joinLabels, shortId } from './text.ts';
import type { RowKind } from './write.ts';

const TABLE = 'table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}';
/** What `--format raw` prints of a container; compose prints the same. */
export const RAW_CONTAINER = `container_id: {{.ID}}
image: {{.Image}}
command: {{.Command}}
created_at: {{.CreatedAt}}
state: {{- pad .State 1 0}}
status: {{- pad .Status 1 0}}
names: {{.Names}}
labels: {{- pad .Labels 1 0}}
ports: {{- pad .Ports 1 0}}
`;

/** The template for what --format, --quiet and --size ask for. */
export function containerFormat(source: string, quiet: boolean, size: boolean, version: EngineVersion): string {
  if (source === 'table' || source === '') return quiet ? '{{.ID}}' : TABLE + (size ? '\t{{.Size}}' : '');
  if (source === 'raw') return quiet ? 'container_id: {{.ID}}' : RAW_CONTAINER + (size ? 'size: {{.Size}}\\n' : '');
  return quiet && since(version, 23) ? '{{.ID}}' : source;
}

export interface ContainerRowOptions {
  readonly trunc: boolean;
  /** Milliseconds. */
  readonly now: number;
  readonly version?: EngineVersion;
}

/** A time as Go prints it, from seconds. */
export const createdAt = (seconds: number): string => formatTime(rfc3339(seconds * 1000));

export function containerRows({
  trunc,
  now,
  version = engineVersion('28.5.2'),
}: ContainerRowOptions): RowKind<ContainerSummary> {
  return {
    typeName: 'formatter.ContainerContext',
    headers: {
      ID: 'CONTAINER ID',
      Names: 'NAMES',
      Image: 'IMAGE',
      Command: 'COMMAND',
      CreatedAt: 'CREATED AT',
      RunningFor: 'CREATED',
      Ports: 'PORTS',
      State: 'STATE',
      Status: 'STATUS',
      Size: 'SIZE',
      Labels: 'LABELS',
      Mounts: 'MOUNTS',
      LocalVolumes: 'LOCAL VOLUMES',
      Networks: 'NETWORKS',
      ...(since(version, 28) ? { Platform: 'PLATFORM' } : {}),
    },
    fields: {
      ID: (row) => (trunc ? shortId(row.Id) : row.Id),
      Names: (row) => names(row.Names, trunc),
      Image: (row) => image(row, trunc),
      Command: (row) => goQuote(trunc ? ellipsis(row.Command, 20) : row.Command),
      CreatedAt: (row) => createdAt(row.Created),
      RunningFor: (row) => `${humanDuration(now - row.Created * 1000)} ago`,
      Ports: (row) => displayPorts(row.Ports ?? [], version),
      State: (row) => row.State,
      Status: (row) => row.Status,
      Size: size,
      Labels: (row) => joinLabels(row.Labels),
      Mounts: (row) =>
        (row.Mounts ?? [])
          .map((mount) => (trunc ? ellipsis(mount.Name || mount.Source, 15) : mount.Name || mount.Source))
          .join(','),
      LocalVolumes: (row) => String((row.Mounts ?? []).filter((mount) => mount.Driver === 'local').length),
      Networks: (row) => Object.keys(row.NetworkSettings?.Networks ?? {}).join(','),
      ...(since(version, 28)
        ? { Platform: (row: ContainerSummary) => row.ImageManifestDescriptor?.platform ?? null }
        : {}),
    },
    functions: { Label: (row, name) => row.Labels?.[name] ?? '' },
  };
}

function names(all: readonly string[], trunc: boolean): string {
  const stripped = (all ?? []).map((name) => name.slice(1));
  const own = trunc ? stripped.find((name) => !name.includes('/')) : undefined;
  return own ?? stripped.join(',');
}

function image(row: ContainerSummary, trunc: boolean): string {
  if (row.Image === '') return '<no image>';
  if (!trunc) return row.Image;
  const short = shortId(row.ImageID);
  return short === shortId(row.Image) ? short : familiarImage(row.Image);
}

function size(row: ContainerSummary): string {
  const own = humanSize(row.SizeRw ?? 0, 3);
  return (row.SizeRootFs ?? 0) > 0 ? `${own} (virtual ${humanSize(row.SizeRootFs ?? 0, 3)})` : own;
}
