/** The table of commands: every path that does something, and the function that does it. */
import type { Command } from './cli.ts';
import { attach } from './command/container/attach.ts';
import { copy } from './command/container/copy.ts';
import { create as containerCreate } from './command/container/create.ts';
import { exec } from './command/container/exec.ts';
import {
  remove as containerRemove,
  kill,
  pause,
  rename,
  restart,
  stop,
  unpause,
  wait,
} from './command/container/lifecycle.ts';
import { list as containerList } from './command/container/list.ts';
import { logs } from './command/container/logs.ts';
import { commit, diff, port, top, update } from './command/container/look.ts';
import { prune as containerPrune } from './command/container/prune.ts';
import { run } from './command/container/run.ts';
import { start } from './command/container/start.ts';
import { stats } from './command/container/stats.ts';
import { exportContext, importContext } from './command/context/archive.ts';
import * as context from './command/context/context.ts';
import { inspect as inspectContext } from './command/context/inspect.ts';
import { create as createContext, update as updateContext } from './command/context/write.ts';
import { exportContainer, importImage, load, save } from './command/image/archive.ts';
import { build } from './command/image/build.ts';
import { history, prune as imagePrune, remove as imageRemove, tag } from './command/image/change.ts';
import { list as imageList } from './command/image/list.ts';
import { pull, push } from './command/image/pull.ts';
import {
  inspect,
  inspectContainer,
  inspectImage,
  inspectNetwork,
  inspectPlugin,
  inspectSwarm,
  inspectVolume,
} from './command/inspect.ts';
import * as manifest from './command/manifest/manifest.ts';
import { create as networkCreate } from './command/network/create.ts';
import * as network from './command/network/network.ts';
import { login, logout } from './command/registry/login.ts';
import { search } from './command/registry/search.ts';
import { pluginList, request, requestOnce, swarmUnlock } from './command/swarm/ask.ts';
import { df } from './command/system/df.ts';
import { events } from './command/system/events.ts';
import { info } from './command/system/info.ts';
import { builderPrune, prune as systemPrune } from './command/system/prune.ts';
import { version } from './command/system/version.ts';
import * as trust from './command/trust.ts';
import * as volume from './command/volume/volume.ts';

const containers: readonly (readonly [string, Command])[] = [
  ['attach', attach],
  ['commit', commit],
  ['cp', copy],
  ['create', containerCreate],
  ['diff', diff],
  ['exec', exec],
  ['export', exportContainer],
  ['kill', kill],
  ['logs', logs],
  ['pause', pause],
  ['port', port],
  ['rename', rename],
  ['restart', restart],
  ['rm', containerRemove],
  ['run', run],
  ['start', start],
  ['stats', stats],
  ['stop', stop],
  ['top', top],
  ['unpause', unpause],
  ['update', update],
  ['wait', wait],
];

const images: readonly (readonly [string, Command])[] = [
  ['history', history],
  ['import', importImage],
  ['load', load],
  ['pull', pull],
  ['push', push],
  ['save', save],
  ['tag', tag],
];

/** Under their nouns, and the older ones directly under docker too. */
const both = (
  noun: string,
  commands: readonly (readonly [string, Command])[],
): readonly (readonly [string, Command])[] =>
  commands.flatMap(([verb, command]) => [[verb, command] as const, [`${noun} ${verb}`, command] as const]);

const swarm: readonly (readonly [string, Command])[] = [
  ['swarm leave', request('POST', () => '/swarm/leave')],
  ['swarm unlock', swarmUnlock],
  ['swarm init', request('POST', () => '/swarm/init')],
  ['swarm join', request('POST', () => '/swarm/join')],
  ['swarm join-token', request('GET', () => '/swarm')],
  ['swarm unlock-key', requestOnce('GET', '/swarm/unlockkey', 'could not fetch unlock key: ')],
  ['swarm ca', request('GET', () => '/swarm')],
  ['swarm update', request('GET', () => '/swarm')],
  ['node ls', request('GET', () => '/nodes')],
  ['node ps', request('GET', () => '/nodes')],
  ['node promote', requestOnce('GET', '/nodes')],
  ['node demote', requestOnce('GET', '/nodes')],
  ['node rm', request('DELETE', (name) => `/nodes/${name}`)],
  ['node inspect', inspectSwarm('nodes', 'node')],
  ['service ls', request('GET', () => '/services')],
  ['service create', requestOnce('POST', '/services/create')],
  ['service rm', request('DELETE', (name) => `/services/${name}`)],
  ['service ps', requestOnce('GET', '/services')],
  ['service logs', requestOnce('GET', '/services/x')],
  ['service update', requestOnce('GET', '/services/x')],
  ['service rollback', requestOnce('GET', '/services/x')],
  ['service inspect', inspectSwarm('services', 'service')],
  ['stack ls', request('GET', () => '/services')],
  ['stack services', request('GET', () => '/services')],
  ['stack ps', request('GET', () => '/tasks')],
  ['stack rm', requestOnce('GET', '/services')],
  ['secret ls', request('GET', () => '/secrets')],
  ['secret rm', request('DELETE', (name) => `/secrets/${name}`)],
  ['secret inspect', inspectSwarm('secrets', 'secret')],
  ['config ls', request('GET', () => '/configs')],
  ['config rm', request('DELETE', (name) => `/configs/${name}`)],
  ['config inspect', inspectSwarm('configs', 'config')],
  ['plugin ls', pluginList],
  ['plugin inspect', inspectPlugin],
  ['plugin rm', request('DELETE', (name) => `/plugins/${name}`)],
];

/** Commands by path, aliases resolved. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...both('container', containers),
  ['container ls', containerList],
  ['ps', containerList],
  ['container inspect', inspectContainer],
  ['container prune', containerPrune],
  ...both('image', images),
  ['build', build],
  ['image build', build],
  ['builder build', build],
  ['image ls', imageList],
  ['images', imageList],
  ['image rm', imageRemove],
  ['rmi', imageRemove],
  ['image inspect', inspectImage],
  ['image prune', imagePrune],
  ['volume create', volume.create],
  ['volume ls', volume.list],
  ['volume rm', volume.remove],
  ['volume inspect', inspectVolume],
  ['volume prune', volume.prune],
  ['network create', networkCreate],
  ['network ls', network.list],
  ['network rm', network.remove],
  ['network inspect', inspectNetwork],
  ['network connect', network.connect],
  ['network disconnect', network.disconnect],
  ['network prune', network.prune],
  ['inspect', inspect],
  ['version', version],
  ...both('system', [
    ['info', info],
    ['events', events],
  ]),
  ['system df', df],
  ['system prune', systemPrune],
  ['builder prune', builderPrune],
  ['context ls', context.list],
  ['context show', context.show],
  ['context use', context.use],
  ['context inspect', inspectContext],
  ['context create', createContext],
  ['context update', updateContext],
  ['context rm', context.remove],
  ['context export', exportContext],
  ['context import', importContext],
  ['login', login],
  ['trust inspect', trust.inspect],
  ['trust key load', trust.loadKey],
  ['trust revoke', trust.revoke],
  ['trust sign', trust.sign],
  ['manifest annotate', manifest.annotate],
  ['manifest create', manifest.create],
  ['manifest inspect', manifest.inspect],
  ['manifest push', manifest.push],
  ['manifest rm', manifest.remove],
  ['logout', logout],
  ['search', search],
  ...swarm,
]);
