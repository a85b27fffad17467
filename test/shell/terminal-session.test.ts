import { describe, expect, test } from 'vitest';
import { TerminalBusy } from '../../src/shell/terminal-session.ts';
import { openTypedTerminal } from '../support/shell-terminal.ts';

const PROMPT = 'root@vm:~# ';

describe('a line at the prompt', () => {
  test.each([
    ['a command', 'echo hi\r', `echo hi\r\nhi\r\n${PROMPT}`],
    ['an unknown command', 'foo\r', `foo\r\nbash: foo: command not found\r\n${PROMPT}`],
    ['Ctrl-C gives the line up', 'abc\x03', `abc^C\r\n${PROMPT}`],
    ['the prompt follows the directory', 'cd /usr\r', 'cd /usr\r\nroot@vm:/usr# '],
    ['a line that goes on', 'if true\r', 'if true\r\n> '],
    ['an open here-document goes on', 'cat <<E\r', 'cat <<E\r\n> '],
    ['an open quote goes on', 'echo "a\r', 'echo "a\r\n> '],
    ['history: !!', 'echo a\r!!\r', `echo a\r\na\r\n${PROMPT}!!\r\necho a\r\na\r\n${PROMPT}`],
    ['history: !$', 'echo a b\recho !$\r', `echo a b\r\na b\r\n${PROMPT}echo !$\r\necho b\r\nb\r\n${PROMPT}`],
    ['no such event', '!nope\r', `!nope\r\nbash: !nope: event not found\r\n${PROMPT}`],
  ])('%s', async (_, keys, shown) => {
    const { type } = await openTypedTerminal();
    expect(await type(keys)).toBe(shown);
  });
});

describe('editing keys leave this line', () => {
  test.each([
    ['Ctrl-A', 'bc\x01echo a', 'abc'],
    ['Ctrl-E', 'echo b\x01\x05c', 'bc'],
    ['Ctrl-U', 'junk\x15echo x', 'x'],
    ['Ctrl-K and Ctrl-Y', 'echo one two\x1bb\x0b\x1bb\x19', 'twoone '],
    ['Ctrl-W', 'echo one two\x17three', 'one three'],
    ['Backspace', 'echo abd\x7fc', 'abc'],
    ['Backspace takes a whole Japanese character', 'echo 日本語\x7f', '日本'],
    ['Delete', 'echo xab\x1b[D\x1b[D\x1b[D\x1b[3~', 'ab'],
    ['Alt-B and Alt-D', 'echo one two\x1bb\x1bd', 'one '],
    ['Home and End', 'cho a\x1b[He\x1b[Fb', 'ab'],
    ['arrows', 'echo ac\x1b[Db', 'abc'],
    ['Ctrl-T', 'echo ba\x14', 'ab'],
    ['undo', 'echo a\x15\x1f', 'a'],
  ])('%s', async (_, keys, printed) => {
    const { terminal, type } = await openTypedTerminal();
    const outputs: string[] = [];
    terminal.onCommand(({ output }) => outputs.push(output));
    await type(`${keys}\r`);
    expect(outputs).toEqual([`${printed.trimEnd()}\n`]);
  });
});

describe('history and search', () => {
  test('arrows go back and forth', async () => {
    const { type } = await openTypedTerminal();
    await type('echo one\recho two\r');
    expect(await type('\x1b[A\x1b[A\x1b[B\r')).toContain('\r\ntwo\r\n');
  });

  test('Ctrl-R finds what was typed before', async () => {
    const { type } = await openTypedTerminal();
    await type('echo needle\recho other\r');
    expect(await type('\x12need')).toContain("(reverse-i-search)`need': echo \x1b[7mneed\x1b[27mle");
    expect(await type('\r')).toContain('\r\nneedle\r\n');
  });
});

describe('Tab', () => {
  test.each([
    ['completes a command', 'slee\t', 'sleep '],
    ['completes a file', 'cat /etc/pas\t', 'cat /etc/passwd '],
    ['completes a directory and stays', 'ls /us\t', 'ls /usr/'],
    ['completes a variable', 'echo $PAT\t', 'echo $PATH '],
    ['goes as far as all agree', 'cat /dev/ra\t', 'cat /dev/random '],
  ])('%s', async (_, keys, line) => {
    const { type } = await openTypedTerminal();
    expect(await type(keys)).toBe(line);
  });

  test('pressed twice shows the choices', async () => {
    const { type } = await openTypedTerminal();
    expect(await type('ls /home/../e\t\t')).toContain('etc/');
    await type('\x15');
    expect(await type('cat /dev/\t\t')).toContain('full     null     random   tty');
  });
});

