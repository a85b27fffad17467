// Models moby api/server/router/swarm and router/plugin on an engine that is in no swarm and has no plugins.
import { notFound, notModelled, unavailable, unknown } from '../../errdefs/errdefs.ts';
import { del, get, type Handler, pathVar, post, type Route } from '../httputils/call.ts';
import { textValue } from '../httputils/form.ts';
import { json } from '../httputils/respond.ts';

const NOT_A_MANAGER =
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.';

const notManager: Handler = async () => {
  throw unavailable(NOT_A_MANAGER);
};
const notASwarmNode: Handler = async () => {
  throw unavailable('This node is not part of a swarm');
};
const swarmNotModelled: Handler = async () => {
  throw notModelled('swarm mode');
};

const NOUNS = ['nodes', 'services', 'tasks', 'secrets', 'configs'];

export const swarmRoutes = (): readonly Route[] => [
  post('/swarm/init', swarmNotModelled),
  post('/swarm/join', swarmNotModelled),
  post('/swarm/leave', notASwarmNode),
  get('/swarm', notManager),
  get('/swarm/unlockkey', notManager),
  post('/swarm/update', notManager),
  post('/swarm/unlock', notManager),
  ...NOUNS.flatMap((noun) => [
    get(`/${noun}`, notManager),
    post(`/${noun}/create`, notManager),
    get(`/${noun}/{id}`, notManager),
    post(`/${noun}/{id}/update`, notManager),
    del(`/${noun}/{id}`, notManager),
  ]),
];

export const pluginRoutes = (): readonly Route[] => [
  get('/plugins', async () => json([])),
  get('/plugins/{name}/json', async (call) => {
    throw noPlugin(pathVar(call, 'name'));
  }),
  post('/plugins/{name}/enable', async (call) => {
    const timeout = textValue(call, 'timeout');
    if (!/^[+-]?\d+$/.test(timeout)) throw unknown(`strconv.Atoi: parsing "${timeout}": invalid syntax`);
    throw noPlugin(pathVar(call, 'name'));
  }),
  ...['disable', 'upgrade', 'set', 'push'].map((verb) =>
    post(`/plugins/{name}/${verb}`, async (call) => {
      throw noPlugin(pathVar(call, 'name'));
    }),
  ),
  del('/plugins/{name}', async (call) => {
    throw noPlugin(pathVar(call, 'name'));
  }),
  get('/plugins/privileges', pluginsNotModelled()),
  post('/plugins/pull', pluginsNotModelled()),
  post('/plugins/create', pluginsNotModelled()),
];

const noPlugin = (name: string) => notFound(`plugin "${name}" not found`);

function pluginsNotModelled(): Handler {
  return async () => {
    throw notModelled('installing engine plugins');
  };
}
