import { describe, expect, it } from 'vitest';
import { testEngine } from '../daemon/support/engine.ts';
import { comparable, ENGINES, recording } from '../daemon/support/recording.ts';

describe.each(ENGINES)('the API server of engine %s', (engine, version) => {
  it('answers a ping with what a client needs to know first', async () => {
    const { status, answer, headers } = await testEngine(version).ask('GET', '/_ping');
    expect([status, answer]).toEqual([200, 'OK']);
    expect(headers.get('Docker-Experimental')).toBe('false');
    expect(headers.get('Ostype')).toBe('linux');
    expect(headers.get('Cache-Control')).toBe('no-cache, no-store, must-revalidate');
    expect(headers.get('Builder-Version')).toBe(engine === '20' ? null : '2');
    expect(headers.get('Swarm')).toBe(engine === '20' ? null : 'inactive');
  });

  it.each(['/version', '/_ping', '/v1.99/version', '/v1.11/_ping', '/nosuch'])(
    'answers %s as recorded',
    async (path) => {
      const exchange = recording('system', engine).find((candidate) => candidate.path === path);
      const { status, answer } = await testEngine(version).ask('GET', path);
      expect({ status, answer: comparable(answer) }).toEqual({
        status: exchange?.status,
        answer: comparable(exchange?.answer),
      });
    },
  );

  it('does not know a path with the wrong method', async () => {
    expect(await testEngine(version).ask('POST', '/version')).toMatchObject({
      status: 404,
      answer: { message: 'page not found' },
    });
  });
});

describe('request bodies', () => {
  const post = async (version: string, body: string, type: string) => {
    const { request } = testEngine(version);
    const response = await request(
      new Request('http://docker/volumes/create', { method: 'POST', body, headers: { 'Content-Type': type } }),
    );
    return response.json();
  };

  it.each([
    ['20.10.24', "Content-Type specified (application/x-www-form-urlencoded) must be 'application/json'"],
    ['28.5.2', "unsupported Content-Type header (application/x-www-form-urlencoded): must be 'application/json'"],
  ])('must be JSON (%s)', async (version, message) => {
    expect(await post(version, '{', 'application/x-www-form-urlencoded')).toEqual({ message });
  });

  it('must be whole', async () => {
    expect(await post('28.5.2', '{', 'application/json')).toEqual({ message: 'invalid JSON: unexpected EOF' });
  });
});
