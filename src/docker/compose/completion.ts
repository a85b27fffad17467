// Models the completions of docker/compose (cmd/compose/completion.go): services, profiles, projects' words.
import type { Cli } from '../cli/cli.ts';
import { type Answer, DIRECTIVE, FILES, NOTHING, names } from '../cli/completion/answer.ts';
import { commandNames, flagNames, walk } from '../cli/completion/walk.ts';
import { parseFlags } from '../cli/flags/flag-set.ts';
import { composeVersion } from './compose-version.ts';
import { openComposeCli } from './open-compose-cli.ts';
import { traverse } from './spec/traverse.ts';
import { composeTree } from './spec/tree.ts';
import type { Project } from './types.ts';

/** Commands that are offered no services. */
const WITHOUT_SERVICES = new Set(['compose convert', 'compose version', 'compose wait']);
const WITHOUT_ANYTHING = new Set(['compose down', 'compose ls']);

/** What may stand in the place of the last of `line`; without the leading `docker compose`. */
export async function completeCompose(cli: Cli, line: readonly string[]): Promise<Answer> {
  const root = composeTree(cli.version);
  const spot = walk(root, line);
  const { spec, flag } = spot;
  if (flag === 'file') return names(['yaml', 'yml'], DIRECTIVE.extensions);
  if (flag === 'progress') return names(['auto', 'tty', 'plain', 'json', 'quiet']);
  if (flag === 'profile') return names(profilesOf(await projectOf(cli, line.slice(0, -1))));
  if (flag === 'project-name') return NOTHING;
  if (flag !== undefined) return FILES;
  if (spot.typed.startsWith('-') && (spec.interspersed || spot.args.length === 0)) return flagNames(spot);
  if (spec.children.length > 0) return commandNames(spot);
  if (WITHOUT_ANYTHING.has(spec.path)) return names([], DIRECTIVE.noSpace);
  if (WITHOUT_SERVICES.has(spec.path)) return FILES;
  const project = await projectOf(cli, line);
  const services = project ? [...project.services.keys(), ...project.disabledServices.keys()] : [];
  return names(spec.path === 'compose scale' ? services.map((name) => `${name}=`) : services);
}

const profilesOf = (project: Project | undefined): string[] => [
  ...new Set(
    [...(project?.services.values() ?? []), ...(project?.disabledServices.values() ?? [])].flatMap(
      ({ profiles }) => profiles ?? [],
    ),
  ),
];

/** The project that the flags before the command name; undefined when it cannot be loaded. */
async function projectOf(cli: Cli, line: readonly string[]): Promise<Project | undefined> {
  const silent: Cli = { ...cli, out: async () => {}, err: async () => {} };
  const [{ spec, words } = { spec: composeTree(cli.version), words: [] }] = traverse(
    composeTree(cli.version),
    line.slice(0, -1),
  );
  try {
    const { flags } = parseFlags(spec.flags, words, { interspersed: false, helpNotice: '' });
    const version = composeVersion(cli.build.plugins.find(({ name }) => name === 'compose')?.version ?? '');
    return await (await openComposeCli({ cli: silent, version, flags, dryRun: false, bare: false })).project();
  } catch {
    return undefined;
  }
}
