// sed as GNU sed 4.9 and busybox editors/sed.c say it; the editing itself is just-bash's.
import { printError, write } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { runForeign } from './foreign.ts';

export const sed: Program = applet(
  {
    name: 'sed',
    gnu: 'bsnrzuEe:f:l:i::s',
    busybox: 'i::rEne:f:s',
    long: {
      quiet: 'n',
      silent: 'n',
      'expression=': 'e',
      'file=': 'f',
      'in-place=?': 'i',
      'regexp-extended': 'E',
      separate: 's',
      'null-data': 'z',
      unbuffered: 'u',
    },
  },
  async (run) => {
    const { options, proc, busybox } = run;
    const operands = [...run.operands];
    const scripts = options.given
      .filter(([key]) => key === 'e' || key === 'f')
      .map(([key, value]) => (key === 'f' ? run.files.readText(value).replace(/\n$/, '') : value));
    if (scripts.length === 0) {
      const first = operands.shift();
      if (first === undefined) {
        if (busybox) throw new WrongUse('');
        await printError(proc, `Usage: ${run.name} [OPTION]... {script-only-if-no-other-script} [input-file]...\n`);
        return 1;
      }
      scripts.push(first);
    }
    const script = scripts.join('\n');
    const wrong = mistakeIn(script, busybox);
    if (wrong) throw new Failure(wrong);
    const there = await existing(proc, run.name, operands, busybox);
    const missing = there.length < operands.length;
    if (missing && there.length === 0) return busybox ? 1 : 2;
    const suffix = options.value('i');
    if (suffix) for (const file of there) run.files.writeFile(file + suffix, run.files.readFile(file).slice());
    const flags = [
      options.has('n') ? '-n' : '',
      options.has('E', 'r') ? '-E' : '',
      options.has('i') ? '-i' : '',
      options.has('s') ? '-s' : '',
    ].filter(Boolean);
    const absolute = there.map((file) => (file === '-' ? file : proc.files.absolute(file)));
    const result = await runForeign(proc, 'sed', [...flags, '-e', script, ...absolute], absolute);
    await write(proc, 1, result.stdout);
    if (result.stderr !== '') {
      await printError(
        proc,
        `${run.name}: -e expression #1, char ${script.length}: ${result.stderr.replace(/^sed: /, '')}`,
      );
      return 1;
    }
    if (options.has('i')) for (const [path, text] of result.files) replace(run, path, text);
    return missing ? (busybox ? 1 : 2) : result.code;
  },
);

/**
 * `-i` writes a new file and renames it: what holds on to the old one, a bind mount of that file or another link, keeps
 * the old text, and a file that is a mount point cannot be edited so.
 */
function replace({ busybox, files, proc }: Run, path: string, text: string): void {
  const letters = (proc.pid + 36 ** 5).toString(36).slice(-6);
  const temporary = busybox ? `${path}${letters}` : `${path.slice(0, path.lastIndexOf('/'))}/sed${letters}`;
  const { mode, uid, gid } = files.stat(path);
  try {
    files.writeFile(temporary, text, { mode: 0o600 });
  } catch (error) {
    throw busybox
      ? new Failure(`can't create temp file '${temporary}': ${reason(error)}`)
      : new Failure(`couldn't open temporary file ${temporary}: ${reason(error)}`, 4);
  }
  try {
    files.chown(temporary, uid, gid);
  } catch {
    // Who may not give files away gets a file of their own.
  }
  files.chmod(temporary, mode);
  try {
    files.rename(temporary, path);
  } catch (error) {
    files.unlink(temporary);
    throw busybox
      ? new Failure(`can't move '${temporary}' to '${path}': ${reason(error)}`)
      : new Failure(`cannot rename ${temporary}: ${reason(error)}`, 4);
  }
}

async function existing(proc: Process, name: string, operands: readonly string[], busybox: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const operand of operands) {
    if (operand === '-' || (proc.files.exists(operand) && !proc.files.isDirectory(operand))) found.push(operand);
    else if (proc.files.isDirectory(operand))
      await printError(
        proc,
        busybox ? `${name}: read error: Is a directory\n` : `${name}: couldn't edit ${operand}: not a regular file\n`,
      );
    else
      await printError(
        proc,
        busybox
          ? `${name}: ${operand}: No such file or directory\n`
          : `${name}: can't read ${operand}: No such file or directory\n`,
      );
  }
  return found;
}

/** What is wrong with a script's first command, as the real ones say it; undefined when nothing plain is. */
function mistakeIn(script: string, busybox: boolean): string | undefined {
  const address =
    /^\s*(?:(?:\d+|\$|\/(?:\\.|[^/\\])*\/)(?:~\d+|,(?:[+~]?\d+|\$|\/(?:\\.|[^/\\])*\/))?\s*)?!?\s*/.exec(script)?.[0] ??
    '';
  const rest = script.slice(address.length);
  const letter = rest.charAt(0);
  if (letter === 's' || letter === 'y') {
    const separator = rest.charAt(1);
    let parts = 0;
    for (let at = 2; at < rest.length && separator !== ''; at++) {
      if (rest.charAt(at) === '\\') at++;
      else if (rest.charAt(at) === '[' && parts === 0 && rest.indexOf(']', at + 2) > 0) at = rest.indexOf(']', at + 2);
      else if (rest.charAt(at) === separator) parts++;
    }
    if (parts < 2)
      return busybox
        ? `unmatched '${separator}'`
        : `-e expression #1, char ${script.length}: unterminated \`${letter}' command`;
    return undefined;
  }
  const after = rest.slice(1).trimStart().charAt(0);
  if (
    '=dDgGhHnNpPxz'.includes(letter) &&
    letter !== '' &&
    after !== '' &&
    !/[;}#\n]/.test(after) &&
    !/\n/.test(rest.slice(1, 2))
  ) {
    return busybox
      ? `unsupported command ${after}`
      : `-e expression #1, char ${address.length + 2}: extra characters after command`;
  }
  if (letter !== '' && !'{}=aAbcdDegGhHiIlnNpPqQrRstTvwWxyzF#:;\n'.includes(letter)) {
    return busybox
      ? `unsupported command ${letter}`
      : `-e expression #1, char ${address.length + 1}: unknown command: \`${letter}'`;
  }
  return undefined;
}
