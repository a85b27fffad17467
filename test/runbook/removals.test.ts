import { describe, expect, it } from 'vitest';
import { compileFence } from '../../src/runbook/compile.ts';
import type { Values } from '../../src/runbook/pattern.ts';
import { removalsOf } from '../../src/runbook/removals.ts';

function removals(text: string, values: Values = {}) {
  const { plan } = compileFence(text, { id: 'a', host: 'h', firstLine: 1 });
  const { named, complete } = removalsOf(plan?.steps[0] ?? { commands: [] }, values);
  return { named: named.map(({ kind, name }) => `${kind} ${name}`), complete };
}

describe('what a step removes by name', () => {
  it.each([
    ['$ docker rm -f web\nweb\n$ docker volume rm a b\na\nb', ['container web', 'volume a', 'volume b'], true],
    ['$ docker network rm net\n$ docker rmi busybox', ['network net', 'image busybox'], true],
    ['$ docker rm -f web\nweb\n$ docker ps -a', ['container web'], true],
  ])('is all named in %s', (text, named, complete) => {
    expect(removals(text)).toEqual({ named, complete });
  });

  it.each([
    ['$ docker rm -fv web', ['container web']],
    ['$ docker system prune -f', []],
    ['$ docker rm -f $(docker ps -aq)', []],
    ['$ docker compose down -v', []],
    ['$ docker rm web\nweb\n$ rm -f ~/file', ['container web']],
    ['$ docker rm -f $unknown', []],
  ])('is more than the names in %s', (text, named) => {
    expect(removals(text)).toEqual({ named, complete: false });
  });

  it('knows the captured names', () => {
    expect(removals('$ docker rm -f $web', { web: 'abc' })).toEqual({ named: ['container abc'], complete: true });
  });
});
