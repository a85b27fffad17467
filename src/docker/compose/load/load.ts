// Models compose-spec/compose-go cli/options.go LoadProject and loader/loader.go (v2.4.8, v2.9.1): from files to a project.
import type { Files } from '../../../host/fs/files.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import type { PortWording } from '../../cli/opts/ports.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import type { GlobalOptions } from '../global-options.ts';
import type { Project } from '../types.ts';
import { checkConsistency } from './consistency.ts';
import { type LoadContext, readText } from './context.ts';
import { LoadError, notFound } from './errors.ts';
import type { ComposeFile } from './load-file.ts';
import { loadModel } from './load-model.ts';
import { normalize } from './normalize.ts';
import { projectFrom } from './project-from-tree.ts';
import { projectName } from './project-name.ts';
import { type ProjectOptions, projectOptions } from './project-options.ts';
import { remoteFailure } from './remote.ts';
import { withoutUnnecessaryResources, withProfiles, withSelectedServices, withServicesEnabled } from './select.ts';
import { withEnvironment, withLabels } from './service-environment.ts';
import type { TreeMap } from './tree.ts';

export interface ModelOptions {
  /** Profiles besides those of the command line and COMPOSE_PROFILES. */
  readonly profiles?: readonly string[];
  readonly noInterpolate?: boolean;
  readonly noPathResolution?: boolean;
  readonly noNormalize?: boolean;
  readonly noConsistency?: boolean;
  /**
   * When env files are read and variables without a value looked up: `early` for all enabled services, `late` for those
   * that are selected, `none`. Without it as commands that start containers do.
   */
  readonly environment?: 'early' | 'late' | 'none';
  /** Keeps the list of env files after reading them. */
  readonly keepEnvFiles?: boolean;
}

export interface LoadOptions extends ModelOptions {
  readonly version: ComposeVersion;
  readonly globals: GlobalOptions;
  readonly portWording: PortWording;
  readonly files: Files;
  readonly cwd: string;
  readonly env: ReadonlyMap<string, string>;
  /** All of standard input, for `-f -`. */
  readonly stdin: () => Promise<string>;
  /** One warning, without time and level. */
  readonly warn: (message: string) => void;
  /** Only these services and what they need; none means all. */
  readonly services?: readonly string[];
}

/** A checked tree that is no project yet. */
export interface Model {
  readonly tree: TreeMap;
  readonly name: string;
  readonly workingDir: string;
  readonly environment: ReadonlyMap<string, string>;
  readonly composeFiles: readonly string[];
  readonly profiles: readonly string[];
}

const isModern = (version: ComposeVersion): boolean => sinceCompose(version, 2, 30);

/** What the command line and the environment say of the project. Throws LoadError. */
export function optionsOf(options: LoadOptions): ProjectOptions {
  const { version, globals, files, cwd, env, warn } = options;
  return projectOptions({
    version,
    files,
    cwd,
    env,
    warn,
    configPaths: globals.files,
    projectDirectory: globals.projectDirectory,
    envFiles: globals.envFiles,
    projectName: globals.projectName,
    profiles: globals.profiles,
  });
}

/**
 * Reads the files into one tree. `bare`: for those who want the tree itself, no variable has a value. Throws LoadError.
 */
export async function loadTree(options: LoadOptions, bare = false): Promise<Model> {
  const project = optionsOf(options);
  const context: LoadContext = {
    files: options.files,
    modern: isModern(options.version),
    portWording: options.portWording,
    home: options.env.get('HOME'),
    warn: options.warn,
    interpolate: !options.noInterpolate,
    versionTold: new Set(),
  };
  const files = await readFiles(project, options, context);
  const name = projectName(project, files, { ...context, normalize: !options.noNormalize });
  const environment = (bare ? new Map<string, string>() : project.environment).set('COMPOSE_PROJECT_NAME', name);
  const tree = loadModel(
    files,
    { workingDir: project.workingDir, variables: environment, withExtends: true, withInclude: true, validate: true },
    { included: [], base: project.workingDir, resolvePaths: !options.noPathResolution },
    context,
  );
  if (tree.size === 0) throw new LoadError('empty compose file');
  if (name === '') throw new LoadError('project name must not be empty');
  if (!options.noNormalize) {
    tree.set('name', name);
    normalize(tree, environment, context.modern);
  }
  return {
    tree,
    name,
    workingDir: project.workingDir,
    environment,
    composeFiles: files.map((file) => file.name),
    profiles: [...project.profiles, ...(options.profiles ?? [])],
  };
}

async function readFiles(
  { configPaths }: ProjectOptions,
  { cwd, stdin, version }: LoadOptions,
  context: LoadContext,
): Promise<ComposeFile[]> {
  if (configPaths.length === 0) throw notFound('no configuration file provided');
  const files: ComposeFile[] = [];
  for (const path of configPaths) {
    const failure = remoteFailure(path, version);
    if (failure) throw failure;
    const name = path === '-' ? path : joinPath(cwd, path);
    files.push({ name, text: path === '-' ? await stdin() : readText(context, name) });
  }
  return files;
}

/** Loads the project. Throws LoadError with compose's message. */
export async function loadProject(options: LoadOptions): Promise<Project> {
  const modern = isModern(options.version);
  const context = { files: options.files, modern, warn: options.warn };
  const services = options.services ?? [];
  const discard = !options.keepEnvFiles;
  const model = await loadTree(options);
  let project = withProfiles(projectFrom(model, options.version), model.profiles);
  if (!options.noConsistency) checkConsistency(project, modern);
  const when = options.environment ?? (modern ? 'late' : 'early');
  if (when === 'early') project = withEnvironment(project, discard, context);
  project = withLabels(project, discard, context);
  project = withServicesEnabled(project, services);
  if (services.length > 0 && !modern) project = withEnvironment(project, true, context);
  if (!modern) project = withoutUnnecessaryResources(project);
  project = withSelectedServices(project, services, modern);
  if (modern && !options.globals.allResources) project = withoutUnnecessaryResources(project);
  return when === 'late' ? withEnvironment(project, discard, context) : project;
}
