import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../../../../src/base/bytes.ts';
import type { SolveStatus, Vertex } from '../../../../../../src/docker/api/types/buildkit.ts';
import { createPlainPrinter } from '../../../../../../src/docker/cli/command/buildx/progress/plain.ts';
import { createTrace, errorLogs, updateTrace } from '../../../../../../src/docker/cli/command/buildx/progress/trace.ts';

const vertex = (name: string, times: Partial<Vertex> = {}): Vertex => ({
  digest: `sha256:${name}`,
  inputs: [],
  name,
  cached: false,
  error: '',
  ...times,
});
const status = (part: Partial<SolveStatus>): SolveStatus => ({
  vertexes: [],
  statuses: [],
  logs: [],
  warnings: [],
  ...part,
});
const log = (name: string, text: string, timestamp: number) => ({
  vertex: `sha256:${name}`,
  stream: 1,
  data: encode(text),
  timestamp,
});

function play(old: boolean, ...steps: readonly SolveStatus[]) {
  const trace = createTrace(() => 5000);
  const printer = createPlainPrinter(trace, { description: '', old });
  const text = steps.map((step) => {
    updateTrace(trace, step);
    return decode(printer.print());
  });
  return { text: text.join(''), last: decode(errorLogs(trace, old)) };
}

const steps = [
  status({ vertexes: [vertex('one'), vertex('two'), vertex('one', { started: 0 })] }),
  status({ logs: [log('one', 'a\nb', 120)] }),
  status({ logs: [log('one', 'c\n', 250)], vertexes: [vertex('one', { started: 0, completed: 300 })] }),
  status({ vertexes: [vertex('two', { started: 300, completed: 1000, error: 'exit code: 1' })] }),
];

describe('progress in lines', () => {
  test('names, output and ends', () => {
    const { text, last } = play(false, ...steps);
    expect(text).toBe('#1 one\n#1 0.120 a\n#1 0.120 bc\n#1 DONE 0.3s\n\n#2 two\n#2 ERROR: exit code: 1\n');
    expect(last).toBe('------\n > two:\n------\n');
  });

  test('of 20.10: digests under names', () => {
    const { text } = play(true, ...steps);
    expect(text).toContain('#1 one\n#1 sha256:one\n#1 0.120 a\n');
  });

  test('cached, canceled, and with a transfer', () => {
    const transfer = { id: 'transferring context:', vertex: 'sha256:a', name: 'transferring', current: 2048, total: 0 };
    const { text } = play(
      false,
      status({ vertexes: [vertex('a', { started: 0 })] }),
      status({
        statuses: [{ ...transfer, timestamp: 100, started: 0, completed: 100 }],
        vertexes: [vertex('a', { started: 0, completed: 100 })],
      }),
      status({ vertexes: [vertex('b', { started: 100, completed: 100, cached: true })] }),
      status({ vertexes: [vertex('c', { started: 100, completed: 200, error: 'x: context canceled' })] }),
    );
    expect(text).toBe(
      '#1 a\n#1 transferring context: 2.05kB 0.1s done\n#1 DONE 0.1s\n\n#2 b\n#2 CACHED\n\n#3 c\n#3 CANCELED\n',
    );
  });

  test('the last ten lines of what failed are said again', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `line ${at}\n`).join('');
    const { last } = play(
      false,
      status({ vertexes: [vertex('a', { started: 0 })], logs: [log('a', lines, 100)] }),
      status({ vertexes: [vertex('a', { started: 0, completed: 200, error: 'exit code: 1' })] }),
    );
    expect(last.split('\n').slice(2, 12)).toEqual(Array.from({ length: 10 }, (_, at) => `0.100 line ${at + 2}`));
  });
});
