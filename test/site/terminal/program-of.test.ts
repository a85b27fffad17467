import { expect, test } from 'vitest';
import { programOf } from '../../../src/site/terminal/program-of.ts';

test.each([
  ['docker logs -f web', 'docker'],
  ['sudo -E TERM=dumb dockerd', 'dockerd'],
  ['FOO=1 /usr/bin/top', 'top'],
  ['sleep 10; echo done', 'sleep'],
  ['while true; do date; done', 'while'],
  ['FOO=1', 'FOO=1'],
])('%s is named %s', (line, name) => {
  expect(programOf(line)).toBe(name);
});
