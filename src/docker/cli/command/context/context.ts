// Models docker/cli cli/command/context/{list,show,use,inspect}.go for the one context there is: the default.
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';
import { contextNotFound } from '../../open-cli.ts';
import { indentJson } from '../json-text.ts';

interface ContextRow {
  readonly name: string;
  readonly current: boolean;
  readonly description: string;
  readonly host: string;
}

const rows: RowKind<ContextRow> = {
  typeName: 'formatter.clientContextContext',
  headers: {
    Name: 'NAME',

    Description: 'DESCRIPTION',
    DockerEndpoint: 'DOCKER ENDPOINT',
    Error: 'ERROR',
    KubernetesEndpoint: 'KUBERNETES ENDPOINT',
    StackOrchestrator: 'ORCHESTRATOR',
  },
  fields: {
    Current: (row) => row.current,
    Name: (row) => row.name,
    Description: (row) => row.description,
    DockerEndpoint: (row) => row.host,
    Error: () => '',
    KubernetesEndpoint: () => '',
    StackOrchestrator: () => 'swarm',
  },
};

const defaultContext = (cli: Cli): ContextRow => ({
  name: 'default',
  current: true,
  description: 'Current DOCKER_HOST based configuration',
  host: cli.api.host,
});

export const list: Command = async (cli, { flags }) => {
  const name = '{{.Name}}{{if .Current}} *{{end}}';
  const table = since(cli.version, 23)
    ? `table ${name}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}`
    : `table ${name}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.KubernetesEndpoint}}\t{{.StackOrchestrator}}`;
  const format = flags.bool('quiet') ? '{{.Name}}' : flags.string('format') || table;
  await cli.out(writeRows(rows, format, [defaultContext(cli)], cli.version));
  if ((cli.proc.env.get('DOCKER_HOST') ?? '') === '' || flags.bool('quiet')) return;
  await cli.err(
    'Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.\n',
  );
};

export const show: Command = async (cli) => cli.out(`${cli.context}\n`);

export const use: Command = async (cli, { args }) => {
  const [name = ''] = args;
  if (name !== 'default')
    throw new Error(contextNotFound(name, cli.config.path.replace(/\/config\.json$/, ''), cli.version));
  await cli.out('default\n');
  await cli.err('Current context is now "default"\n');
};

export const inspect: Command = async (cli, { args }) => {
  const names = args.length > 0 ? args : [cli.context];
  const unknown = names.find((name) => name !== 'default');
  if (unknown !== undefined) {
    await cli.out('[]\n');
    throw new StatusError(1, `context ${JSON.stringify(unknown)}: context not found`);
  }
  const body = JSON.stringify(
    names.map((name) => ({
      Name: name,
      Metadata: {},
      Endpoints: { docker: { Host: cli.api.host, SkipTLSVerify: false } },
      TLSMaterial: {},
      Storage: { MetadataPath: '<IN MEMORY>', TLSPath: '<IN MEMORY>' },
    })),
  );
  await cli.out(`${indentJson(body, '    ')}\n`);
};
