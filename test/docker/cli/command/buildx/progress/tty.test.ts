import { expect, test } from 'vitest';
import { createTrace, updateTrace } from '../../../../../../src/docker/cli/command/buildx/progress/trace.ts';
import { createTtyDisplay } from '../../../../../../src/docker/cli/command/buildx/progress/tty.ts';

const vertex = (name: string, started: number, completed?: number) => ({
  digest: `sha256:${name}`,
  inputs: [],
  name,
  cached: false,
  error: '',
  started,
  ...(completed !== undefined && { completed }),
});
const shown = (text: string): string => text.replaceAll(/\u001b\[[?\d;]*[a-zA-Z]/g, '');

test('a build in a terminal', () => {
  let now = 1500;
  const trace = createTrace(() => now, 60);
  const display = createTtyDisplay(trace, 'Building', 'docker:default');
  const size = { cols: 60, rows: 20 };
  updateTrace(trace, {
    vertexes: [vertex('[internal] load .dockerignore', 0, 100), vertex('[1/2] RUN sleep 2', 500)],
    statuses: [],
    logs: [],
    warnings: [],
  });
  expect(shown(display.draw(size, false))).toBe(
    [
      '[+] Building 1.5s (1/2)                      docker:default',
      ' => [internal] load .dockerignore                      0.1s',
      ' => [1/2] RUN sleep 2                                  1.0s',
      '',
    ].join('\n'),
  );
  now = 2500;
  updateTrace(trace, { vertexes: [vertex('[1/2] RUN sleep 2', 500, 2500)], statuses: [], logs: [], warnings: [] });
  const again = display.draw(size, true);
  expect(again.startsWith('\u001b[1A'.repeat(3))).toBe(true);
  expect(shown(again).split('\n')[0]).toBe('[+] Building 2.5s (2/2) FINISHED             docker:default');
});
