/** `docker compose`. Models docker/compose cmd/compose/compose.go (v2.26.1, v2.29.4, v2.40.3). */
import type { Call, Cli } from '../cli/cli.ts';
import type { ComposeVersion } from './compose-version.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Project } from './types.ts';

/** What a compose command is handed besides its own flags. */
export interface ComposeCli {
  /** The docker CLI the plugin runs under: process, engine connection, output. */
  readonly docker: Cli;
  readonly version: ComposeVersion;
  readonly globals: GlobalOptions;
  /** Writes to standard output and error. */
  out(text: string | Uint8Array): Promise<void>;
  err(text: string | Uint8Array): Promise<void>;
  /**
   * Loads the project with these services and what they depend on; none means all. Throws StatusError with compose's
   * message and exit status. `ignoreDependencies` keeps the services alone.
   */
  project(services?: readonly string[], options?: ProjectCall): Promise<Project>;
  /** For commands that know their containers by label: the project where there is a file, else its name alone. */
  projectOrName(services?: readonly string[]): Promise<{ readonly project?: Project; readonly name: string }>;
}

export interface ProjectCall {
  /** Profiles besides those of the command line and COMPOSE_PROFILES. */
  readonly profiles?: readonly string[];
}

/** A command: resolves when it succeeded, throws (StatusError for a status of its own) when not. */
export type ComposeCommand = (cli: ComposeCli, call: Call) => Promise<void>;
