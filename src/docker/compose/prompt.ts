// Models docker/compose pkg/prompt/prompt.go (Confirm): a yes-or-no question.
import { decode } from '../../base/bytes.ts';
import { isTerminal, read } from '../../host/process/stdio.ts';
import type { ComposeCli } from './compose-cli.ts';

/** Asks on standard output and reads a line; no answer means no. */
export async function confirm(cli: ComposeCli, question: string): Promise<boolean> {
  const { proc } = cli.docker;
  await cli.out(isTerminal(proc, 0) ? `? ${question} (y/N) ` : question);
  let answer = '';
  while (!answer.includes('\n')) {
    const chunk = await read(proc, 0);
    if (chunk.length === 0) break;
    answer += decode(chunk);
  }
  return /^\s*(y|yes|true|1|t)\s*$/i.test(answer.split('\n')[0] ?? '');
}
