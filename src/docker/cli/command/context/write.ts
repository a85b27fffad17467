// Models docker/cli cli/command/context/{create,update,options}.go.
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import type { ContextMetadata } from '../../context-store.ts';
import { goQuote, joinMessages, messageOf } from '../../errors.ts';
import type { FlagValues } from '../../flags/flag-set.ts';
import { parseBool } from '../../flags/values.ts';
import { toMap } from '../../opts/csv.ts';
import { openError } from '../../opts/env.ts';
import { parseHost } from '../../opts/hosts.ts';
import { validateContextName, validateNewName } from './names.ts';

type Endpoint = NonNullable<ContextMetadata['Endpoints']['docker']>;

export const create: Command = async (cli, { flags, args }) => {
  const [name = ''] = args;
  validateNewName(cli, name);
  const from = flags.string('from');
  if (from !== '' && flags.changed('docker')) {
    throw new Error(
      `cannot use --docker ${since(cli.version, 23) ? 'flag' : 'or --kubernetes flags'} when --from is set`,
    );
  }
  const description = flags.string('description');
  if (from === '' && flags.changed('docker')) {
    cli.contexts.save({
      Name: name,
      Metadata: description === '' ? {} : { Description: description },
      Endpoints: { docker: dockerEndpoint(cli, flags) },
    });
  } else {
    const source = contextNamed(cli, from || cli.context);
    const Metadata = description === '' ? source.Metadata : { ...source.Metadata, Description: description };
    cli.contexts.save({ ...source, Name: name, Metadata });
  }
  await cli.out(`${name}\n`);
  await cli.err(`Successfully created context ${JSON.stringify(name)}\n`);
};

export const update: Command = async (cli, { flags, args }) => {
  const [name = ''] = args;
  validateContextName(name);
  const context = cli.contexts.get(name);
  const description = flags.string('description');
  cli.contexts.save({
    Name: name,
    Metadata: description === '' ? context.Metadata : { ...context.Metadata, Description: description },
    Endpoints: flags.changed('docker')
      ? { ...context.Endpoints, docker: dockerEndpoint(cli, flags) }
      : context.Endpoints,
  });
  await cli.out(`${name}\n`);
  await cli.err(`Successfully updated context ${JSON.stringify(name)}\n`);
};

/** The default context is made up as it is asked for. */
export const contextNamed = (cli: Cli, name: string): ContextMetadata =>
  name === 'default'
    ? { Name: name, Metadata: {}, Endpoints: { docker: { Host: cli.defaultHost, SkipTLSVerify: false } } }
    : cli.contexts.get(name);

const KEYS = ['from', 'host', 'ca', 'cert', 'key', 'skip-tls-verify'];

function dockerEndpoint(cli: Cli, flags: FlagValues): Endpoint {
  try {
    return endpointOf(cli, toMap(flags.list('docker').flatMap((pairs) => pairs.split(','))));
  } catch (error) {
    throw new Error(`unable to create docker endpoint config: ${messageOf(error)}`);
  }
}

function endpointOf(cli: Cli, config: Readonly<Record<string, string>>): Endpoint {
  const unknown = Object.keys(config).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) {
    const modern = since(cli.version, 27);
    throw new Error(
      joinMessages(
        unknown.map((key) => (modern ? `unrecognized config key: ${key}` : `${key}: unrecognized config key`)),
      ),
    );
  }
  if (config.from !== undefined) {
    const { docker } = contextNamed(cli, config.from).Endpoints;
    if (!docker) throw new Error(`unable to get endpoint from context ${JSON.stringify(config.from)}`);
    return docker;
  }
  for (const key of ['ca', 'cert', 'key']) readKey(cli, config[key]);
  const skip = config['skip-tls-verify'];
  const verify = skip === undefined ? false : parseBool(skip);
  if (verify === undefined) throw new Error(`skip-tls-verify: parsing ${goQuote(skip ?? '')}: invalid syntax`);
  const { host = '' } = config;
  checkHost(cli, host);
  return { ...(host === '' ? {} : { Host: host }), SkipTLSVerify: verify };
}

function readKey(cli: Cli, path: string | undefined): void {
  if (path === undefined || path === '') return;
  try {
    cli.proc.files.readFile(path);
  } catch (error) {
    throw openError(path, error);
  }
}

/** A host that cannot be read as an address is refused; a scheme that nobody serves is only found out in use. */
function checkHost(cli: Cli, host: string): void {
  if (!host.includes('://') && host !== '') {
    throw new Error(`unable to apply docker endpoint options: unable to parse docker host \`${host}\``);
  }
  if (host.startsWith('tcp://')) parseHost(host, cli.version);
}
