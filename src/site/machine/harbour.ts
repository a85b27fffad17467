/** Containers and networks, drawn: on the left the host's edge with its ports, then the containers, then a lane for each network. */
import type { AttachmentFacts, ContainerFacts, HostState, NetworkFacts } from '../../machine/state/host-state.ts';
import { element } from '../browser/element.ts';
import { ashore, crate } from './cargo.ts';
import { type Group, type HarbourPlan, planHarbour, type Row } from './harbour-plan.ts';
import { type IconName, icon } from './icons.ts';
import { type Drawing, thingButton } from './thing.ts';
import type { Say } from './words.ts';

/** @param folded names of the groups that the reader has folded */
export function drawHarbour(drawing: Drawing, state: HostState, folded: ReadonlySet<string>): HTMLElement[] {
  const plan = planHarbour(state);
  const { say } = drawing;
  const harbour = element(
    'div',
    'harbour',
    laneHeads(drawing, plan),
    ...plan.groups.flatMap((group) => groupOf(drawing, plan, group, folded)),
  );
  harbour.style.setProperty('--lanes', String(Math.max(1, plan.lanes.length)));
  return [
    ...(state.containers.length === 0 ? [empty(say)] : []),
    ...(plan.lanes.length + state.containers.length > 0 ? [harbour] : []),
    ...(plan.ashore.length > 0 ? [ashore(drawing, plan.ashore)] : []),
  ];
}

const empty = (say: Say): HTMLElement =>
  element(
    'div',
    'empty',
    icon('anchor'),
    element('p', '', say('noContainers')),
    element('p', '', `${say('noContainers.try')} `, element('code', '', 'docker run -d --name web -p 8080:80 nginx')),
  );

function laneHeads(drawing: Drawing, { lanes }: HarbourPlan): HTMLElement {
  const edge = element('span', 'edge-name', drawing.say('edge'));
  return element('div', 'heads', edge, element('span', ''), ...lanes.map((lane) => laneHead(drawing, lane)));
}

function laneHead(drawing: Drawing, network: NetworkFacts): HTMLElement {
  const [pool] = network.pools;
  const { say } = drawing;
  const gate = network.internal ? say('internal') : (pool?.gateway ?? '');
  const way = element(
    'span',
    'way',
    ...(gate ? [icon(network.internal ? 'wall' : 'gate'), element('span', '', gate)] : []),
  );
  if (gate && !network.internal) way.title = say('gate', { address: gate });
  const about = pool?.subnet ?? (network.driver === 'host' ? say('hostNetwork') : '');
  return element(
    'div',
    'lane-head',
    thingButton(
      drawing,
      { kind: 'network', id: network.id, name: network.name },
      'lane-name',
      element('b', '', network.name),
      ...(network.driver === network.name ? [] : [element('small', '', network.driver)]),
    ),
    element('span', 'subnet', about),
    way,
  );
}

function groupOf(drawing: Drawing, plan: HarbourPlan, group: Group, folded: ReadonlySet<string>): HTMLElement[] {
  const rows = group.rows.map((row) => rowOf(drawing, plan, row));
  if (plan.groups.length === 1 && group.kind !== 'project') return [element('ul', 'rows', ...rows)];
  const name = `${group.kind} ${group.name}`;
  const open = !folded.has(name);
  const list = element('ul', 'rows', ...rows);
  list.hidden = !open;
  const title = drawing.say(`group.${group.kind}`, { name: group.name });
  const toggle = element(
    'button',
    'fold-group',
    element('span', '', title),
    element('small', '', drawing.say('group.count', { count: rows.length })),
  );
  toggle.type = 'button';
  toggle.dataset.folds = name;
  toggle.dataset.key = `fold ${name}`;
  toggle.ariaExpanded = String(open);
  return [element('div', 'group', toggle, ...plan.lanes.map(() => element('i', 'water'))), list];
}

