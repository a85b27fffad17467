import { describe, expect, test } from 'vitest';
import { traceRows, traceText } from '../../../src/machine/trace/render.ts';
import type { CommandTrace } from '../../../src/machine/trace/traces.ts';
import { createMachine } from '../../../src/machine.ts';

async function traced(...lines: string[]): Promise<CommandTrace> {
  const machine = await createMachine('docker-28.5');
  const session = machine.openSession();
  const recording = machine.traces.start();
  let last = recording.cut();
  for (const line of lines) {
    await session.run(line);
    last = recording.cut();
  }
  recording.stop();
  session.close();
  return last;
}

const story = ({ events }: CommandTrace): string[] =>
  traceRows(events).map(({ from, to, what }) =>
    `${from} > ${to.replace(/\[\d+\]/, '')} ${what}`.replace(/[0-9a-f]{12}…?/g, 'ID'),
  );

describe('a command is traced', () => {
  test('from the client over the API to containerd and into the container', async () => {
    const run = story(await traced('docker run -d --name web busybox sleep 60'));
    expect(run).toContain('docker > dockerd POST /v1.51/containers/create?name=web');
    expect(run).toContain('docker > dockerd POST /v1.51/containers/ID/start');
    expect(run.filter((line) => line.startsWith('dockerd > containerd'))).toEqual([
      'dockerd > containerd containers.v1.Containers/Create ID',
      'dockerd > containerd tasks.v1.Tasks/Create ID',
      'dockerd > containerd tasks.v1.Tasks/Start ID',
    ]);
    expect(run.at(-1)).toMatch(/ > sleep sleep 60$/);
  });

  test('with the answers, a failure among them', async () => {
    const { events } = await traced('docker start nosuch');
    expect(traceRows(events).at(-1)?.result).toBe('404');
  });

  test('with what came of it on the host, and what went', async () => {
    const { difference } = await traced('docker run -d --name web busybox sleep 60', 'docker rm -f web');
    expect(difference.added).toEqual([]);
    expect(difference.removed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['process', 'file', 'device']));
  });

  test('alone: what came before and a command that has nothing to do with Docker leave no trace', async () => {
    expect(traceText(await traced('docker ps', 'echo hello'))).toBe('');
  });

  test('whoever speaks to the socket: curl is named', async () => {
    expect(story(await traced('curl -s --unix-socket /var/run/docker.sock http://d/_ping'))).toEqual([
      'curl > dockerd GET /_ping',
    ]);
  });
});
