import { describe, expect, test } from 'vitest';
import { openTypedTerminal, type TypedTerminal } from '../../support/shell-terminal.ts';

const opened = async (files: Readonly<Record<string, string>> = {}): Promise<TypedTerminal> => {
  const typed = await openTypedTerminal();
  for (const [path, text] of Object.entries(files)) typed.world.init.files.writeFile(path, text);
  return typed;
};

describe('Tab completes', () => {
  test.each([
    ['a command', 'slee\t', 'sleep '],
    ['a command after sudo', 'sudo slee\t', 'sudo sleep '],
    ['a command after a pipe', 'ls | slee\t', 'ls | sleep '],
    ['a command in $( )', 'echo $(slee\t', 'echo $(sleep '],
    ['a variable', 'echo $PAT\t', 'echo $PATH '],
    ['a variable that names a folder', 'echo $HOM\t', 'echo $HOME/'],
    ['a variable in quotes', 'echo "$HOM\t', 'echo "$HOME/'],
    ['a user after a tilde', 'ls ~roo\t', 'ls ~root/'],
    ['a file at home', 'cat ~/note\t', 'cat ~/notes.txt '],
    ["a file at somebody's home", 'cat ~root/note\t', 'cat ~root/notes.txt '],
    ['a file that is hidden', 'cat ~/.pro\t', 'cat ~/.profile '],
    ['the file of a redirection', 'echo a > /etc/pass\t', 'echo a > /etc/passwd '],
    ['a name with blanks', 'cat ~/my\t', 'cat ~/my\\ file '],
    ['a name in quotes, to its end', 'cat "/root/my\t', 'cat "/root/my file" '],
    ['folders alone after cd', 'cd /etc/pass\t', 'cd /etc/pass\x07'],
    ['Japanese names', 'cat ~/港\t', 'cat ~/港の朝 '],
  ])('%s', async (_, keys, line) => {
    const { type } = await opened({
      '/root/notes.txt': '',
      '/root/.profile': '',
      '/root/my file': '',
      '/root/港の朝': '',
    });
    const shown = await type(keys);
    expect(shown.replace(/\x08+\x1b\[J/g, '')).toBe(line);
  });

  test('lists the files of a folder by their own names', async () => {
    const { type } = await opened({ '/work/a.txt': '', '/work/b.txt': '' });
    expect(await type('cat /work/\t\t')).toBe('cat /work/\x07\r\na.txt  b.txt\r\nroot@vm:~# cat /work/');
  });
});
