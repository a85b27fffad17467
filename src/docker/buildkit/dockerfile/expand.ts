// Models moby/buildkit frontend/dockerfile/instructions/commands.go (Expand): variables put into the words of a command.
import { type EngineVersion, since } from '../../engine-version.ts';
import type { Command, KeyValue } from './commands.ts';
import { resolveMounts } from './instructions-run.ts';
import type { WordExpander } from './run-mount.ts';

/** The command with variables put in wherever its words may hold them. EXPOSE cuts into words and is not done here. */
export function expandCommand(command: Command, expand: WordExpander, version: EngineVersion): Command {
  const chmod = (mode: string): string => (since(version, 28) ? expand(mode) : mode);
  switch (command.kind) {
    case 'ADD':
      return {
        ...command,
        chown: expand(command.chown),
        chmod: chmod(command.chmod),
        checksum: expand(command.checksum),
        sources: command.sources.map(expand),
        dest: expand(command.dest),
      };
    case 'COPY':
      return {
        ...command,
        chown: expand(command.chown),
        chmod: chmod(command.chmod),
        sources: command.sources.map(expand),
        dest: expand(command.dest),
      };
    case 'ARG':
      return {
        ...command,
        args: command.args.map((arg) => ({
          ...arg,
          key: expand(arg.key),
          value: arg.value === undefined ? undefined : expand(arg.value),
        })),
      };
    case 'ENV':
      return { ...command, env: command.env.map((pair) => expandPair(pair, expand)) };
    case 'LABEL':
      return command.noExpand
        ? command
        : { ...command, labels: command.labels.map((pair) => expandPair(pair, expand)) };
    case 'RUN':
      return { ...command, mounts: resolveMounts(command, version, expand) };
    case 'STOPSIGNAL':
      return { ...command, signal: expand(command.signal) };
    case 'USER':
      return { ...command, user: expand(command.user) };
    case 'VOLUME':
      return { ...command, volumes: command.volumes.map(expand) };
    case 'WORKDIR':
      return { ...command, path: expand(command.path) };
    default:
      return command;
  }
}

const expandPair = (pair: KeyValue, expand: WordExpander): KeyValue => ({
  ...pair,
  key: expand(pair.key),
  value: expand(pair.value),
});
