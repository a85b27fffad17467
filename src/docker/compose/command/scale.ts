// Models docker/compose cmd/compose/scale.go and pkg/compose/scale.go.
import { createProject } from '../execute/create.ts';
import { startProject } from '../execute/start.ts';
import { withSelected } from '../plan/select.ts';
import { type EngineCommand, showing } from './adapt.ts';
import { createOptions, scaleService } from './create-options.ts';

export const scale: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  const counts = new Map(args.map(parse));
  const names = [...counts.keys()].sort();
  const loaded = await engine.cli.project(names);
  let project = flags.bool('no-deps') ? withSelected(loaded, names, 'alone') : loaded;
  for (const [name, count] of counts) project = scaleService(project, name, count);
  const options = { ...createOptions(engine.cli, call, names, project), inherit: false, removeOrphans: false };
  await showing(engine, 'Running', async (inner) => {
    await createProject(inner, project, { ...options, ignoreOrphans: false });
    await startProject(inner, project);
  });
};

function parse(text: string): [string, number] {
  const at = text.indexOf('=');
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 0 || name === '' || value === '') throw new Error(`invalid scale specifier: ${text}`);
  if (!/^[+-]?\d+$/.test(value)) {
    throw new Error(`invalid scale specifier: can't parse replica value as int: ${text}`);
  }
  return [name, Number(value)];
}
