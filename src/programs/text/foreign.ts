/**
 * awk, sed and jq by just-bash: its single commands, called on what a process reads. The library is loaded when one is
 * first needed; the machine's clock stands still meanwhile. Files named as operands are handed in, and handed back changed.
 */
import { decode } from '../../base/bytes.ts';
import { readAll, readPath } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';

export interface ForeignResult {
  stdout: string;
  stderr: string;
  code: number;
  /** The operands' content afterwards, by absolute path. */
  files: ReadonlyMap<string, string>;
}

const NO_LIMIT = 100_000_000;

/** Runs one command over `args`; `operands` are the files it may read. */
export async function runForeign(
  proc: Process,
  name: 'awk' | 'sed' | 'jq',
  args: readonly string[],
  operands: readonly string[],
): Promise<ForeignResult> {
  const { Bash } = await proc.interruptible(proc.clock.hold(import('just-bash')));
  const files: Record<string, string> = {};
  for (const operand of operands) {
    const path = proc.files.absolute(operand);
    if (proc.files.exists(path) && !proc.files.isDirectory(path)) files[path] = decode(await readPath(proc, path));
  }
  const readsInput = operands.length === 0 || operands.includes('-');
  const stdin = readsInput ? decode(await readAll(proc)) : '';
  const limits = {
    maxAwkIterations: NO_LIMIT,
    maxSedIterations: NO_LIMIT,
    maxJqIterations: NO_LIMIT,
    maxWorkUnits: NO_LIMIT,
  };
  const bash = new Bash({
    files,
    cwd: proc.cwd,
    env: Object.fromEntries(proc.env),
    commands: [name],
    executionLimits: limits,
  });
  const result = await proc.interruptible(proc.clock.hold(bash.exec(name, { args: [...args], stdin })));
  const after = new Map<string, string>();
  for (const path of Object.keys(files)) after.set(path, await proc.clock.hold(bash.readFile(path)));
  return { stdout: result.stdout, stderr: result.stderr, code: result.exitCode, files: after };
}
