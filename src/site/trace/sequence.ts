/** The sequence picture, drawn: a column for each part, a line for each call and execution. Narrow, it reads as a story. */
import type { TraceEvent } from '../../base/trace.ts';
import { element } from '../browser/element.ts';
import type { Texts } from '../browser/texts.ts';
import { type Lane, type Message, planSequence, type Span } from './sequence-plan.ts';

export function drawSequence(events: readonly TraceEvent[], texts: Texts): HTMLElement {
  const { lanes, messages, spans } = planSequence(events);
  const heads = element('div', 'heads', ...lanes.map((lane) => element('span', '', laneName(lane, texts))));
  const list = element('ol', '', ...messages.map((message) => line(message, texts)));
  const drawn = element(
    'div',
    'sequence',
    heads,
    element('div', 'field', ...lanes.map((_, at) => lifeline(at)), ...spans.map(bar), list),
  );
  // Those who cannot see the columns are told the names with each line.
  heads.ariaHidden = 'true';
  drawn.style.setProperty('--lanes', String(lanes.length));
  moveWithArrows(list);
  return drawn;
}

function laneName({ kind, name }: Lane, texts: Texts): string {
  if (kind === 'hook' || kind === 'container') return texts[`terminal.trace.lane.${kind}`] ?? name;
  // The whole name is in every line.
  return kind === 'shim' ? 'shim' : name;
}

function lifeline(at: number): HTMLElement {
  const made = element('i', 'lifeline');
  made.style.setProperty('--at', String(at));
  return made;
}

function bar({ lane, first, last }: Span): HTMLElement {
  const made = element('i', 'bar');
  made.style.setProperty('--at', String(lane));
  made.style.setProperty('--first', String(first));
  made.style.setProperty('--lines', String(last - first));
  return made;
}

function line({ kind, from, to, names, at, what, result }: Message, texts: Texts): HTMLElement {
  const way = `${names[0]} ${kind === 'exec' ? '⇒' : '→'} ${names[1]}`;
  const news = kind === 'answer' || kind === 'exit' ? (result ?? '') : what;
  const made = element(
    'li',
    `${kind} ${from < to ? 'rightward' : from > to ? 'leftward' : 'own'}`,
    element('span', 'at', `${at} ms`),
    element('span', 'who', way),
    element('i', 'arrow'),
    element(
      'span',
      'label',
      element('span', 'what', news),
      ...(result !== undefined && news !== result ? [element('span', 'result', result)] : []),
      ...(news === result ? [element('span', 'of', what)] : []),
    ),
  );
  made.style.setProperty('--left', String(Math.min(from, to)));
  made.style.setProperty('--reach', String(Math.abs(to - from)));
  if (isFailure(result)) made.classList.add('failed');
  made.title = [way, texts[`terminal.trace.kind.${kind}`], what, result].filter(Boolean).join('\n');
  return made;
}

const isFailure = (result: string | undefined): boolean =>
  result !== undefined && !/^([123]\d\d|OK|exit 0)$/.test(result);

/** One stop of the Tab key for the whole list; its lines are walked with the arrow keys. */
function moveWithArrows(list: HTMLElement): void {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  items.forEach((item, at) => {
    item.tabIndex = at === 0 ? 0 : -1;
  });
  list.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLElement);
    const moves: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = items[moves[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    for (const item of items) item.tabIndex = item === next ? 0 : -1;
    next.focus();
  });
}
