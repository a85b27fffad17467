// Models docker/cli cli/command/container/logs.go.
import { containerInspect, containerLogs } from '../../../client/container.ts';
import type { Command } from '../../cli.ts';
import { messageOf } from '../../errors.ts';
import { timestamp } from '../../opts/timestamps.ts';
import { copyOutput } from '../../stream/hijack.ts';
import { untilTerminated } from '../../stream/terminate.ts';

export const logs: Command = async (cli, { flags, args }) => {
  const [name = ''] = args;
  const container = await containerInspect(cli.api, name);
  const time = (flag: string): string => {
    try {
      return timestamp(flags.string(flag), cli.proc.clock.now());
    } catch (error) {
      throw new Error(`invalid value for "${flag}": ${messageOf(error)}`);
    }
  };
  const response = await containerLogs(cli.api, container.Id, {
    stdout: true,
    stderr: true,
    since: time('since'),
    until: time('until'),
    timestamps: flags.bool('timestamps'),
    details: flags.bool('details'),
    follow: flags.bool('follow'),
    tail: flags.string('tail'),
  });
  await untilTerminated(cli, () => copyOutput(cli, response, container.Config.Tty));
};
