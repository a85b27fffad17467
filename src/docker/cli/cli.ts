// Models docker/cli cli/command/cli.go: what every command is handed.
import type { Process } from '../../host/process/types.ts';
import type { Connection } from '../client/connection.ts';
import type { EngineVersion } from '../engine-version.ts';
import type { CliBuild } from './builds.ts';
import type { ReadManifest } from './command/manifest/manifest.ts';
import type { ConfigFile } from './config.ts';
import type { ContextStore } from './context-store.ts';
import type { FlagValues } from './flags/flag-set.ts';
import type { CommandSpec } from './spec/types.ts';

export interface Cli {
  readonly proc: Process;
  readonly version: EngineVersion;
  readonly build: CliBuild;
  readonly tree: CommandSpec;
  readonly api: Connection;
  readonly config: ConfigFile;
  /** The context in use; `default` means DOCKER_HOST or the local socket. */
  readonly context: string;
  /** The contexts besides the default. */
  readonly contexts: ContextStore;
  /** Where the default context leads. */
  readonly defaultHost: string;
  readonly debug: boolean;
  /** How this client asks registries for manifests. */
  readonly manifests: ReadManifest | undefined;
  /** Writes to standard output and error. */
  out(text: string | Uint8Array): Promise<void>;
  err(text: string | Uint8Array): Promise<void>;
}

/** One call of a command. */
export interface Call {
  readonly flags: FlagValues;
  readonly args: readonly string[];
  readonly spec: CommandSpec;
}

/** A command: resolves when it succeeded, throws (StatusError for a status of its own) when not. */
export type Command = (cli: Cli, call: Call) => Promise<void>;
