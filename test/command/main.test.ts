import { describe, expect, it } from 'vitest';
import { hatoba } from '../support/hatoba.ts';

describe('hatoba', () => {
  it('shows its commands', async () => {
    const { stdout, exit } = await hatoba(['--help']);
    expect(stdout).toMatch(/Usage: hatoba COMMAND[\s\S]*sandbox[\s\S]*run[\s\S]*check[\s\S]*why/);
    expect(exit).toBe(0);
  });

  it('without a command shows them as an error', async () => {
    const { stdout, stderr, exit } = await hatoba([]);
    expect([stdout, exit]).toEqual(['', 2]);
    expect(stderr).toContain('Usage: hatoba COMMAND');
  });

  it('tells its version', async () => expect((await hatoba(['--version'])).stdout).toMatch(/^hatoba \d+\.\d+\.\d+\n$/));

  it('suggests a command for an unknown one', async () => {
    const { stderr, exit } = await hatoba(['chekc']);
    expect(stderr).toBe('hatoba: unknown command "chekc". Did you mean check?\nRun hatoba --help for the commands.\n');
    expect(exit).toBe(2);
  });

  it.each(['sandbox', 'run', 'check', 'why'])('%s --help tells how it is used', async (name) => {
    const { stdout, stderr, exit } = await hatoba([name, '--help']);
    expect(stdout).toMatch(new RegExp(`^hatoba ${name}: [^]*Usage: hatoba ${name} `));
    expect([stderr, exit]).toEqual(['', 0]);
    expect((await hatoba(['help', name])).stdout).toBe(stdout);
  });

  it.each<[string[], string]>([
    [['run', '--reprot', 'x'], 'hatoba run: unknown option --reprot. Did you mean --report?'],
    [['run', '--report', 'x'], 'hatoba run: --report is json=FILE or junit=FILE, not "x".'],
    [['sandbox', '-c', 'true', 'file'], 'hatoba sandbox: -c and FILE exclude each other.'],
    [['why', '--lang', 'fr', 'x'], 'hatoba why: --lang is ja or en, not "fr".'],
  ])('%j is told to be wrong', async (args, message) => {
    const { stdout, stderr, exit } = await hatoba(args);
    expect(stderr).toBe(`${message}\nRun hatoba ${args[0]} --help for its options.\n`);
    expect([stdout, exit]).toEqual(['', 2]);
  });
});
