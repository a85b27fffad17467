// Models moby opts/hosts.go (v20.10.24 and v28.5.2): the addresses that dockerd listens on.
import { type EngineVersion, since } from '../../engine-version.ts';
import { urlProblem } from './values.ts';

const DEFAULT_UNIX = 'unix:///var/run/docker.sock';

/** Throws in dockerd's words for an address that it cannot listen on; `` is the default. */
export function checkHost(text: string, version: EngineVersion): void {
  if (text.trim() !== '') parseDaemonHost(text.trim(), version);
}

/** The address with what it leaves out: `tcp://` is `tcp://localhost:2375`. Throws as `checkHost` does. */
export function parseHost(text: string, version: EngineVersion, tls: boolean): string {
  const host = text.trim();
  if (host === '') return tls ? 'tcp://localhost:2376' : DEFAULT_UNIX;
  return parseDaemonHost(host, version);
}

function parseDaemonHost(address: string, version: EngineVersion): string {
  const [scheme, rest] = address.includes('://')
    ? [address.slice(0, address.indexOf('://')), address.slice(address.indexOf('://') + 3)]
    : ['tcp', address];
  const late = since(version, 23);
  if (scheme === 'tcp') return late ? tcp(address) : earlyTcp(rest, address);
  if (scheme === 'fd') return address;
  if (scheme === 'unix' || scheme === 'npipe') {
    if (rest.includes('://')) {
      throw new Error(
        late
          ? `invalid bind address (${address}): invalid ${scheme} address: ${rest}`
          : `Invalid proto, expected ${scheme}: ${rest}`,
      );
    }
    return `${scheme}://${rest || (scheme === 'unix' ? '/var/run/docker.sock' : '//./pipe/docker_engine')}`;
  }
  throw new Error(
    late
      ? `invalid bind address (${address}): unsupported proto '${scheme}'`
      : `Invalid bind address format: ${address}`,
  );
}

function tcp(address: string): string {
  const fail = (reason: string): never => {
    throw new Error(`invalid bind address (${address}): ${reason}`);
  };
  const url = address.includes('://') ? address : `tcp://${address}`;
  const problem = urlProblem(url);
  if (problem !== undefined) return fail(problem);
  const rest = url.slice('tcp://'.length);
  if (rest.includes('/')) return fail('should not contain a path element');
  const [host, port] = split(rest);
  if (port !== '' && Number(port) === 0) return fail(`invalid port: ${port}`);
  return `tcp://${host || 'localhost'}:${port || '2375'}`;
}

/** 20.10 looked at ports only, and took a path for a part of them. */
function earlyTcp(rest: string, address: string): string {
  if (rest === '') return 'tcp://localhost:2375';
  if (rest.includes('://')) throw new Error(`Invalid proto, expected tcp: ${address}`);
  const problem = urlProblem(`tcp://${rest}`);
  if (problem !== undefined) throw new Error(problem);
  const [host, port] = split(rest.replace(/\/.*$/s, ''));
  if (port !== '' && Number(port) === 0) throw new Error(`Invalid bind address format: ${rest}`);
  return `tcp://${host || 'localhost'}:${port || '2375'}${/\/.*$/s.exec(rest)?.[0] ?? ''}`;
}

/** Host and port; an address of IPv6 keeps its brackets. */
function split(text: string): readonly [host: string, port: string] {
  const found = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(text);
  return found ? [found[1] ?? '', found[2] ?? ''] : [text, ''];
}
