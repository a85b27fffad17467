// Models docker/cli cli/command/container/{stop,restart,kill,rm,pause,unpause,wait,rename}.go.

import { isNotFound } from '../../../client/connection.ts';
import {
  containerKill,
  containerPause,
  containerRemove,
  containerRename,
  containerRestart,
  containerStop,
  containerUnpause,
  containerWait,
} from '../../../client/container.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Command } from '../../cli.ts';
import { joinMessages } from '../../errors.ts';
import { forEachName, inTurn } from '../each.ts';

/** --timeout, or --time as versions before 28 have it. */
const timeout = ({ flags }: Call): number | undefined => {
  const name = ['timeout', 'time'].find((candidate) => flags.changed(candidate));
  return name === undefined ? undefined : flags.number(name);
};

const waitOf = (call: Call): { signal: string; timeout: number | undefined } => {
  const { flags } = call;
  if (flags.changed('time') && flags.changed('timeout'))
    throw new Error('conflicting options: cannot specify both --timeout and --time');
  return { signal: flags.string('signal'), timeout: timeout(call) };
};

export const stop: Command = (cli, call) => {
  const options = waitOf(call);
  return forEachName(cli, call.args, (name) => containerStop(cli.api, name, options));
};

export const restart: Command = (cli, call) => {
  const options = waitOf(call);
  return inTurn(cli, call.args, async (name) => {
    await containerRestart(cli.api, name, options);
    return name;
  });
};

export const kill: Command = (cli, { flags, args }) =>
  forEachName(cli, args, (name) => containerKill(cli.api, name, flags.string('signal')));

export const pause: Command = (cli, { args }) => forEachName(cli, args, (name) => containerPause(cli.api, name));

export const unpause: Command = (cli, { args }) => forEachName(cli, args, (name) => containerUnpause(cli.api, name));

export const wait: Command = (cli, { args }) =>
  inTurn(cli, args, async (name) => {
    const { result } = await containerWait(cli.api, name, '');
    return String((await cli.proc.interruptible(result)).StatusCode);
  });

export const remove: Command = async (cli, { flags, args }) => {
  const options = { volumes: flags.bool('volumes'), link: flags.bool('link'), force: flags.bool('force') };
  const errors: string[] = [];
  const outcomes = args.map((given) => {
    const name = given.replace(/^\/+|\/+$/g, '');
    const work =
      name === ''
        ? Promise.reject(
            new Error(since(cli.version, 28) ? 'container name cannot be empty' : 'Container name cannot be empty'),
          )
        : containerRemove(cli.api, name, options);
    return work.then(
      () => undefined,
      (error: unknown) => error,
    );
  });
  for (const [index, name] of args.entries()) {
    const error = await cli.proc.interruptible(outcomes[index] ?? Promise.resolve(undefined));
    if (error === undefined) await cli.out(`${name}\n`);
    else if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
    else if (options.force && isNotFound(error)) await cli.err(`${error.message}\n`);
    else errors.push(error.message);
  }
  if (errors.length > 0) throw new Error(joinMessages(errors));
};

export const rename: Command = async (cli, { args }) => {
  const [from = '', to = ''] = args.map((arg) => arg.trim());
  if (from === '' || to === '') throw new Error('Error: Neither old nor new names may be empty');
  try {
    await containerRename(cli.api, from, to);
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
    await cli.err(`${error.message}\n`);
    throw new Error(`Error: failed to rename container named ${from}`);
  }
};
