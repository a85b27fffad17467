// Models moby daemon/daemon_unix.go (registerLinks) and container_operations_unix.go (setupLinkedContainers).
import { DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { Container } from '../container/container.ts';
import { byName, getContainer } from '../container/find.ts';
import { isRunning } from '../container/state.ts';
import type { Daemon } from '../daemon.ts';
import { isUserDefined } from './find.ts';

const parse = (link: string): readonly [name: string, alias: string] => {
  const [name = '', alias] = link.split(':');
  return [name, (alias ?? name).split('/').pop() ?? name];
};

/** Throws for a `--link` to a container that is not there. */
export function validateLinks(daemon: Daemon, links: readonly string[]): void {
  for (const link of links) {
    const [name] = parse(link);
    try {
      getContainer(daemon, name);
    } catch (error) {
      if (!(error instanceof DockerError)) throw error;
      const reason = name === '' ? 'invalid name or ID supplied: ""' : error.message;
      throw invalidParameter(`could not get container for ${name}: ${reason}`);
    }
  }
}

/** On the default bridge: the containers that this one is linked to, by alias. */
export function linkedContainers(daemon: Daemon, container: Container): ReadonlyMap<string, Container> {
  const linked = new Map<string, Container>();
  if (isUserDefined(container.hostConfig.NetworkMode)) return linked;
  for (const link of container.hostConfig.Links ?? []) {
    const [name, alias] = parse(link);
    const other = byName(daemon, name.replace(/^\//, ''));
    if (other) linked.set(alias, other);
  }
  return linked;
}

/** As inspect shows them: `/db:/web/alias`. */
export function linksToWire(daemon: Daemon, container: Container): readonly string[] | null {
  const links = [...linkedContainers(daemon, container)].map(
    ([alias, other]) => `${other.name}:${container.name}/${alias}`,
  );
  return links.length > 0 ? links : null;
}

/** A container's own name, and those that links to it gave it: `/db`, `/web/alias`. */
export function namesOf(daemon: Daemon, container: Container): readonly string[] {
  const given = [...daemon.containers.values()].flatMap((parent) =>
    [...linkedContainers(daemon, parent)]
      .filter(([, child]) => child === container)
      .map(([alias]) => `${parent.name}/${alias}`),
  );
  return given.length > 0 ? [container.name, ...given].sort() : [container.name];
}

/** Takes a link back, `web/alias`. False when there is none of that name. */
export function removeLink(daemon: Daemon, parent: string, alias: string): boolean {
  const container = byName(daemon, parent);
  const links = container?.hostConfig.Links ?? [];
  const kept = links.filter((link) => parse(link)[1] !== alias);
  if (!container || kept.length === links.length) return false;
  container.hostConfig = { ...container.hostConfig, Links: kept.length > 0 ? kept : null };
  return true;
}

/** Models daemon/links/links.go (ToEnv): what a container knows about those it is linked to. */
export function linkEnvironment(daemon: Daemon, container: Container): readonly string[] {
  return [...linkedContainers(daemon, container)].flatMap(([alias, other]) => {
    const ip = other.networks.get('bridge')?.IPAddress ?? '';
    const prefix = alias.toUpperCase().replaceAll('-', '_');
    const ports = Object.keys(other.config.ExposedPorts ?? {})
      .map(splitPort)
      .sort(byPort);
    const [first] = ports;
    const url = ({ proto, port }: Port): string => `${proto}://${ip}:${port}`;
    const fixed = (other.config.Env ?? []).filter((entry) => /=/.test(entry) && !/^(HOME|PATH)=/.test(entry));
    return [
      ...(first ? [`${prefix}_PORT=${url(first)}`] : []),
      ...ports.flatMap((one) => {
        const name = `${prefix}_PORT_${one.port}_${one.proto.toUpperCase()}`;
        return [`${name}=${url(one)}`, `${name}_ADDR=${ip}`, `${name}_PORT=${one.port}`, `${name}_PROTO=${one.proto}`];
      }),
      `${prefix}_NAME=${container.name}/${alias}`,
      ...fixed.map((entry) => `${prefix}_ENV_${entry}`),
    ];
  });
}

interface Port {
  readonly port: number;
  readonly proto: string;
}

const splitPort = (text: string): Port => {
  const [port = '0', proto = 'tcp'] = text.split('/');
  return { port: Number(port), proto };
};

/** TCP before the rest, then by number. */
const byPort = (a: Port, b: Port): number =>
  Number(b.proto === 'tcp') - Number(a.proto === 'tcp') || a.port - b.port || (a.proto < b.proto ? -1 : 1);

/** Throws when one of the linked containers does not run. Networks that people make know no such rule. */
export function checkLinks(daemon: Daemon, container: Container): void {
  if (isUserDefined(container.hostConfig.NetworkMode)) return;
  for (const link of container.hostConfig.Links ?? []) {
    const [name, alias] = parse(link);
    const other = getContainer(daemon, name.replace(/^\//, ''));
    if (!isRunning(other.state)) {
      throw system(`Cannot link to a non running container: ${other.name} AS ${container.name}/${alias}`);
    }
  }
}
