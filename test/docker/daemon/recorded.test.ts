import { describe, expect, it } from 'vitest';
import { replay, testEngine } from './support/engine.ts';
import { comparable, ENGINES, recording } from './support/recording.ts';

/** What the recording hosts held at that moment, or what the host's profile decides and not the engine. */
const ELSEWHERE = ['GET /system/df', 'GET /info'];

describe.each(ENGINES)('engine %s answers as recorded', (engine, version) => {
  it.each(['containers', 'images', 'networks', 'system'])('%s', async (noun) => {
    const sandbox = testEngine(version);
    const wrong: { readonly got: unknown; readonly want: unknown }[] = [];
    for (const exchange of recording(noun, engine)) {
      const { status, answer } = await replay(sandbox, exchange);
      const request = `${exchange.method} ${exchange.path}`;
      if (ELSEWHERE.includes(request)) continue;
      const got = { request, status, answer: comparable(answer) };
      const want = { request, status: exchange.status, answer: comparable(exchange.answer) };
      // As text: the order of fields is what `docker inspect` prints.
      if (JSON.stringify(got) !== JSON.stringify(want)) wrong.push({ got, want });
    }
    expect(wrong.map(({ got }) => got)).toEqual(wrong.map(({ want }) => want));
    expect(wrong).toEqual([]);
  });

  it('describes the whole machine with the same fields', async () => {
    const exchange = recording('system', engine).find(({ path }) => path === '/info');
    const { answer } = await testEngine(version).ask('GET', '/info');
    expect(Object.keys(answer as object)).toEqual(Object.keys(exchange?.answer as object));
  });
});
