/** The live picture of a machine: containers and networks, images, processes, as a drawing or as tables. */
import type { ThingKind } from '../../machine/state/difference.ts';
import type { HostState } from '../../machine/state/host-state.ts';
import { element } from '../browser/element.ts';
import type { Texts } from '../browser/texts.ts';
import type { MachineClient } from '../terminal/machine-client.ts';
import type { Panel } from '../workbench/panels.ts';
import { changesBetween, NOTHING } from './changes.ts';
import { drawHarbour } from './harbour.ts';
import { inspectSheet } from './inspect-sheet.ts';
import { glide, placesIn } from './motion.ts';
import { drawProcesses } from './process-tree.ts';
import { drawStacks } from './stacks.ts';
import { drawTables, type View } from './tables.ts';
import type { Drawing } from './thing.ts';
import { type Say, sayer } from './words.ts';

const VIEWS = ['harbour', 'images', 'processes'] as const satisfies readonly View[];

/** What the reader has chosen to see. */
interface Choice {
  view: View | 'all';
  asTable: boolean;
  /** Groups of containers that are folded, and gathered processes that are unfolded. */
  readonly folded: Set<string>;
  readonly unfolded: Set<string>;
}

export interface MachinePicture {
  /** Draws a state. What is different from the state at the end of the command before is marked and said. */
  show(state: HostState): void;
  /** A command has ended: what comes from now on is the doing of the next one. */
  ended(): void;
  /** The next state is another machine's, or was not watched: nothing of it is news. */
  forget(): void;
}

type Inspect = (kind: ThingKind, id: string) => Promise<string | undefined>;

/** Draws into `panel`. @param inspect what `docker inspect` says of a thing */
export function machinePicture(panel: HTMLElement, texts: Texts, inspect: Inspect): MachinePicture {
  const say = sayer(texts);
  const choice: Choice = { view: 'all', asTable: false, folded: new Set(), unfolded: new Set() };
  const bar = toolbar(say, choice, () => draw());
  const news = element('p', 'news');
  const area = element('div', 'area', element('p', 'empty', say('empty')));
  const sheet = inspectSheet(panel, say);
  news.role = 'status';
  panel.append(bar, news, area);

  let state: HostState | undefined;
  /** What the picture is compared with: the state when the command before ended. */
  let before: HostState | undefined;
  /** The state when the last command ended, until there is another one to compare with it. */
  let end: HostState | undefined;
  let commandEnded = false;

  const draw = (): void => {
    if (!state) return;
    const { marks, sentence } = before ? changesBetween(before, state, say) : NOTHING;
    const places = placesIn(area);
    const focused = focusIn(area);
    area.replaceChildren(...contents({ say, marks }, state, choice));
    adapt(area);
    refocus(area, focused);
    glide(area, places);
    if (news.textContent !== sentence) news.textContent = sentence;
  };

  area.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const thing = target.closest<HTMLElement>('.thing');
    if (thing) void open(thing);
    const fold = target.closest<HTMLElement>('[data-folds]')?.dataset.folds;
    if (fold === undefined) return;
    if (!choice.folded.delete(fold)) choice.folded.add(fold);
    draw();
  });
  area.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || target.dataset.unfolds === undefined) return;
      if (target.open) choice.unfolded.add(target.dataset.unfolds);
      else choice.unfolded.delete(target.dataset.unfolds);
    },
    { capture: true },
  );
  new ResizeObserver(() => adapt(area)).observe(area);

  async function open({ dataset }: HTMLElement): Promise<void> {
    const { id = '', name = '' } = dataset;
    const kind = dataset.kind as ThingKind;
    sheet.show({ kind, id, name }, await inspect(kind, id));
  }

  return {
    show(next) {
      before = end ?? before ?? next;
      end = commandEnded ? next : undefined;
      commandEnded = false;
      state = next;
      draw();
    },
    ended() {
      commandEnded = true;
    },
    forget() {
      before = undefined;
      end = undefined;
    },
  };
}

/** The same as a panel of the workbench. */
export function machinePanel(panel: HTMLElement, texts: Texts): Panel {
  let machine: MachineClient | undefined;
  panel.replaceChildren();
  const picture = machinePicture(panel, texts, async (kind, id) => machine?.inspect(kind, id));
  return {
    watch(next) {
      machine = next;
      picture.forget();
      const stops = [next.states.on(picture.show), next.commands.on(picture.ended), next.watch()];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function contents(drawing: Drawing, state: HostState, { view, asTable, folded, unfolded }: Choice): HTMLElement[] {
  const { say } = drawing;
  const draw: Record<View, () => HTMLElement[]> = {
    harbour: () => drawHarbour(drawing, state, folded),
    images: () => drawStacks(drawing, state),
    processes: () => drawProcesses(drawing, state, unfolded),
  };
  const word = !state.up ? say('rebooting') : state.engine.is === 'running' ? '' : say(`engine.${state.engine.is}`);
  return [
    ...(word ? [element('p', 'engine', word)] : []),
    ...VIEWS.filter((one) => view === 'all' || view === one).map((one) =>
      element(
        'section',
        'part',
        // Tables have captions.
        ...(view === 'all' && !asTable ? [element('h3', '', say(`view.${one}`))] : []),
        ...(asTable ? drawTables(drawing, state, one) : draw[one]()),
      ),
    ),
  ];
}

function toolbar(say: Say, choice: Choice, changed: () => void): HTMLElement {
  const views = (['all', ...VIEWS] as const).map((view) => {
    const input = element('input', '');
    Object.assign(input, { type: 'radio', name: 'machine-view', value: view, checked: view === choice.view });
    input.addEventListener('change', () => {
      choice.view = view;
      changed();
    });
    return element('label', '', input, element('span', '', say(`view.${view}`)));
  });
  const group = element('fieldset', 'views', element('legend', '', say('views')), ...views);
  const asTable = element('input', '');
  asTable.type = 'checkbox';
  asTable.addEventListener('change', () => {
    choice.asTable = asTable.checked;
    changed();
  });
  return element('div', 'toolbar', group, element('label', 'as-table', asTable, element('span', '', say('asTable'))));
}

/** Pixels that a lane needs for an address and its names, and what stands beside the lanes. */
const LANE = 118;
const BESIDE = 330;

/** Where the lanes would be too narrow, addresses stand with the container. */
function adapt(area: HTMLElement): void {
  const harbour = area.querySelector<HTMLElement>('.harbour');
  const lanes = Number(harbour?.style.getPropertyValue('--lanes') ?? 0);
  harbour?.classList.toggle('compact', area.clientWidth < BESIDE + lanes * LANE);
}

const focusIn = (area: HTMLElement): string | undefined =>
  document.activeElement instanceof HTMLElement && area.contains(document.activeElement)
    ? document.activeElement.dataset.key
    : undefined;

function refocus(area: HTMLElement, key: string | undefined): void {
  if (key !== undefined)
    area.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
