// Models docker/compose cmd/compose/compose.go PersistentPreRunE and ProjectOptions (v2.26.1 to v2.40.3).
import { decode } from '../../base/bytes.ts';
import { joinPath } from '../../host/fs/mounts.ts';
import { readAll } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import type { Cli } from '../cli/cli.ts';
import type { FlagValues } from '../cli/flags/flag-set.ts';
import type { ComposeCli } from './compose-cli.ts';
import { type ComposeVersion, sinceCompose } from './compose-version.ts';
import { loadFailure } from './exit-status.ts';
import type { GlobalOptions } from './global-options.ts';
import { isTrue } from './is-true.ts';
import { LoadError } from './load/errors.ts';
import { type LoadOptions, loadProject, loadTree, type Model, type ModelOptions, optionsOf } from './load/load.ts';
import { envFiles, readEnvFiles } from './load/project-options.ts';
import { jsonLogLine, logLine } from './log.ts';
import type { Project } from './types.ts';

interface OpenOptions {
  readonly cli: Cli;
  readonly version: ComposeVersion;
  /** The flags before the command. */
  readonly flags: FlagValues;
  readonly dryRun: boolean;
  /** For commands that look at nothing: whatever is wrong with the project does not concern them. */
  readonly bare: boolean;
}

/** Reads the global flags. Throws for flags that contradict each other, with compose's message. */
export async function openComposeCli({ cli, version, flags, dryRun, bare }: OpenOptions): Promise<ComposeCli> {
  const { proc } = cli;
  const warnings: string[] = [];
  let json = false;
  const warn = (message: string): void => {
    warnings.push(message);
  };
  const log = (message: string): Promise<void> =>
    cli.err((json ? jsonLogLine : logLine)('warning', message, proc.clock.now()));
  const flush = async (): Promise<void> => {
    for (const message of warnings.splice(0)) await log(message);
  };
  const env = new Map(proc.env);
  const early = globalOptions(flags, env, version, dryRun);
  const cwd = workingDirectory(proc);
  const shared = { version, files: proc.files, cwd, portWording: cli.build.portWording, warn };
  const base: Omit<LoadOptions, 'globals'> = {
    ...shared,
    env,
    stdin: async () => decode(await readAll(proc)),
  };
  try {
    if (!bare) addDotenv({ ...base, globals: early }, env, version);
  } finally {
    await flush();
  }
  const { globals, notices } = bare
    ? { globals: early, notices: [] }
    : checkGlobals(early, { flags, env, cwd, version });
  for (const notice of notices) await cli.err(notice);
  json = globals.progress === 'json';
  let separator = '-';

  const load = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      throw loadFailure(version, error);
    } finally {
      await flush();
    }
  };
  const project = (services: readonly string[] = [], options: ModelOptions = {}): Promise<Project> =>
    load(async () => {
      const found = await loadProject({ ...base, globals, services, ...options });
      if (globals.compatibility || isTrue(found.environment.get('COMPOSE_COMPATIBILITY') ?? '')) separator = '_';
      return found;
    });
  const projectOrName = async (
    services: readonly string[] = [],
  ): Promise<{ readonly project?: Project; readonly name: string }> => {
    if (globals.files.length === 0 && globals.projectName !== '') return { name: globals.projectName };
    try {
      const found = await project(services, sinceCompose(version, 2, 27) ? { environment: 'none' } : {});
      return { project: found, name: found.name };
    } catch (error) {
      const name = env.get('COMPOSE_PROJECT_NAME');
      if (name) return { name };
      throw error;
    }
  };
  return {
    docker: cli,
    version,
    globals,
    env,
    out: cli.out,
    err: cli.err,
    warn: log,
    project,
    model: (options: ModelOptions = {}): Promise<Model> => load(() => loadTree({ ...base, globals, ...options }, true)),
    projectOrName,
    projectName: async () => globals.projectName || env.get('COMPOSE_PROJECT_NAME') || (await project()).name,
    separator: () => separator,
  };
}

/** Go's os.Getwd: PWD where it leads here, whatever links it goes through. */
function workingDirectory({ env, files, cwd }: Process): string {
  const said = env.get('PWD') ?? '';
  return said.startsWith('/') && files.exists(said) && files.realpath(said) === files.realpath(cwd) ? said : cwd;
}

