import { describe, expect, it } from 'vitest';
import { makeExecutable } from '../../src/host/process/elf.ts';
import { createTestMachine } from '../support/kernel.ts';

/** Recorded from jq 1.6, 1.7 and 1.8.2 of Debian 12, 13 and testing. */
describe.each([
  ['1.6', 'parse error: Unfinished JSON term at EOF at line 2, column 0\n', 4, 'Cannot index number with string "b"'],
  [
    '1.7',
    'jq: parse error: Unfinished JSON term at EOF at line 2, column 0\n',
    5,
    'Cannot index number with string "b"',
  ],
  [
    '1.8.2',
    'jq: parse error: Unfinished JSON term at EOF at line 2, column 0\n',
    5,
    'Cannot index number with string ("b")',
  ],
] as const)('jq %s', (version, unfinished, exit, index) => {
  const run = (filter: string, stdin: string) => {
    const machine = createTestMachine();
    machine.files.writeFile('/usr/bin/jq', makeExecutable({ program: 'jq', arch: 'amd64', version }));
    return machine.run(['jq', filter], { stdin });
  };

  it('tells its version', async () => {
    expect((await run('--version', '')).stdout).toBe(`jq-${version}\n`);
  });
  it('reads a value', async () => {
    expect(await run('.a', '{"a":1}\n')).toEqual({ stdout: '1\n', stderr: '', exit: 0 });
  });
  it.each([
    ['.a.b = 1', '{"a":{"b":1}}'],
    ['.a.b += 1', '{"a":{"b":1}}'],
    ['.["a"]["x.y"] |= 5 | .c = 2', '{"a":{"x.y":5},"c":2}'],
    ['.a[1].b = {"c": "|"}', '{"a":[null,{"b":{"c":"|"}}]}'],
  ])('makes what is missing on the way: %s', async (filter, output) => {
    expect(JSON.parse((await run(filter, '{}\n')).stdout)).toEqual(JSON.parse(output));
  });
  it('complains about half a document', async () => {
    expect(await run('.', '{"a":1\n')).toEqual({ stdout: '', stderr: unfinished, exit });
  });
  it('complains about a wrong index', async () => {
    expect(await run('.a.b', '{"a":1}\n')).toEqual({
      stdout: '',
      stderr: `jq: error (at <stdin>:1): ${index}\n`,
      exit: 5,
    });
  });
});
