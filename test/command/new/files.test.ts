import { describe, expect, it } from 'vitest';
import { type ErrorAnswers, entryFault, errorFiles } from '../../../src/command/new/error.ts';
import { noteFiles } from '../../../src/command/new/note.ts';
import { frontmatter, link, type NewFile, prose } from '../../../src/command/new/page-text.ts';
import { runbookFiles, stepIds } from '../../../src/command/new/runbook.ts';
import { tidyCommands, tidyLoss } from '../../../src/command/new/tidy.ts';
import { parseEntry } from '../../../src/diagnose/entry.ts';

const page = {
  title: { ja: '割り当て（quota）', en: 'The <quota>' },
  description: { ja: '上限です。', en: 'A {limit}.' },
  tags: ['quota', '137'],
  related: [
    { id: 'volumes/tmpfs', title: { ja: 'tmpfs', en: 'tmpfs' } },
    { id: 'runbooks/tidy', title: { ja: '片付け', en: 'Tidy [up]' } },
    { id: 'errors/full', title: { ja: '満杯', en: 'full' } },
  ],
};
const shown = [
  { command: 'docker volume create a', exit: 0, output: ['a'] },
  { command: 'docker volume rm b', exit: 1, output: ['no such volume'] },
  { command: 'sh <<END\ntrue\nEND', exit: 0, output: [] },
];
const textOf = (files: readonly NewFile[], end: string): string =>
  files.find(({ name }) => name.endsWith(end))?.text ?? '';

describe('a note', () => {
  const note = { ...page, id: 'volumes/quota', order: 7, host: 'ubuntu-24.04', shown };

  it('is a page in each language', () => {
    const files = noteFiles(note);
    expect(files.map(({ name }) => name)).toEqual([
      'content/docs/ja/volumes/quota.mdx',
      'content/docs/en/volumes/quota.mdx',
    ]);
    expect(textOf(files, 'en/volumes/quota.mdx')).toBe(`---
title: The <quota>
description: A {limit}.
sidebar:
  order: 7
tags: [quota, '137']
related: [volumes/tmpfs, runbooks/tidy, errors/full]
---

## Try it [#try]

On the sandbox \`ubuntu-24.04\`, from top to bottom.

\`\`\`console
$ docker volume create a
a
$ docker volume rm b
? 1
no such volume
$ sh <<END
> true
> END
\`\`\`

## Next [#next]

- Read: [tmpfs](/en/volumes/tmpfs/)
- Run: [Tidy \\[up\\]](/en/runbooks/tidy/)
- In trouble: [full](/en/errors/full/)
`);
  });

  it('without commands says its description', () => {
    expect(textOf(noteFiles({ ...note, shown: [], related: [] }), 'en/volumes/quota.mdx')).toMatch(
      /---\n\nA \\{limit}\.\n$/,
    );
  });

  it('names another host than the usual one', () => {
    expect(textOf(noteFiles({ ...note, host: 'jetson' }), 'ja/volumes/quota.mdx')).toContain('\nhost: jetson\n');
  });
});

