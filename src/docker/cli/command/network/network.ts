// Models docker/cli cli/command/network/{list,remove,connect,disconnect,prune}.go.

import { isNotFound } from '../../../client/connection.ts';
import {
  networkConnect,
  networkDisconnect,
  networkInspectRaw,
  networkList,
  networkRemove,
  networksPrune,
} from '../../../client/network.ts';
import { since } from '../../../engine-version.ts';
import type { Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { naturalOrder } from '../../formatter/natural-order.ts';
import { networkFormat, networkRows } from '../../formatter/network.ts';
import { writeRows } from '../../formatter/write.ts';
import { cut } from '../../opts/csv.ts';
import { confirm } from '../confirm.ts';
import { filtersOf } from '../filters.ts';

export const list: Command = async (cli, { flags }) => {
  const networks = await networkList(cli.api, filtersOf(flags.list('filter')));
  const quiet = flags.bool('quiet');
  const source = flags.string('format') || (quiet ? '' : (cli.config.networksFormat ?? '')) || 'table';
  const sorted = [...networks].sort((a, b) => naturalOrder(a.Name, b.Name));
  await cli.out(
    writeRows(networkRows(!flags.bool('no-trunc'), cli.version), networkFormat(source, quiet), sorted, cli.version),
  );
};

export const remove: Command = async (cli, { flags, args }) => {
  let failed = false;
  for (const name of args) {
    try {
      const found = await networkInspectRaw(cli.api, name, false).catch(() => undefined);
      if (
        found?.value.Ingress &&
        !(await confirm(
          cli,
          'WARNING! Before removing the routing-mesh network, make sure all the nodes in your swarm run the same docker engine version. Otherwise, removal may not be effective and functionality of newly create ingress networks will be impaired.\nAre you sure you want to continue?',
        ))
      )
        continue;
      await networkRemove(cli.api, name);
      await cli.out(`${name}\n`);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      if (flags.bool('force') && isNotFound(error)) continue;
      await cli.err(`${error.message}\n`);
      failed = true;
    }
  }
  if (failed) throw new StatusError(1, since(cli.version, 28) ? 'exit status 1' : '');
};

export const connect: Command = async (cli, { flags, args }) => {
  const [network = '', container = ''] = args;
  const driverOptions: Record<string, string> = {};
  for (const option of flags.list('driver-opt')) {
    const [key, value] = cut(option, '=');
    if (value === undefined || key === '') throw new Error('invalid key/value pair format in driver options');
    driverOptions[key.trim().toLowerCase()] = value.trim();
  }
  const [ip, ip6, linkLocal] = [flags.string('ip'), flags.string('ip6'), flags.list('link-local-ip')];
  const empty = since(cli.version, 23) ? {} : { IPv4Address: '', IPv6Address: '' };
  await networkConnect(cli.api, network, {
    Container: container,
    EndpointConfig: {
      IPAMConfig: {
        ...empty,
        ...(ip ? { IPv4Address: ip } : {}),
        ...(ip6 ? { IPv6Address: ip6 } : {}),
        ...(linkLocal.length > 0 ? { LinkLocalIPs: linkLocal } : {}),
      },
      Links: flags.list('link').length > 0 ? flags.list('link') : null,
      Aliases: flags.list('alias'),
      DriverOpts: driverOptions,
      ...(flags.changed('gw-priority') ? { GwPriority: flags.number('gw-priority') } : {}),
    },
  });
};

export const disconnect: Command = (cli, { flags, args: [network = '', container = ''] }) =>
  networkDisconnect(cli.api, network, { Container: container, Force: flags.bool('force') });

export const prune: Command = async (cli, { flags }) => {
  const warning =
    'WARNING! This will remove all custom networks not used by at least one container.\nAre you sure you want to continue?';
  if (!flags.bool('force') && !(await confirm(cli, warning))) return;
  const deleted = (await networksPrune(cli.api, filtersOf(flags.list('filter')))).NetworksDeleted ?? [];
  if (deleted.length > 0) await cli.out(`Deleted Networks:\n${deleted.join('\n')}\n\n`);
};
