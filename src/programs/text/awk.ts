// awk as mawk 1.3.4 (Debian) and busybox editors/awk.c say it; the language itself is just-bash's.
import { printError, write } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { flavourOf } from '../applet/flavour.ts';
import { showBusyboxUsage } from '../busybox/usage.ts';
import { runForeign } from './foreign.ts';

export const awk: Program = async (proc) => {
  const { busybox } = flavourOf(proc);
  const args = proc.argv.slice(1);
  let at = 0;
  let fromFile = false;
  while (at < args.length && /^-[Fvf]/.test(args[at] ?? '')) {
    if (args[at]?.startsWith('-f')) fromFile = true;
    at += (args[at]?.length ?? 0) > 2 ? 1 : 2;
  }
  if (args[at] === '--') at++;
  if (!fromFile && args[at] === undefined) {
    if (busybox) await showBusyboxUsage(proc, 'awk');
    else await printError(proc, 'usage: awk [Options] [Program] [file ...]\n');
    return busybox ? 1 : 2;
  }
  const program = fromFile ? '' : (args[at] ?? '');
  const operands = args.slice(fromFile ? at : at + 1).filter((word) => !/^[A-Za-z_]\w*=/.test(word));
  for (const operand of operands) {
    if (operand === '-' || proc.files.exists(operand)) continue;
    await printError(
      proc,
      busybox
        ? `awk: ${operand}: No such file or directory\n`
        : `awk: cannot open ${operand} (No such file or directory)\n`,
    );
    return busybox ? 1 : 2;
  }
  const onlyBegin = /^\s*BEGIN\s*\{[\s\S]*\}\s*$/.test(program) && !/\}\s*(END|\/|\{|NR)/.test(program);
  const result = await runForeign(proc, 'awk', args, onlyBegin && operands.length === 0 ? ['/dev/null'] : operands);
  await write(proc, 1, result.stdout);
  if (result.stderr !== '') {
    const line = program.split('\n').length;
    const unfinished = /EOF/.test(result.stderr);
    await printError(
      proc,
      busybox
        ? 'awk: cmd. line:1: Unexpected token\n'
        : unfinished
          ? `awk: line ${line + 1}: missing } near end of file\n`
          : `awk: line ${line}: syntax error\n`,
    );
    return busybox ? 1 : 2;
  }
  return result.code;
};
