// Models docker/go-connections nat (ParsePortSpecs), as EXPOSE uses it.

const PROTOCOLS = ['tcp', 'udp', 'sctp'];

/** `80/tcp` and so on, ranges one by one. Throws Error: `Invalid containerPort: abc`. */
export function exposedPorts(specs: readonly string[]): Record<string, Record<string, never>> {
  return Object.fromEntries(specs.flatMap(portsOf).map((port) => [port, {}]));
}

function portsOf(spec: string): string[] {
  const parts = spec.split(':');
  const [range = '', protocol = ''] = (parts.at(-1) ?? '').split('/');
  if (range === '') throw new Error(`No port specified: ${spec}<empty>`);
  const container = portRange(range);
  if (!container) throw new Error(`Invalid containerPort: ${range}`);
  const host = parts.at(-2);
  if (host && !portRange(host)) throw new Error(`Invalid hostPort: ${host}`);
  const name = (protocol || 'tcp').toLowerCase();
  if (!PROTOCOLS.includes(name)) throw new Error(`Invalid proto: ${protocol}`);
  const [start, end] = container;
  return Array.from({ length: end - start + 1 }, (_, index) => `${start + index}/${name}`);
}

function portRange(text: string): readonly [number, number] | undefined {
  const [start, end] = /^(\d+)(?:-(\d+)(?:-.*)?)?$/.exec(text)?.slice(1) ?? [];
  if (start === undefined) return undefined;
  const range = [Number(start), Number(end ?? start)] as const;
  return range.some((port) => port > 65535) || range[1] < range[0] ? undefined : range;
}
