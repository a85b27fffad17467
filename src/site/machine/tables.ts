/** The same as tables: for screen readers, and for those who would rather read. */
import type { HostState } from '../../machine/state/host-state.ts';
import { element } from '../browser/element.ts';
import { stateText } from './harbour.ts';
import { portsOf } from './harbour-plan.ts';
import { type Drawing, thingButton } from './thing.ts';
import { type Say, shortId, sizeText } from './words.ts';

export type View = 'harbour' | 'images' | 'processes';

type Cell = Node | string;

/** The tables of what a view shows. */
export const drawTables = (drawing: Drawing, state: HostState, view: View): HTMLElement[] =>
  ({
    harbour: () => [containers(drawing, state), networks(drawing, state), volumes(drawing, state)],
    images: () => [images(drawing, state)],
    processes: () => [processes(drawing, state)],
  })[view]();

/** The first cell of a row is its header. */
function table(say: Say, caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
  const head = heads.map((name) => {
    const cell = element('th', '', say(`table.${name}`));
    cell.scope = 'col';
    return cell;
  });
  const body = rows.map(([first = '', ...rest]) => {
    const header = element('th', '', first);
    header.scope = 'row';
    return element('tr', '', header, ...rest.map((cell) => element('td', '', cell)));
  });
  const none = element('td', '', say('table.none'));
  none.colSpan = heads.length;
  const made = element(
    'table',
    '',
    element('caption', '', say(`table.${caption}`)),
    element('thead', '', element('tr', '', ...head)),
    element('tbody', '', ...(body.length > 0 ? body : [element('tr', '', none)])),
  );
  return element('div', 'table', made);
}

/** Several things in one cell, each on its line. */
const lines = (texts: readonly string[]): Cell =>
  texts.length < 2 ? (texts[0] ?? '') : element('ul', '', ...texts.map((text) => element('li', '', text)));

const namesOf = ({ containers: all }: HostState, ids: readonly string[]): Cell =>
  lines(all.filter(({ id }) => ids.includes(id)).map(({ name }) => name));

const containers = (drawing: Drawing, state: HostState): HTMLElement =>
  table(
    drawing.say,
    'containers',
    ['name', 'image', 'state', 'ports', 'networks', 'mounts', 'command'],
    state.containers.map((one) => [
      thingButton(drawing, { kind: 'container', id: one.id, name: one.name }, '', one.name),
      one.image,
      stateText(one, drawing.say),
      lines(portsOf(one).map(({ outside, inside }) => `${outside} → ${inside}`)),
      lines(
        one.networks.map(({ network, ip, dnsNames }) => [network, ip, dnsNames.join(', ')].filter(Boolean).join(' ')),
      ),
      lines(
        one.mounts.map(({ type, source, destination, writable }) =>
          [type, source, '→', destination, writable ? '' : `(${drawing.say('readOnly')})`].filter(Boolean).join(' '),
        ),
      ),
      element('code', '', one.command),
    ]),
  );

const networks = (drawing: Drawing, state: HostState): HTMLElement =>
  table(
    drawing.say,
    'networksCaption',
    ['name', 'driver', 'subnet', 'gateway', 'members'],
    state.networks.map(({ id, name, driver, pools, internal, members }) => [
      thingButton(drawing, { kind: 'network', id, name }, '', name),
      driver,
      lines(pools.map(({ subnet }) => subnet)),
      internal ? drawing.say('internal') : lines(pools.map(({ gateway }) => gateway)),
      namesOf(state, members),
    ]),
  );

const volumes = (drawing: Drawing, state: HostState): HTMLElement =>
  table(
    drawing.say,
    'volumes',
    ['name', 'driver', 'size', 'usedBy'],
    state.volumes.map(({ name, driver, size, usedBy }) => [
      thingButton(drawing, { kind: 'volume', id: name, name }, '', name),
      driver,
      size === undefined ? '' : sizeText(size),
      namesOf(state, usedBy),
    ]),
  );

const images = (drawing: Drawing, state: HostState): HTMLElement =>
  table(
    drawing.say,
    'images',
    ['name', 'id', 'size', 'layers', 'usedBy'],
    state.images.map(({ id, tags, size, layers, usedBy }) => [
      thingButton(
        drawing,
        { kind: 'image', id, name: tags[0] ?? shortId(id) },
        '',
        tags.join(', ') || drawing.say('dangling'),
      ),
      shortId(id),
      sizeText(size),
      lines(layers.map((layer) => `${sizeText(layer.size)}${layer.shared ? ` (${drawing.say('table.shared')})` : ''}`)),
      namesOf(state, usedBy),
    ]),
  );

const processes = ({ say }: Drawing, state: HostState): HTMLElement =>
  table(
    say,
    'processes',
    ['pid', 'parent', 'role', 'command', 'container'],
    state.processes.map(({ pid, parent, role, command, container }) => [
      String(pid),
      parent === 0 ? '' : String(parent),
      say(`role.${role}`),
      element('code', '', command),
      namesOf(state, container === undefined ? [] : [container]),
    ]),
  );
