/** One command of a script, whatever becomes of it. */
import type { CommandResult, ScriptSession } from '../../machine.ts';

const failed = (exit: number, stderr = ''): CommandResult => ({ stdout: '', stderr, output: stderr, exit });

/**
 * Runs `cmd`. A command that waits for what can never come (a follower of a log nobody writes to) is interrupted as by
 * Ctrl-C once nothing else is left to do; one the sandbox itself fails at has exit status 1 and says so.
 */
export async function runLine(session: ScriptSession, cmd: string, interrupted: AbortSignal): Promise<CommandResult> {
  const abort = new AbortController();
  const stuck = Promise.withResolvers<CommandResult>();
  const interrupt = (): void => abort.abort();
  const onIdle = (): void => {
    if (abort.signal.aborted) stuck.resolve(failed(130));
    else abort.abort();
  };
  interrupted.addEventListener('abort', interrupt, { once: true });
  process.on('beforeExit', onIdle);
  try {
    return await Promise.race([session.run(cmd, { signal: abort.signal }), stuck.promise]);
  } catch (error) {
    if (process.env.HATOBA_DEBUG) console.error(error);
    return abort.signal.aborted ? failed(130) : failed(1, 'hatoba: this command is beyond the sandbox\n');
  } finally {
    process.off('beforeExit', onIdle);
    interrupted.removeEventListener('abort', interrupt);
  }
}
