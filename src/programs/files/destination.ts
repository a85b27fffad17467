// Models coreutils' do_copy() and do_move() target rules, shared by cp, mv and ln.
import { Failure, type Run, WrongUse } from '../applet/applet.ts';
import { quoteAlways } from '../applet/quoting.ts';
import { joined, lastPart } from './walk.ts';

export interface Destination {
  readonly sources: readonly string[];
  /** Where a source goes. */
  target(source: string): string;
}

/** The sources and where each goes: into a directory, or to the one name given. */
export async function destinationOf(run: Run): Promise<Destination> {
  const { options, operands, files, busybox } = run;
  const directory = options.value('t');
  if (directory !== undefined) {
    if (operands.length === 0) throw new WrongUse('missing file operand');
    if (!files.isDirectory(directory))
      throw new Failure(
        busybox
          ? `${directory}: Not a directory`
          : `target directory ${quoteAlways(directory)}: ${files.exists(directory) ? 'Not a directory' : 'No such file or directory'}`,
      );
    return { sources: operands, target: (source) => joined(directory, lastPart(source)) };
  }
  const [first] = operands;
  if (first === undefined) throw new WrongUse('missing file operand');
  if (operands.length === 1) throw new WrongUse(`missing destination file operand after ${quoteAlways(first)}`);
  const last = operands[operands.length - 1] ?? '';
  const sources = operands.slice(0, -1);
  if (options.has('T')) return { sources, target: () => last };
  if (files.isDirectory(last)) return { sources, target: (source) => joined(last, lastPart(source)) };
  if (sources.length > 1) throw new Failure(notDirectory(run, last));
  return { sources, target: () => last };
}

function notDirectory(run: Run, last: string): string {
  const exists = run.files.exists(last);
  if (run.busybox)
    return exists ? `can't create '${last}': Not a directory` : `can't stat '${last}': No such file or directory`;
  return `target ${quoteAlways(last)}: ${exists ? 'Not a directory' : 'No such file or directory'}`;
}
