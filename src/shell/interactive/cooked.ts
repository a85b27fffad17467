import { concat, decode } from '../../base/bytes.ts';
import { COOKED, type Tty } from '../../host/process/tty.ts';
import type { Shell } from '../shell-state.ts';
import { toBytes } from '../text.ts';
import type { EditResult } from './editor.ts';

const NEWLINE = 10;

/** A line as the terminal itself edits it: dash has no editor of its own. */
export async function readCookedLine(sh: Shell, tty: Tty, prompt: string, signal: AbortSignal): Promise<EditResult> {
  tty.mode = COOKED;
  await tty.write(toBytes(prompt));
  const chunks: Uint8Array[] = [];
  while (chunks.at(-1)?.at(-1) !== NEWLINE) {
    const interrupted = sh.wake.signal;
    try {
      const any = AbortSignal.any([sh.proc.endSignal, signal, interrupted]);
      const bytes = await sh.proc.interruptible(
        sh.proc.fds.get(0)?.read(4096, any) ?? Promise.resolve(new Uint8Array(0)),
      );
      if (bytes.length === 0 && chunks.length === 0) return { kind: 'end' };
      chunks.push(bytes);
    } catch (error) {
      if (signal.aborted) return { kind: 'aborted' };
      if (!interrupted.aborted) throw error;
      sh.interrupted = false;
      await tty.write(toBytes('\n'));
      return { kind: 'interrupt' };
    }
  }
  return { kind: 'line', text: decode(concat(chunks)).replace(/\n$/, '') };
}
