/** What a compose command is handed. Models docker/compose cmd/compose/compose.go ProjectOptions (v2.26.1 to v2.40.3). */
import type { Call, Cli } from '../cli/cli.ts';
import type { ComposeVersion } from './compose-version.ts';
import type { GlobalOptions } from './global-options.ts';
import type { Model, ModelOptions } from './load/load.ts';
import type { Project } from './types.ts';

export interface ComposeCli {
  /** The docker CLI the plugin runs under: process, engine connection, output. */
  readonly docker: Cli;
  readonly version: ComposeVersion;
  readonly globals: GlobalOptions;
  /** The process's environment, with what a .env file adds for compose itself (COMPOSE_…). */
  readonly env: ReadonlyMap<string, string>;
  /** Writes to standard output and error. */
  out(text: string | Uint8Array): Promise<void>;
  err(text: string | Uint8Array): Promise<void>;
  /** A line as logrus prints it to standard error: `time="…" level=warning msg="…"`. */
  warn(message: string): Promise<void>;
  /**
   * Loads the project with these services and what they depend on; none means all. Throws StatusError with compose's
   * message and exit status.
   */
  project(services?: readonly string[], options?: ModelOptions): Promise<Project>;
  /** The files' tree, which is no project yet: what `config --no-interpolate` prints. */
  model(options?: ModelOptions): Promise<Model>;
  /** For commands that know their containers by label: the project where there is a file, else its name alone. */
  projectOrName(services?: readonly string[]): Promise<{ readonly project?: Project; readonly name: string }>;
  /** The project's name alone: -p, COMPOSE_PROJECT_NAME, or that of the loaded project. */
  projectName(): Promise<string>;
  /** `-` between the parts of a container's name; `_` in compatibility mode. Known once a project was loaded. */
  separator(): string;
}

/** A command: resolves when it succeeded, throws (StatusError for a status of its own) when not. */
export type ComposeCommand = (cli: ComposeCli, call: Call) => Promise<void>;
