import { readNote } from '../host/process/elf.ts';
import type { FileDescription } from '../host/process/file-description.ts';
import type { Tty } from '../host/process/tty.ts';
import type { Credentials, Kernel, Namespaces, Process } from '../host/process/types.ts';
import { flavourOf } from './bash.ts';
import { createShell, type ShellOptions } from './shell.ts';

/** Who logs in where. */
export interface LoginOptions {
  readonly kernel: Kernel;
  readonly ns: Namespaces;
  readonly cred: Credentials;
  readonly env: ReadonlyMap<string, string>;
  readonly cwd: string;
  /** The shell's executable, for what `$0` and `ps` show. */
  readonly programPath: string;
}

/** Starts the login shell, a session of its own. */
export function spawnLogin(
  { kernel, ns, cred, cwd, env, programPath }: LoginOptions,
  options: ShellOptions,
  place: {
    readonly fds: ReadonlyMap<number, FileDescription>;
    readonly tty: Tty | undefined;
    readonly env?: ReadonlyMap<string, string>;
  },
): Process {
  const name = programPath.split('/').at(-1) ?? 'bash';
  const shell = kernel.spawn({
    ns,
    cred,
    cwd,
    env: place.env ?? env,
    argv: [name],
    fds: place.fds,
    session: { tty: place.tty },
    program: createShell((proc) => flavourOf(versionOf(proc, programPath)), options),
  });
  for (const description of new Set(place.fds.values())) description.close();
  return shell;
}

/** The version that the shell's executable names. */
function versionOf({ files }: Process, path: string): unknown {
  return files.exists(path) ? readNote(files.readFile(path))?.version : undefined;
}
