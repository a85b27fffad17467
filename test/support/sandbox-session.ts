/** A shell on a whole machine: what a reader's commands print there. */
import { createMachine } from '../../src/machine.ts';

export interface SandboxSession {
  /** Standard output and error of one line, as they came. */
  readonly run: (line: string) => Promise<{ readonly stdout: string; readonly stderr: string; readonly exit: number }>;
}

export async function openSandbox(host = 'ubuntu-24.04'): Promise<SandboxSession> {
  const machine = await createMachine(host, { seed: 'test' });
  const session = machine.openSession();
  return {
    async run(line) {
      const { stdout, stderr, exit } = await session.run(line);
      return { stdout, stderr, exit };
    },
  };
}
