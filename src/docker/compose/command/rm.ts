// Models docker/compose cmd/compose/remove.go and pkg/compose/remove.go.
import type { ContainerSummary } from '../../api/types/container.ts';
import { isNotFound } from '../../client/connection.ts';
import { containerInspect } from '../../client/container.ts';
import { ofService, projectContainers } from '../execute/containers.ts';
import { observeProject } from '../execute/observed-project.ts';
import { removeContainers, stopServices } from '../execute/stop.ts';
import { canonicalName } from '../plan/names.ts';
import { info } from '../progress/run.ts';
import { confirm } from '../prompt.ts';
import { type EngineCommand, showing } from './adapt.ts';
import { lastFirst } from './lifecycle.ts';

export const remove: EngineCommand = async (engine, { flags, args }) => {
  const { cli, api } = engine;
  const { project, name } = await cli.projectOrName(args);
  const force = flags.bool('force');
  if (flags.bool('stop')) {
    await showing(engine, 'Stopping', async (inner) => {
      const all = await projectContainers(inner.api, name, { oneOff: 'exclude', all: true });
      await stopServices(inner, project ?? (await observeProject(inner.api, all, name)), { services: args });
    });
  }
  const found = await projectContainers(api, name, { oneOff: 'exclude', all: true, services: args });
  const own = project ? found.filter(ofService(...project.services.keys())) : found;
  const stopped: ContainerSummary[] = [];
  for (const container of own) {
    const state = await containerInspect(api, container.Id).then(
      ({ State }) => State,
      (error: unknown) => {
        if (isNotFound(error)) return undefined;
        throw error;
      },
    );
    if (state && !state.Running) stopped.push(container);
  }
  if (stopped.length === 0) return info(cli)('No stopped containers\n');
  const message = `Going to remove ${stopped.map(canonicalName).join(', ')}`;
  if (force) await cli.out(`${message}\n`);
  else if (!(await confirm(cli, message))) return;
  await showing(engine, 'Removing', (inner) =>
    removeContainers(inner, lastFirst(stopped), { force, volumes: flags.bool('volumes') }),
  );
};
