// Models moby cmd/dockerd/{docker,cobra,required,error}.go: what dockerd's command line asks for.
import { type EngineVersion, since } from '../../engine-version.ts';
import { dockerdUsage, type HelpFacts } from './flags/help.ts';
import { FlagError, type FlagSet, parseFlags } from './flags/parse.ts';

export interface CommandLineFacts {
  readonly version: EngineVersion;
  /** `Docker version 28.5.2, build ecc6942`. */
  readonly banner: string;
  readonly help: HelpFacts;
}

/** What is to be done, and what is printed first. */
export type CommandLine =
  | { readonly is: 'print'; readonly stdout: string; readonly stderr: string; readonly exit: number }
  | { readonly is: 'validate' | 'run'; readonly flags: FlagSet; readonly stdout: string };

export function readCommandLine(argv: readonly string[], facts: CommandLineFacts): CommandLine {
  const { version, help } = facts;
  let flags: FlagSet;
  try {
    flags = parseFlags(argv, version);
  } catch (error) {
    if (error instanceof FlagError) return failed(flagFailure(error, facts));
    throw error;
  }
  const stdout = flags.notices.map((notice) => `${notice}\n`).join('');
  if (flags.given.get('help') === true) return printed(`${stdout}\n${dockerdUsage(version, help)}`);
  if (flags.given.get('version') === true) return printed(`${stdout}${facts.banner}\n`);
  if (flags.args.length > 0) return { ...failed(argumentFailure(facts)), stdout };
  return { is: flags.given.get('validate') === true ? 'validate' : 'run', flags, stdout };
}

const printed = (stdout: string): CommandLine => ({ is: 'print', stdout, stderr: '', exit: 0 });
const failed = (text: string) => ({ is: 'print' as const, stdout: '', stderr: `${text}\n`, exit: 1 });

/** From 28 on dockerd has a hidden command, which makes cobra print the usage with every error. */
const hasCommands = (version: EngineVersion): boolean => since(version, 28);

function flagFailure(error: FlagError, { version, help }: CommandLineFacts): string {
  const usage = hasCommands(version) ? `\n\n${dockerdUsage(version, help)}` : '';
  return `Status: ${error.message}\nSee 'dockerd --help'.${usage}, Code: 125`;
}

function argumentFailure({ version, help }: CommandLineFacts): string {
  if (hasCommands(version)) return `\n${dockerdUsage(version, help).trimEnd()}`;
  return `"dockerd" accepts no argument(s).\nSee 'dockerd --help'.\n\nUsage:  dockerd [OPTIONS]\n\nA self-sufficient runtime for containers.`;
}
