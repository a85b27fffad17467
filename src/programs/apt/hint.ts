/** The archives of images are small here: who looks for more is told so. */
import { LISTS } from '../../host/packages/cache.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Apt } from './context.ts';

const SMALL_ARCHIVE =
  'The archives of this sandbox carry a few packages only, such as curl, jq, iproute2, procps and vim.';

export async function smallArchiveHint({ proc, messages }: Apt): Promise<void> {
  const image = ['debian', 'ubuntu'].some((name) => proc.files.exists(`/etc/apt/trusted.gpg.d/${name}-archive.asc`));
  const lists = proc.files.exists(LISTS) && proc.files.readdir(LISTS).some(({ name }) => name.endsWith('_Packages'));
  if (image && lists && messages.some(({ text }) => text.startsWith('Unable to locate package')))
    await printError(proc, `N: ${SMALL_ARCHIVE}\n`);
}
