// Models docker/compose cmd/compose/top.go and pkg/compose/top.go (v2.26.1, v2.29.4, v2.40.3).
import type { ContainerSummary, ContainerTopResponse } from '../../api/types/container.ts';
import { alignTabs } from '../../cli/formatter/tabwriter.ts';
import { containerTop } from '../../client/container.ts';
import { sinceCompose } from '../compose-version.ts';
import { byName, ofService, projectContainers, serviceOf } from '../execute/containers.ts';
import { LABEL, labelOf } from '../plan/labels.ts';
import { canonicalName } from '../plan/names.ts';
import type { EngineCommand } from './adapt.ts';

interface Listed {
  readonly container: ContainerSummary;
  readonly top: ContainerTopResponse;
}

export const top: EngineCommand = async ({ cli, api }, { args }) => {
  const name = (await cli.projectName()).toLowerCase();
  const found = await projectContainers(api, name, { oneOff: 'include', all: false });
  const containers = byName(args.length > 0 ? found.filter(ofService(...args)) : found);
  const listed: Listed[] = [];
  for (const container of containers) listed.push({ container, top: await containerTop(api, container.Id, []) });
  if (sinceCompose(cli.version, 2, 30)) return cli.out(oneTable(listed));
  for (const { container, top: list } of listed) await cli.out(ownTable(canonicalName(container), list));
};

/** A table a container, its name above it. */
function ownTable(name: string, { Titles, Processes }: ContainerTopResponse): string {
  const rows = Processes.map((cells) => `${cells.join('\t')}\t`);
  const text = `${Titles.join('\t')}\n${rows.map((row) => `${row}\n`).join('')}\n`;
  return `${name}\n${alignTabs(text, { minWidth: 5, padding: 3 })}`;
}

/** One table for all, the command at the end. */
function oneTable(listed: readonly Listed[]): string {
  const titles = ['SERVICE', '#'];
  const rows: Map<string, string>[] = [];
  for (const { container, top: list } of listed) {
    for (const title of list.Titles) if (!titles.includes(title)) titles.push(title);
    for (const process of list.Processes) {
      const row = new Map([
        ['SERVICE', serviceOf(container)],
        ['#', labelOf(container, LABEL.number)],
      ]);
      for (const [index, title] of list.Titles.entries()) row.set(title, process[index] ?? '');
      rows.push(row);
    }
  }
  if (rows.length === 0) return '';
  const order = [...titles.filter((title) => title !== 'CMD'), ...titles.filter((title) => title === 'CMD')];
  const lines = [order, ...rows.map((row) => order.map((title) => row.get(title) ?? '-'))];
  return alignTabs(`${lines.map((cells) => cells.join('\t')).join('\n')}\n`, { minWidth: 4, padding: 2 });
}
