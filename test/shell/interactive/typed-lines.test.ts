import { describe, expect, test } from 'vitest';
import { openTypedTerminal } from '../../support/shell-terminal.ts';

const PROMPT = 'root@vm:~# ';
const UP = '\x1b[A';

/** What going up from an empty line shows, one line after the other. */
async function remembered(...typed: readonly string[]): Promise<string[]> {
  const { type } = await openTypedTerminal();
  for (const keys of typed) await type(keys);
  const shown = await type('history\r');
  return shown
    .split('\r\n')
    .map((line) => /^ +\d+ {2}(.*)$/.exec(line)?.[1] ?? '')
    .filter((line) => line !== '');
}

describe('the history keeps', () => {
  test("what Ubuntu's bashrc lets it: nothing after a space, nothing twice in a row", async () => {
    expect(await remembered('echo a\r', 'echo a\r', ' echo b\r', 'echo c\r')).toEqual(['echo a', 'echo c', 'history']);
  });

  test('everything when HISTCONTROL is empty', async () => {
    expect(await remembered('HISTCONTROL=\r', 'true\r', 'true\r')).toEqual(['HISTCONTROL=', 'true', 'true', 'history']);
  });

  test('pasted commands one by one, a command of several lines as one', async () => {
    const typed = await openTypedTerminal();
    await typed.type('\x1b[200~echo a\necho b\x1b[201~\r');
    await typed.type('\x1b[200~if true\nthen echo c\nfi\x1b[201~\r');
    expect(await typed.type(UP)).toBe('if true\r\nthen echo c\r\nfi');
    await typed.type(UP);
    expect(await typed.type('\r')).toBe('\r\nb\r\n'.concat(PROMPT));
  });
});

describe('dash has no editor', () => {
  const inDash = async () => {
    const typed = await openTypedTerminal();
    await typed.type('dash\r');
    return typed;
  };

  test('arrows are shown as what they send', async () => {
    const { type } = await inDash();
    expect(await type(`ab${UP}`)).toBe('ab^[[A');
  });

  test('Backspace and Ctrl-U are the terminal’s own', async () => {
    const { type } = await inDash();
    expect(await type('abc\x7f')).toBe('abc\b \b');
    expect(await type('\x15')).toBe('\b \b\b \b');
    expect(await type('echo hi\r')).toContain('\r\nhi\r\n');
  });

  test('Ctrl-C begins anew, Ctrl-D leaves', async () => {
    const { type } = await inDash();
    expect(await type('abc\x03')).toBe('abc^C\r\n# ');
    expect(await type('\x04')).toBe(`\r\n${PROMPT}`);
  });
});
