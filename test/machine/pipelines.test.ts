import { expect, test, vi } from 'vitest';
import { createMachine } from '../../src/machine.ts';

/** apt-cache writes again just after head has gone, and is killed: two ends, one close upon the other. */
test('a pipeline at a terminal gives the prompt back when its writer is killed as its reader ends', async () => {
  const machine = await createMachine('ubuntu-24.04');
  const terminal = machine.openTerminal({ cols: 80, rows: 24 });
  await vi.waitUntil(() => terminal.atPrompt);
  const { output } = await terminal.submit('apt-cache policy bash | head -n 1', { terminal: true });
  expect(output).toBe('bash:\r\n');
});
