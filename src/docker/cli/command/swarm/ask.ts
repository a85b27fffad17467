// Commands that belong to a swarm or to engine plugins: the request is the real client's, and the engine, which is part of
// no swarm and has no plugins, answers it.
import { ask } from '../../../client/system.ts';
import type { Command } from '../../cli.ts';
import { joinMessages } from '../../errors.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';

/** One request, whose answer is an error; what is not is not shown. */
export const request =
  (method: string, path: (name: string) => string): Command =>
  async (cli, { args }) => {
    const errors: string[] = [];
    for (const name of args.length > 0 ? args : ['']) {
      try {
        await ask(cli.api, method, path(encodeURIComponent(name)));
      } catch (error) {
        if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
        errors.push(error.message);
      }
    }
    if (errors.length > 0) throw new Error(joinMessages(errors));
  };

/** One request whatever the arguments are. `prefix` stands before its error. */
export const requestOnce =
  (method: string, path: string, prefix = ''): Command =>
  async (cli) => {
    try {
      await ask(cli.api, method, path);
    } catch (error) {
      if (prefix === '' || !(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      throw new Error(`${prefix}${error.message}`);
    }
  };

/** `docker swarm unlock`: only a locked manager can be unlocked. */
export const swarmUnlock: Command = async () => {
  throw new Error('Error: This node is not part of a swarm');
};

interface PluginRow {
  readonly Id: string;
  readonly Name: string;
  readonly Enabled: boolean;
}

const plugins: RowKind<PluginRow> = {
  typeName: 'plugin.pluginContext',
  headers: { ID: 'ID', Name: 'NAME', Description: 'DESCRIPTION', Enabled: 'ENABLED' },
  fields: {
    ID: (row) => row.Id.slice(0, 12),
    Name: (row) => row.Name,
    Description: () => '',
    Enabled: (row) => String(row.Enabled),
  },
};

export const pluginList: Command = async (cli, { flags }) => {
  const rows = (await (await ask(cli.api, 'GET', '/plugins')).json()) as PluginRow[];
  const format = flags.bool('quiet')
    ? '{{.ID}}'
    : flags.string('format') || 'table {{.ID}}\t{{.Name}}\t{{.Description}}\t{{.Enabled}}';
  await cli.out(writeRows(plugins, format, rows, cli.version));
};