function rowOf(drawing: Drawing, { lanes }: HarbourPlan, row: Row): HTMLElement {
  const { container } = row;
  const item = element(
    'li',
    'row',
    ports(row),
    ship(drawing, row, lanes),
    ...lanes.map((lane, at) => water(drawing, row, lane, at)),
  );
  item.dataset.state = container.state;
  item.dataset.move = `container ${container.id}`;
  return item;
}

function ports({ ports: open }: Row): HTMLElement {
  return element(
    'div',
    'ports',
    ...open.map(({ outside, inside }) =>
      element(
        'span',
        'port',
        element('b', '', outside),
        element('i', ''),
        element('span', 'inner', inside),
        icon('arrow'),
      ),
    ),
  );
}

function ship(drawing: Drawing, row: Row, lanes: readonly NetworkFacts[]): HTMLElement {
  const { say } = drawing;
  const { container, cargo, sharesWith, moorings, reach } = row;
  const { id, name } = container;
  const noNetwork = reach < 0 && sharesWith === undefined;
  return element(
    'div',
    'ship',
    thingButton(
      drawing,
      { kind: 'container', id, name },
      'hull',
      element(
        'span',
        'title',
        icon(iconOf(container)),
        element('b', '', name),
        element('span', 'state', stateText(container, say)),
      ),
      element('span', 'image', container.image),
    ),
    ...(sharesWith === undefined ? [] : [element('span', 'aside', say('sharesWith', { name: sharesWith }))]),
    ...(noNetwork ? [element('span', 'aside', say('noNetwork'))] : []),
    addresses(moorings, lanes),
    ...(cargo.length > 0 ? [element('ul', 'cargo', ...cargo.map((one) => crate(drawing, one)))] : []),
  );
}

/** Where the lanes are too narrow for their moorings, the same stands here. */
const addresses = (moorings: Row['moorings'], lanes: readonly NetworkFacts[]): HTMLElement =>
  element(
    'ul',
    'addresses',
    ...moorings.flatMap((mooring, at) =>
      mooring
        ? [
            element(
              'li',
              '',
              element('b', '', lanes[at]?.name ?? ''),
              ` ${[mooring.ip, ...names(mooring)].filter(Boolean).join(' ')}`,
            ),
          ]
        : [],
    ),
  );

export const stateText = ({ state, health, exitCode }: ContainerFacts, say: Say): string => {
  const told =
    state === 'exited' && exitCode !== undefined ? say('state.exitedWith', { code: exitCode }) : say(`state.${state}`);
  return health && state === 'running'
    ? say('state.withHealth', { state: told, health: say(`health.${health}`) })
    : told;
};

function iconOf({ state, health }: ContainerFacts): IconName {
  if (state === 'running') return health === 'unhealthy' ? 'dead' : 'running';
  return state === 'removing' ? 'dead' : state;
}

/** Names that people gave: an id finds it too, and says nothing. */
const names = ({ dnsNames }: AttachmentFacts): readonly string[] =>
  dnsNames.filter((name) => !/^[0-9a-f]{12}$/.test(name));

function water({ say }: Drawing, { moorings, reach, container }: Row, lane: NetworkFacts, at: number): HTMLElement {
  const mooring = moorings[at];
  const rope = at < reach ? 'through' : at === reach ? 'to' : 'none';
  const cell = element('div', `water rope-${rope}`);
  // After ports and ship.
  cell.style.gridColumn = `${at + 3}`;
  if (!mooring) return cell;
  const there = mooring.ip !== '' || ['running', 'paused'].includes(container.state);
  const dns = names(mooring).join(', ');
  cell.append(
    element('span', there ? 'ring' : 'ring empty-ring'),
    element(
      'span',
      'mooring',
      ...(mooring.ip ? [element('span', 'ip', mooring.ip)] : []),
      ...(dns ? [element('span', 'dns', dns)] : []),
    ),
  );
  cell.title = [lane.name, mooring.ip, mooring.ip6, ...mooring.dnsNames, there ? '' : say('notMoored')]
    .filter(Boolean)
    .join('\n');
  return cell;
}
