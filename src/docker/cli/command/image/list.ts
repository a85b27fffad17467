// Models docker/cli cli/command/image/list.go (docker images).
import { imageList } from '../../../client/image.ts';
import { since } from '../../../engine-version.ts';
import type { Command } from '../../cli.ts';
import { imageFormat, imageRows, imageRowsOf } from '../../formatter/image.ts';
import { writeRows } from '../../formatter/write.ts';
import { filtersOf } from '../filters.ts';

const VERBS = [
  'build',
  'history',
  'import',
  'inspect',
  'list',
  'load',
  'ls',
  'prune',
  'pull',
  'push',
  'rm',
  'save',
  'tag',
];

export const list: Command = async (cli, { flags, args, spec }) => {
  const [name] = args;
  const quiet = flags.bool('quiet');
  const digests = flags.bool('digests');
  if (flags.changed('tree') && flags.bool('tree'))
    throw new Error('docker image ls --tree is not part of this sandbox');
  const filters = new Map(filtersOf(flags.list('filter')));
  if (name) filters.set('reference', [...(filters.get('reference') ?? []), name]);
  const images = await imageList(cli.api, { all: flags.bool('all'), filters });
  const source = flags.string('format') || (quiet ? '' : (cli.config.imagesFormat ?? '')) || 'table';
  const format = imageFormat(source, quiet, digests);
  const rows = images.flatMap((image) => imageRowsOf(image, digests, digests || format.includes('{{.Digest}}')));
  await cli.out(
    writeRows(imageRows(!flags.bool('no-trunc'), cli.proc.clock.now(), cli.version), format, rows, cli.version),
  );
  if (name && VERBS.includes(name) && images.length === 0 && spec.path === 'images' && since(cli.version, 26)) {
    await cli.err(`\nNo images found matching "${name}": did you mean "docker image ${name}"?\n`);
  }
};
