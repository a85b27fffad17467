/** The help of compose commands, as the docker CLI prints it. */
import type { Cli } from '../cli/cli.ts';
import { helpText } from '../cli/help.ts';
import type { CommandSpec } from '../cli/spec/types.ts';

export function composeHelp(cli: Cli, spec: CommandSpec): string {
  return helpText(spec, {
    version: cli.version,
    home: cli.proc.env.get('HOME') ?? '',
    columns: cli.proc.fds.get(0)?.tty?.size.cols,
    plugins: [],
    supported: () => true,
    bold: cli.proc.fds.get(1)?.tty !== undefined,
  });
}
