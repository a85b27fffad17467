import { describe, expect, it } from 'vitest';
import { compileFence } from '../../src/runbook/compile.ts';
import { hintOf } from '../../src/runbook/hint.ts';

function hint(text: string) {
  const { plan } = compileFence(text, { id: 'a', host: 'h', firstLine: 1 });
  const [step] = plan?.steps ?? [];
  if (!step) throw new Error('no step');
  return hintOf(step);
}

describe('the hint made of a step', () => {
  it.each([
    ['$ docker volume create app-data\napp-data', ['docker volume create'], { kind: 'lines', count: 1 }],
    ['$ docker run -d --name web nginx\n...\n{{id}}', ['docker run'], { kind: 'text' }],
    ['$ sudo systemctl restart docker', ['systemctl restart'], { kind: 'nothing' }],
    ["$ docker ps -a | grep 'x|y' && echo $?\nx", ['docker ps', 'grep', 'echo'], { kind: 'lines', count: 1 }],
    ['$ docker ps\nCONTAINER ID   IMAGE', ['docker ps'], { kind: 'table' }],
    ['$ docker volume rm x\n? 1\nError', ['docker volume rm'], { kind: 'fails', exit: 1 }],
    ['@json\n$ docker inspect x\n[...]', ['docker inspect'], { kind: 'json' }],
  ])('of %s', (text, programs, shows) => {
    expect(hint(text)).toEqual({ programs, shows });
  });

  it('names a program once', () => {
    expect(hint('$ docker rm a\na\n$ docker rm b\nb').programs).toEqual(['docker rm']);
  });
});
