// Models docker/compose cmd/formatter/container.go: a row of docker compose ps.
import { humanDuration } from '../../../base/durations.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import { goQuote } from '../../cli/errors.ts';
import { createdAt, RAW_CONTAINER } from '../../cli/formatter/container.ts';
import { displayPorts } from '../../cli/formatter/ports.ts';
import { ellipsis, joinLabels, shortId } from '../../cli/formatter/text.ts';
import type { RowKind } from '../../cli/formatter/write.ts';
import { type GoField, type GoType, type GoValue, INT, STRING } from '../../cli/template/values.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { LABEL, labelOf } from '../plan/labels.ts';

export interface Publisher {
  readonly URL: string;
  readonly TargetPort: number;
  readonly PublishedPort: number;
  readonly Protocol: string;
}

export interface PsRow {
  readonly container: ContainerSummary;
  readonly name: string;
  readonly project: string;
  readonly health: string;
  readonly exitCode: number;
  readonly publishers: readonly Publisher[];
}

const field = (name: string, type: GoType): GoField => ({ name, json: name, omitEmpty: false, embedded: false, type });
const PUBLISHER: GoType = {
  kind: 'struct',
  name: 'api.PortPublisher',
  fields: () => [
    field('URL', STRING),
    field('TargetPort', INT),
    field('PublishedPort', INT),
    field('Protocol', STRING),
  ],
};
const PUBLISHERS: GoType = { kind: 'slice', elem: PUBLISHER, name: 'api.PortPublishers' };

const TABLE = 'table {{.Name}}\t{{.Image}}\t{{.Command}}\t{{.Service}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}';

/** The template for what --format asks for. */
export const containerFormat = (source: string): string =>
  source === 'table' || source === '' ? TABLE : source === 'raw' ? RAW_CONTAINER : source;

export interface RowOptions {
  readonly trunc: boolean;
  /** Milliseconds. */
  readonly now: number;
  readonly version: EngineVersion;
}

export function containerRows({ trunc, now, version }: RowOptions): RowKind<PsRow> {
  return {
    typeName: 'formatter.ContainerContext',
    headers: {
      ID: 'CONTAINER ID',
      Name: 'NAME',
      Project: 'PROJECT',
      Service: 'SERVICE',
      Image: 'IMAGE',
      Command: 'COMMAND',
      CreatedAt: 'CREATED AT',
      RunningFor: 'CREATED',
      Ports: 'PORTS',
      State: 'STATE',
      Status: 'STATUS',
      Size: 'SIZE',
      Labels: 'LABELS',
    },
    fields: {
      Command: ({ container }) => goQuote(trunc ? ellipsis(container.Command, 20) : container.Command),
      CreatedAt: ({ container }) => createdAt(container.Created),
      ExitCode: ({ exitCode }) => exitCode,
      Health: ({ health }) => health,
      ID: ({ container }) => (trunc ? shortId(container.Id) : container.Id),
      Image: ({ container }) => container.Image,
      Labels: ({ container }) => joinLabels(container.Labels),
      LocalVolumes: ({ container }) =>
        String((container.Mounts ?? []).filter(({ Driver }) => Driver === 'local').length),
      Mounts: ({ container }) =>
        (container.Mounts ?? [])
          .map(({ Name, Source }) => (trunc ? ellipsis(Name || Source, 15) : Name || Source))
          .join(','),
      Name: ({ name }) => name,
      Names: ({ container }) => names(container.Names, trunc),
      Networks: ({ container }) => Object.keys(container.NetworkSettings?.Networks ?? {}).join(','),
      Ports: ({ publishers }) =>
        displayPorts(
          publishers.map((one) => ({
            IP: one.URL,
            PrivatePort: one.TargetPort,
            PublicPort: one.PublishedPort,
            Type: one.Protocol,
          })),
          version,
        ),
      Project: ({ project }) => project,
      // Before 2.30 a container without ports had no list of them.
      Publishers: ({ publishers }): GoValue => ({
        type: PUBLISHERS,
        raw: publishers.length === 0 && !since(version, 28) ? null : publishers,
      }),
      RunningFor: ({ container }) => `${humanDuration(now - container.Created * 1000)} ago`,
      Service: ({ container }) => labelOf(container, LABEL.service),
      Size: ({ container }) => sizeText(container),
      State: ({ container }) => container.State,
      Status: ({ container }) => container.Status,
    },
    functions: { Label: ({ container }, name) => labelOf(container, name) },
  };
}

function names(all: readonly string[], trunc: boolean): string {
  const stripped = all.map((name) => name.slice(1));
  const own = trunc ? stripped.find((name) => !name.includes('/')) : undefined;
  return own ?? stripped.join(',');
}

function sizeText({ SizeRw = 0, SizeRootFs = 0 }: ContainerSummary): string {
  const own = humanSize(SizeRw, 3);
  return SizeRootFs > 0 ? `${own} (virtual ${humanSize(SizeRootFs, 3)})` : own;
}
