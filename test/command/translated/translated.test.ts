import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { hatoba } from '../../support/hatoba.ts';
import { type Project, project } from '../../support/project.ts';
import { commitAll } from '../../support/repository.ts';

const page = (body: string): string => `---\ntitle: T\ndescription: D\n---\n${body}\n`;
const JA = 'content/docs/ja/volumes/tmpfs.mdx';
const EN = 'content/docs/en/volumes/tmpfs.mdx';

let demo: Project;
afterEach(() => demo.remove());

const translated = (...args: string[]) => hatoba(['translated', '--root', demo.root, ...args]);
const write = (file: string, text: string): void => writeFileSync(path.join(demo.root, file), text);

it('goes from unmarked to marked, behind, shown, translated', async () => {
  demo = project({ [JA]: page('メモリに置きます。'), [EN]: page('It lies in memory.') });
  expect((await translated()).stdout).toBe('volumes/tmpfs: never marked as saying the same in both languages\n');
  expect((await translated('volumes/tmpfs')).stdout).toBe('Marked 1 part as current.\n');
  commitAll(demo.root);
  write(JA, page('メモリの中に置きます。'));
  const behind = await translated('--diff', EN);
  expect(behind.stdout).toBe(
    'volumes/tmpfs: English is behind\n  content/docs/ja/volumes/tmpfs.mdx\n    メモリ{+の中+}に置きます。\n',
  );
  expect(behind.exit).toBe(1);
  const refused = await translated('volumes/tmpfs');
  expect([refused.exit, refused.stderr]).toEqual([1, expect.stringContaining('nothing was translated: not marked')]);
  write(EN, page('It lies inside memory.'));
  expect((await translated('content/docs/en')).stdout).toBe('Marked 1 part as current.\n');
  expect(await translated()).toMatchObject({ stdout: 'Both languages are in step.\n', exit: 0 });
});

it('takes a typo as minor', async () => {
  demo = project({ [JA]: page('あ'), [EN]: page('a') });
  await translated('volumes/tmpfs');
  write(EN, page('An a'));
  expect((await translated('--minor', 'volumes/tmpfs')).exit).toBe(0);
  expect((await translated()).exit).toBe(0);
});

it('says when the history does not hold the earlier text', async () => {
  demo = project({ [JA]: page('あ'), [EN]: page('a') });
  await translated('volumes/tmpfs');
  write(EN, page('An a'));
  expect((await translated('--diff')).stdout).toContain(`${EN}: the earlier text is not in the history here`);
});

it.each([
  [['volumes/tmpf'], 'there is no page "volumes/tmpf" in both languages. Did you mean volumes/tmpfs?'],
  [['--minor'], '--minor needs a PAGE.'],
  [['--minor', '--diff', 'x'], '--minor and --diff exclude each other.'],
])('says what is wrong with %j', async (args, message) => {
  demo = project({ [JA]: page('あ'), [EN]: page('a') });
  const { stderr, exit } = await translated(...args);
  expect(stderr).toContain(message);
  expect(exit).toBe(2);
});
