// Models docker/buildx commands/diskusage.go (v0.13.1, v0.29.1): what the build cache holds.
import { humanSize } from '../../../../base/sizes.ts';
import type { BuildCacheRecord } from '../../../api/types/build.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';
import { checkBuilder } from './builder-store.ts';
import {
  cacheRecords,
  filtersOf,
  isMutable,
  lastUsed,
  summary,
  TABLE_HEAD,
  tabbed,
  tableRow,
  verbose,
} from './cache-records.ts';

const TABLE = 'table {{.ID}}\t{{.Reclaimable}}\t{{.Size}}\t{{.LastUsedAt}}';

const PRETTY = `ID:           {{.ID}}
{{- if .Parents }}
Parents:
{{- range .Parents }}
 - {{.}}
{{- end }}
{{- end }}
Created at:   {{.CreatedAt}}
Mutable:      {{.Mutable}}
Reclaimable:  {{.Reclaimable}}
Shared:       {{.Shared}}
Size:         {{.Size}}
{{- if .Description}}
Description:  {{ .Description }}
{{- end }}
Usage count:  {{.UsageCount}}
{{- if .LastUsedAt}}
Last used:    {{ .LastUsedAt }}
{{- end }}
{{- if .Type}}
Type:         {{ .Type }}
{{- end }}
`;

export const diskUsage: Command = async (cli, call) => {
  const { flags } = call;
  const filters = filtersOf(call);
  checkBuilder(cli, flags.string('builder'));
  const given = flags.string('format');
  if (given !== '' && flags.bool('verbose')) throw new Error('--format and --verbose cannot be used together');
  const records = (await cacheRecords(cli)).filter((record) => matches(record, filters));
  if (!since(cli.version, 28)) return oldForm(cli, records, flags.bool('verbose'), filters.size > 0);
  const pretty = flags.bool('verbose') || given === 'pretty';
  const format = pretty ? PRETTY : given === '' || given === 'table' ? TABLE : given;
  await cli.out(writeRows(kind(cli, format.startsWith('table')), format, records, cli.version));
  if ((format === TABLE || format === PRETTY) && filters.size === 0) await cli.out(summary(records));
};

async function oldForm(cli: Cli, records: readonly BuildCacheRecord[], all: boolean, filtered: boolean): Promise<void> {
  const table = (): string => tabbed([TABLE_HEAD, ...records.map((record) => tableRow(cli, record))]);
  if (records.length > 0) await cli.out(all ? verbose(cli, records) : table());
  if (!filtered) await cli.out(summary(records));
}

function matches(record: BuildCacheRecord, filters: ReadonlyMap<string, readonly string[]>): boolean {
  return [...filters].every(([name, [value = '']]) => {
    if (name === 'id') return record.ID.includes(value);
    if (name === 'type') return record.Type === value;
    if (name === 'description') return record.Description === value;
    if (name === 'description~') return record.Description.includes(value);
    if (name === 'shared') return String(record.Shared) === value;
    if (name === 'mutable') return String(isMutable(record)) === value;
    return name === 'until' || name === 'unused-for';
  });
}

const goTime = (text: string): string => text.replace('T', ' ').replace('Z', ' +0000 UTC');

const kind = (cli: Cli, table: boolean): RowKind<BuildCacheRecord> => ({
  typeName: 'commands.diskusageContext',
  headers: {
    ID: 'ID',
    Parents: 'PARENTS',
    CreatedAt: 'CREATED AT',
    Mutable: 'MUTABLE',
    Reclaimable: 'RECLAIMABLE',
    Shared: 'SHARED',
    Size: 'SIZE',
    Description: 'DESCRIPTION',
    UsageCount: 'USAGE COUNT',
    LastUsedAt: 'LAST ACCESSED',
    Type: 'TYPE',
  },
  fields: {
    ID: (record) => `${record.ID}${table && isMutable(record) ? '*' : ''}`,
    Parents: (record) => record.Parents ?? null,
    CreatedAt: (record) => goTime(record.CreatedAt),
    Mutable: isMutable,
    Reclaimable: (record) => !record.InUse,
    Shared: (record) => record.Shared,
    Size: (record) => `${humanSize(record.Size)}${table && record.Shared ? '*' : ''}`,
    Description: (record) => record.Description,
    UsageCount: (record) => record.UsageCount,
    LastUsedAt: (record) => lastUsed(cli, record),
    Type: (record) => record.Type,
  },
});
