// Models docker/compose cmd/compose/run.go and pkg/compose/run.go (v2.26.1, v2.29.4, v2.40.3).
import { sha256Hex } from '../../../base/digest.ts';
import { isTerminal } from '../../../host/process/stdio.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Call } from '../../cli/cli.ts';
import { startAttached } from '../../cli/command/container/start.ts';
import { StatusError } from '../../cli/errors.ts';
import { checkTty } from '../../cli/stream/hijack.ts';
import { forwardSignals } from '../../cli/stream/signals.ts';
import { containerStart } from '../../client/container.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';
import { isOneOff, projectContainers, serviceOf } from '../execute/containers.ts';
import { createProject } from '../execute/create.ts';
import { createOne } from '../execute/create-container.ts';
import { waitDependencies } from '../execute/dependencies.ts';
import type { Engine } from '../execute/engine.ts';
import { injectFiles } from '../execute/files.ts';
import { ensureImages } from '../execute/images.ts';
import { resolveReferences } from '../execute/links.ts';
import { startProject } from '../execute/start.ts';
import { LABEL } from '../plan/labels.ts';
import { getService, withDisabled, withSelected } from '../plan/select.ts';
import type { Project, Service } from '../types.ts';
import { type EngineCommand, exitWith, showing } from './adapt.ts';
import { applyCreateFlags, createOptions } from './create-options.ts';
import { runService } from './run-options.ts';

export const run: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const { cli } = engine;
  const [name = ''] = args;
  if (flags.list('publish').length > 0 && flags.bool('service-ports')) {
    throw new Error('--service-ports and --publish are incompatible');
  }
  const tty = wantsTty(cli, call);
  const loaded = await cli.project([name]);
  const selected = flags.bool('no-deps') ? withSelected(loaded, [name], 'alone') : loaded;
  getService(selected, name);
  const project = applyCreateFlags(selected, call);
  const service = runService(cli, project, call, tty);
  await startDependencies(engine, project, name, call);
  checkTty(cli.docker, service.stdin_open ?? false, tty);
  const id = await createOneOff(engine, project, service, call);
  await startOneOff(engine, id, flags.bool('detach'), flags.bool('interactive'));
};

/** -t, -T, or whether there is a terminal; since 2.30 standard input decides where nothing is said. */
function wantsTty({ docker, version }: ComposeCli, { flags }: Call): boolean {
  if (flags.changed('tty')) {
    if (flags.changed('no-TTY')) throw new Error("--tty and --no-TTY can't be used together");
    return flags.bool('tty');
  }
  if (flags.changed('no-TTY')) return !flags.bool('no-TTY');
  if (sinceCompose(version, 2, 30) && !flags.changed('interactive') && !isTerminal(docker.proc, 0)) return false;
  return isTerminal(docker.proc, 1);
}

async function startDependencies(engine: Engine, project: Project, name: string, call: Call): Promise<void> {
  const rest = withDisabled(project, [name]);
  const { images, removeOrphans, ignoreOrphans } = createOptions(engine.cli, call, [], rest);
  await showing(engine, 'Creating', (inner) =>
    createProject(inner, rest, {
      images,
      services: [...rest.services.keys()],
      removeOrphans,
      ignoreOrphans,
      recreate: 'diverged',
      recreateDependencies: 'diverged',
      inherit: false,
      timeout: undefined,
      assumeYes: false,
    }),
  );
  if (rest.services.size > 0) await showing(engine, 'Running', (inner) => startProject(inner, rest));
}

async function createOneOff(engine: Engine, project: Project, given: Service, call: Call): Promise<string> {
  const { cli, api } = engine;
  const { flags } = call;
  const slug = sha256Hex(`${project.name} ${given.name} ${cli.docker.proc.hostPid} ${cli.docker.proc.clock.now()}`);
  const separator = cli.separator();
  const name = given.container_name || [project.name, given.name, 'run', slug.slice(0, 12)].join(separator);
  const { images: imageOptions } = createOptions(cli, call, [], project);
  const images = await ensureImages(engine, project, imageOptions);
  const observed = await projectContainers(api, project.name, { oneOff: 'include', all: true });
  if (!flags.bool('no-deps')) {
    await waitDependencies(engine, project, given.name, given.depends_on ?? new Map(), observed);
  }
  const byService = new Map<string, ContainerSummary[]>();
  for (const container of observed) {
    if (isOneOff(container)) continue;
    byService.set(serviceOf(container), [...(byService.get(serviceOf(container)) ?? []), container]);
  }
  const service = { ...resolveReferences(given, byService), container_name: name };
  const modern = sinceCompose(cli.version, 2, 30);
  const created = await createOne(
    engine,
    {
      project,
      service,
      images,
      number: modern ? -1 : 1,
      autoRemove: flags.bool('rm'),
      attachStdin: flags.bool('interactive'),
      useAliases: flags.bool('use-aliases'),
      labels: new Map([
        [LABEL.slug, slug],
        [LABEL.oneoff, 'True'],
      ]),
    },
    name,
  );
  if (modern) await injectFiles(engine, project, service, created.Id);
  return created.Id;
}

async function startOneOff({ cli }: Engine, id: string, detached: boolean, interactive: boolean): Promise<void> {
  if (detached) {
    await containerStart(cli.docker.api, id);
    return cli.out(`${id}\n`);
  }
  const stopForwarding = forwardSignals(cli.docker, id);
  try {
    await startAttached(cli.docker, id, { interactive });
  } catch (error) {
    if (!(error instanceof StatusError) || error.message !== '') throw error;
    await exitWith(cli, error.status);
  } finally {
    stopForwarding();
  }
}
