import { describe, expect, it } from 'vitest';
import { hatoba } from '../../support/hatoba.ts';

const PORT =
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint web (0f3a): Bind for 0.0.0.0:8080 failed: port is already allocated.';

describe('hatoba why', () => {
  it('names the page, why it is that page, and what to do', async () => {
    const { stdout, exit } = await hatoba(['why', '--lang', 'en', PORT]);
    expect(stdout).toContain('port is already allocated\n');
    expect(stdout).toMatch(/message matched\n {2}.*8080/);
    expect(stdout).toContain('host_port = 8080');
    expect(stdout).toContain('What to do\n  docker ');
    expect(stdout).toContain(
      '\n  docker start web\n  # filled in from your text: <the container that did not start> = web',
    );
    expect(stdout).toContain('/en/errors/port-already-allocated/');
    expect(stdout).not.toContain('\x1b');
    expect(exit).toBe(0);
  });

  it('reads from a pipe and answers in Japanese', async () => {
    const { stdout, exit } = await hatoba(['why', '--lang', 'ja'], `${PORT}\n`);
    expect(stdout).toContain('/ja/errors/port-already-allocated/');
    expect(stdout).toContain('直し方');
    expect(exit).toBe(0);
  });

  it('speaks the language of the environment', async () => {
    expect((await hatoba(['why', PORT], '', { LC_ALL: 'ja_JP.UTF-8' })).stdout).toContain('/ja/errors/');
  });

  it('prints one JSON object', async () => {
    const { stdout } = await hatoba(['why', '--json', '--lang', 'en', PORT]);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['known', 'matches', 'errors']);
    const keys = ['slug', 'title', 'url', 'confidence', 'slots', 'also', 'runbook', 'fix'];
    expect(Object.keys(answer.matches[0])).toEqual(keys);
    expect(answer.errors.map(({ slug, lines }: Record<string, unknown>) => [slug, lines])).toEqual([
      ['port-already-allocated', [[1, 1]]],
    ]);
    expect(answer.known).toBe(true);
    expect(answer.matches[0]).toMatchObject({
      slug: 'port-already-allocated',
      slots: { host_port: '8080' },
      fix: expect.arrayContaining(['docker start web']),
    });
  });

  it.each<[string, string[]]>([
    ['a text nobody knows', ['why', '--json', 'zyx wvu']],
    ['nothing', ['why', '--json']],
  ])('says honestly that %s is unknown', async (_, args) => {
    const { stdout, exit } = await hatoba(args);
    expect(JSON.parse(stdout).known).toBe(false);
    expect(exit).toBe(1);
  });

  it('says how to look into a file whose name was given instead of a text', async () => {
    const named = await hatoba(['why', '--lang', 'en', 'package.json']);
    expect(named.stdout).toBe('No page fits this text.\n');
    expect(named.stderr).toMatch(/^hatoba why: package\.json is a file, .*: hatoba why < package\.json\n$/);
    expect(named.exit).toBe(1);
    expect((await hatoba(['why', '--lang', 'en', 'zyx'.repeat(2000)])).stderr).toBe('');
  });

  it('says in words that nothing fits or nothing was given', async () => {
    expect((await hatoba(['why', '--lang', 'en', 'zyx wvu'])).stdout).toBe('No page fits this text.\n');
    const { stdout, exit } = await hatoba(['why', '--lang', 'en']);
    expect(stdout).toContain('There is nothing to look up.');
    expect(exit).toBe(1);
  });

  describe('of a whole log', () => {
    const quiet = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `2026-11-22T03:30:${10 + at}Z app: request ${at} took ${at * 3} ms`);
    const LOG = [...quiet(20), PORT, ...quiet(9), 'write /srv/x: no space left on device', 'docker ps', PORT].join(
      '\n',
    );

    it('tells each known error once, in its order, with all its lines', async () => {
      const { stdout, exit } = await hatoba(['why', '--lang', 'en'], LOG);
      expect(stdout).toMatch(/^2 known errors in 33 lines\n/);
      expect(stdout).toContain('\nport is already allocated  lines 21, 33\n');
      expect(stdout).toContain('\nno space left on device  line 31\n');
      expect(stdout).toContain('    docker start web\n');
      expect(stdout).toContain('  Try it: hatoba run port-already-allocated\n');
      expect(exit).toBe(0);
    });

    it('names the lines in Japanese', async () => {
      expect((await hatoba(['why', '--lang', 'ja'], LOG)).stdout).toContain('  21、33 行目\n');
    });

    it('says when nothing in it is known', async () => {
      const { stdout, exit } = await hatoba(['why', '--lang', 'en'], quiet(30).join('\n'));
      expect(stdout).toBe('No page fits this text.\n');
      expect(exit).toBe(1);
    });
  });

  it('names a second error of a short text beside the first', async () => {
    const { stdout } = await hatoba(['why', '--lang', 'en'], `${PORT}\nwrite /srv/x: no space left on device\n`);
    expect(stdout).toContain('Also in your text (line 2)\n  no space left on device  ');
  });

  it('answers a batch line by line, broken lines too', async () => {
    const { stdout, stderr, exit } = await hatoba(
      ['why', '--json', '--batch'],
      `${JSON.stringify(PORT)}\nbroken\n""\n`,
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ known }) => known)).toEqual([true, false, false]);
    expect(stderr).toContain('line 2 is not a JSON string');
    expect(exit).toBe(2);
  });
});
