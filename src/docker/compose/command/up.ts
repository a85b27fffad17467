// Models docker/compose cmd/compose/up.go and pkg/compose/up.go.
import type { Call } from '../../cli/cli.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import { createProject } from '../execute/create.ts';
import { startProject } from '../execute/start.ts';
import { isTrue } from '../is-true.ts';
import { getService, selectedNames, withSelected } from '../plan/select.ts';
import type { Project } from '../types.ts';
import { type EngineCommand, showing } from './adapt.ts';
import { applyCreateFlags, createOptions, removesOrphans } from './create-options.ts';
import { upAttached } from './up-attached.ts';
import type { Cascade } from './up-session.ts';

export const up: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const { cli } = engine;
  const modern = sinceCompose(cli.version, 2, 30);
  checkFlags(call, cli.version);
  const loaded = await cli.project(args);
  if (isTrue(loaded.environment.get('COMPOSE_IGNORE_ORPHANS') ?? '') && removesOrphans(cli, call)) {
    throw new Error('cannot combine COMPOSE_IGNORE_ORPHANS and --remove-orphans');
  }
  if (flags.list('attach').length > 0 && flags.bool('attach-dependencies')) {
    throw new Error('cannot combine --attach and --attach-dependencies');
  }
  if (loaded.services.size === 0 && !(modern && cli.globals.allResources)) throw new Error('no service selected');
  if (flags.bool('watch')) throw new Error('docker compose up --watch is not part of this sandbox');
  const project = applyUpFlags(applyCreateFlags(loaded, call), call);
  const options = createOptions(cli, call, args, project);
  if (flags.bool('no-start')) {
    return showing(engine, 'Creating', (inner) => createProject(inner, project, options));
  }
  const wait = flags.bool('wait');
  if (flags.bool('detach') || wait) {
    const waitTimeout = flags.number('wait-timeout');
    return showing(engine, 'Running', async (inner) => {
      await createProject(inner, project, options);
      await startProject(inner, project, { wait, waitTimeout });
    });
  }
  await upAttached(engine, project, options, {
    services: args,
    attachTo: attachedServices(project, call),
    cascade: cascadeOf(call),
    exitCodeFrom: flags.string('exit-code-from'),
    consumer: {
      color: !flags.bool('no-color'),
      prefix: !flags.bool('no-log-prefix'),
      timestamps: flags.bool('timestamps'),
    },
  });
};

function applyUpFlags(project: Project, { flags, args }: Call): Project {
  const chosen = flags.bool('no-deps') ? withSelected(project, args, 'alone') : project;
  const from = flags.string('exit-code-from');
  if (from !== '') getService(chosen, from);
  return chosen;
}

function cascadeOf({ flags }: Call): Cascade {
  if (flags.bool('abort-on-container-failure')) return 'fail';
  return flags.bool('abort-on-container-exit') || flags.string('exit-code-from') !== '' ? 'stop' : 'ignore';
}

/** The services whose output is shown. Throws for one that is not started. */
function attachedServices(project: Project, { flags, args }: Call): readonly string[] {
  const given = flags.list('attach');
  let names: readonly string[];
  if (given.length > 0) {
    const strange = given.filter((name) => !project.services.has(name));
    if (strange.length > 0) throw new Error(`cannot attach to services not included in up: ${strange.join(', ')}`);
    names = given;
  } else {
    const selection = flags.bool('attach-dependencies') ? 'dependencies' : 'alone';
    names = [...selectedNames(project, args, selection)].filter((name) => project.services.get(name)?.attach !== false);
  }
  return names.filter((name) => !flags.list('no-attach').includes(name));
}

/** Flags that do not go together, as each version tells of them. */
function checkFlags({ flags }: Call, version: ComposeVersion): void {
  const fails = flags.bool('abort-on-container-failure');
  const stops = flags.bool('abort-on-container-exit') || (flags.string('exit-code-from') !== '' && !fails);
  const knowsFailure = sinceCompose(version, 2, 28);
  const modern = sinceCompose(version, 2, 30);
  if (stops && fails) throw new Error('--abort-on-container-failure cannot be combined with --abort-on-container-exit');
  const attaches = flags.bool('attach-dependencies') || flags.list('attach').length > 0;
  if (flags.bool('wait') && (attaches || stops)) {
    throw new Error('--wait cannot be combined with --abort-on-container-exit, --attach or --attach-dependencies');
  }
  const incompatible = (a: string, b: string): void => {
    if (flags.bool(a) && flags.bool(b)) throw new Error(`--${a} and --${b} are incompatible`);
  };
  incompatible('build', 'no-build');
  const detached = flags.bool('detach') || flags.bool('wait');
  if (detached && (attaches || stops || fails || (modern && flags.bool('watch')))) {
    const all = modern
      ? '--abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch'
      : knowsFailure
        ? '--abort-on-container-exit, --abort-on-container-failure, --attach or --attach-dependencies'
        : '--abort-on-container-exit, --attach or --attach-dependencies';
    throw new Error(`${modern && flags.bool('wait') ? '--wait' : '--detach'} cannot be combined with ${all}`);
  }
  if (modern && flags.bool('renew-anon-volumes') && flags.bool('no-recreate')) {
    throw new Error('--no-recreate and --renew-anon-volumes are incompatible');
  }
  incompatible('force-recreate', 'no-recreate');
  incompatible('always-recreate-deps', 'no-recreate');
  incompatible('no-build', 'watch');
}
