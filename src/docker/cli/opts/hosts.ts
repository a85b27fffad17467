// Models docker/cli opts/hosts.go: where -H and DOCKER_HOST lead.
import { type EngineVersion, since } from '../../engine-version.ts';

const SOCKET = '/var/run/docker.sock';
const TCP = { host: 'localhost', port: '2375' };

/** The address in full: `tcp://` becomes `tcp://localhost:2375`, `h:1` becomes `tcp://h:1`. Throws for what is none. */
export function parseHost(value: string, version: EngineVersion): string {
  const address = value.trim();
  if (address === '') return `unix://${SOCKET}`;
  const at = address.indexOf('://');
  const protocol = at < 0 ? 'tcp' : address.slice(0, at);
  const rest = at < 0 ? address : address.slice(at + 3);
  switch (protocol) {
    case 'tcp':
      return parseTcp(rest, version);
    case 'unix':
    case 'npipe':
      if (rest.includes('://')) throw new Error(`${invalid(version)} proto, expected ${protocol}: ${rest}`);
      return `${protocol}://${rest || (protocol === 'unix' ? SOCKET : '//./pipe/docker_engine')}`;
    case 'fd':
    case 'ssh':
      return address;
    default:
      throw new Error(`${invalid(version)} bind address format: ${address}`);
  }
}

const invalid = (version: EngineVersion): string => (since(version, 23) ? 'invalid' : 'Invalid');

function parseTcp(address: string, version: EngineVersion): string {
  if (address === '') return `tcp://${TCP.host}:${TCP.port}`;
  if (address.includes('://')) throw new Error(`${invalid(version)} proto, expected tcp: ${address}`);
  const slash = address.indexOf('/');
  const authority = slash < 0 ? address : address.slice(0, slash);
  const path = slash < 0 ? '' : address.slice(slash);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority);
  if (!match || !/^\d*$/.test(match[2] ?? '')) {
    if (match) throw new Error(`parse "tcp://${address}": invalid port ":${match[2]}" after host`);
    throw new Error(`${invalid(version)} bind address format: ${address}`);
  }
  return `tcp://${match[1] || TCP.host}:${match[2] || TCP.port}${path}`;
}
