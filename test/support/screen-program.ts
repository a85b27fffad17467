import { decode } from '../../src/base/bytes.ts';
import { createMachine } from '../../src/machine.ts';
import { createVirtualScreen, type VirtualScreen } from './virtual-screen.ts';

/** A machine's terminal on a screen that can be looked at. */
export interface ScreenedMachine {
  readonly screen: VirtualScreen;
  /** Every argument arrives in a chunk of its own; then the machine has time to answer. */
  type(...chunks: string[]): Promise<void>;
  resize(cols: number, rows: number): Promise<void>;
  /** Lets the machine's clock go on. */
  wait(ms: number): Promise<void>;
  /** Writes a file, read back by `read`. */
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string>;
  /** Runs a line elsewhere on the machine. */
  run(line: string): Promise<void>;
}

export async function openScreenedMachine(cols = 80, rows = 12): Promise<ScreenedMachine> {
  const machine = await createMachine('ubuntu-24.04', { seed: 'test' });
  const screen = createVirtualScreen(cols, rows);
  const terminal = machine.openTerminal({ cols, rows });
  terminal.onData((bytes) => screen.write(decode(bytes)));
  const silent = machine.openSession();
  await machine.up();
  while (!terminal.atPrompt) await machine.clock.sleep(10);
  // From here on time stands still while nobody waits: what is on the screen stays to be looked at.
  machine.clock.setPace('held');
  const wait = (ms: number): Promise<void> => machine.clock.runUntil(machine.clock.now() + ms);
  const silently = async (line: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
    let stdout: string | undefined;
    void silent.run(line, { env }).then((result) => {
      stdout = result.stdout;
    });
    while (stdout === undefined) await wait(50);
    return stdout;
  };
  return {
    screen,
    wait,
    async type(...chunks) {
      for (const chunk of chunks) {
        terminal.write(chunk);
        await wait(50);
      }
    },
    async resize(nextCols, nextRows) {
      screen.resize(nextCols, nextRows);
      terminal.resize({ cols: nextCols, rows: nextRows });
      await wait(50);
    },
    async write(path, text) {
      await silently(`printf '%s' "$TEXT" > ${path}`, { TEXT: text });
    },
    read: (path) => silently(`cat ${path}`),
    async run(line) {
      await silently(line);
      await wait(50);
    },
  };
}
