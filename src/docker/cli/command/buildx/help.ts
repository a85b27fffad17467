// Models docker/cli cli/cobra.go as buildx uses it: help of the plugin's commands.
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { helpText } from '../../help.ts';
import type { CommandSpec } from '../../spec/types.ts';

/** `alias`: called as `docker build` or `docker builder`, which choose the context's builder. */
export function buildxHelp(cli: Cli, spec: CommandSpec, alias: boolean): string {
  const named = cli.proc.env.get('BUILDX_BUILDER') ?? (alias ? cli.context : '');
  const flags = spec.flags.map((flag) => (flag.name === 'builder' ? { ...flag, defaultText: named } : flag));
  const text = helpText(
    { ...spec, flags },
    {
      version: cli.version,
      home: cli.proc.env.get('HOME') ?? '',
      columns: cli.proc.fds.get(0)?.tty?.size.cols,
      plugins: [],
      supported: () => true,
      bold: false,
    },
  ).replace(/^\n/, '');
  // Cobra's own template, with the description in front, came with this version.
  return since(cli.version, 27) ? text : `${spec.short}\n\n${text}`;
}
