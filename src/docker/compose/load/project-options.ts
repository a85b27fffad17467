// Models compose-spec/compose-go cli/options.go: which files make a project, and what variables they see.
import { decode } from '../../../base/bytes.ts';
import type { Files } from '../../../host/fs/files.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import { parseDotenv } from './dotenv.ts';
import { LoadError } from './errors.ts';
import { goIoError } from './go-errors.ts';

export interface OptionsInput {
  readonly version: ComposeVersion;
  readonly files: Files;
  readonly cwd: string;
  readonly env: ReadonlyMap<string, string>;
  readonly configPaths: readonly string[];
  readonly projectDirectory: string;
  readonly envFiles: readonly string[];
  readonly projectName: string;
  readonly profiles: readonly string[];
  readonly warn: (message: string) => void;
}

/** What is known of a project before its files are read. */
export interface ProjectOptions {
  /** As they were given or found; `-` is standard input. */
  readonly configPaths: readonly string[];
  /** Absolute. */
  readonly workingDir: string;
  readonly environment: Map<string, string>;
  readonly name: string;
  readonly profiles: readonly string[];
}

const FILE_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** Finds the files and reads .env. Throws LoadError, and Errno for files that cannot be read. */
export function projectOptions(input: OptionsInput): ProjectOptions {
  const environment = new Map(input.env);
  if (!environment.has('PWD')) environment.set('PWD', input.cwd);
  // Since 2.27 the .env file of the current directory may name the files (COMPOSE_FILE) already.
  if (sinceCompose(input.version, 2, 27)) addEnvFiles(input, input.configPaths, environment);
  const configPaths = withDefaults(input, withEnvironment(input, environment));
  addEnvFiles(input, configPaths, environment);
  if (input.projectName !== normalizeProjectName(input.projectName)) throw invalidProjectName(input.projectName);
  return {
    configPaths,
    workingDir: workingDir(input, configPaths),
    environment,
    name: input.projectName,
    profiles:
      input.profiles.length > 0
        ? input.profiles
        : (environment.get('COMPOSE_PROFILES') ?? '').split(',').map((profile) => profile.trim()),
  };
}

export const normalizeProjectName = (name: string): string =>
  (name.toLowerCase().match(/[a-z0-9_-]/g) ?? []).join('').replace(/^[_-]+/, '');

export const invalidProjectName = (name: string): LoadError =>
  new LoadError(
    `invalid project name ${JSON.stringify(name)}: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number`,
  );

const absolute = (input: OptionsInput, path: string): string => joinPath(input.cwd, path);

const dirname = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

function workingDir(input: OptionsInput, configPaths: readonly string[]): string {
  if (input.projectDirectory !== '') return absolute(input, input.projectDirectory);
  const first = configPaths.find((path) => path !== '-');
  return first === undefined ? input.cwd : dirname(absolute(input, first));
}

function withEnvironment(input: OptionsInput, environment: ReadonlyMap<string, string>): readonly string[] {
  const named = environment.get('COMPOSE_FILE');
  if (input.configPaths.length > 0 || named === undefined) return input.configPaths;
  return named.split(environment.get('COMPOSE_PATH_SEPARATOR') || ':').map((path) => {
    if (path === '-') return path;
    const whole = absolute(input, path);
    goIoError('stat', whole, () => input.files.stat(whole));
    return whole;
  });
}

function withDefaults(input: OptionsInput, given: readonly string[]): readonly string[] {
  if (given.length > 0) return given;
  for (let directory = workingDir(input, given); ; directory = dirname(directory)) {
    const found = present(input, FILE_NAMES, directory);
    if (found[0] !== undefined) {
      warnOfSeveral(input, 'config', found);
      const overrides = present(input, OVERRIDE_NAMES, directory);
      warnOfSeveral(input, 'override', overrides);
      return [found[0], ...overrides.slice(0, 1)];
    }
    if (directory === '/') return [];
  }
}

const present = (input: OptionsInput, names: readonly string[], directory: string): readonly string[] =>
  names.map((name) => joinPath(directory, name)).filter((path) => input.files.exists(path));

function warnOfSeveral({ warn }: OptionsInput, kind: string, found: readonly string[]): void {
  if (found.length < 2) return;
  warn(`Found multiple ${kind} files with supported names: ${found.join(', ')}`);
  warn(`Using ${found[0]}`);
}

/** Adds what the .env files say; variables that are set already stay. */
function addEnvFiles(input: OptionsInput, configPaths: readonly string[], environment: Map<string, string>): void {
  for (const [name, value] of readEnvFiles(input, envFiles(input, configPaths), environment))
    if (!environment.has(name)) environment.set(name, value);
}

/** The files of --env-file; without any the .env of the project directory, unless COMPOSE_DISABLE_ENV_FILE. */
export function envFiles(input: OptionsInput, configPaths: readonly string[]): readonly string[] {
  if (input.envFiles.length > 0) return input.envFiles;
  const disabled = input.env.get('COMPOSE_DISABLE_ENV_FILE');
  if (disabled !== undefined && isTrue(disabled)) return [];
  const path = joinPath(workingDir(input, configPaths), '.env');
  return input.files.exists(path) && !input.files.isDirectory(path) ? [path] : [];
}

function isTrue(text: string): boolean {
  if (/^(1|t|T|TRUE|true|True)$/.test(text)) return true;
  if (/^(0|f|F|FALSE|false|False)$/.test(text)) return false;
  throw new LoadError(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
}

/** The variables of these files, later ones over earlier ones; `current` wins when values are expanded. */
export function readEnvFiles(
  input: Pick<OptionsInput, 'files' | 'cwd' | 'version' | 'warn'>,
  paths: readonly string[],
  current: ReadonlyMap<string, string>,
): Map<string, string> {
  const found = new Map<string, string>();
  const verb = sinceCompose(input.version, 2, 30) ? 'couldn' : 'Couldn';
  for (const path of paths.map((one) => joinPath(input.cwd, one))) {
    if (!input.files.exists(path)) throw new LoadError(`${verb}'t find env file: ${path}`);
    if (input.files.isDirectory(path)) throw new LoadError(`${path} is a directory`);
    const text = goIoError('open', path, () => decode(input.files.readFile(path)));
    try {
      parseDotenv(text, found, {
        lookup: (name) => current.get(name),
        warn: (name) => input.warn(unsetVariable(name)),
      });
    } catch (error) {
      throw error instanceof Error ? new LoadError(`failed to read ${path}: ${error.message}`) : error;
    }
  }
  return found;
}

export const unsetVariable = (name: string): string =>
  `The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`;
