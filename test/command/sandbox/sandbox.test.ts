import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hatoba } from '../../support/hatoba.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hatoba-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPT = `cd /tmp && echo here >place
cat place
cat <<END
one

two
END
echo 'a
b'
echo out; echo err >&2
# a remark
false
`;

const COMMANDS = [
  { cmd: 'cd /tmp && echo here >place', stdout: '', stderr: '', exit: 0 },
  { cmd: 'cat place', stdout: 'here\n', stderr: '', exit: 0 },
  { cmd: 'cat <<END\none\n\ntwo\nEND', stdout: 'one\n\ntwo\n', stderr: '', exit: 0 },
  { cmd: "echo 'a\nb'", stdout: 'a\nb\n', stderr: '', exit: 0 },
  { cmd: 'echo out; echo err >&2', stdout: 'out\n', stderr: 'err\n', exit: 0 },
  { cmd: '# a remark', stdout: '', stderr: '', exit: 0 },
  { cmd: 'false', stdout: '', stderr: '', exit: 1 },
];

const objects = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('hatoba sandbox', () => {
  it('--json tells of each command of a pipe in order', async () => {
    const { stdout, stderr, exit } = await hatoba(['sandbox', '--json', '-'], SCRIPT);
    expect(objects(stdout)).toEqual(COMMANDS);
    expect([stderr, exit]).toEqual(['', 1]);
  });

  it('--json tells of each command of a file', async () => {
    const file = path.join(folder, 'script.sh');
    writeFileSync(file, SCRIPT);
    expect(objects((await hatoba(['sandbox', '--json', file])).stdout)).toEqual(COMMANDS);
  });

  it('passes the streams of a script on and ends with its last exit status', async () => {
    const { stdout, stderr, exit } = await hatoba(['sandbox'], 'echo out; echo err >&2\n(exit 7)\n');
    expect([stdout, stderr, exit]).toEqual(['out\n', 'err\n', 7]);
  });

  it('-c runs a line', async () => {
    const { stdout, exit } = await hatoba(['sandbox', '-c', 'x=1', '-c', 'echo "x is $x"']);
    expect([stdout, exit]).toEqual(['x is 1\n', 0]);
  });

  it('speaks with Docker', async () => {
    const { stdout } = await hatoba(['sandbox', '-c', 'docker volume create app-data && docker volume ls -q']);
    expect(stdout).toBe('app-data\napp-data\n');
  });

  it('--list-hosts names the machines, the default one first', async () => {
    const { stdout, exit } = await hatoba(['sandbox', '--list-hosts']);
    expect(stdout).toMatch(/^ubuntu-24\.04 +\S/);
    expect(stdout).toMatch(/^docker-28\.5 +\S/m);
    expect(exit).toBe(0);
  });

  it('--host starts another one, and says which there are', async () => {
    expect(
      (await hatoba(['sandbox', '--host', 'docker-20.10', '-c', 'docker version --format "{{.Server.Version}}"']))
        .stdout,
    ).toMatch(/^20\.10\./);
    const { stderr, exit } = await hatoba(['sandbox', '--host', 'ubuntu-24.4', '-c', 'true']);
    expect(stderr).toMatch(
      /^hatoba sandbox: unknown host "ubuntu-24\.4"\. Did you mean ubuntu-24\.04\? The hosts are /,
    );
    expect(exit).toBe(2);
  });

  it('cannot run a file that is not there', async () => {
    const { stderr, exit } = await hatoba(['sandbox', '/nowhere/script.sh']);
    expect([stderr, exit]).toEqual(['hatoba sandbox: cannot read /nowhere/script.sh: there is no such file.\n', 2]);
  });
});
