// Models docker/cli cli/command/trust: there is no Notary server to be reached, so nothing is signed.
import { since } from '../../engine-version.ts';
import { parseReference } from '../../registry/reference.ts';
import type { Cli, Command } from '../cli.ts';
import { confirm } from './confirm.ts';
import { askNotary, warnOfRetirement } from './content-trust.ts';

const unsigned = (cli: Cli, name: string): Error =>
  new Error(`${since(cli.version, 23) ? 'no' : 'No'} signatures or cannot access ${name}`);

export const inspect: Command = async (cli, { flags, args }) => {
  for (const name of args) {
    await warnOfRetirement(cli, parseReference(name, cli.version));
    if (!flags.bool('pretty')) await cli.out('[]\n');
    throw unsigned(cli, name);
  }
};

export const sign: Command = async (cli, { args }) => {
  const [name = ''] = args;
  const reference = parseReference(name, cli.version);
  if (reference.tag === undefined) throw new Error(`${since(cli.version, 23) ? 'no' : 'No'} tag specified for ${name}`);
  await askNotary(cli, reference);
};

export const loadKey: Command = async (cli, { args }) => {
  const [path = ''] = args;
  await cli.out(`Loading key from "${path}"...\n`);
  if (!cli.proc.files.exists(path))
    throw new Error(`refusing to load key from ${path}: stat ${path}: no such file or directory`);
  throw new Error("'docker trust key load' is not part of this sandbox");
};

export const revoke: Command = async (cli, { flags, args }) => {
  const [name = ''] = args;
  const reference = parseReference(name, cli.version);
  if (reference.tag === undefined && !flags.bool('yes')) {
    const start = since(cli.version, 28) ? 'Confirm' : 'Please confirm';
    const yes = await confirm(cli, `${start} you would like to delete all signature data for ${name}?`);
    if (!yes && !since(cli.version, 26)) await cli.out('\nAborting action.\n');
    if (!yes) return;
  }
  await askNotary(cli, reference);
};
