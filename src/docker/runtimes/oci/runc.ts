// Models runc main.go: the program behind /usr/bin/runc.
import { print } from '../../../host/process/stdio.ts';
import type { Process, Program } from '../../../host/process/types.ts';
import { type CommandLine, readCommandLine, UsageError } from './command-line.ts';
import { LIFECYCLE } from './commands.ts';
import { fatal } from './fatal.ts';
import { crunVersionText, runcBuild, versionText } from './runc-build.ts';
import type { OciTable } from './table.ts';

/** A command of an OCI runtime; resolves with the exit status. */
export type Command = (table: OciTable, proc: Process, line: CommandLine) => Promise<number>;

/** The words in which a runtime fails; `crun` has its own. */
export type Flavour = 'runc' | 'crun';

/** What has to be there at once when a container starts; the rest is loaded when it is first asked for. */
export const createRunc =
  (table: () => OciTable): Program =>
  async (proc) => {
    const [, ...args] = proc.argv;
    try {
      const line = readCommandLine(args);
      if (line.version) return await version(proc);
      if (line.command === undefined || line.help) return await (await help(proc))(proc);
      if (line.command === 'features') return await (await features(proc))(proc);
      return await (await commandNamed(proc, line.command))(table(), proc, line);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (typeof error.usage === 'string') {
        const { commandHelp } = await loaded(proc, import('./help.ts'));
        await print(proc, `Incorrect Usage.\n\n${commandHelp(error.usage, runcBuild(proc.exe.note).version)}`);
      } else if (error.usage) await (await help(proc))(proc);
      return fatal(proc, undefined, error.message);
    }
  };

async function version(proc: Process): Promise<number> {
  const { note } = proc.exe;
  const text = note.program === 'crun' ? crunVersionText(note) : `runc version ${versionText(runcBuild(note))}`;
  await print(proc, `${text}\n`);
  return 0;
}

const loaded = <T>(proc: Process, load: Promise<T>): Promise<T> => proc.interruptible(proc.clock.hold(load));
const help = async (proc: Process): Promise<Program> => (await loaded(proc, import('./help.ts'))).runcHelp;
const features = async (proc: Process): Promise<Program> => (await loaded(proc, import('./features.ts'))).runcFeatures;

async function commandNamed(proc: Process, name: string): Promise<Command> {
  const known = LIFECYCLE[name];
  if (known) return known;
  const { INSPECTION, NOT_HERE } = await loaded(proc, import('./inspection.ts'));
  const found = INSPECTION[name];
  if (found) return found;
  if (NOT_HERE.includes(name)) throw new UsageError(`${name} is not part of this sandbox`);
  throw new UsageError(`No help topic for '${name}'\n`);
}
