// Models nvidia-ctk (nvidia-container-toolkit v1.17.1 cmd/nvidia-ctk/main.go).
import { TOOLKIT_COMMITS } from '../../../host/nvidia/files/toolkit.ts';
import { print } from '../../../host/process/stdio.ts';
import type { Process, Program } from '../../../host/process/types.ts';
import { cdi } from './cdi.ts';
import type { CtkCommand } from './command.ts';
import { config } from './config.ts';
import { commandHelp, FlagError, type FlagSpec, parseFlags } from './flags.ts';
import { createLogger, type Logger } from './log.ts';
import { runtime } from './runtime.ts';
import { system } from './system.ts';

const TITLE = 'NVIDIA Container Toolkit CLI';

const ROOT: CtkCommand = {
  name: TITLE,
  usage: 'Tools to configure the NVIDIA Container Toolkit',
  flags: [
    { name: 'debug', aliases: ['d'], type: 'bool', usage: 'Enable debug-level logging' },
    { name: 'quiet', type: 'bool', usage: 'Suppress all output except for errors; overrides --debug' },
    { name: 'version', aliases: ['v'], type: 'bool', usage: 'print the version' },
  ],
  commands: [runtime, { name: 'info', usage: 'Provide information about the system' }, cdi, system, config],
};

export const nvidiaCtk: Program = async (proc) => {
  if (proc.argv[1] === 'hook') return hook(proc);
  const version = String(proc.exe.note.version ?? '1.17.1');
  const log = createLogger(proc);
  const status = await run(proc, log, version, ROOT, [TITLE], proc.argv.slice(1));
  await log.flush();
  return status;
};

/** `nvidia-ctk hook create-symlinks`: what nvidia-cdi-hook does has been part of this program before it. */
async function hook(proc: Process): Promise<number> {
  const { cdiHook } = await proc.interruptible(proc.clock.hold(import('../cdi-hook.ts')));
  proc.argv = [proc.argv[0] ?? 'nvidia-ctk', ...proc.argv.slice(2)];
  return cdiHook(proc);
}

/** `NVIDIA Container Toolkit CLI version 1.17.1` and the commit. */
export const versionText = (title: string, version: string): string => {
  const commit = TOOLKIT_COMMITS[version];
  return `${title} version ${version}\n${commit === undefined ? '' : `commit: ${commit}\n`}`;
};

async function run(
  proc: Process,
  log: Logger,
  version: string,
  command: CtkCommand,
  path: readonly string[],
  args: readonly string[],
): Promise<number> {
  const help = (): Promise<void> => print(proc, helpOf(command, path));
  const specs: readonly FlagSpec[] = command.flags ?? [];
  try {
    const flags = parseFlags(args, specs);
    if (command === ROOT && flags.bool('version')) {
      await print(proc, versionText(TITLE, version));
      return 0;
    }
    if (command === ROOT) log.quiet = flags.bool('quiet');
    const [word, ...rest] = flags.operands;
    const inner = command.commands?.find(({ name }) => name === word);
    if (inner && !flags.help) return await run(proc, log, version, inner, [...path, inner.name], rest);
    if (flags.help || !command.run) {
      if (word !== undefined && !flags.help && word !== 'help') await print(proc, `No help topic for '${word}'\n`);
      else await help();
      return word !== undefined && !flags.help && word !== 'help' ? 3 : 0;
    }
    await command.run({ proc, log, flags, version });
    return 0;
  } catch (error) {
    if (error instanceof FlagError) {
      await print(proc, `Incorrect Usage: ${error.message}\n\n`);
      await help();
      log.say('error', error.message);
      return 1;
    }
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    log.say('error', error.message);
    return 1;
  }
}

const helpOf = (command: CtkCommand, path: readonly string[]): string =>
  commandHelp(
    path.join(' '),
    command.usage,
    command.flags ?? [],
    command.commands?.map(({ name, usage }) => [name, usage]),
  );
