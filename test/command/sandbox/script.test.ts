import { describe, expect, it } from 'vitest';
import { textLines } from '../../../src/command/sandbox/lines.ts';
import { runScript } from '../../../src/command/sandbox/script.ts';
import type { Io } from '../../../src/command/subcommand.ts';
import type { CommandResult, ScriptSession } from '../../../src/machine.ts';

const echo = (line: string): CommandResult => ({
  stdout: `${line}\n`,
  stderr: `${line.length}\n`,
  output: `${line}\n${line.length}\n`,
  exit: line.length,
});

/**
 * A session that echoes commands on stdout and their length on stderr, and takes an odd number of quotes for
 * incomplete. `follow` ends only when interrupted, `deaf` not even then, `break` fails.
 */
const session: ScriptSession = {
  run(line, options) {
    if (line === 'break') return Promise.reject(new Error('inside'));
    if (line !== 'follow' && line !== 'deaf') return Promise.resolve(echo(line));
    return new Promise((resolve) => {
      if (line === 'follow') options?.signal?.addEventListener('abort', () => resolve({ ...echo(line), exit: 131 }));
    });
  },
  isIncomplete: (text) => text.split("'").length % 2 === 0,
  close: () => {},
};

const objects = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function script(text: string, json: boolean): Promise<{ out: string; err: string; exit: number }> {
  const printed = { out: '', err: '' };
  const output = (name: 'out' | 'err', fd: number) => ({
    write: (chunk: string | Uint8Array) => {
      printed[name] += String(chunk);
    },
    isTerminal: false,
    columns: 80,
    rows: 24,
    fd,
  });
  const io: Io = {
    root: '/',
    stdin: process.stdin,
    out: output('out', 1_000_001),
    err: output('err', 1_000_002),
    env: {},
    interrupted: new AbortController().signal,
  };
  const exit = await runScript(session, textLines(text), io, { json });
  return { ...printed, exit };
}

describe('a script on the sandbox', () => {
  it('passes both streams on and ends with the last exit status', async () => {
    expect(await script('a\nbcd\n', false)).toEqual({ out: 'a\nbcd\n', err: '1\n3\n', exit: 3 });
  });

  it('prints an object for each command, one of several lines counting once', async () => {
    const { out, err } = await script("a\nx 'y\n\nz' w\nlast", true);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { cmd: 'a', stdout: 'a\n', stderr: '1\n', exit: 1 },
      { cmd: "x 'y\n\nz' w", stdout: "x 'y\n\nz' w\n", stderr: '10\n', exit: 10 },
      { cmd: 'last', stdout: 'last\n', stderr: '4\n', exit: 4 },
    ]);
    expect(err).toBe('');
  });

  it('tells of an empty line too, which changes nothing', async () => {
    const { out, exit } = await script('abc\n\n', true);
    expect(JSON.parse(out.split('\n')[1] ?? '')).toEqual({ cmd: '', stdout: '', stderr: '', exit: 3 });
    expect(exit).toBe(3);
  });

  it('interrupts a command that waits for ever, and goes on with the next', async () => {
    const idle = setInterval(() => process.emit('beforeExit', 0), 5);
    const { out } = await script('deaf\nfollow\na\n', true);
    clearInterval(idle);
    expect(objects(out).map(({ cmd, exit }) => [cmd, exit])).toEqual([
      ['deaf', 130],
      ['follow', 131],
      ['a', 1],
    ]);
  });

  it('goes on after a command the machine fails at', async () => {
    const { out } = await script('break\na\n', true);
    expect(objects(out)).toEqual([
      { cmd: 'break', stdout: '', stderr: 'hatoba: this command is beyond the sandbox\n', exit: 1 },
      { cmd: 'a', stdout: 'a\n', stderr: '1\n', exit: 1 },
    ]);
  });

  it('runs what is left open at the end', async () => {
    expect((await script("a 'b\n", true)).out).toContain(`"cmd":"a 'b"`);
  });
});
