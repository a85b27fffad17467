import { describe, expect, it } from 'vitest';
import { replay, testEngine } from '../support/engine.ts';
import { comparable, ENGINES, recording } from '../support/recording.ts';

describe.each(ENGINES)('volumes of engine %s', (engine, version) => {
  it('answer every recorded request as the real engine did', async () => {
    const sandbox = testEngine(version);
    for (const exchange of recording('volumes', engine)) {
      const { status, answer } = await replay(sandbox, exchange);
      expect({ request: `${exchange.method} ${exchange.path}`, status, answer: comparable(answer) }).toEqual({
        request: `${exchange.method} ${exchange.path}`,
        status: exchange.status,
        answer: comparable(exchange.answer),
      });
    }
  });

  it('keep their data on the host, below /var/lib/docker/volumes', async () => {
    const { ask, host } = testEngine(version);
    await ask('POST', '/volumes/create', { Name: 'data' });
    expect(host.files.stat('/var/lib/docker/volumes/data/_data')).toMatchObject({ type: 'dir', mode: 0o755, uid: 0 });
    await ask('DELETE', '/volumes/data');
    expect(host.files.exists('/var/lib/docker/volumes/data')).toBe(false);
  });

  it('tell who made and removed them', async () => {
    const { ask, daemon } = testEngine(version);
    await ask('POST', '/volumes/create', { Name: 'data' });
    await ask('DELETE', '/volumes/data');
    expect(daemon.events.past.map((event) => [event.Type, event.Action, event.Actor])).toEqual([
      ['volume', 'create', { ID: 'data', Attributes: { driver: 'local' } }],
      ['volume', 'destroy', { ID: 'data', Attributes: { driver: 'local' } }],
    ]);
  });

  it('cannot be removed while a container refers to them', async () => {
    const { ask, daemon } = testEngine(version);
    await ask('POST', '/volumes/create', { Name: 'data' });
    daemon.volumes.get('data')?.refs.add('c0ffee');
    for (const path of ['/volumes/data', '/volumes/data?force=1']) {
      expect(await ask('DELETE', path)).toMatchObject({
        status: 409,
        answer: { message: 'remove data: volume is in use - [c0ffee]' },
      });
    }
  });
});

describe('volume prune', () => {
  const withTwo = async (version: string) => {
    const sandbox = testEngine(version);
    await sandbox.ask('POST', '/volumes/create', { Name: 'named' });
    await sandbox.ask('POST', '/volumes/create', {});
    return sandbox;
  };

  it('took every unused volume before 23', async () => {
    const { ask } = await withTwo('20.10.24');
    const { answer } = await ask('POST', '/volumes/prune');
    expect((answer as { VolumesDeleted: string[] }).VolumesDeleted).toHaveLength(2);
  });

  it('takes anonymous volumes only since 23', async () => {
    const { ask } = await withTwo('28.5.2');
    await ask('POST', '/volumes/prune');
    const { answer } = await ask('GET', '/volumes');
    expect((answer as { Volumes: { Name: string }[] }).Volumes.map((volume) => volume.Name)).toEqual(['named']);
  });

  it('takes named volumes too when asked, and always for clients before API 1.42', async () => {
    for (const path of ['/volumes/prune?filters={"all":{"true":true}}', '/v1.41/volumes/prune']) {
      const { ask } = await withTwo('28.5.2');
      await ask('POST', path);
      expect((await ask('GET', '/volumes')).answer).toEqual({ Volumes: [], Warnings: null });
    }
  });
});
