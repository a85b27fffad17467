import { describe, expect, test } from 'vitest';
import { openScriptSession, SessionEnded } from '../../src/shell/script-session.ts';
import { loginIn } from '../support/shell-terminal.ts';
import { createShellWorld } from '../support/shell-world.ts';

const open = () => openScriptSession(loginIn(createShellWorld()));

describe('a script session', () => {
  test('keeps the streams apart and in order', async () => {
    const result = await open().run('echo a; echo b >&2; echo c');
    expect(result).toEqual({ stdout: 'a\nc\n', stderr: 'b\n', output: 'a\nb\nc\n', exit: 0 });
  });

  test('keeps directory, variables and functions', async () => {
    const session = open();
    await session.run('cd /usr; x=5');
    await session.run('f() { echo "f $1"; }');
    expect((await session.run('pwd; echo $x; f a')).stdout).toBe('/usr\n5\nf a\n');
  });

  test('has no terminal and an empty input', async () => {
    const session = open();
    expect((await session.run('isatty; cat')).stdout).toBe('no no no\n');
  });

  test('exports variables before the line', async () => {
    expect((await open().run('env', { env: { A: 'b' } })).stdout).toContain('A=b\n');
  });

  test('goes on after a syntax error', async () => {
    const session = open();
    expect(await session.run('fi')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining("syntax error near unexpected token `fi'"),
    });
    expect((await session.run('echo $?')).stdout).toBe('2\n');
  });

  test('what runs in the background prints into the command that runs then', async () => {
    const session = open();
    await session.run('{ sleep 1; echo late; } &');
    expect((await session.run('sleep 2; echo now')).stdout).toBe('late\nnow\n');
  });

  test.each(['while true; do :; done', 'sleep 1000', 'yes | cat >/dev/null'])(
    'its signal interrupts %s',
    async (line) => {
      const world = createShellWorld();
      world.clock.setPace('real');
      const session = openScriptSession(loginIn(world));
      const stop = new AbortController();
      const running = session.run(line, { signal: stop.signal });
      await world.clock.idle();
      stop.abort();
      expect((await running).exit).toBe(130);
      expect((await session.run('echo on')).stdout).toBe('on\n');
    },
  );

  test('exit ends it', async () => {
    const session = open();
    expect((await session.run('exit 3')).exit).toBe(3);
    await expect(session.run('echo x')).rejects.toBeInstanceOf(SessionEnded);
  });

  test.each([
    ['echo a', false],
    ['echo a \\', true],
    ['cat <<E\nx', true],
    ['cat <<E\nx\nE', false],
    ['echo "a', true],
    ["echo 'a\nb'", false],
    ['if true; then', true],
    ['for i in 1 2; do', true],
    ['a |', true],
    ['a &&', true],
    ['f() {', true],
    ['fi', false],
    ['echo $(', true],
    ['# comment \\', false],
    ['echo a # comment \\', false],
    ['echo a | sed "s#a #b #" \\', true],
    ["echo ' #' \\\\", false],
  ])('%j goes on: %s', (text, expected) => {
    expect(open().isIncomplete(text)).toBe(expected);
  });
});
