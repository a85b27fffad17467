import { describe, expect, test } from 'vitest';
import { wordsBefore } from '../../../src/shell/interactive/words-before.ts';

describe('the command that is being typed', () => {
  test.each([
    ['docker ps --f', ['docker', 'ps', '--f']],
    ['docker logs ', ['docker', 'logs', '']],
    ['sudo docker rm we', ['docker', 'rm', 'we']],
    ['sudo -u root docker rm we', ['docker', 'rm', 'we']],
    ['sudo -', ['sudo', '-']],
    ['FOO=1 docker ps', ['docker', 'ps']],
    ['docker ps | grep we', ['grep', 'we']],
    ['cd /tmp && docker st', ['docker', 'st']],
    ['echo; docker st', ['docker', 'st']],
    ['docker rm $(docker ps -', ['docker', 'ps', '-']],
    ['echo "$(docker ps -', ['docker', 'ps', '-']],
    ['while true; do docker st', ['docker', 'st']],
    ['xargs -n 1 docker rm we', ['docker', 'rm', 'we']],
    ["docker inspect -f '{{.Name}}' we", ['docker', 'inspect', '-f', '{{.Name}}', 'we']],
    ['docker run -v {a,b} im', ['docker', 'run', '-v', '{a,b}', 'im']],
    ['ls a\\ b', ['ls', 'a b']],
  ])('%s', (text, words) => {
    expect(wordsBefore(text).words).toEqual(words);
  });
});

test('an open quote is told, and where its word begins', () => {
  expect(wordsBefore('cat "my fi')).toEqual({ words: ['cat', 'my fi'], start: 4, quote: '"', redirected: false });
});

test.each(['docker ps > fi', 'sort < fi', 'make 2> fi'])('%s names a file, whatever the command takes', (text) => {
  expect(wordsBefore(text).redirected).toBe(true);
});
