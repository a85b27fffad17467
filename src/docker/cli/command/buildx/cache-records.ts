// Models docker/buildx commands/diskusage.go (v0.13.1, v0.29.1): records of the build cache as tables.
import { humanDuration } from '../../../../base/durations.ts';
import { parseRfc3339 } from '../../../../base/rfc3339.ts';
import { humanSize } from '../../../../base/sizes.ts';
import type { BuildCacheRecord } from '../../../api/types/build.ts';
import { diskUsage } from '../../../client/system.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli } from '../../cli.ts';

/** The filters of the command line. Throws Error for what the command takes only once. */
export function filtersOf({ flags }: Call): Map<string, string[]> {
  const filters = new Map<string, string[]>();
  for (const text of flags.list('filter')) {
    const at = text.indexOf('=');
    const name = text.slice(0, at).trim().toLowerCase();
    filters.set(name, [...(filters.get(name) ?? []), text.slice(at + 1)]);
  }
  if (filters.has('until') && filters.has('unused-for')) {
    throw new Error('conflicting filters "until" and "unused-for"');
  }
  for (const [name, values] of filters) {
    if (values.length > 1) throw new Error('filters expect only one value');
    if ((name === 'until' || name === 'unused-for') && !/^[\d.hmsµun]+$/.test(values[0] ?? '')) {
      throw new Error(
        `${JSON.stringify(name)} filter expects a duration (e.g., '24h'): time: invalid duration ${JSON.stringify(values[0])}`,
      );
    }
  }
  return filters;
}

/** By size and id: the largest last, before 28 first. */
export async function cacheRecords(cli: Cli): Promise<readonly BuildCacheRecord[]> {
  const records = [...((await diskUsage(cli.api)).BuildCache ?? [])];
  const order = since(cli.version, 28) ? 1 : -1;
  return records.sort((a, b) => order * (a.Size - b.Size || (a.ID < b.ID ? -1 : 1)));
}

export const isMutable = ({ Type }: BuildCacheRecord): boolean => Type === 'source.local' || Type === 'exec.cachemount';

export function lastUsed(cli: Cli, record: BuildCacheRecord): string {
  const at = record.LastUsedAt === null ? undefined : parseRfc3339(record.LastUsedAt);
  return at === undefined ? '' : `${humanDuration(cli.proc.clock.now() - at)} ago`;
}

const TAB = 8;

/** Go's tabwriter with tabs for padding: columns are as wide as their widest cell, up to the next tab stop. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.map((row) => (column < row.length - 1 ? (row[column] ?? '').length + 1 : 0)));
    return Math.ceil(longest / TAB) * TAB;
  });
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        if (column === row.length - 1) return cell;
        return cell + '\t'.repeat(Math.ceil(((widths[column] ?? 0) - cell.length) / TAB));
      })
      .join('');
  return rows.map((row) => `${line(row)}\n`).join('');
}

export const TABLE_HEAD = ['ID', 'RECLAIMABLE', 'SIZE', 'LAST ACCESSED'];

/** A row of the table; stars for what is written to still, and for what images hold too. */
export function tableRow(cli: Cli, record: BuildCacheRecord): readonly string[] {
  const id = `${record.ID}${isMutable(record) ? '*' : ''}`;
  const size = `${humanSize(record.Size)}${record.Shared ? '*' : ''}`;
  return [id.padEnd(40), String(!record.InUse).padEnd(5), size.padEnd(10), lastUsed(cli, record)];
}

const goTime = (text: string): string => text.replace('T', ' ').replace('Z', ' +0000 UTC');

/** All that is known of the records, one field a line. */
export function verbose(cli: Cli, records: readonly BuildCacheRecord[]): string {
  const rows = records.flatMap((record) => [
    ['ID:', record.ID],
    ...((record.Parents ?? []).length > 0 ? [['Parent:', (record.Parents ?? []).join(',')]] : []),
    ['Created at:', goTime(record.CreatedAt)],
    ['Mutable:', String(isMutable(record))],
    ['Reclaimable:', String(!record.InUse)],
    ['Shared:', String(record.Shared)],
    ['Size:', humanSize(record.Size)],
    ...(record.Description === '' ? [] : [['Description:', record.Description]]),
    ['Usage count:', String(record.UsageCount)],
    ...(record.LastUsedAt === null ? [] : [['Last used:', lastUsed(cli, record)]]),
    ['Type:', record.Type],
    [''],
  ]);
  // An empty line ends a column.
  return rows.length === 0 ? '' : blocks(rows).map(tabbed).join('');
}

function blocks(rows: readonly (readonly string[])[]): (readonly string[])[][] {
  const found: (readonly string[])[][] = [[]];
  for (const row of rows) {
    found.at(-1)?.push(row);
    if (row.length === 1) found.push([]);
  }
  return found;
}

/** What the records take, and what could be freed. */
export function summary(records: readonly BuildCacheRecord[]): string {
  const sum = (list: readonly BuildCacheRecord[]): number => list.reduce((total, { Size }) => total + Size, 0);
  const shared = sum(records.filter(({ Shared }) => Shared));
  const total = sum(records);
  return tabbed([
    ...(shared > 0
      ? [
          ['Shared:', humanSize(shared)],
          ['Private:', humanSize(total - shared)],
        ]
      : []),
    ['Reclaimable:', humanSize(sum(records.filter(({ InUse }) => !InUse)))],
    ['Total:', humanSize(total)],
  ]);
}
