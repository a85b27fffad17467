// Models docker/cli cli/command/volume/{create,list,remove,prune}.go.
import { humanSize } from '../../../../base/sizes.ts';
import type { StringMap } from '../../../api/types/wire-values.ts';
import { lessThan } from '../../../api/versions.ts';
import { volumeCreate, volumeList, volumeRemove, volumesPrune } from '../../../client/volume.ts';
import { since } from '../../../engine-version.ts';
import type { Command } from '../../cli.ts';
import { naturalOrder } from '../../formatter/natural-order.ts';
import { volumeFormat, volumeRows } from '../../formatter/volume.ts';
import { writeRows } from '../../formatter/write.ts';
import { toMap } from '../../opts/csv.ts';
import { confirmPrune } from '../confirm.ts';
import { inTurn } from '../each.ts';
import { filtersOf } from '../filters.ts';

export const create: Command = async (cli, { flags, args }) => {
  const [given] = args;
  if (given !== undefined && flags.string('name') !== '') {
    throw new Error(
      since(cli.version, 28)
        ? 'conflicting options: cannot specify a volume-name through both --name and as a positional arg'
        : 'conflicting options: either specify --name or provide positional arg, not both',
    );
  }
  const omitted = since(cli.version, 23);
  const filled = (map: StringMap): StringMap | null => (omitted && Object.keys(map).length === 0 ? null : map);
  const volume = await volumeCreate(cli.api, {
    Driver: flags.string('driver'),
    DriverOpts: filled(toMap(flags.list('opt'))),
    Labels: filled(toMap(flags.list('label'))),
    Name: given ?? flags.string('name'),
  });
  await cli.out(`${volume.Name}\n`);
};

export const list: Command = async (cli, { flags }) => {
  const { Volumes: volumes } = await volumeList(cli.api, filtersOf(flags.list('filter')));
  const quiet = flags.bool('quiet');
  const source = flags.string('format') || (quiet ? '' : (cli.config.volumesFormat ?? '')) || 'table';
  const sorted = [...(volumes ?? [])].sort((a, b) => naturalOrder(a.Name, b.Name));
  await cli.out(writeRows(volumeRows(cli.version), volumeFormat(source, quiet), sorted, cli.version));
};

export const remove: Command = (cli, { flags, args }) =>
  inTurn(cli, args, async (name) => {
    await volumeRemove(cli.api, name, flags.bool('force'));
    return name;
  });

export const prune: Command = async (cli, { flags }) => {
  const filters = new Map(filtersOf(flags.list('filter')));
  const anonymousOnly = !lessThan(await cli.api.apiVersion(), '1.42');
  const all = flags.bool('all');
  if (all && anonymousOnly) {
    if (filters.has('all')) throw new Error('conflicting options: cannot specify both --all and --filter all=1');
    filters.set('all', ['true']);
  }
  const which = anonymousOnly && !all ? 'anonymous local volumes' : 'local volumes';
  if (
    !flags.bool('force') &&
    !(await confirmPrune(
      cli,
      `WARNING! This will remove ${which} not used by at least one container.\nAre you sure you want to continue?`.replace(
        'remove local',
        'remove all local',
      ),
    ))
  )
    return;
  const report = await volumesPrune(cli.api, filters);
  const deleted = report.VolumesDeleted ?? [];
  if (deleted.length > 0) await cli.out(`Deleted Volumes:\n${deleted.join('\n')}\n\n`);
  await cli.out(`Total reclaimed space: ${humanSize(deleted.length > 0 ? report.SpaceReclaimed : 0)}\n`);
};
