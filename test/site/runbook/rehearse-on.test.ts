import { describe, expect, it } from 'vitest';
import en from '../../../content/i18n/en.json' with { type: 'json' };
import type { Journal } from '../../../src/machine/journal.ts';
import { lossesInWords } from '../../../src/site/runbook/losses.ts';
import { rehearseOn } from '../../../src/site/runbook/rehearse-on.ts';
import { sayFrom } from '../../../src/site/runbook/words.ts';

const START = 1_795_338_000_000;
const journal: Journal = {
  host: 'ubuntu-24.04',
  seed: 'rehearsal',
  start: START,
  size: { cols: 80, rows: 24 },
  entries: [
    {
      at: START + 1000,
      kind: 'submit',
      line: 'docker run --name web -v data:/d busybox sh -c "echo hello > /d/big"',
      env: {},
    },
    { at: START + 60_000, kind: 'submit', line: 'docker volume create cache', env: {} },
  ],
};
const rehearsal = { journal, since: 2, idle: 1000, env: {}, terminal: false };
const say = sayFrom(en);

describe('a rehearsal', () => {
  it('tells what commands would delete, and how much of the disk', async () => {
    const difference = await rehearseOn({ ...rehearsal, commands: ['docker rm web', 'docker volume rm data cache'] });
    expect(lossesInWords(difference, say)).toBe('1 container (web), 2 volumes (data, cache), 6B in all');
  });

  it('knows the captured names', async () => {
    const difference = await rehearseOn({ ...rehearsal, commands: ['docker volume rm $it'], env: { it: 'cache' } });
    expect(difference.gone.map(({ name }) => name)).toEqual(['cache']);
  });

  it('of nothing tells what has come since', async () => {
    const { came } = await rehearseOn({ ...rehearsal, since: 0, commands: [] });
    expect(came.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'container web',
      'image busybox:latest',
      'volume cache',
      'volume data',
    ]);
  });
});

describe('losses in words', () => {
  const thing = (name: string) => ({ kind: 'image' as const, id: name, name, size: 1, condition: '' });

  it('are none where nothing goes', () => {
    expect(lossesInWords({ gone: [], freed: 0 }, say)).toBeUndefined();
  });

  it('name a few of many', () => {
    const gone = ['a', 'b', 'c', 'd', 'e', 'f'].map(thing);
    expect(lossesInWords({ gone, freed: 0 }, say)).toBe('6 images (a, b, c, d, 2 more)');
  });
});
