/** From files to a project. Models compose-spec/compose-go cli/options.go and loader/loader.go (v2.0.2 to v2.9.1). */
import type { Files } from '../../../host/fs/files.ts';
import type { ComposeVersion } from '../compose-version.ts';
import type { GlobalOptions } from '../global-options.ts';
import type { Project } from '../types.ts';

export interface LoadOptions {
  readonly version: ComposeVersion;
  readonly globals: GlobalOptions;
  readonly files: Files;
  readonly cwd: string;
  readonly env: ReadonlyMap<string, string>;
  /** All of standard input, for `-f -`. */
  readonly stdin: () => Promise<string>;
  /** One warning, without time and level. */
  readonly warn: (message: string) => void;
  /** Only these services and what they need; none means all. */
  readonly services?: readonly string[];
  readonly profiles?: readonly string[];
}

export type LoadProject = (options: LoadOptions) => Promise<Project>;
