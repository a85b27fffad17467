// Models docker/cli cli/command/container/list.go (docker ps).
import { containerList } from '../../../client/container.ts';
import { since } from '../../../engine-version.ts';
import type { Command } from '../../cli.ts';
import { messageOf } from '../../errors.ts';
import { containerFormat, containerRows } from '../../formatter/container.ts';
import { rowValue, writeRows } from '../../formatter/write.ts';
import { compileTemplate } from '../../template/exec.ts';
import { filtersOf } from '../filters.ts';

export const list: Command = async (cli, { flags }) => {
  let format = flags.string('format');
  const quiet = flags.bool('quiet');
  if (format === '') format = cli.config.psFormat ?? '';
  else if (quiet && since(cli.version, 23)) {
    await cli.err('WARNING: Ignoring custom format, because both --format and --quiet are set.\n');
  }
  const trunc = !flags.bool('no-trunc');
  const wantsSize = checkTemplate(format);
  const size = flags.bool('size') || (wantsSize && !quiet && !flags.changed('size'));
  const limit = flags.bool('latest') && flags.number('last') === -1 ? 1 : flags.number('last');
  const containers = await containerList(cli.api, {
    all: flags.bool('all'),
    size,
    limit,
    filters: filtersOf(flags.list('filter')),
  });
  const rows = containerRows({ trunc, now: cli.proc.clock.now(), version: cli.version });
  await cli.out(writeRows(rows, containerFormat(format, quiet, size, cli.version), containers, cli.version));
};

/** Tries the template before the engine is asked; true when it asks for sizes. */
function checkTemplate(format: string): boolean {
  if (format === '') return false;
  let sized = false;
  const probe = containerRows({ trunc: true, now: 0 });
  const fields = Object.fromEntries(
    Object.keys(probe.fields).map((name) => [
      name,
      () => {
        if (name === 'Size') sized = true;
        return '';
      },
    ]),
  );
  let template: ReturnType<typeof compileTemplate>;
  try {
    template = compileTemplate(format);
  } catch (error) {
    throw new Error(`failed to parse template: ${messageOf(error)}`);
  }
  try {
    template.execute(rowValue({ ...probe, fields, functions: { Label: () => '' } }, undefined as never));
  } catch (error) {
    throw new Error(`failed to execute template: ${messageOf(error)}`);
  }
  return sized;
}