describe('a runbook', () => {
  const runbook = {
    ...page,
    slug: 'quota',
    order: 67,
    host: 'ubuntu-24.04',
    hostSummary: { ja: 'いつもの', en: 'the usual one' },
    level: 'beginner',
    minutes: 5,
    topics: ['volumes'],
    shown,
    makes: ['volume a', 'volume b', 'container c'],
    leaves: [],
    tidy: undefined,
  };

  it('has a step for each command', () => {
    expect(textOf(runbookFiles(runbook), 'steps.console')).toBe(`---
host: ubuntu-24.04
engines: [sandbox]
---
## volume-create
$ docker volume create a
a

## volume-rm
$ docker volume rm b
? 1
no such volume

## sh
@cleanup
$ sh <<END
> true
> END
`);
  });

  it('tidies up what its commands leave', () => {
    const things = ['container web', 'volume a', 'volume b', 'image busybox'];
    expect(tidyCommands(things)).toEqual(['docker rm -f web', 'docker volume rm a b']);
    const rm = { command: 'docker rm -f web', exit: 0, output: ['web'] };
    const files = runbookFiles({ ...runbook, tidy: { shown: [rm], loss: tidyLoss(things) } });
    expect(textOf(files, 'steps.console')).toMatch(
      /## sh\n\$[^#]*## tidy-up\n@cleanup\n@destructive container web, volumes a, b\n\$ docker rm -f web\nweb\n$/,
    );
    expect(textOf(files, 'en.mdx')).toContain('\n## Tidy up\n\n<Step id="tidy-up" />\n\n## Read next [#next]\n');
  });

  it('tells what it needs, makes and leaves, and of each step', () => {
    expect(textOf(runbookFiles(runbook), 'ja.mdx')).toBe(`---
title: 割り当て（quota）
description: 上限です。
sidebar:
  order: 67
level: beginner
minutes: 5
topics: [volumes]
tags: [quota, '137']
related: [volumes/tmpfs, runbooks/tidy, errors/full]
---

## 始める前に [#before]

- 必要なもの：Docker の動く Linux と、\`docker\` を実行できるユーザー。
- 作るもの：コンテナ \`c\`、ボリューム \`a\`、\`b\`。
- 残るもの：Docker の中には何もありません。

## \`docker volume create a\` を実行する

<Step id="volume-create" />

## \`docker volume rm b\` を実行する

<Step id="volume-rm" />

終了コード 1 で終わります。

## \`sh\` を実行する

<Step id="sh" />

何も表示されなければ成功です。

## 次に読む [#next]

- 読む：[tmpfs](/ja/volumes/tmpfs/)
- 動かす：[片付け](/ja/runbooks/tidy/)
- 困ったら：[満杯](/ja/errors/full/)
`);
  });

  it('needs the terminal of the page for another host', () => {
    const text = textOf(runbookFiles({ ...runbook, host: 'jetson' }), 'en.mdx');
    expect(text).toContain('- Needs: the terminal on this page (the usual one).');
  });

  it('derives an id for each step', () => {
    const commands = ['sudo docker ps -a', 'docker ps', 'docker compose -f x.yaml up -d', 'ls /', '$x --help'];
    expect(stepIds(commands)).toEqual(['ps', 'ps-2', 'compose-up', 'ls', 'step']);
  });
});

describe('an error', () => {
  const error: ErrorAnswers = {
    ...page,
    slug: 'volume-quota',
    area: 'volume',
    message: 'Error response from daemon: volume "pgdata" is over its quota of 10GB',
    engine: '28.5.2',
    origin: 'docker run',
    source: { title: 'Volumes', url: 'https://docs.docker.com/v/' },
    host: 'ubuntu-24.04',
    shown: [],
  };

  it('has an entry that finds it', () => {
    const text = textOf(errorFiles(error), 'volume-quota.yaml');
    expect(text).toBe(`area: volume
templates:
  - text: volume "{{name:volume}}" is over its quota of {{size}}
    engines: 28.5.2
symptoms:
  ja:
    - 割り当て
  en:
    - The <quota>
examples:
  - engine: 28.5.2
    source: docker run
    text: |
      Error response from daemon: volume "pgdata" is over its quota of 10GB
sources:
  - title: Volumes
    url: https://docs.docker.com/v/
`);
    expect(parseEntry('content/errors/volume-quota.yaml', text)).toHaveProperty('entry.slug', 'volume-quota');
    expect(entryFault(error, [])).toBeUndefined();
  });

  it('has the sections of every error page', () => {
    const text = textOf(errorFiles({ ...error, shown }), 'en/errors/volume-quota.mdx');
    expect([...text.matchAll(/^## .*\[#(.*)\]$/gm)].map(([, anchor]) => anchor)).toEqual([
      'message',
      'why',
      'which-cause',
      'fix',
      'verify',
      'prevent',
      'sources',
    ]);
    expect(text).toContain('```console\n$ docker volume create a\n');
    expect(textOf(errorFiles(error), 'ja/errors/volume-quota.mdx')).toContain('\nsidebar:\n  label: 割り当て\n');
  });

  it('is refused when its message is known', () => {
    const other = parseEntry('content/errors/other.yaml', textOf(errorFiles(error), '.yaml'));
    const others = 'entry' in other ? [other.entry] : [];
    expect(entryFault(error, others)).toContain('this message finds errors/other already');
  });

  it('is refused when its message could not be found', () => {
    expect(entryFault({ ...error, message: 'no' }, [])).toMatch(/too few words of its own/);
  });
});

describe('the parts of a page', () => {
  it('breaks a long list as Prettier does', () => {
    const long = ['あ'.repeat(40), 'い'.repeat(20), 'a, b'];
    expect(frontmatter([['tags', long]])).toBe(
      `---\ntags:\n  [\n    ${long[0]},\n    ${long[1]},\n    'a, b',\n  ]\n---\n`,
    );
  });

  it('keeps prose from being a tag or an expression', () => {
    expect(prose('a <b> {c} `<d>`')).toBe('a \\<b> \\{c} `<d>`');
    expect(link({ id: 'a/b', title: { ja: '', en: 'x' } }, 'en')).toBe('[x](/en/a/b/)');
  });
});
