// Models docker/compose cmd/compose/create.go.
import { createProject } from '../execute/create.ts';
import { type EngineCommand, showing } from './adapt.ts';
import { applyCreateFlags, createOptions } from './create-options.ts';

export const create: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  if (flags.bool('build') && flags.bool('no-build')) throw new Error('--build and --no-build are incompatible');
  if (flags.bool('force-recreate') && flags.bool('no-recreate')) {
    throw new Error('--force-recreate and --no-recreate are incompatible');
  }
  const project = applyCreateFlags(await engine.cli.project(args), call);
  const options = createOptions(engine.cli, call, args, project);
  await showing(engine, 'Creating', (inner) => createProject(inner, project, options));
};
