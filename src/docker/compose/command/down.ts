// Models docker/compose cmd/compose/down.go.
import { downProject } from '../execute/down.ts';
import { type EngineCommand, showing, timeoutOf } from './adapt.ts';
import { removesOrphans } from './create-options.ts';

export const down: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const images = flags.string('rmi');
  if (images !== '' && images !== 'all' && images !== 'local') {
    throw new Error(`invalid value for --rmi: ${JSON.stringify(images)}`);
  }
  const { project, name } = await engine.cli.projectOrName(args);
  await showing(engine, 'Running', (inner) =>
    downProject(inner, name.toLowerCase(), {
      project,
      services: args,
      removeOrphans: removesOrphans(engine.cli, call),
      timeout: timeoutOf(call),
      images,
      volumes: flags.bool('volumes'),
    }),
  );
};
