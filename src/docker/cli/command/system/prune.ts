// Models docker/cli cli/command/system/prune.go and builder/prune.go.
import { humanSize } from '../../../../base/sizes.ts';
import { lessThan } from '../../../api/versions.ts';
import { containersPrune } from '../../../client/container.ts';
import { imagesPrune } from '../../../client/image.ts';
import { networksPrune } from '../../../client/network.ts';
import { buildCachePrune } from '../../../client/system.ts';
import { volumesPrune } from '../../../client/volume.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { confirm, confirmPrune } from '../confirm.ts';
import { filtersOf } from '../filters.ts';

export const prune: Command = async (cli, { flags }) => {
  const filters = filtersOf(flags.list('filter'));
  const all = flags.bool('all');
  const volumes = flags.bool('volumes');
  if (volumes && filters.has('until')) throw new Error('ERROR: The "until" filter is not supported with "--volumes"');
  if (!flags.bool('force') && !(await confirm(cli, warning(cli, all, volumes, flags.list('filter'))))) return;
  let reclaimed = 0;
  const show = async (title: string, lines: readonly string[], space: number): Promise<void> => {
    if (lines.length === 0) return;
    reclaimed += space;
    await cli.out(`${title}:\n${lines.join('\n')}\n\n`);
  };
  const containers = await containersPrune(cli.api, filters);
  await show('Deleted Containers', containers.ContainersDeleted ?? [], containers.SpaceReclaimed);
  const networks = await networksPrune(cli.api, filters);
  await show('Deleted Networks', networks.NetworksDeleted ?? [], 0);
  if (volumes) {
    const report = await volumesPrune(cli.api, filters);
    await show('Deleted Volumes', report.VolumesDeleted ?? [], report.SpaceReclaimed);
  }
  const images = await imagesPrune(cli.api, new Map([...filters, ['dangling', [all ? 'false' : 'true']]]));
  await show(
    'Deleted Images',
    (images.ImagesDeleted ?? []).map((item) =>
      item.Untagged ? `untagged: ${item.Untagged}` : `deleted: ${item.Deleted}`,
    ),
    images.SpaceReclaimed,
  );
  if (!lessThan(await cli.api.apiVersion(), '1.31')) {
    const cache = await buildCachePrune(cli.api, { all, keepStorage: 0, filters });
    await show('Deleted build cache objects', cache.CachesDeleted ?? [], cache.SpaceReclaimed);
  }
  await cli.out(`Total reclaimed space: ${humanSize(reclaimed)}\n`);
};

function warning(cli: Cli, all: boolean, volumes: boolean, filters: readonly string[]): string {
  const lines = [
    'all stopped containers',
    'all networks not used by at least one container',
    ...(volumes
      ? [
          since(cli.version, 23)
            ? 'all anonymous volumes not used by at least one container'
            : 'all volumes not used by at least one container',
        ]
      : []),
    all ? 'all images without at least one container associated to them' : 'all dangling images',
    all ? 'all build cache' : since(cli.version, 25) ? 'unused build cache' : 'all dangling build cache',
  ];
  const filtered =
    filters.length > 0
      ? `\n  Items to be pruned will be filtered with:\n${filters.map((filter) => `  - ${filter}\n`).join('')}`
      : '';
  return `WARNING! This will remove:\n${lines.map((line) => `  - ${line}\n`).join('')}${filtered}\nAre you sure you want to continue?`;
}

export const builderPrune: Command = async (cli, { flags }) => {
  const all = flags.bool('all');
  const text = all
    ? 'WARNING! This will remove all build cache. Are you sure you want to continue?'
    : 'WARNING! This will remove all dangling build cache. Are you sure you want to continue?';
  if (!flags.bool('force') && !(await confirmPrune(cli, text))) return;
  const report = await buildCachePrune(cli.api, { all, keepStorage: 0, filters: filtersOf(flags.list('filter')) });
  const deleted = report.CachesDeleted ?? [];
  if (deleted.length > 0) await cli.out(`Deleted build cache objects:\n${deleted.join('\n')}\n\n`);
  await cli.out(`Total reclaimed space: ${humanSize(report.SpaceReclaimed)}\n`);
};
