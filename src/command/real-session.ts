/** A real bash on this computer, with the docker command that is on it. */
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClock } from '../base/clock.ts';
import type { OpenWorkplace, Session, SessionResult } from '../runbook/session.ts';
import { CannotRun, type Io } from './subcommand.ts';

/**
 * Reads pairs of scripts, ended by NUL, from descriptor 3: what to export, and the command. Both streams go to one
 * pipe, so that their order is kept; after each command come a mark and the exit status. An interrupt ends the command
 * and not the shell.
 */
const DRIVER = `exec 2>&1
trap : INT
__mark=$1; shift
while IFS= read -r -d '' __export <&3 && IFS= read -r -d '' __command <&3; do
  eval "$__export"
  eval "$__command" </dev/null 3<&-
  printf '%s %d\\n' "$__mark" "$?"
done`;

interface RealShell extends Session {
  close(): void;
}

/** Checks that there is an engine and a bash, and gives what opens workplaces on them. Throws `CannotRun`. */
export async function openRealEngine(io: Io): Promise<OpenWorkplace> {
  const ask = promisify(execFile);
  try {
    const { stdout } = await ask('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 20_000 });
    io.err.write(
      `Docker Engine ${stdout.trim()} on this computer. What the steps make stays there unless a step removes it.\n`,
    );
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CannotRun(
      missing ? 'there is no docker command here.' : `the docker command reaches no engine: ${words(error)}`,
    );
  }
  return openWorkplace;
}

function words(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return stderr || (error instanceof Error ? error.message : String(error));
}

/** A temporary folder with two shells in it, for steps and for checks. */
const openWorkplace: OpenWorkplace = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hatoba-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.on('exit', remove);
  const shells = [startShell(folder), startShell(folder)] as const;
  return {
    session: shells[0],
    checker: shells[1],
    clock: createClock({ start: Date.now(), pace: 'real' }),
    async close() {
      for (const shell of shells) shell.close();
      process.off('exit', remove);
      remove();
    },
  };
};

/** Starts a bash in `folder`; variables, directory and functions last from command to command. */
export function startShell(folder: string): RealShell {
  const mark = `\x1e${randomUUID()}`;
  const child = spawn('bash', ['--noprofile', '--norc', '-c', DRIVER, 'bash', mark], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', TERM: 'dumb', PWD: folder },
  });
  const { stdout, stdio } = child;
  const orders = stdio[3];
  let pending = '';
  let settle: ((result: SessionResult) => void) | undefined;
  let ended: number | undefined;
  const finish = (output: string, exit: number): void => {
    const done = settle;
    settle = undefined;
    done?.({ output, exit });
  };
  stdout?.setEncoding('utf8').on('data', (text: string) => {
    pending += text;
    const at = pending.indexOf(mark);
    const end = at < 0 ? -1 : pending.indexOf('\n', at);
    if (end < 0) return;
    const output = pending.slice(0, at);
    const exit = Number(pending.slice(at + mark.length, end));
    pending = pending.slice(end + 1);
    finish(output, exit);
  });
  const hangUp = (): void => {
    if (ended === undefined && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  process.on('exit', hangUp);
  child.on('close', (code) => {
    ended = code ?? 128;
    finish(pending, ended);
  });
  child.on('error', () => {
    ended = 127;
    finish('bash: cannot be started\n', ended);
  });
  return {
    run(command, { env, signal }) {
      if (ended !== undefined) return Promise.reject(new Error('the shell has ended'));
      if (!orders || !('write' in orders)) return Promise.reject(new Error('the shell cannot be written to'));
      const exports = Object.entries(env).map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'`);
      const interrupt = (): void => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
      };
      return new Promise<SessionResult>((resolve) => {
        signal.addEventListener('abort', interrupt, { once: true });
        settle = (result) => {
          signal.removeEventListener('abort', interrupt);
          resolve(result);
        };
        orders.write(`${exports.join('\n')}\0${command}\0`);
      });
    },
    close() {
      process.off('exit', hangUp);
      hangUp();
    },
  };
}
