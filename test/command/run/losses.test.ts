import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../src/command/machine.ts';
import { tellLosses } from '../../../src/command/run/losses.ts';
import { compileFence } from '../../../src/runbook/compile.ts';
import { scriptedWorkplace } from '../../support/scripted-workplace.ts';

function stepOf(text: string) {
  const [step] = compileFence(text, { id: 'a', host: 'ubuntu-24.04', firstLine: 1 }).plan?.steps ?? [];
  if (!step) throw new Error('no step');
  return step;
}

/** Asks the engine of a sandbox, on which `before` was run. */
async function losses(text: string, before: string): Promise<string> {
  const workplace = await openSandbox({ host: 'ubuntu-24.04', failures: [], terminal: false });
  await workplace.session.run(before, { env: {}, signal: AbortSignal.timeout(60_000) });
  const told = await tellLosses(stepOf(text), workplace, {});
  await workplace.close();
  return told;
}

describe('what a step deletes on an engine', () => {
  it('is told with its size, as the engine has it', async () => {
    const before = 'docker run --name web -v data:/d busybox sh -c "echo hello > /d/big"; docker network create net';
    const told = await losses(
      '@destructive things\n$ docker rm web\n$ docker volume rm data gone\n$ docker network rm net',
      before,
    );
    expect(told).toBe('container web (0B), volume data (6B), network net');
  });

  it('is nothing when the engine has none of it', async () => {
    expect(await losses('@destructive volume x\n$ docker volume rm x', 'true')).toBe(
      'nothing that is on this engine now',
    );
  });

  it('is what the author says where the words do not name it all', async () => {
    expect(await losses('@destructive everything\n$ docker system prune -af', 'true')).toBe('everything');
    expect(
      await losses('@destructive web, ~/x\n$ docker rm web\nweb\n$ rm ~/x', 'docker create --name web busybox'),
    ).toBe('container web (0B), as its author says: web, ~/x');
  });

  it('is what the author says where no engine answers', async () => {
    expect(await tellLosses(stepOf('@destructive volume x\n$ docker volume rm x'), scriptedWorkplace({}), {})).toBe(
      'volume x',
    );
  });
});
