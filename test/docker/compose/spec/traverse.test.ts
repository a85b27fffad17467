import { describe, expect, test } from 'vitest';
import { traverse } from '../../../../src/docker/compose/spec/traverse.ts';
import { composeTree } from '../../../../src/docker/compose/spec/tree.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';

const tree = composeTree(engineVersion('28.5.2'));
const path = (line: string): string =>
  traverse(tree, line.split(' '))
    .map(({ spec, words }) => `${spec.name}(${words.join(' ')})`)
    .join(' ');

describe('which command a line names', () => {
  test.each([
    ['up -d', 'compose() up(-d)'],
    ['-f a.yaml up -d web', 'compose(-f a.yaml) up(-d web)'],
    ['--file=a.yaml -p up down', 'compose(--file=a.yaml -p up) down()'],
    ['--compatibility config', 'compose(--compatibility) config()'],
    ['bridge transformations ls -q', 'compose() bridge() transformations() list(-q)'],
    ['nosuch up', 'compose(nosuch up)'],
    ['--nosuch up', 'compose(--nosuch up)'],
    ['exec web up', 'compose() exec(web up)'],
  ])('%s', (line, chain) => {
    expect(path(line)).toBe(chain);
  });
});
