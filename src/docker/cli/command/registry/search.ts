// Models docker/cli cli/command/registry/search.go and formatter_search.go.
import type { ImageSearchItem } from '../../../api/types/image.ts';
import { imageSearch } from '../../../client/image.ts';
import { since } from '../../../engine-version.ts';
import type { Command } from '../../cli.ts';
import { ellipsis } from '../../formatter/text.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';
import { filtersOf } from '../filters.ts';

export const search: Command = async (cli, { flags, args }) => {
  const filters = filtersOf(flags.list('filter'));
  if (filters.has('is-automated') && since(cli.version, 26))
    await cli.err(
      'WARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.\n',
    );
  const limit = flags.number('limit');
  const items = await imageSearch(cli.api, args[0] ?? '', {
    limit: limit > 0 || !since(cli.version, 23) ? limit : undefined,
    filters,
  });
  const source = flags.string('format') || 'table';
  const columns = since(cli.version, 26)
    ? '{{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}'
    : '{{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}\t{{.IsAutomated}}';
  await cli.out(
    writeRows(
      searchRows(!flags.bool('no-trunc')),
      source === 'table' ? `table ${columns}` : source,
      items,
      cli.version,
    ),
  );
};

const mark = (yes: boolean): string => (yes ? '[OK]' : '');

const searchRows = (trunc: boolean): RowKind<ImageSearchItem> => ({
  typeName: 'registry.searchContext',
  headers: {
    Name: 'NAME',
    Description: 'DESCRIPTION',
    StarCount: 'STARS',
    IsOfficial: 'OFFICIAL',
    IsAutomated: 'AUTOMATED',
  },
  fields: {
    Name: (item) => item.name,
    Description: (item) => {
      const text = item.description.replace(/[\n\r]/g, ' ');
      return trunc ? ellipsis(text, 45) : text;
    },
    StarCount: (item) => String(item.star_count),
    IsOfficial: (item) => mark(item.is_official),
    IsAutomated: (item) => mark(item.is_automated),
  },
});
