// Models createOptions of docker/compose cmd/compose/create.go: what up, create and run share.
import type { Call } from '../../cli/cli.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';
import type { CreateOptions } from '../execute/create.ts';
import { isTrue } from '../is-true.ts';
import type { RecreatePolicy } from '../plan/converge.ts';
import { getService, withScale, withServices } from '../plan/select.ts';
import type { Project } from '../types.ts';
import { timeoutOf } from './adapt.ts';
import { buildMissing } from './build.ts';

const PULL_POLICIES = ['always', 'never', 'build', 'missing', 'if_not_present'];

/** The project as --pull, --build and --scale change it. Throws with compose's message. */
export function applyCreateFlags(project: Project, { flags }: Call): Project {
  let changed = project;
  if (flags.changed('pull')) {
    const policy = flags.string('pull');
    if (!PULL_POLICIES.includes(policy)) throw new Error(`invalid --pull option ${JSON.stringify(policy)}`);
    changed = withServices(changed, (service) => ({ ...service, pull_policy: policy }));
  }
  if (flags.bool('build')) {
    changed = withServices(changed, (service) => (service.build ? { ...service, pull_policy: 'build' } : service));
  }
  for (const scale of flags.list('scale')) {
    const [name = '', count = '', ...rest] = scale.split('=');
    if (!scale.includes('=') || rest.length > 0) {
      throw new Error(`invalid --scale option ${JSON.stringify(scale)}. Should be SERVICE=NUM`);
    }
    changed = scaleService(changed, name, parseCount(count));
  }
  return changed;
}

function parseCount(text: string): number {
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  throw new Error(`strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
}

/** The project with so many containers of one service. Throws when there is no such service. */
export function scaleService(project: Project, name: string, count: number): Project {
  const service = withScale(getService(project, name), count);
  return {
    ...project,
    services: new Map([...project.services].map((entry) => (entry[0] === name ? [name, service] : entry))),
  };
}

function recreatePolicy(cli: ComposeCli, { flags }: Call): RecreatePolicy {
  if (flags.bool('no-recreate')) return 'never';
  const renewed = sinceCompose(cli.version, 2, 30) && flags.bool('renew-anon-volumes');
  return flags.bool('force-recreate') || renewed ? 'force' : 'diverged';
}

/** How containers are to be made, by the flags of up and create. */
export function createOptions(
  cli: ComposeCli,
  call: Call,
  services: readonly string[],
  project: Project,
): CreateOptions {
  const { flags } = call;
  return {
    images: {
      quietPull: flags.bool('quiet-pull'),
      build: flags.bool('no-build') ? undefined : buildMissing,
    },
    services: services.length > 0 ? services : [...project.services.keys()],
    removeOrphans: removesOrphans(cli, call),
    ignoreOrphans: isTrue(project.environment.get('COMPOSE_IGNORE_ORPHANS') ?? ''),
    recreate: recreatePolicy(cli, call),
    recreateDependencies: flags.bool('no-recreate')
      ? 'never'
      : flags.bool('always-recreate-deps')
        ? 'force'
        : 'diverged',
    inherit: !flags.bool('renew-anon-volumes'),
    timeout: timeoutOf(call),
    assumeYes: flags.bool('yes'),
  };
}

/** --remove-orphans, or COMPOSE_REMOVE_ORPHANS. */
export const removesOrphans = (cli: ComposeCli, { flags }: Call): boolean =>
  flags.changed('remove-orphans') ? flags.bool('remove-orphans') : isTrue(cli.env.get('COMPOSE_REMOVE_ORPHANS') ?? '');
