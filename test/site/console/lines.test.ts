import { describe, expect, test } from 'vitest';
import { commandsOf, consoleLines } from '../../../src/site/console/lines.ts';

const shown = (code: string) => consoleLines(code).map(({ kind, text }) => [kind, text]);

describe('a console fence as it is shown', () => {
  test('keeps commands, their continuation and their output', () => {
    const code = '$ docker run --rm \\\n>   busybox echo hi\nhi';
    expect(shown(code)).toEqual([
      ['command', '$ docker run --rm \\'],
      ['continuation', '>   busybox echo hi'],
      ['output', 'hi'],
    ]);
  });

  test('puts the exit status of a failure below what was printed', () => {
    expect(shown('$ docker volume rm data\n? 1\nError: volume is in use')).toEqual([
      ['command', '$ docker volume rm data'],
      ['output', 'Error: volume is in use'],
      ['exit', 'exit 1'],
    ]);
  });

  test('shows a gap, and no directives', () => {
    expect(shown('@timeout 30s\n$ docker pull nginx\n...\nStatus: done')).toEqual([
      ['command', '$ docker pull nginx'],
      ['gap', '⋮'],
      ['output', 'Status: done'],
    ]);
  });

  test('fills placeholders in and says where; the same name gives the same digits', () => {
    const [, id, line] = consoleLines('$ docker run -d busybox\n{{id:web}}\nname {{short_id:web}} end');
    expect(id?.text).toMatch(/^[0-9a-f]{64}$/);
    expect(line?.text).toBe(`name ${id?.text.slice(0, 12)} end`);
    expect(line?.variables).toEqual([{ start: 5, end: 17, type: 'short_id' }]);
  });

  test('leaves escaped braces as they are', () => {
    expect(shown('$ cat format\n\\{{id}}')).toContainEqual(['output', '{{id}}']);
  });

  test('copies the commands alone', () => {
    expect(commandsOf('$ cd /data\n$ docker run --rm \\\n>   busybox ls\na\nb')).toBe(
      'cd /data\ndocker run --rm \\\n  busybox ls',
    );
  });
});
