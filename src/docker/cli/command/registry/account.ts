// Models docker/cli cli/command/registry/{login,logout,search}.go.

import { decode } from '../../../../base/bytes.ts';
import { readAll } from '../../../../host/process/stdio.ts';
import type { ImageSearchItem } from '../../../api/types/image.ts';
import { imageSearch } from '../../../client/image.ts';
import { registryLogin } from '../../../client/system.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { ellipsis } from '../../formatter/text.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';
import { filtersOf } from '../filters.ts';

const DOCKER_HUB = 'https://index.docker.io/v1/';

export const login: Command = async (cli, { flags, args }) => {
  const server = args[0] ?? DOCKER_HUB;
  let password = flags.string('password');
  const username = flags.string('username');
  if (flags.changed('password')) {
    await cli.err('WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n');
    if (flags.bool('password-stdin')) throw new Error('--password and --password-stdin are mutually exclusive');
  }
  if (flags.bool('password-stdin')) {
    if (username === '')
      throw new Error(
        since(cli.version, 28)
          ? 'the --password-stdin option requires --username to be set'
          : 'Must provide --username with --password-stdin',
      );
    password = decode(await readAll(cli.proc)).replace(/\r?\n$/, '');
  }
  if (username === '' || password === '') {
    throw new Error('Error: Cannot perform an interactive login from a non TTY device');
  }
  const answer = await registryLogin(cli.api, { username, password, serveraddress: server });
  saveAuth(cli, server, btoa(`${username}:${password}`));
  await cli.err(
    `WARNING! Your password will be stored unencrypted in ${cli.config.path}.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/engine/reference/commandline/login/#credential-stores\n\n`,
  );
  if (answer.Status) await cli.out(`${answer.Status}\n`);
};

function saveAuth(cli: Cli, server: string, auth: string | undefined): void {
  const { path, ...content } = cli.config;
  const { [server]: _, ...others } = content.auths ?? {};
  const auths = auth === undefined ? others : { ...others, [server]: { auth } };
  cli.proc.files.mkdirAll(path.replace(/\/[^/]*$/, ''), 0o700);
  cli.proc.files.writeFile(path, `${JSON.stringify({ ...content, auths }, undefined, '\t')}`, { mode: 0o600 });
}

export const logout: Command = async (cli, { args }) => {
  const server = args[0] ?? DOCKER_HUB;
  const known = cli.config.auths?.[server] !== undefined;
  await cli.out(`Removing login credentials for ${server}\n`);
  if (known) saveAuth(cli, server, undefined);
};

export const search: Command = async (cli, { flags, args }) => {
  const items = await imageSearch(cli.api, args[0] ?? '', {
    limit: flags.number('limit'),
    filters: filtersOf(flags.list('filter')),
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
