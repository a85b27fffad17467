// Models toBuildOptions of docker/compose pkg/compose/build.go and the definitions of build_bake.go.
import { joinPath } from '../../../host/fs/mounts.ts';
import type { Call } from '../../cli/cli.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';
import { dockerFlags } from '../docker-flags.ts';
import { imageName } from '../image-name.ts';
import type { Build, Project, Service } from '../types.ts';
import { LABEL } from './labels.ts';

/** What the command line asks of every build. */
export interface BuildFlags {
  readonly quiet: boolean;
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly push: boolean;
  /** `NAME=value`, or a name whose value is the environment's. */
  readonly args: readonly string[];
}

export const PLAIN_BUILD: BuildFlags = { quiet: false, noCache: false, pull: false, push: false, args: [] };

/** Build arguments by name: the file's under the command line's, those without a value from the environment. */
function buildArguments(project: Project, build: Build, asked: BuildFlags): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const set = (name: string, value: string | null | undefined): void => {
    const known = value ?? project.environment.get(name);
    if (known !== undefined) values.set(name, known);
  };
  for (const [name, value] of build.args ?? []) set(name, value);
  for (const pair of asked.args) {
    const at = pair.indexOf('=');
    if (at < 0) set(pair, undefined);
    else set(pair.slice(0, at), pair.slice(at + 1));
  }
  return values;
}

function buildLabels({ version }: ComposeCli, project: Project, service: Service): ReadonlyMap<string, string> {
  const { major, minor, patch } = version;
  return new Map([
    ...(service.build?.labels ?? []),
    [LABEL.version, `${major}.${minor}.${patch}`],
    [LABEL.project, project.name],
    [LABEL.service, service.name],
  ]);
}

const pairs = (map: ReadonlyMap<string, string> | undefined): string[] =>
  [...(map ?? [])].map(([name, value]) => `${name}=${value}`);

const dockerfileOf = (build: Build, context: string): string =>
  build.dockerfile ? joinPath(context, build.dockerfile) : '';

function secretFlags(project: Project, build: Build): string[] {
  return (build.secrets ?? []).map(({ source = '', target }) => {
    const { file, environment } = project.secrets.get(source) ?? {};
    const id = target || source;
    return environment ? `id=${id},env=${environment}` : `id=${id},src=${file ?? ''}`;
  });
}

/** The build of one service as a call of `docker build`. `inline` is where an inline Dockerfile stands. */
export function buildFlags(
  cli: ComposeCli,
  project: Project,
  service: Service,
  asked: BuildFlags,
  inline: string | undefined,
): Pick<Call, 'flags' | 'args'> {
  const build = service.build ?? {};
  const context = build.context ?? project.workingDir;
  const image = imageName(service, project.name, cli.separator());
  const named = [...(build.additional_contexts ?? [])].map(([name, value]): string => {
    const target = value.startsWith('service:') ? project.services.get(value.slice('service:'.length)) : undefined;
    return `${name}=${target ? `docker-image://${imageName(target, project.name, cli.separator())}` : value}`;
  });
  const flags = dockerFlags({
    tag: sinceCompose(cli.version, 2, 30) ? [...(build.tags ?? []), image] : [image, ...(build.tags ?? [])],
    label: pairs(buildLabels(cli, project, service)),
    'build-arg': pairs(buildArguments(project, build, asked)),
    'build-context': named,
    'cache-from': [...(build.cache_from ?? [])],
    'cache-to': [...(build.cache_to ?? [])],
    'add-host': [...(build.extra_hosts ?? [])].flatMap(([host, ips]) => ips.map((ip) => `${host}:${ip}`)),
    secret: secretFlags(project, build),
    allow: [...(build.entitlements ?? [])],
    platform: [...(build.platforms ?? (service.platform ? [service.platform] : []))],
    file: inline === undefined ? dockerfileOf(build, context) : `${inline}/Dockerfile`,
    target: build.target ?? '',
    network: build.network ?? '',
    'shm-size': build.shm_size ? String(build.shm_size) : '',
    'no-cache': asked.noCache || (build.no_cache ?? false),
    pull: asked.pull || (build.pull ?? false),
    push: asked.push && Boolean(service.image),
  });
  return { flags, args: [context] };
}

/** What compose hands to bake on its standard input. */
export function bakeDefinition(
  project: Project,
  services: readonly Service[],
  asked: BuildFlags,
  cli: ComposeCli,
): string {
  const target = (service: Service): unknown => {
    const build = service.build ?? {};
    const args = buildArguments(project, build, asked);
    return {
      context: build.context,
      dockerfile: build.dockerfile ?? 'Dockerfile',
      args: args.size > 0 ? Object.fromEntries(args) : undefined,
      labels: Object.fromEntries(buildLabels(cli, project, service)),
      tags: [...(build.tags ?? []), imageName(service, project.name, cli.separator())],
      target: build.target,
      output: ['type=docker'],
    };
  };
  const names = services.map(({ name }) => name.replaceAll('.', '_'));
  return JSON.stringify(
    {
      group: { default: { targets: names } },
      target: Object.fromEntries(services.map((service, index) => [names[index], target(service)])),
    },
    null,
    2,
  );
}
