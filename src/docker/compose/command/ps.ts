// Models docker/compose cmd/compose/ps.go and pkg/compose/ps.go.
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Call } from '../../cli/cli.ts';
import { writeRows } from '../../cli/formatter/write.ts';
import { containerInspect } from '../../client/container.ts';
import { ofService, projectContainers, serviceOf } from '../execute/containers.ts';
import type { Engine } from '../execute/engine.ts';
import { containerFormat, containerRows, type PsRow } from '../formatter/container.ts';
import { LABEL, labelOf } from '../plan/labels.ts';
import { canonicalName } from '../plan/names.ts';
import type { EngineCommand } from './adapt.ts';

export const ps: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const { cli, api } = engine;
  const statuses = statusesOf(call);
  const { project, name } = await cli.projectOrName(args);
  let services: readonly string[] = args;
  if (project) {
    for (const service of args) if (!project.services.has(service)) throw new Error(`no such service: ${service}`);
    if (args.length === 0 && !flags.bool('orphans')) services = [...project.services.keys()];
  }
  const all = flags.bool('all') || statuses.length > 0;
  const found = await projectContainers(api, name.toLowerCase(), {
    oneOff: all ? 'include' : 'exclude',
    all,
    services,
  });
  const containers = services.length > 0 ? found.filter(ofService(...services)) : found;
  const rows = (await Promise.all(containers.map((container) => rowOf(engine, container))))
    .filter(({ container }) => statuses.length === 0 || statuses.includes(container.State))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (flags.bool('quiet')) return cli.out(rows.map(({ container }) => `${container.Id}\n`).join(''));
  if (flags.bool('services')) {
    return cli.out(`${[...new Set(rows.map(({ container }) => serviceOf(container)))].join('\n')}\n`);
  }
  const format = flags.string('format') || (cli.docker.config.psFormat ?? '');
  const { version, proc } = cli.docker;
  const kind = containerRows({ trunc: !flags.bool('no-trunc'), now: proc.clock.now(), version });
  await cli.out(writeRows(kind, containerFormat(format), rows, version));
};

/** --status, and --filter status=…. Throws for what is no filter. */
function statusesOf({ flags }: Call): readonly string[] {
  const filter = flags.string('filter');
  const statuses = [...flags.list('status')];
  if (filter === '') return statuses;
  const at = filter.indexOf('=');
  if (at < 0) throw new Error('arguments to --filter should be in form KEY=VAL');
  const key = filter.slice(0, at);
  if (key === 'source') throw new Error('not implemented');
  if (key !== 'status') throw new Error(`unknown filter ${key}`);
  return [...statuses, filter.slice(at + 1)];
}

async function rowOf({ api }: Engine, container: ContainerSummary): Promise<PsRow> {
  const { State } = await containerInspect(api, container.Id);
  const ended = State.Status === 'exited' || State.Status === 'dead';
  return {
    container,
    name: canonicalName(container),
    project: labelOf(container, LABEL.project),
    health: State.Status === 'running' ? (State.Health?.Status ?? '') : '',
    exitCode: ended ? State.ExitCode : 0,
    publishers: [...(container.Ports ?? [])]
      .sort((a, b) => a.PrivatePort - b.PrivatePort)
      .map((port) => ({
        URL: port.IP ?? '',
        TargetPort: port.PrivatePort,
        PublishedPort: port.PublicPort ?? 0,
        Protocol: port.Type,
      })),
  };
}
