// Models docker/compose cmd/compose/list.go and pkg/compose/ls.go.

import type { Doc } from '../../../base/yaml/write.ts';
import type { Filters } from '../../api/filters.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import { filtersOf } from '../../cli/command/filters.ts';
import { containerList } from '../../client/container.ts';
import type { ComposeCommand } from '../compose-cli.ts';
import { compactJson } from '../render/json.ts';
import { table } from '../render/table.ts';

const PROJECT = 'com.docker.compose.project';
const FILES = 'com.docker.compose.project.config_files';

interface Stack {
  readonly name: string;
  readonly status: string;
  readonly files: string;
}

/** `docker compose ls`. */
export const list: ComposeCommand = async (cli, { flags }) => {
  const wanted = filtersOf(flags.list('filter'));
  const unknown = [...wanted.keys()].find((key) => key !== 'name');
  if (unknown !== undefined) throw new Error(`invalid filter '${unknown}'`);
  const filters: Filters = filtersOf([`label=${PROJECT}`, 'label=com.docker.compose.config-hash']);
  const containers = await containerList(cli.docker.api, { all: flags.bool('all'), size: false, limit: 0, filters });
  const { stacks, warnings } = stacksOf(containers);
  for (const warning of warnings) await cli.warn(warning);
  const found = stacks.filter(({ name }) => matches(wanted, name));
  if (flags.bool('quiet')) return cli.out(found.map(({ name }) => `${name}\n`).join(''));
  await cli.out(printed(found, flags.string('format')));
};

/** A name filter is a regular expression that may match anywhere, or the name itself. */
function matches(filters: Filters, name: string): boolean {
  const patterns = filters.get('name') ?? [];
  return (
    patterns.length === 0 ||
    patterns.some((pattern) => {
      try {
        return pattern === name || new RegExp(pattern).test(name);
      } catch {
        return false;
      }
    })
  );
}

function printed(stacks: readonly Stack[], format: string): string {
  switch (format.toLowerCase()) {
    case 'table':
    case 'pretty':
    case '':
      return table(
        ['NAME', 'STATUS', 'CONFIG FILES'],
        stacks.map(({ name, status, files }) => [name, status, files]),
      );
    case 'json':
      return `${compactJson(stacks.map(document))}\n`;
    case '{{json.}}':
      return stacks.map((stack) => `${compactJson(document(stack))}\n`).join('');
    default:
      throw new Error(`format value ${JSON.stringify(format)} could not be parsed: parsing failed`);
  }
}

const document = ({ name, status, files }: Stack): Doc =>
  new Map([
    ['Name', name],
    ['Status', status],
    ['ConfigFiles', files],
  ]);

function stacksOf(containers: readonly ContainerSummary[]): {
  readonly stacks: readonly Stack[];
  readonly warnings: readonly string[];
} {
  const warnings: string[] = [];
  const projects = new Map<string, ContainerSummary[]>();
  for (const container of containers) {
    const name = container.Labels?.[PROJECT] ?? '';
    projects.set(name, [...(projects.get(name) ?? []), container]);
  }
  const stacks = [...projects.keys()].sort().map((name) => {
    const own = projects.get(name) ?? [];
    const bare = own.find(({ Labels }) => Labels?.[FILES] === undefined);
    if (bare)
      warnings.push(`no label ${JSON.stringify(FILES)} set on container ${JSON.stringify(bare.Id)} of compose project`);
    const files = own.flatMap(({ Labels }) => (Labels?.[FILES] ?? '').split(','));
    return { name, status: combinedStatus(own), files: bare ? 'N/A' : [...new Set(files)].join(',') };
  });
  return { stacks, warnings };
}

/** `exited(1), running(2)`. */
function combinedStatus(containers: readonly ContainerSummary[]): string {
  const counts = new Map<string, number>();
  for (const { State } of containers) counts.set(State, (counts.get(State) ?? 0) + 1);
  return [...counts.keys()]
    .sort()
    .map((state) => `${state}(${counts.get(state)})`)
    .join(', ');
}
