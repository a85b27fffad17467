// Models docker/cli cli/command/container/create.go.

import { parsePlatformSpec } from '../../../api/platforms.ts';
import { isNotFound } from '../../../client/connection.ts';
import { containerCreate } from '../../../client/container.ts';
import { encodeAuth, imageCreate } from '../../../client/image.ts';
import { since } from '../../../engine-version.ts';
import {
  familiarName,
  familiarReference,
  parseReference,
  type Reference,
  repositoryName,
  withDefaultTag,
} from '../../../registry/reference.ts';
import type { Call, Cli, Command } from '../../cli.ts';
import { messageOf, StatusError } from '../../errors.ts';
import { openError } from '../../opts/env.ts';
import { consoleSize } from '../../stream/hijack.ts';
import { showProgress } from '../../stream/progress.ts';
import { askNotary, trusts } from '../content-trust.ts';
import { defaultPlatform } from '../default-platform.ts';
import { storedAuth } from '../registry/credentials.ts';
import { type ContainerOptions, containerOptions } from './container-options.ts';
import { withHelp } from './with-help.ts';

export const create: Command = async (cli, call) => {
  const options = readOptions(cli, call, 'create');
  await cli.out(`${await createContainer(cli, call, options)}\n`);
};

/** The options, what is wrong with them said as Docker says it. */
export function readOptions(cli: Cli, call: Call, verb: 'run' | 'create'): ContainerOptions {
  try {
    const pull = call.flags.string('pull');
    if (since(cli.version, 23) && !['always', 'missing', 'never', ''].includes(pull)) {
      throw new Error(`invalid pull option: '${pull}': must be one of "always", "missing" or "never"`);
    }
    return containerOptions(cli, call);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new StatusError(125, withHelp(cli, error.message, verb));
  }
}

/** Creates, pulling the image if it must; the id. Throws ApiError and the CLI's own messages. */
export async function createContainer(cli: Cli, call: Call, options: ContainerOptions): Promise<string> {
  const { flags } = call;
  const idFile = claimIdFile(cli, options.host.ContainerIDFile ?? '');
  let written = false;
  try {
    if (!since(cli.version, 28) && options.host.OomKillDisable && !options.host.Memory) {
      await cli.err(
        "WARNING: Disabling the OOM killer on containers without setting a '-m/--memory' limit may be dangerous.\n",
      );
    }
    const name = named(options.config.Image, cli);
    if (name && name.digest === undefined && trusts(cli, flags)) await askNotary(cli, name);
    const pull = flags.string('pull');
    if (pull === 'always') await pullImage(cli, call, name ?? options.config.Image);
    const size = consoleSize(cli);
    const body = {
      ...options.config,
      HostConfig: { ...options.host, ConsoleSize: [size.rows, size.cols] as const },
      NetworkingConfig: options.networking,
    };
    const platform = checkedPlatform(cli, flags);
    const settings = { name: flags.string('name'), ...(platform ? { platform } : {}) };
    const response = await containerCreate(cli.api, body, settings).catch(async (error: unknown) => {
      if (!isNotFound(error) || !name || pull !== 'missing') throw error;
      if (!flags.bool('quiet')) await cli.err(`Unable to find image '${familiarReference(name)}' locally\n`);
      await pullImage(cli, call, name);
      return containerCreate(cli.api, body, settings);
    });
    for (const address of options.host.Dns ?? []) {
      if (/^127\.|^::1$/.test(address)) await cli.err(`WARNING: Localhost DNS (${address}) may fail in containers.\n`);
    }
    for (const warning of response.Warnings ?? []) await cli.err(`WARNING: ${warning}\n`);
    idFile?.(response.Id);
    written = true;
    return response.Id;
  } finally {
    if (idFile && !written) cli.proc.files.unlink(options.host.ContainerIDFile ?? '');
  }
}

/** Throws for what is no platform, before the engine is asked. */
function checkedPlatform(cli: Cli, flags: Call['flags']): string {
  const platform = defaultPlatform(cli, flags);
  if (platform === '') return '';
  try {
    parsePlatformSpec(platform, { os: 'linux', architecture: 'amd64', variant: '' }, cli.version);
  } catch (error) {
    throw new Error(`error parsing specified platform: ${messageOf(error)}`);
  }
  return platform;
}

/** The image's full name; undefined when it is an id. Throws for what is neither. */
function named(image: string, cli: Cli): Reference | undefined {
  if (/^([a-f0-9]{64}|sha256:[a-f0-9]{64})$/.test(image)) return undefined;
  return withDefaultTag(parseReference(image, cli.version));
}

function claimIdFile(cli: Cli, path: string): ((id: string) => void) | undefined {
  if (path === '') return undefined;
  const { files } = cli.proc;
  if (files.exists(path)) {
    throw new Error(`container ID file found, make sure the other container isn't running or delete ${path}`);
  }
  try {
    files.writeFile(path, '', { mode: 0o666 });
  } catch (error) {
    throw new Error(`failed to create the container ID file: ${openError(path, error).message}`);
  }
  return (id) => files.writeFile(path, id);
}

async function pullImage(cli: Cli, call: Call, image: Reference | string): Promise<void> {
  const reference = typeof image === 'string' ? withDefaultTag(parseReference(image, cli.version)) : image;
  const auth = storedAuth(cli, reference.domain);
  const response = await imageCreate(cli.api, {
    name: reference.domain === 'docker.io' ? familiarName(reference) : repositoryName(reference),
    tag: reference.digest ?? reference.tag ?? '',
    platform: defaultPlatform(cli, call.flags),
    auth: encodeAuth(auth),
  });
  await showProgress(cli, response, { to: call.flags.bool('quiet') ? 'nowhere' : 'err' });
}
