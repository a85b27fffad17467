import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixFor } from '../../../src/command/why/fix.ts';
import type { Match } from '../../../src/diagnose/types.ts';

const MATCH: Match = {
  slug: 'x',
  also: [],
  title: 'X',
  url: '/en/errors/x/',
  area: 'run',
  confidence: 1,
  slots: { container: "it's", port: '8080' },
  fill: { container: ['<container>'], port: ['<port>'] },
  why: { how: 'exact', words: [], segment: '', lines: [1, 1], template: '' },
};

function fixOf(block: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'hatoba-fix-'));
  mkdirSync(path.join(root, 'content/docs/en/errors'), { recursive: true });
  writeFileSync(
    path.join(root, 'content/docs/en/errors/x.mdx'),
    `---\ntitle: X\ndescription: D\n---\n\n## Fix it [#fix]\n\n${block}\n`,
  );
  return fixFor(MATCH, root, 'en');
}

test('the commands of the first fix have the values of the message', () => {
  const { commands, lines, filled } = fixOf(
    '```sh not-run=yours\n# first\ndocker rm <container>\ndocker run \\\n  -p <port>:80 \\\n  <image>\n```',
  );
  expect(commands).toEqual(["docker rm 'it'\\''s'", 'docker run \\\n  -p 8080:80 \\\n  <image>']);
  expect(lines).toHaveLength(5);
  expect([...filled]).toEqual([
    ['<container>', "'it'\\''s'"],
    ['<port>', '8080'],
  ]);
});

test('the commands of a console block are those that were typed', () => {
  expect(fixOf('```console\n$ docker ps\nCONTAINER ID   IMAGE\n$ docker rm <container>\n```').commands).toEqual([
    'docker ps',
    'docker rm <container>',
  ]);
});

test('a file is no command', () => {
  const { commands, lines } = fixOf('```yaml\nports: ["<port>:80"]\n```');
  expect(commands).toEqual([]);
  expect(lines).toEqual([[{ text: 'ports: ["<port>:80"]' }]]);
});

test('commands that take a value of the message come before those that take none, and commands before files', () => {
  const plain = '```yaml\nx: 1\n```\n\n```sh\ndocker ps\n```';
  expect(fixOf(plain).commands).toEqual(['docker ps']);
  expect(fixOf(`${plain}\n\n\`\`\`sh\ndocker port <port>\n\`\`\``).commands).toEqual(['docker port 8080']);
});
