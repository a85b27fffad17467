// Models GNU grep's options and patterns: what is searched for, where, and how matches are shown.
import { decode } from '../../base/bytes.ts';
import { isTerminal, printError } from '../../host/process/stdio.ts';
import { Failure, type Run, reason } from '../applet/applet.ts';
import { splitLines } from '../applet/binary.ts';
import { baseName } from '../applet/flavour.ts';
import { showBusyboxUsage } from '../busybox/usage.ts';
import { BadPattern, literally, posixToJs } from './regex.ts';

export interface Search {
  readonly pattern: RegExp;
  readonly files: readonly string[];
  readonly named: boolean;
  readonly before: number;
  readonly after: number;
  readonly max: number;
  readonly colour: boolean;
}

/** undefined when the usage was wrong and has been shown. */
export async function searchOf(run: Run): Promise<Search | undefined> {
  const { options, proc } = run;
  const operands = [...run.operands];
  const patterns = options.values('e').flatMap((text) => text.split('\n'));
  for (const file of options.values('f')) {
    try {
      patterns.push(...splitLines(decode(run.files.readFile(file))));
    } catch (error) {
      throw new Failure(`${file}: ${reason(error)}`, 2);
    }
  }
  if (!options.has('e', 'f')) {
    const first = operands.shift();
    if (first === undefined) {
      if (run.busybox) {
        await showBusyboxUsage(proc, 'grep');
        return undefined;
      }
      await printError(
        proc,
        `Usage: ${run.name} [OPTION]... PATTERNS [FILE]...\nTry '${run.name} --help' for more information.\n`,
      );
      return undefined;
    }
    patterns.push(...first.split('\n'));
  }
  const recursive = options.has('r', 'R');
  const files = operands.length > 0 ? operands : recursive ? ['.'] : ['-'];
  const context = Number(options.value('C') ?? 0);
  const asked = options.value('color');
  return {
    pattern: compilePatterns(run, patterns),
    files,
    named: !options.has('h') && (options.has('H') || files.length > 1 || recursive),
    before: Number(options.value('B') ?? context),
    after: Number(options.value('A') ?? context),
    max: Number(options.value('m') ?? Number.POSITIVE_INFINITY),
    colour: options.has('color') && (asked === 'always' || (asked !== 'never' && isTerminal(proc, 1))),
  };
}

function compilePatterns(run: Run, patterns: readonly string[]): RegExp {
  const { options } = run;
  const own = baseName(run.name);
  const kind = own === 'egrep' ? 'E' : own === 'fgrep' ? 'F' : (options.last('E', 'F', 'G', 'P') ?? 'G');
  try {
    const sources = patterns.map((text) =>
      kind === 'F' ? literally(text) : kind === 'P' ? text : posixToJs(text, kind === 'E'),
    );
    let source = sources.length === 1 ? (sources[0] ?? '') : sources.map((text) => `(?:${text})`).join('|');
    if (options.has('x')) source = `^(?:${source})$`;
    else if (options.has('w')) source = `(?<!\\w)(?:${source})(?!\\w)`;
    return new RegExp(source, options.has('i', 'y') ? 'gi' : 'g');
  } catch (error) {
    const text = error instanceof BadPattern ? error.message : 'Invalid preceding regular expression';
    throw new Failure(run.busybox ? `bad regex '${patterns.join('\n')}': ${text}` : text, 2);
  }
}
