// Models docker/go-connections nat/nat.go and parse.go, and convertToStandardNotation of cli/command/container/opts.go.
import type { PortBinding } from '../../api/types/container-config.ts';
import { cut } from './csv.ts';

/** `old`: the messages of go-connections 0.4, which Debian builds its packages with; `new`: those of 0.5. */
export type PortWording = 'old' | 'new';

/** Published ports: what the container exposes and where the host shall listen. */
export interface PublishedPorts {
  readonly exposed: Set<string>;
  readonly bindings: Map<string, PortBinding[]>;
}

/** Reads the values of -p, in either notation. Throws with the CLI's message. */
export function parsePublished(values: readonly string[], wording: PortWording): PublishedPorts {
  const exposed = new Set<string>();
  const bindings = new Map<string, PortBinding[]>();
  for (const value of values.map(standardNotation)) {
    for (const [port, binding] of parseSpec(value, wording)) {
      exposed.add(port);
      bindings.set(port, [...(bindings.get(port) ?? []), binding]);
    }
  }
  return { exposed, bindings };
}

function standardNotation(value: string): string {
  if (!value.includes('=')) return value;
  const params: Record<string, string> = { protocol: 'tcp' };
  for (const param of value.split(',')) {
    const [key, text] = cut(param, '=');
    if (text === undefined || key === '')
      throw new Error(`invalid publish opts format (should be name=value but got '${param}')`);
    params[key] = text;
  }
  return `${params.published ?? ''}:${params.target ?? ''}/${params.protocol ?? ''}`;
}

function parseSpec(raw: string, wording: PortWording): [string, PortBinding][] {
  const say = (text: string): Error =>
    new Error(wording === 'old' ? text : text.charAt(0).toLowerCase() + text.slice(1));
  const parts = raw.split(':');
  const target = parts.at(-1) ?? '';
  const hostPort = parts.length > 1 ? (parts.at(-2) ?? '') : '';
  const rawIp = parts.slice(0, -2).join(':');
  const [protocol, containerPort] = splitProtocol(target);
  const checkProtocol = (): void => {
    if (!['tcp', 'udp', 'sctp'].includes(protocol.toLowerCase())) throw say(`Invalid proto: ${protocol}`);
  };
  const ip = rawIp.startsWith('[') && rawIp.endsWith(']') ? rawIp.slice(1, -1) : rawIp;
  if (wording === 'old' && rawIp.includes(':') && ip === rawIp) {
    throw say(`Invalid ip address ${rawIp}: address ${rawIp}:: too many colons in address`);
  }
  if (ip !== '' && !isIp(ip)) throw say(wording === 'old' ? `Invalid ip address: ${ip}` : `invalid IP address: ${ip}`);
  if (containerPort === '') throw say(`No port specified: ${raw}<empty>`);
  const range = portRange(containerPort);
  if (!range) throw say(`Invalid containerPort: ${containerPort}`);
  const hostRange = hostPort === '' ? undefined : portRange(hostPort);
  if (hostPort !== '' && !hostRange) throw say(`Invalid hostPort: ${hostPort}`);
  const [start, end] = range;
  if (hostRange && end - start !== hostRange[1] - hostRange[0] && end !== start) {
    throw say(`Invalid ranges specified for container and host Ports: ${containerPort} and ${hostPort}`);
  }
  checkProtocol();
  return Array.from({ length: end - start + 1 }, (_, index) => {
    const first = hostRange ? hostRange[0] + index : undefined;
    const ranged = hostRange && start === end && hostRange[0] !== hostRange[1] ? `-${hostRange[1]}` : '';
    return [
      `${start + index}/${protocol.toLowerCase()}`,
      { HostIp: ip, HostPort: first === undefined ? '' : `${first}${ranged}` },
    ];
  });
}

/** `53/udp` as protocol and port; tcp where none is said. */
export function splitProtocol(raw: string): [protocol: string, port: string] {
  const [port, protocol = ''] = raw.split('/');
  if (!port) return ['', ''];
  return [protocol || 'tcp', port];
}

const isPort = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 65535;

/** `8000` or `8000-8010`; undefined for what is neither. */
export function portRange(text: string): [number, number] | undefined {
  const [first = '', last = first] = text.split('-');
  if (!isPort(first) || !isPort(last) || Number(last) < Number(first)) return undefined;
  return [Number(first), Number(last)];
}

/** Reads the values of --expose into `exposed`. Throws with the CLI's message. */
export function addExposed(values: readonly string[], exposed: Set<string>): void {
  for (const value of values) {
    if (value.includes(':')) throw new Error(`invalid port format for --expose: ${value}`);
    const [protocol, port] = splitProtocol(value);
    const range = portRange(port);
    if (!range) throw new Error(`invalid range format for --expose: ${value}, error: ${rangeProblem(port)}`);
    for (let number = range[0]; number <= range[1]; number++) exposed.add(`${number}/${protocol}`);
  }
}

function rangeProblem(port: string): string {
  if (port === '') return 'empty string specified for ports';
  const bad = port.split('-').find((part) => !isPort(part));
  if (bad === undefined) return `Invalid range specified for the Port: ${port}`;
  const why = /^\d+$/.test(bad) ? 'value out of range' : 'invalid syntax';
  return `strconv.ParseUint: parsing ${JSON.stringify(bad)}: ${why}`;
}

/** True for an IPv4 or IPv6 address. */
export function isIp(text: string): boolean {
  if (/^(\d{1,3}\.){3}\d{1,3}$/.test(text))
    return text.split('.').every((part) => Number(part) <= 255 && !/^0\d/.test(part));
  return (
    text.includes(':') &&
    /^[\da-fA-F:.]+$/.test(text) &&
    text.split('::').length <= 2 &&
    text.split(':').length <= 8 + 1
  );
}
