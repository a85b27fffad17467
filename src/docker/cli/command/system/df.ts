// Models docker/cli cli/command/system/df.go and the long form of cli/command/formatter/disk_usage.go.
import { humanSize } from '../../../../base/sizes.ts';
import type { DiskUsage } from '../../../api/types/system.ts';
import { diskUsage } from '../../../client/system.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { containerRows } from '../../formatter/container.ts';
import { buildCacheRows, USAGE_RAW, USAGE_TABLE, usageKind, usageRows } from '../../formatter/disk-usage.ts';
import { type ImageRow, imageRows } from '../../formatter/image.ts';
import { splitTag } from '../../formatter/reference.ts';
import { volumeRows } from '../../formatter/volume.ts';
import { compileFormat, rowValue, writeRows } from '../../formatter/write.ts';
import type { GoType } from '../../template/values.ts';

export const df: Command = async (cli, { flags }) => {
  const usage = await diskUsage(cli.api);
  const verbose = flags.bool('verbose');
  const format = flags.string('format') || 'table';
  if (verbose) return cli.out(format === 'table' ? verboseTables(cli, usage) : verboseTemplate(cli, usage, format));
  const source = format === 'table' ? USAGE_TABLE : format === 'raw' ? USAGE_RAW : format;
  await cli.out(writeRows(usageKind, source, usageRows(usage), cli.version));
};

function imagesOf(usage: DiskUsage): ImageRow[] {
  return (usage.Images ?? []).map((image) => {
    const [tag] = (image.RepoTags ?? []).filter((name) => name !== '<none>:<none>');
    const split = tag === undefined ? undefined : splitTag(tag);
    return { image, repository: split?.repository ?? '<none>', tag: split?.rest ?? '<none>', digest: '' };
  });
}

const withoutRoot = (usage: DiskUsage): NonNullable<DiskUsage['Containers']> =>
  (usage.Containers ?? []).map((container) => ({ ...container, SizeRootFs: 0 }));

function verboseTables(cli: Cli, usage: DiskUsage): string {
  const now = cli.proc.clock.now();
  const { version } = cli;
  const size = since(version, 23) ? 'Size' : 'VirtualSize';
  const images = `table {{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.${size}}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Containers}}`;
  const containers =
    'table {{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t{{.Status}}\t{{.Names}}';
  const volumes = 'table {{.Name}}\t{{.Links}}\t{{.Size}}';
  const cache =
    'table {{.ID}}\t{{.CacheType}}\t{{.Size}}\t{{.CreatedSince}}\t{{.LastUsedSince}}\t{{.UsageCount}}\t{{.Shared}}';
  const records = usage.BuildCache ?? [];
  const built =
    usage.BuilderSize ?? records.filter((record) => !record.Shared).reduce((sum, record) => sum + record.Size, 0);
  return [
    `Images space usage:\n\n${writeRows(imageRows(true, now, version), images, imagesOf(usage), version)}`,
    `\nContainers space usage:\n\n${writeRows(containerRows({ trunc: true, now, version }), containers, withoutRoot(usage), version)}`,
    `\nLocal Volumes space usage:\n\n${writeRows(volumeRows(version), volumes, usage.Volumes ?? [], version)}`,
    `\nBuild cache usage: ${humanSize(built)}\n\n${writeRows(buildCacheRows(true, now), cache, records, version)}`,
  ].join('');
}

/** All rows at once: `.Images`, `.Containers`, `.Volumes`, `.BuildCache`. */
function verboseTemplate(cli: Cli, usage: DiskUsage, format: string): string {
  const now = cli.proc.clock.now();
  const { version } = cli;
  const source = format === 'json' && since(version, 23) ? '{{json .}}' : format;
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ['Images', imagesOf(usage).map((row) => rowValue(imageRows(false, now, version), row))],
    ['Containers', withoutRoot(usage).map((row) => rowValue(containerRows({ trunc: false, now, version }), row))],
    ['Volumes', (usage.Volumes ?? []).map((row) => rowValue(volumeRows(version), row))],
    ['BuildCache', (usage.BuildCache ?? []).map((row) => rowValue(buildCacheRows(false, now), row))],
  ];
  const type: GoType = {
    kind: 'struct',
    name: 'formatter.diskUsageContext',
    fields: () =>
      lists.map(([name]) => ({
        name,
        json: name,
        omitEmpty: false,
        embedded: false,
        type: { kind: 'slice', elem: { kind: 'any' } } as const,
      })),
  };
  // The client hands a pointer to the template.
  return compileFormat(source.replaceAll('\\t', '\t').replaceAll('\\n', '\n')).execute({
    type: { kind: 'ptr', elem: type },
    raw: Object.fromEntries(lists),
  });
}
