/** The flags before the command: `docker compose -f FILE -p NAME …`. */
export interface GlobalOptions {
  readonly files: readonly string[];
  readonly envFiles: readonly string[];
  readonly profiles: readonly string[];
  readonly projectName: string;
  readonly projectDirectory: string;
  readonly compatibility: boolean;
  readonly allResources: boolean;
  readonly dryRun: boolean;
  /** `auto`, `tty`, `plain`, `json`, `quiet`. */
  readonly progress: string;
  /** `never`, `always`, `auto`. */
  readonly ansi: string;
  readonly parallel: number;
}
