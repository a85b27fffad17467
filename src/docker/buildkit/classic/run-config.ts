// Models moby builder/dockerfile/internals.go (copyRunConfig and what modifies it; v20.10.24 to v28.5.2).
import type { RunConfig } from './types.ts';

const SHELL: readonly string[] = ['/bin/sh', '-c'];

/** A copy that can be changed without touching the original. */
export const copyConfig = (config: RunConfig, change: RunConfig = {}): RunConfig => ({ ...config, ...change });

/** What stands before a command in shell form. */
export const shellOf = (config: RunConfig): readonly string[] =>
  config.Shell && config.Shell.length > 0 ? config.Shell : SHELL;

/** A command line as it is run. */
export const resolveCommand = (
  command: { readonly cmdLine: readonly string[]; readonly prependShell: boolean },
  config: RunConfig,
): readonly string[] => (command.prependShell ? [...shellOf(config), ...command.cmdLine] : command.cmdLine);

/** The configuration of a step that runs nothing: its comment is the command. */
export const withComment = (config: RunConfig, comment: string): RunConfig =>
  copyConfig(config, { Cmd: [...shellOf(config), '#(nop) ', comment] });

/** WORKDIR, COPY and ADD write theirs in one piece. */
export const withCommentString = (config: RunConfig, comment: string): RunConfig =>
  copyConfig(config, { Cmd: [...shellOf(config), `#(nop) ${comment}`] });
