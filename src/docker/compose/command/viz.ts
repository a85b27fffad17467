// Models docker/compose cmd/compose/viz.go and pkg/compose/viz.go.
import type { FlagValues } from '../../cli/flags/flag-set.ts';
import type { ComposeCommand } from '../compose-cli.ts';
import { imageName } from '../image-name.ts';
import type { Service } from '../types.ts';

/** `docker compose alpha viz`: the services as a graph for Graphviz. */
export const viz: ComposeCommand = async (cli, { flags }) => {
  const size = flags.number('indentation-size');
  if (size < 0) throw new Error(`invalid indentation size: ${size}`);
  const indent = (flags.bool('spaces') ? ' ' : '\t').repeat(size);
  await cli.err('viz command is EXPERIMENTAL\n');
  const project = await cli.project([], { environment: 'early' });
  const services = [...project.services.values()];
  const nodes = services.map((service) => {
    const image = imageName(service, project.name, cli.separator());
    return `${indent}"${service.name}" [style="filled" label=<<font point-size="15">${service.name}</font>${details(service, image, flags)}>];\n`;
  });
  const edges = services.flatMap(({ name, depends_on: needed }) =>
    [...(needed?.keys() ?? [])].map((other) => `${indent}"${name}" -> "${other}";\n`),
  );
  await cli.out(`digraph "${project.name}" {\n${indent}layout=dot;\n${nodes.join('')}\n${edges.join('')}}\n\n`);
};

function details(service: Service, image: string, flags: FlagValues): string {
  const block = (title: string, lines: readonly string[]): string =>
    `<font point-size="10"><br/><br/><b>${title}:</b><br/>${lines.join('<br/>')}</font>`;
  const networks = byPriority(service);
  const ports = (service.ports ?? []).map(
    ({ host_ip: ip, published = '', target, protocol = '', mode = '' }) =>
      `${ip === undefined ? '' : `${ip}:`}${published}:${target} (${protocol}, ${mode})`,
  );
  return [
    flags.bool('networks') && networks.length > 0 ? block('Networks', networks) : '',
    flags.bool('ports') && ports.length > 0 ? block('Ports', ports) : '',
    flags.bool('image') ? block('Image', [image]) : '',
  ].join('');
}

/** The service's networks, those with a higher priority first. */
const byPriority = ({ networks }: Service): string[] =>
  [...(networks ?? [])]
    .sort(([a, one], [b, other]) => (other?.priority ?? 0) - (one?.priority ?? 0) || (a < b ? -1 : 1))
    .map(([name]) => name);
