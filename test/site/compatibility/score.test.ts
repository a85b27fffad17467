import { describe, expect, test } from 'vitest';
import { reasonIn } from '../../../src/site/compatibility/reasons.ts';
import { percent, score, total } from '../../../src/site/compatibility/score.ts';
import { translate } from '../../../src/site/content/texts.ts';
import { AREAS } from '../../support/areas.ts';
import { readRecordings } from '../../support/recordings.ts';
import { RECORDING_HOSTS } from '../../support/replay.ts';

describe('a share', () => {
  test.each([
    [{ equal: 3, commands: 3 }, '100 %'],
    [{ equal: 1999, commands: 2000 }, '99.9 %'],
    [{ equal: 0, commands: 7 }, '0.0 %'],
    [{ equal: 0, commands: 0 }, '–'],
  ])('of %j is %s', (tally, text) => {
    expect(percent(tally)).toBe(text);
  });
});

describe('the committed score', () => {
  test.each(RECORDING_HOSTS)('is of the recordings of Docker %s as they are (npm run compat)', (major) => {
    const recordings = readRecordings(major);
    const steps = recordings.flatMap((recording) => recording.steps);
    const engine = score.engines.find(({ version }) => version.startsWith(`${major}.`));
    expect(engine?.sessions).toBe(recordings.length);
    expect(total(engine?.areas ?? {}).commands).toBe(steps.length);
    expect(total(engine?.areas ?? {}).equal).toBeGreaterThanOrEqual(steps.filter(({ except }) => !except).length);
  });

  test('gives every reason in both languages', () => {
    for (const { reason } of score.differences) {
      expect(reasonIn('ja', reason)).toMatch(/。$/);
      expect(reasonIn('en', reason)).toMatch(/\.$/);
    }
  });

  test.each(['ja', 'en'] as const)('has a name for every area (%s)', (language) => {
    for (const area of Object.keys(AREAS)) {
      const key = `compat.area.${area}` as Parameters<typeof translate>[1];
      expect(translate(language, key)).not.toBe(key);
    }
  });
});
