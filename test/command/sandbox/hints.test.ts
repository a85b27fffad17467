import { describe, expect, it } from 'vitest';
import { errorHints } from '../../../src/command/sandbox/hints.ts';

const OUTPUT = 'docker: Error response from daemon: Bind for 0.0.0.0:8080 failed: port is already allocated.\n';

describe('after a command in the sandbox that failed', () => {
  it('a known error is named once, with its page and its runbook', () => {
    const hints = errorHints(process.cwd(), 'en', { HATOBA_SITE: 'https://docs.example.com' });
    expect(hints.for({ output: OUTPUT, exit: 0 })).toBeUndefined();
    expect(hints.for({ output: OUTPUT, exit: 125 })).toBe(
      '? port is already allocated · https://docs.example.com/en/errors/port-already-allocated/ · hatoba run port-already-allocated',
    );
    expect(hints.for({ output: OUTPUT, exit: 125 })).toBeUndefined();
    expect(hints.for({ output: '', exit: 1 })).toBeUndefined();
    expect(hints.for({ output: 'ls: cannot access nowhere\n', exit: 2 })).toBeUndefined();
    hints.close();
  });
});
