/** Programs that few machines run: loaded when one is first started, while the machine's clock stands still. */
import type { Program } from '../../host/process/types.ts';

export const lazy =
  (load: () => Promise<Program>): Program =>
  async (proc) => {
    const program = await proc.interruptible(proc.clock.hold(load()));
    return program(proc);
  };