describe('jobs and signals', () => {
  test('Ctrl-C ends the command in the foreground', async () => {
    const { type } = await openTypedTerminal();
    await type('cat\r');
    expect(await type('\x03')).toBe(`^C\r\n${PROMPT}`);
    expect(await type('echo $?\r')).toContain('\r\n130\r\n');
  });

  test('Ctrl-C ends a loop of builtins', async () => {
    const { type } = await openTypedTerminal();
    await type('while true; do :; done\r');
    expect(await type('\x03')).toBe(`^C\r\n${PROMPT}`);
  });

  test('Ctrl-Z stops, fg goes on', async () => {
    const { type } = await openTypedTerminal();
    await type('cat\r');
    expect(await type('\x1a')).toBe(`^Z\r\n[1]+  Stopped                 cat\r\n${PROMPT}`);
    expect(await type('jobs\r')).toContain('[1]+  Stopped                 cat\r\n');
    expect(await type('fg\r')).toBe('fg\r\ncat\r\n');
    expect(await type('typed\r')).toBe('typed\r\ntyped\r\n');
    expect(await type('\x04')).toBe(PROMPT);
  });

  test('the end of a background job is told before the next prompt', async () => {
    const { type } = await openTypedTerminal();
    expect(await type('sleep 1 &\r')).toMatch(/^sleep 1 &\r\n\[1\] \d+\r\n/);
    expect(await type('\r')).toContain('[1]+  Done                    sleep 1\r\n');
  });

  test('Ctrl-D at an empty line leaves', async () => {
    const { terminal, type } = await openTypedTerminal();
    expect(await type('\x04')).toBe('logout\r\n');
    expect(await terminal.closed).toBe(0);
  });
});

describe('a long or pasted line', () => {
  test('several pasted lines run at Enter', async () => {
    const { type } = await openTypedTerminal();
    expect(await type('\x1b[200~echo a\recho b\x1b[201~')).not.toContain('\r\na\r\n');
    expect(await type('\r')).toContain('echo b\r\na\r\nb\r\n');
  });

  test('another width draws the line anew', async () => {
    const { terminal, type } = await openTypedTerminal();
    await type('echo abc');
    terminal.resize({ cols: 40, rows: 10 });
    expect(await type('')).toBe('');
    expect(await type('\r')).toContain('abc\r\n');
  });
});

describe('submit', () => {
  test('shows the line as typed and captures what it prints', async () => {
    const { terminal } = await openTypedTerminal();
    let shown = '';
    terminal.onData((bytes) => {
      shown += new TextDecoder().decode(bytes);
    });
    const result = await terminal.submit('echo out; echo err >&2; isatty; (exit 3)');
    expect(result).toEqual({ stdout: 'out\ntty no no\n', stderr: 'err\n', output: 'out\nerr\ntty no no\n', exit: 3 });
    expect(shown).toContain('echo out; echo err >&2; isatty; (exit 3)\r\n');
    expect(shown).toContain('out\r\nerr\r\n');
  });

  test('the next line can follow at once, its variables exported before', async () => {
    const { terminal } = await openTypedTerminal();
    await terminal.submit('true');
    const { stdout } = await terminal.submit('echo $GREETING', { env: { GREETING: 'hello' } });
    expect(stdout).toBe('hello\n');
  });

  test('is refused while a command runs', async () => {
    const { terminal, type } = await openTypedTerminal();
    await type('cat\r');
    await expect(terminal.submit('echo x')).rejects.toBeInstanceOf(TerminalBusy);
  });

  test('Ctrl-C by the reader ends it', async () => {
    const { terminal, type } = await openTypedTerminal();
    const running = terminal.submit('cat');
    await type('');
    await type('\x03');
    expect((await running).exit).toBe(130);
  });

  test('exit in it resolves with its status', async () => {
    const { terminal } = await openTypedTerminal();
    expect((await terminal.submit('echo bye; exit 4')).exit).toBe(4);
    expect(await terminal.closed).toBe(4);
  });

  test('half a line that the reader typed stays', async () => {
    const { terminal, type } = await openTypedTerminal();
    await type('echo ha');
    await terminal.submit('true');
    expect(await type('lf\r')).toContain('\r\nhalf\r\n');
  });
});
