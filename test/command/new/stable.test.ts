import { describe, expect, it } from 'vitest';
import { idName, maskLine, mergeLines, widenLines, written } from '../../../src/command/new/stable.ts';

const ID = '5ec90585ff49dc7d0876efcba2605c5dbec2a86de80f2689321666012f3018ad';

describe('a line as a pattern', () => {
  it.each([
    [ID, '{{id:web}}'],
    [`Deleted: sha256:${'a1'.repeat(32)}`, 'Deleted: {{digest}}'],
    ['5ec90585ff49   busybox   3 minutes ago   Up 3 minutes', '{{short_id:web}}   busybox   {{ago}}   Up {{duration}}'],
    ['0123456789ab', '{{short_id}}'],
    ['accedeefaced', 'accedeefaced'],
    ['Total reclaimed space: 48.2MB', 'Total reclaimed space: {{size}}'],
    ['2026-11-22T09:00:00.5Z', '{{date}}'],
    ['released 2026-11-22', 'released 2026-11-22'],
    ['{{.ID}}', '\\{{.ID}}'],
    ['64MB asked for', '64MB asked for'],
  ])('%s', (line, pattern) => {
    expect(maskLine(line, 'run 64MB', { web: ID })).toBe(pattern);
  });
});

describe('the name of an id', () => {
  it.each([
    ['docker run -d --name hatoba-web busybox', { web: ID }],
    ['docker run --name=my.app busybox', { my_app: ID }],
    ['docker network create -d bridge back', { back: ID }],
    ['docker run -d --name cache busybox', { cache_2: ID }],
    ['docker run -d busybox', {}],
  ])('%s', (command, name) => {
    expect(idName(command, ['pulled', ID], { cache: 'x' })).toEqual(name);
  });

  it('is none where no id was printed', () => {
    expect(idName('docker run --name web busybox', ['hello'], {})).toEqual({});
  });
});

describe('what two machines print', () => {
  it.each<[string, string[], string[], string[]]>([
    ['the same', ['a', 'b'], ['a', 'b'], ['a', 'b']],
    ['another number', ['pid 12'], ['pid 7'], ['pid {{int}}']],
    ['another address in a setting', ['ip=172.17.0.2,'], ['ip=172.17.0.9,'], ['ip={{ip}},']],
    ['another name', ['keen_tesla  up'], ['vivid_ride  up'], ['{{name}}  up']],
    ['nothing alike', ['at <x>'], ['at [[y'], ['at {{any}}']],
    ['more words', ['a b c'], ['a b'], ['...']],
    ['more lines', ['a', 'b', 'c'], ['a', 'c'], ['a', '...', 'c']],
    ['other widths', ['A   B'], ['A  B'], ['A   B']],
  ])('%s', (_, one, other, merged) => {
    expect(mergeLines(one, other)).toEqual(merged);
  });

  it('gives way to a terminal, with all of the progress around it', () => {
    const patterns = ['Pulling', '{{short_id}}: Waiting', '{{short_id}}: Done', 'by {{name}}'];
    const printed = ['Pulling', '0123456789ab: Done', 'by vivid_ride'];
    expect(widenLines(patterns, printed, {})).toEqual(['Pulling', '...', 'by {{name}}']);
  });
});

it('writes lines that look like syntax so that they are output', () => {
  expect(written(['$ x', '...', '@a'])).toEqual(['\\$ x', '...', '\\@a']);
});
