import { describe, expect, test } from 'vitest';
import { shellWords } from '../../../../src/docker/compose/load/shell-words.ts';

describe('a command line as words', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['a b  c', ['a', 'b', 'c']],
    ['sh -c "echo hi; sleep 1"', ['sh', '-c', 'echo hi; sleep 1']],
    ["echo 'a b' c\\ d", ['echo', 'a b', 'c d']],
    ['a"b c"d', ['ab cd']],
    ['echo ""', ['echo', '']],
    ["echo 'it'\\''s'", ['echo', "it's"]],
    ['echo "a\\"b"', ['echo', 'a"b']],
    ['echo $X', ['echo', '$X']],
    ['echo $(date)', ['echo', '$(date)']],
    ['a && b', ['a']],
    ['a > f', ['a']],
    ['a; b', ['a']],
  ])('%s', (line, words) => {
    expect(shellWords(line)).toEqual(words);
  });

  test.each(['echo "a', "echo 'a", 'echo \\', 'echo (a)', 'echo `a'])('%s is none', (line) => {
    expect(() => shellWords(line)).toThrow('invalid command line string');
  });
});
