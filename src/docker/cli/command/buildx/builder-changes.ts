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
  if (name !== '' && !/^[a-zA-Z0-9]+(?:[._-][a-zA-Z0-9]+)*$/.test(name)) {
    throw new Error(
      `invalid name ${JSON.stringify(name)}, name needs to start with a letter and may not contain symbols, except ._-`,
    );
  }
  if (name !== '' && readBuilder(cli, name) && !flags.bool('append')) {
    throw new Error(
      `existing instance for ${JSON.stringify(name)} but no append mode, specify the node name to make changes for existing instances`,
    );
  }
  const own = name || `builder_${(cli.proc.clock.now() % 46_656).toString(36)}`;
  const daemonFlags = flags
    .string('buildkitd-flags')
    .split(' ')
    .filter((flag) => flag !== '');
  const builder: Builder = {
    Name: own,
    Driver: driver,
    Nodes: [
      {
        Name: flags.string('node') || `${own}0`,
        Endpoint: 'unix:///var/run/docker.sock',
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
