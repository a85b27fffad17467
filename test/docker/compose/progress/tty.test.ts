import { describe, expect, test } from 'vitest';
import { NO_COLORS } from '../../../../src/docker/compose/progress/colors.ts';
import { done, failed, working } from '../../../../src/docker/compose/progress/event.ts';
import { ttyWriter } from '../../../../src/docker/compose/progress/tty.ts';

function terminal(modern = true) {
  let written = '';
  let now = 0;
  const writer = ttyWriter({
    write: async (text) => {
      written += text;
    },
    now: () => now,
    size: () => ({ rows: 24, cols: 80 }),
    title: 'Running',
    colors: NO_COLORS,
    modern,
  });
  return {
    writer,
    pass: (ms: number) => {
      now += ms;
    },
    /** What was written since, escapes spelled out. */
    taken: () => {
      const text = written.replaceAll('\x1b', '^');
      written = '';
      return text;
    },
  };
}

describe('progress on a terminal', () => {
  test('a line a resource, the time at its end, and the count above', async () => {
    const { writer, pass, taken } = terminal();
    await writer.event(working('Network shop_default', 'Creating'));
    pass(200);
    await writer.event(done('Network shop_default', 'Created'));
    await writer.event(working('Container shop-web-1', 'Creating'));
    await writer.draw();
    expect(taken()).toBe(
      [
        '^[1A^[1B^[0G^[?25l[+] Running 1/2',
        ' ✔ Network shop_default  Created                                           0.2s ',
        ' ⠋ Container shop-web-1  Creating                                          0.0s ',
        '^[?25h',
      ].join('\n'),
    );
  });

  test('what was drawn is drawn over', async () => {
    const { writer, taken } = terminal();
    await writer.event(working('Container shop-web-1', 'Creating'));
    await writer.draw();
    taken();
    await writer.event(failed('Container shop-web-1', 'Error while Stopping'));
    await writer.stop();
    expect(taken()).toBe(
      [
        '^[1A^[1A^[0G^[?25l[+] Running 1/1',
        ' ✘ Container shop-web-1  Error while Stopping                              0.0s ',
        '^[?25h',
      ].join('\n'),
    );
  });

  test.each([
    [true, '⠋ Container a  Waiting'],
    [false, '✔ Container a  Started'],
  ])('what was done may begin anew since 2.27 (%s)', async (modern, expected) => {
    const { writer, taken } = terminal(modern);
    await writer.event(working('Container a', 'Starting'));
    await writer.event(done('Container a', 'Started'));
    await writer.event(working('Container a', 'Waiting'));
    await writer.draw();
    expect(taken()).toContain(expected);
  });

  test('nothing to say, nothing drawn', async () => {
    const { writer, taken } = terminal();
    await writer.stop();
    expect(taken()).toBe('');
  });
});
