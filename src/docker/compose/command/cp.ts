// Models docker/compose cmd/compose/cp.go and pkg/compose/cp.go; the copying itself is docker cp's.
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Call } from '../../cli/cli.ts';
import { copy as dockerCopy } from '../../cli/command/container/copy.ts';
import { dockerFlags } from '../docker-flags.ts';
import { projectContainers, serviceContainer } from '../execute/containers.ts';
import { type Engine, together } from '../execute/engine.ts';
import { canonicalName } from '../plan/names.ts';
import { type EngineCommand, showing } from './adapt.ts';

export const copy: EngineCommand = async (engine, call) => {
  const [source = '', destination = ''] = call.args;
  if (source === '') throw new Error('source can not be empty');
  if (destination === '') throw new Error('destination can not be empty');
  const name = (await engine.cli.projectName()).toLowerCase();
  await showing(engine, 'Copying', (inner) => copyAll(inner, call, name));
};

/** `service:path`, or a path of this machine. */
function split(text: string): { readonly service: string; readonly path: string } {
  const at = text.indexOf(':');
  if (text.startsWith('/') || at < 0 || text.startsWith('.')) return { service: '', path: text };
  return { service: text.slice(0, at), path: text.slice(at + 1) };
}

async function copyAll(engine: Engine, call: Call, name: string): Promise<void> {
  const [source = '', destination = ''] = call.args;
  const from = split(source);
  const to = split(destination);
  if (from.service && to.service) throw new Error('copying between services is not supported');
  if (!from.service && !to.service) throw new Error('unknown copy direction');
  const containers = await targets(engine, call, name, from.service || to.service, from.service !== '');
  await together(
    engine,
    containers.map((container) => async ({ cli, progress }) => {
      const id = canonicalName(container);
      const text = from.service ? `copy ${id}:${from.path} to ${to.path}` : `copy ${from.path} to ${id}:${to.path}`;
      await progress.event({ id, text, status: 'working', statusText: 'Copying' });
      const flags = dockerFlags({
        quiet: true,
        archive: call.flags.bool('archive'),
        'follow-link': call.flags.bool('follow-link'),
      });
      const args = from.service ? [`${container.Id}:${from.path}`, to.path] : [from.path, `${container.Id}:${to.path}`];
      await dockerCopy(cli.docker, { flags, args, spec: call.spec });
      await progress.event({ id, text, status: 'done', statusText: 'Copied' });
    }),
  );
}

async function targets(
  { api }: Engine,
  { flags }: Call,
  name: string,
  service: string,
  fromService: boolean,
): Promise<readonly ContainerSummary[]> {
  const index = flags.number('index');
  if (index > 0) return [await serviceContainer(api, name, service, { oneOff: 'exclude', all: true, index })];
  const oneOff = flags.bool('all') ? 'include' : 'exclude';
  const containers = await projectContainers(api, name, { oneOff, all: true, services: [service] });
  if (containers.length === 0) throw new Error(`no container found for service "${service}"`);
  return fromService ? containers.slice(0, 1) : containers;
}
