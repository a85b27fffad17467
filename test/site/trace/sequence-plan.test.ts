import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';
import { planSequence, type Sequence } from '../../../src/site/trace/sequence-plan.ts';

async function sequence(line: string): Promise<Sequence> {
  const machine = await createMachine('ubuntu-24.04');
  const session = machine.openSession();
  await session.run('docker pull busybox');
  const recording = machine.traces.start();
  await session.run(line);
  return planSequence(recording.cut().events);
}

/** `docker → dockerd GET /_ping = 200` */
const told = ({ lanes, messages }: Sequence): string[] =>
  messages.map(({ kind, from, to, what, result }) =>
    [lanes[from]?.kind, kind === 'exec' ? '⇒' : '→', lanes[to]?.kind, kind, what, ...(result ? [`= ${result}`] : [])]
      .join(' ')
      .replace(/[0-9a-f]{12}…?/g, 'ID'),
  );

const run = await sequence('docker run -d --name web busybox sleep 60');

describe('the sequence picture', () => {
  test('has a lane for each part that took part, from the client to the container', () => {
    expect(run.lanes.map(({ kind }) => kind)).toEqual([
      ...['client', 'dockerd', 'containerd', 'shim', 'runtime', 'hook', 'container'],
    ]);
  });

  test('has no lane for who took no part', async () => {
    const { lanes } = await sequence('docker ps');
    expect(lanes.map(({ name }) => name)).toEqual(['docker', 'dockerd']);
  });

  test('says a call and its answer in one line where nothing came between', () => {
    expect(told(run)).toContain('client → dockerd call HEAD /_ping = 200');
  });

  test('shows the answer by itself where something came between, and how long that took', () => {
    const lines = told(run);
    const asked = lines.indexOf('client → dockerd call POST /v1.47/containers/ID/start');
    const answered = lines.indexOf('dockerd → client answer POST /v1.47/containers/ID/start = 204');
    expect(asked).toBeGreaterThan(0);
    expect(answered).toBe(lines.length - 1);
    expect(run.spans).toContainEqual({ lane: 1, first: asked, last: answered });
  });

  test('shows executions down to the process in the container', () => {
    expect(told(run).some((line) => /^shim ⇒ runtime exec runc .* create/.test(line))).toBe(true);
    expect(told(run)).toContain('shim ⇒ container exec sleep 60');
  });

  test('is empty for a command that had nothing to do with Docker', async () => {
    expect(await sequence('echo hello')).toEqual({ lanes: [], messages: [], spans: [] });
  });
});
