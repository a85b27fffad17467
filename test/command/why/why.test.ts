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
    expect(Object.keys(answer)).toEqual(['known', 'matches']);
    expect(Object.keys(answer.matches[0])).toEqual(['slug', 'title', 'url', 'confidence', 'slots', 'also', 'fix']);
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

  it('says in words that nothing fits or nothing was given', async () => {
    expect((await hatoba(['why', '--lang', 'en', 'zyx wvu'])).stdout).toBe('No page fits this text.\n');
    const { stdout, exit } = await hatoba(['why', '--lang', 'en']);
    expect(stdout).toContain('There is nothing to look up.');
    expect(exit).toBe(1);
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
