// Models docker/cli cli/command/image/{remove,tag,history,prune}.go.
import { humanSize } from '../../../../base/sizes.ts';
import { ApiError, isNotFound } from '../../../client/connection.ts';
import { imageHistory, imageRemove, imagesPrune, imageTag } from '../../../client/image.ts';
import { since } from '../../../engine-version.ts';
import { familiarName, parseReference, repositoryName } from '../../../registry/reference.ts';
import type { Command } from '../../cli.ts';
import { joinMessages } from '../../errors.ts';
import { historyFormat, historyRows } from '../../formatter/image.ts';
import { writeRows } from '../../formatter/write.ts';
import { confirmPrune } from '../confirm.ts';
import { filtersOf } from '../filters.ts';

export const remove: Command = async (cli, { flags, args }) => {
  const options = { force: flags.bool('force'), prune: !flags.bool('no-prune') };
  const errors: string[] = [];
  let fatal = false;
  for (const name of args) {
    try {
      if (name === '')
        throw new ApiError(
          404,
          since(cli.version, 23) ? 'Error response from daemon: page not found' : 'Error: No such image: ',
        );
      for (const item of await imageRemove(cli.api, name, options)) {
        await cli.out(item.Deleted ? `Deleted: ${item.Deleted}\n` : `Untagged: ${item.Untagged}\n`);
      }
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      fatal ||= !isNotFound(error);
      errors.push(error.message);
    }
  }
  if (errors.length === 0) return;
  if (!options.force || fatal) throw new Error(joinMessages(errors));
  await cli.err(`${joinMessages(errors)}\n`);
};

export const tag: Command = async (cli, { args }) => {
  const [source = '', target = ''] = args;
  // The client reads both names itself, and says what is wrong with them after a prefix of its own.
  const read = (text: string, what: string): ReturnType<typeof parseReference> => {
    try {
      return parseReference(text, cli.version);
    } catch (error) {
      throw new Error(
        `${what} ${JSON.stringify(text)} is not a valid repository/tag: ${error instanceof Error ? error.message : ''}`,
        { cause: error },
      );
    }
  };
  if (!/^([a-f0-9]{64}|sha256:[a-f0-9]{64})$/.test(source)) read(source, 'Error parsing reference:');
  const reference = read(target, 'Error parsing reference:');
  if (reference.digest !== undefined) throw new Error('refusing to create a tag with a digest reference');
  const domain = reference.domain === 'docker.io';
  await imageTag(cli.api, source, {
    repository: domain ? familiarName(reference) : repositoryName(reference),
    tag: reference.tag ?? 'latest',
  });
};

export const history: Command = async (cli, { flags, args }) => {
  const items = await imageHistory(cli.api, args[0] ?? '');
  const human = flags.bool('human');
  const format = historyFormat(flags.string('format') || 'table', flags.bool('quiet'), human);
  await cli.out(
    writeRows(
      historyRows(!flags.bool('no-trunc'), human, cli.proc.clock.now(), cli.version),
      format,
      items,
      cli.version,
    ),
  );
};

const DANGLING = 'WARNING! This will remove all dangling images.\nAre you sure you want to continue?';
const UNUSED =
  'WARNING! This will remove all images without at least one container associated to them.\nAre you sure you want to continue?';

export const prune: Command = async (cli, { flags }) => {
  const all = flags.bool('all');
  if (!flags.bool('force') && !(await confirmPrune(cli, all ? UNUSED : DANGLING))) return;
  const filters = new Map(filtersOf(flags.list('filter')));
  filters.set('dangling', [...(filters.get('dangling') ?? []), all ? 'false' : 'true']);
  const report = await imagesPrune(cli.api, filters);
  const lines = (report.ImagesDeleted ?? []).map((item) =>
    item.Untagged ? `untagged: ${item.Untagged}\n` : `deleted: ${item.Deleted}\n`,
  );
  if (lines.length > 0) await cli.out(`Deleted Images:\n${lines.join('')}\n`);
  await cli.out(`Total reclaimed space: ${humanSize(lines.length > 0 ? report.SpaceReclaimed : 0)}\n`);
};
