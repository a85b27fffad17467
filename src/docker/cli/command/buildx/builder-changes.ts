// Models docker/buildx commands/{use,create,rm,stop}.go (v0.13.1 to v0.29.1): builders. The engine's own is always there;
// others are written down, but cannot be booted here.
import type { Cli, Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import {
  allBuilders,
  type Builder,
  builderPath,
  currentName,
  readBuilder,
  remember,
  storeRoot,
} from './builder-store.ts';

const ENDPOINT = 'unix:///var/run/docker.sock';
const DRIVERS = ['docker-container', 'kubernetes', 'remote'];

export const use: Command = async (cli, { args, flags }) => {
  const [name = ''] = args;
  if (name === cli.context || name === 'default') {
    if (name === 'default' && name !== cli.context) {
      throw new Error('run `docker context use default` to switch to default context');
    }
    return remember(cli, '');
  }
  if (!readBuilder(cli, name)) {
    throw new Error(
      `failed to find instance ${JSON.stringify(name)}: open ${builderPath(cli, name)}: no such file or directory`,
    );
  }
  remember(cli, name, flags.bool('global'));
};

export const create: Command = async (cli, { args, flags }) => {
  const name = flags.string('name');
  if (name === 'default') {
    throw new Error('default is a reserved name and cannot be used to identify builder instance');
  }
  const driver = flags.string('driver') || 'docker-container';
  if (driver === 'docker') throw new Error('additional instances of driver "docker" cannot be created');
  if (!DRIVERS.includes(driver)) throw new Error(`failed to find driver ${JSON.stringify(driver)}`);
  if (args[0] !== undefined) throw new Error(`a builder at ${args[0]} is not part of this sandbox`);
  if (name !== '' && !/^[a-zA-Z][a-zA-Z0-9.\-_]*$/.test(name)) {
    throw new Error(`invalid name ${name}, name needs to start with a letter and may not contain symbols, except ._-`);
  }
  const own = name.toLowerCase() || `builder_${(cli.proc.clock.now() % 46_656).toString(36)}`;
  const before = readBuilder(cli, own);
  const node = flags.string('node');
  if (flags.bool('leave')) return leave(own, before, node);
  if (flags.bool('append') && name === '') throw new Error('append requires a builder name');
  if (flags.bool('append') && !before) throw new Error(`failed to find instance ${JSON.stringify(name)} for append`);
  if (before && node === '' && !flags.bool('append')) {
    throw new Error(
      `existing instance for ${JSON.stringify(own)} but no append mode, specify the node name to make changes for existing instances`,
    );
  }
  if (before && before.Driver !== driver) {
    throw new Error(
      `existing instance for ${JSON.stringify(own)} but has mismatched driver ${JSON.stringify(before.Driver)}`,
    );
  }
  // Every node needs an endpoint of its own, and there is one only.
  const same = before?.Nodes.some(({ Name }) => Name === node) ?? false;
  if (before && !same && flags.bool('append')) throw new Error(`invalid duplicate endpoint ${ENDPOINT}`);
  if (before && !same) throw new Error(`node ${node} not found, did you mean to append?`);
  const daemonFlags = flags
    .string('buildkitd-flags')
    .split(' ')
    .filter((flag) => flag !== '');
  const builder: Builder = {
    Name: own,
    Driver: driver,
    Nodes: [
      {
        Name: node || `${own}0`,
        Endpoint: ENDPOINT,
        Flags: ['--allow-insecure-entitlement=network.host', ...daemonFlags],
      },
    ],
  };
  cli.proc.files.mkdirAll(`${storeRoot(cli)}/instances`, 0o700);
  cli.proc.files.writeFile(builderPath(cli, own), JSON.stringify(builder), { mode: 0o600 });
  if (flags.bool('use')) remember(cli, own);
  if (flags.bool('bootstrap')) throw new Error(`booting the builder ${own} is not part of this sandbox`);
  await cli.out(`${own}\n`);
};

function leave(name: string, builder: Builder | undefined, node: string): void {
  if (name === '') throw new Error('leave requires instance name');
  if (node === '') throw new Error('leave requires node name but --node not set');
  if (!builder) {
    throw new Error(`failed to find instance ${JSON.stringify(name)} for leave`);
  }
  if (!builder.Nodes.some(({ Name }) => Name === node))
    throw new Error(`node ${JSON.stringify(node)} not found for ${name}`);
  throw new Error('can not leave last node, do you want to rm instance instead?');
}

export const remove: Command = async (cli, { args, flags }) => {
  const names = flags.bool('all-inactive')
    ? allBuilders(cli).map(({ Name }) => Name)
    : args.length > 0
      ? args
      : [flags.string('builder')];
  let failed = false;
  for (const name of names) {
    const problem = removeOne(cli, name);
    if (problem === undefined) await cli.err(`${name} removed\n`);
    else {
      failed = true;
      await cli.err(`failed to remove ${name}: ${problem}\n`);
    }
  }
  if (failed) throw new Error('failed to remove one or more builders');
};

function removeOne(cli: Cli, name: string): string | undefined {
  const wanted = name || currentName(cli);
  if (wanted === 'default' || wanted === cli.context) {
    return `context builder cannot be removed, run \`docker context rm ${cli.context}\` to remove this context`;
  }
  if (!readBuilder(cli, wanted)) return `no builder ${JSON.stringify(wanted)} found`;
  cli.proc.files.unlink(builderPath(cli, wanted));
  if (currentName(cli) === wanted) remember(cli, '');
  return undefined;
}

export const stop: Command = async (cli, { args, flags }) => {
  const name = args[0] ?? (flags.string('builder') || currentName(cli));
  if (name !== 'default' && name !== cli.context && !readBuilder(cli, name)) {
    throw new StatusError(1, `ERROR: no builder ${JSON.stringify(name)} found`);
  }
};
