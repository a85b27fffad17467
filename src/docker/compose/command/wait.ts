// Models docker/compose cmd/compose/wait.go and pkg/compose/wait.go.

import { StatusError } from '../../cli/errors.ts';
import { containerWait } from '../../client/container.ts';
import { projectContainers } from '../execute/containers.ts';
import { downProject } from '../execute/down.ts';
import { unlessCanceled } from '../execute/engine.ts';
import { type EngineCommand, showing } from './adapt.ts';

export const wait: EngineCommand = async (engine, { flags, args }) => {
  const { cli, api, signal } = engine;
  const { name } = await cli.projectOrName();
  const containers = await projectContainers(api, name, { oneOff: 'include', all: false, services: args });
  if (containers.length === 0) throw new Error(`no containers for project "${name}"`);
  let status = 0;
  await Promise.all(
    containers.map(async ({ Id }) => {
      const { result } = await containerWait(api, Id, '');
      const { StatusCode } = await unlessCanceled(signal, result);
      await cli.out(`container "${Id}" exited with status code ${StatusCode}\n`);
      status = StatusCode;
    }),
  );
  if (flags.bool('down-project')) {
    await showing(engine, 'Running', (inner) =>
      downProject(inner, name, {
        project: undefined,
        services: [],
        removeOrphans: true,
        timeout: undefined,
        images: '',
        volumes: false,
      }),
    );
  }
  if (status !== 0) throw new StatusError(status);
};
