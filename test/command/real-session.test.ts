import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startShell } from '../../src/command/real-session.ts';

let folder: string;
let shell: ReturnType<typeof startShell>;
const run = (command: string, env = {}, signal = new AbortController().signal) => shell.run(command, { env, signal });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hatoba-test-'));
  shell = startShell(folder);
});
afterEach(() => {
  shell.close();
  rmSync(folder, { recursive: true });
});

describe('a real shell', () => {
  it.each<[string, string, string, number]>([
    ['gives output and exit status', 'echo hi; false', 'hi\n', 1],
    ['keeps the order of both streams', 'echo a; echo b >&2; echo c', 'a\nb\nc\n', 0],
    ['keeps a missing newline at the end missing', 'printf x', 'x', 0],
    ['runs here-documents', 'cat <<END\none\n\ntwo\nEND', 'one\n\ntwo\n', 0],
    ['has nothing on standard input', 'cat; echo $?', '0\n', 0],
    ['goes on after a command that is not there', 'no-such-command 2>/dev/null', '', 127],
    ['prints Japanese', 'echo 波止場', '波止場\n', 0],
  ])('%s', async (_, command, output, exit) => {
    expect(await run(command)).toEqual({ output, exit });
  });

  it('starts in its folder', async () => expect((await run('pwd -P')).output.trim()).toContain(path.basename(folder)));

  it('keeps variables, directory and functions from command to command', async () => {
    await run('x=1; mkdir sub; cd sub; f() { echo "f $1"; }');
    expect((await run('echo $x; basename "$PWD"; f y')).output).toBe('1\nsub\nf y\n');
  });

  it('exports the values of names, whatever is in them', async () => {
    const env = { web: "it's; $HOME `x`" };
    expect((await run('echo "$web"; bash -c \'echo "$web"\'', env)).output).toBe(`${env.web}\n${env.web}\n`);
  });

  it('goes on after a syntax error', async () => {
    expect((await run('if')).exit).not.toBe(0);
    expect((await run('echo still here')).output).toBe('still here\n');
  });

  it('interrupts a command and goes on', async () => {
    const abort = new AbortController();
    const running = run('echo begun; sleep 60', {}, abort.signal);
    while (!(await endsWithSleep(folder))) await new Promise((resolve) => setTimeout(resolve, 20));
    abort.abort();
    expect(await running).toEqual({ output: 'begun\n', exit: 130 });
    expect((await run('echo on')).output).toBe('on\n');
  });

  it('ends with exit, and says so afterwards', async () => {
    expect(await run('echo bye; exit 3')).toEqual({ output: 'bye\n', exit: 3 });
    await expect(run('echo more')).rejects.toThrow('the shell has ended');
  });
});

/** Whether a sleep started in `folder` is running. */
async function endsWithSleep(place: string): Promise<boolean> {
  const other = startShell(place);
  try {
    const { output } = await other.run(
      'for p in /proc/[0-9]*; do [ "$(readlink $p/cwd)" = "$(pwd -P)" ] && tr "\\0" " " <$p/cmdline; done 2>/dev/null',
      {
        env: {},
        signal: new AbortController().signal,
      },
    );
    return output.includes('sleep 60 ');
  } finally {
    other.close();
  }
}
