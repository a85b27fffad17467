// Models docker/buildx commands/prune.go (v0.13.1, v0.29.1): docker buildx prune, which docker builder prune is too.
import { humanSize, ramInBytes } from '../../../../base/sizes.ts';
import { buildCachePrune } from '../../../client/system.ts';
import type { Command } from '../../cli.ts';
import { confirm } from '../confirm.ts';
import { checkBuilder } from './builder-store.ts';
import { cacheRecords, filtersOf, TABLE_HEAD, tabbed, tableRow, verbose } from './cache-records.ts';

const QUESTION = 'Are you sure you want to continue?';

export const prune: Command = async (cli, call) => {
  const { flags } = call;
  const filters = filtersOf(call);
  const all = flags.bool('all');
  if (!flags.bool('force')) {
    const what = all ? 'all build cache' : 'all dangling build cache';
    if (!(await confirm(cli, `WARNING! This will remove ${what}. ${QUESTION}`))) return;
  }
  checkBuilder(cli, flags.string('builder'));
  const before = new Map((await cacheRecords(cli)).map((record) => [record.ID, record]));
  const keep = flags.string('reserved-space') || flags.string('keep-storage');
  const report = await buildCachePrune(cli.api, {
    all,
    keepStorage: keep === '' ? 0 : ramInBytes(keep),
    filters: new Map([...filters].map(([name, values]) => [name, [...values]])),
  });
  const gone = (report.CachesDeleted ?? []).flatMap((id) => before.get(id) ?? []);
  if (flags.bool('verbose')) await cli.out(verbose(cli, gone));
  else {
    // Every row is a table of its own; the heading goes with the first.
    for (const [index, record] of gone.entries()) {
      const row = tableRow(cli, record);
      await cli.out(tabbed(index === 0 ? [TABLE_HEAD, row] : [row]));
    }
  }
  await cli.out(`Total:\t${humanSize(report.SpaceReclaimed)}\n`);
};
