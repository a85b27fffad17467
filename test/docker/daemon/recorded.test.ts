import { describe, expect, it } from 'vitest';
import { replay, testEngine } from './support/engine.ts';
import { comparable, ENGINES, recording } from './support/recording.ts';

describe.each(ENGINES)('engine %s answers as recorded', (engine, version) => {
  it.each(['containers', 'images', 'networks', 'system'])('%s', async (noun) => {
    const sandbox = testEngine(version);
    const wrong: unknown[] = [];
    for (const exchange of recording(noun, engine)) {
      const { status, answer } = await replay(sandbox, exchange);
      const request = `${exchange.method} ${exchange.path}`;
      const got = { request, status, answer: comparable(answer) };
      const want = { request, status: exchange.status, answer: comparable(exchange.answer) };
      if (JSON.stringify(got) !== JSON.stringify(want)) wrong.push({ got, want });
    }
    console.log(JSON.stringify(wrong));
    expect(wrong.length).toBe(0);
  });
});
