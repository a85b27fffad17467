// Models docker/compose cmd/compose/port.go and pkg/compose/port.go.
import { serviceContainer } from '../execute/containers.ts';
import type { EngineCommand } from './adapt.ts';

const HIGHEST = 65535;

export const port: EngineCommand = async ({ cli, api }, { flags, args }) => {
  const [service = '', text = ''] = args;
  const wanted = parsePort(text);
  const protocol = flags.string('protocol').toLowerCase();
  const name = (await cli.projectName()).toLowerCase();
  const options = { oneOff: 'include', all: false, index: flags.number('index') } as const;
  const container = await serviceContainer(api, name, service, options);
  const found = container.Ports.find((one) => one.PrivatePort === wanted && one.Type === protocol);
  if (found) return cli.out(`${found.IP ?? ''}:${found.PublicPort ?? 0}\n`);
  const others = container.Ports.map((one) => `${one.PublicPort ?? 0}/${one.Type}`).join(', ');
  throw new Error(`no port ${wanted}/${protocol} for container ${container.Names[0]?.replace(/^\//, '')}: ${others}`);
};

function parsePort(text: string): number {
  const quoted = JSON.stringify(text);
  if (!/^\d+$/.test(text)) throw new Error(`strconv.ParseUint: parsing ${quoted}: invalid syntax`);
  if (Number(text) > HIGHEST) throw new Error(`strconv.ParseUint: parsing ${quoted}: value out of range`);
  return Number(text);
}
