// Models docker/cli cli/command/context/{list,show,use,remove}.go.
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { saveConfig } from '../../config.ts';
import { contextNotFound } from '../../context-store.ts';
import { joinMessages } from '../../errors.ts';
import { naturalOrder } from '../../formatter/natural-order.ts';
import { ellipsis } from '../../formatter/text.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';
import { validateContextName } from './names.ts';

interface ContextRow {
  readonly name: string;
  readonly current: boolean;
  readonly description: string;
  readonly host: string;
  readonly error: string;
}

const HEADERS = { Name: 'NAME', Description: 'DESCRIPTION', DockerEndpoint: 'DOCKER ENDPOINT' };

function rowsOf(cli: Cli): RowKind<ContextRow> {
  const modern = since(cli.version, 23);
  return {
    typeName: 'formatter.clientContextContext',
    headers: modern
      ? { ...HEADERS, Error: 'ERROR' }
      : { ...HEADERS, KubernetesEndpoint: 'KUBERNETES ENDPOINT', StackOrchestrator: 'ORCHESTRATOR' },
    fields: {
      Current: (row) => row.current,
      Name: (row) => row.name,
      Description: (row) => row.description,
      DockerEndpoint: (row) => row.host,
      ...(modern
        ? { Error: (row) => ellipsis(row.error, 45) }
        : {
            KubernetesEndpoint: () => '',
            StackOrchestrator: (row: ContextRow) => (row.name === 'default' ? 'swarm' : ''),
          }),
    },
  };
}

function contextRows(cli: Cli): readonly ContextRow[] {
  const rows: ContextRow[] = [
    {
      name: 'default',
      current: cli.context === 'default',
      description: 'Current DOCKER_HOST based configuration',
      host: cli.defaultHost,
      error: '',
    },
    ...cli.contexts.list().map(({ Name, Metadata, Endpoints }) => ({
      name: Name,
      current: cli.context === Name,
      description: Metadata.Description ?? '',
      host: Endpoints.docker?.Host ?? '',
      error: '',
    })),
  ];
  if (!rows.some((row) => row.current)) {
    const error = contextNotFound(cli.context, configDirectory(cli), cli.version);
    rows.push({ name: cli.context, current: true, description: '', host: '', error });
  }
  return rows.sort((a, b) => naturalOrder(a.name, b.name));
}

const configDirectory = (cli: Cli): string => cli.config.path.replace(/\/config\.json$/, '');

export const list: Command = async (cli, { flags }) => {
  const name = '{{.Name}}{{if .Current}} *{{end}}';
  const table = since(cli.version, 23)
    ? `table ${name}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}`
    : `table ${name}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.KubernetesEndpoint}}\t{{.StackOrchestrator}}`;
  const given = flags.string('format');
  const format = flags.bool('quiet') ? '{{.Name}}' : given === '' || given === 'table' ? table : given;
  const plainJson = ['json', '{{json .}}'].includes(format) && since(cli.version, 23) && !since(cli.version, 28);
  await cli.out(plainJson ? jsonRows(cli) : writeRows(rowsOf(cli), format, contextRows(cli), cli.version));
  if ((cli.proc.env.get('DOCKER_HOST') ?? '') === '') return;
  await cli.err(
    'Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.\n',
  );
};

/** The rows as clients 23 to 27 write them: for other tools of Docker's, which ask for the type. */
const jsonRows = (cli: Cli): string =>
  contextRows(cli)
    .map(({ name, description, host, current, error }) =>
      JSON.stringify({
        Name: name,
        Description: description,
        DockerEndpoint: host,
        Current: current,
        Error: error,
        ContextType: 'moby',
      }),
    )
    .map((line) => `${line}\n`)
    .join('');

export const show: Command = async (cli) => cli.out(`${cli.context}\n`);

export const use: Command = async (cli, { args }) => {
  if (args.length !== 1) throw new Error(`accepts 1 arg(s), received ${args.length}`);
  const [name = ''] = args;
  if (name !== 'default') {
    validateContextName(name);
    cli.contexts.get(name);
  }
  setCurrent(cli, name === 'default' ? undefined : name);
  await cli.out(`${name}\n`);
  await cli.err(`Current context is now ${JSON.stringify(name)}\n`);
  if (name === 'default' || (cli.proc.env.get('DOCKER_HOST') ?? '') === '') return;
  await cli.err(
    `Warning: DOCKER_HOST environment variable overrides the active context. To use ${JSON.stringify(name)}, either set the global --context flag, or unset DOCKER_HOST environment variable.\n`,
  );
};

function setCurrent(cli: Cli, name: string | undefined): void {
  const { currentContext, ...config } = cli.config;
  if ((currentContext || undefined) === name) return;
  saveConfig(cli.proc.files, name === undefined ? config : { ...config, currentContext: name });
}

export const remove: Command = async (cli, { flags, args }) => {
  const errors: string[] = [];
  for (const name of args) {
    try {
      removeOne(cli, name, flags.bool('force'));
      await cli.out(`${name}\n`);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      errors.push(since(cli.version, 23) ? error.message : `${name}: ${error.message}`);
    }
  }
  if (errors.length > 0) throw new Error(joinMessages(errors));
};

function removeOne(cli: Cli, name: string, force: boolean): void {
  const modern = since(cli.version, 23);
  if (name === 'default')
    throw new Error(`${since(cli.version, 28) || !modern ? '' : 'default: '}context "default" cannot be removed`);
  if (!modern) cli.contexts.get(name);
  if (name === cli.context) {
    if (!force)
      throw new Error(`context ${modern ? `${JSON.stringify(name)} ` : ''}is in use, set -f flag to force remove`);
    setCurrent(cli, undefined);
  }
  if (!force && !cli.contexts.exists(name)) throw new Error(`context ${JSON.stringify(name)} does not exist`);
  cli.contexts.remove(name);
}
