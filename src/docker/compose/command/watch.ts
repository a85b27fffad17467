// Models docker/compose cmd/compose/watch.go as far as it goes without watching files.
import { sinceCompose } from '../compose-version.ts';
import { createProject } from '../execute/create.ts';
import { startProject } from '../execute/start.ts';
import { type EngineCommand, showing } from './adapt.ts';
import { createOptions } from './create-options.ts';

/** Starts the project and says what there is to watch: nothing, or nothing in this sandbox. */
export const watch: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const { cli } = engine;
  const project = await cli.project(sinceCompose(cli.version, 2, 30) ? args : []);
  if (!flags.bool('no-up')) {
    const options = createOptions(cli, call, args, project);
    await showing(engine, 'Running', async (inner) => {
      await createProject(inner, project, { ...options, recreateDependencies: 'never', inherit: true });
      await startProject(inner, project);
    });
  }
  const chosen = [...project.services.values()].filter(({ name }) => args.length === 0 || args.includes(name));
  if (chosen.some(({ develop }) => (develop?.watch?.length ?? 0) > 0)) {
    throw new Error('docker compose watch: watching files is not part of this sandbox');
  }
  const article = sinceCompose(cli.version, 2, 30) ? 'a' : 'an';
  throw new Error(
    `none of the selected services is configured for watch, consider setting ${article} 'develop' section`,
  );
};