function globalOptions(
  flags: FlagValues,
  env: ReadonlyMap<string, string>,
  version: ComposeVersion,
  dryRun: boolean,
): GlobalOptions {
  const named = (env.get('COMPOSE_ENV_FILES') ?? '').split(',').filter((file) => file !== '');
  const progress = sinceCompose(version, 2, 30) ? (env.get('COMPOSE_PROGRESS') ?? '') : 'auto';
  return {
    files: flags.list('file'),
    envFiles: flags.changed('env-file') ? flags.list('env-file') : named,
    profiles: flags.list('profile'),
    projectName: flags.string('project-name'),
    projectDirectory: flags.string('project-directory'),
    compatibility: flags.bool('compatibility'),
    allResources: flags.bool('all-resources'),
    dryRun,
    progress: (flags.changed('progress') ? flags.string('progress') : progress) || 'auto',
    ansi: flags.string('ansi'),
    parallel: flags.number('parallel'),
  };
}

/**
 * What .env says of compose itself holds for the command too. Until 2.26 all of it does, and whatever is wrong with
 * the project's options ends every command here.
 */
function addDotenv(options: LoadOptions, env: Map<string, string>, version: ComposeVersion): void {
  const input = {
    ...options,
    configPaths: options.globals.files,
    projectDirectory: options.globals.projectDirectory,
    envFiles: options.globals.envFiles,
    projectName: options.globals.projectName,
    profiles: options.globals.profiles,
  };
  const strict = !sinceCompose(version, 2, 27);
  try {
    const configPaths = strict ? optionsOf(options).configPaths : input.configPaths;
    // Compose reads these files twice, which shows where a variable in them is not set.
    if (!strict) readEnvFiles(input, envFiles(input, configPaths), env);
    const found = readEnvFiles(input, envFiles(input, configPaths), env);
    for (const [name, value] of found) {
      const wanted = !sinceCompose(version, 2, 30) || name.startsWith('COMPOSE_');
      if (strict && name === '') throw new Error('setenv: invalid argument');
      if (wanted && !env.has(name)) env.set(name, value);
    }
  } catch (error) {
    if (strict || !(error instanceof LoadError)) throw error;
  }
}

interface CheckInput {
  readonly flags: FlagValues;
  readonly env: ReadonlyMap<string, string>;
  readonly cwd: string;
  readonly version: ComposeVersion;
}

function checkGlobals(
  globals: GlobalOptions,
  { flags, env, cwd, version }: CheckInput,
): { readonly globals: GlobalOptions; readonly notices: readonly string[] } {
  const notices: string[] = [];
  let { ansi, projectDirectory, parallel } = globals;
  if (flags.bool('no-ansi')) {
    if (ansi !== 'auto')
      throw new Error('cannot specify DEPRECATED "--no-ansi" and "--ansi". Please use only "--ansi"');
    ansi = 'never';
    notices.push("option '--no-ansi' is DEPRECATED ! Please use '--ansi' instead.\n");
  }
  if (env.has('COMPOSE_ANSI') && !flags.changed('ansi')) ansi = env.get('COMPOSE_ANSI') ?? ansi;
  checkProgress(globals.progress, ansi, version);
  const workdir = flags.string('workdir');
  if (workdir !== '') {
    if (projectDirectory !== '')
      throw new Error(
        'cannot specify DEPRECATED "--workdir" and "--project-directory". Please use only "--project-directory" instead',
      );
    projectDirectory = workdir;
    notices.push(
      "\x1b[31moption '--workdir' is DEPRECATED at root level! Please use '--project-directory' instead.\n\x1b[0m",
    );
  }
  const limit = env.get('COMPOSE_PARALLEL_LIMIT');
  if (limit !== undefined && !flags.changed('parallel')) {
    if (!/^[+-]?\d+$/.test(limit))
      throw new Error(`COMPOSE_PARALLEL_LIMIT must be an integer (found: ${JSON.stringify(limit)})`);
    parallel = Number(limit);
  }
  const files = globals.envFiles.map((file) => joinPath(cwd, file));
  return { globals: { ...globals, ansi, projectDirectory, parallel, envFiles: files }, notices };
}

function checkProgress(progress: string, ansi: string, version: ComposeVersion): void {
  if (progress === 'tty' && ansi === 'never')
    throw new Error("can't use --progress tty while ANSI support is disabled");
  if (progress === 'plain' && ansi === 'always')
    throw new Error("can't use --progress plain while ANSI support is forced");
  const modes = ['auto', 'tty', 'plain', 'quiet', 'none', ...(sinceCompose(version, 2, 27) ? ['json'] : [])];
  if (!modes.includes(progress)) throw new Error(`unsupported --progress value ${JSON.stringify(progress)}`);
}
