// Models docker/cli cli/command/container/prune.go.
import { humanSize } from '../../../../base/sizes.ts';
import { containersPrune } from '../../../client/container.ts';
import type { Command } from '../../cli.ts';
import { confirmPrune } from '../confirm.ts';
import { filtersOf } from '../filters.ts';

export const prune: Command = async (cli, { flags }) => {
  const warning = 'WARNING! This will remove all stopped containers.\nAre you sure you want to continue?';
  if (!flags.bool('force') && !(await confirmPrune(cli, warning))) return;
  const report = await containersPrune(cli.api, filtersOf(flags.list('filter')));
  const deleted = report.ContainersDeleted ?? [];
  if (deleted.length > 0) await cli.out(`Deleted Containers:\n${deleted.join('\n')}\n\n`);
  await cli.out(`Total reclaimed space: ${humanSize(deleted.length > 0 ? report.SpaceReclaimed : 0)}\n`);
};
