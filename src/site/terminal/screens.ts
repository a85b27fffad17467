/** The screens of the terminals on one host, each behind its tab, and what passes between them and the machine. */
import type { Journal } from '../../machine/journal.ts';
import { FIRST_TERMINAL } from '../../machine/terminals.ts';
import type { Screen } from '../../terminal/terminal.ts';
import type { Texts } from '../browser/texts.ts';
import { type CommandLog, createCommandLog } from './command-log.ts';
import { createFrame, type Frame } from './frame.ts';
import type { EndedCommand, MachineClient } from './machine-client.ts';
import { programOf } from './program-of.ts';
import { createTabs, type Tabs } from './tabs.ts';
import { type Say, sayer } from './texts.ts';

export interface Screens {
  readonly frame: Frame;
  readonly say: Say;
  readonly tabs: Pick<Tabs, 'selected' | 'neighbour'>;
  /** The one in sight. */
  readonly front: Screen;
  /** What ran in the one in sight. */
  readonly log: CommandLog;
  /** As it was last set for all; undefined until then. */
  fontSize: number | undefined;
  screenReader: boolean | undefined;
  /** Whether the one in sight can be closed: not the first. */
  readonly canClose: boolean;
  add(tty: number): Screen;
  select(tty: number): void;
  /** Opens a further terminal on the machine, and shows it. */
  open(): void;
  close(tty: number): void;
  each(what: (screen: Screen, tty: number) => void): void;
  /** Hears of every screen, those that are there already included. */
  onScreen(listener: (screen: Screen, tty: number) => void): void;
  /** Hears that another one is in sight. */
  onSelect(listener: () => void): void;
  /** Shows what the machine prints, and hands it what is typed. */
  connect(machine: MachineClient): void;
  /** Tells the machine of screens whose size is not the one that the journal leaves them with. */
  tellSizes(journal: Journal): void;
  dispose(): void;
}

interface Opened {
  readonly screen: Screen;
  readonly log: CommandLog;
}

/** Builds the frame in `element`; `openScreen` makes the screen of a terminal called `label` in its place. */
export function createScreens(
  element: HTMLElement,
  texts: Texts,
  openScreen: (place: HTMLElement, label: string) => Screen,
): Screens {
  const say = sayer(texts);
  const frame = createFrame(say);
  element.append(frame.element);
  const opened = new Map<number, Opened>();
  const screenListeners: ((screen: Screen, tty: number) => void)[] = [];
  const selectListeners: (() => void)[] = [];
  let machine: MachineClient | undefined;
  let live = false;
  let fontSize: number | undefined;
  let screenReader: boolean | undefined;

  const tabs = createTabs(frame.tabs, frame.stage, {
    say,
    onSelect(tty, by) {
      select(tty);
      if (by === 'pointer') front().screen.focus();
    },
    onClose: (tty) => close(tty),
  });
  const front = (): Opened => {
    const one = opened.get(tabs.selected);
    if (!one) throw new Error(`there is no terminal ${tabs.selected}`);
    return one;
  };
  const label = (tty: number, on: boolean): string => say(on ? 'tab' : 'tab.unread', { number: tty });

  const select = (tty: number): void => {
    if (tty === tabs.selected && live) return;
    tabs.select(tty);
    for (const listener of selectListeners) listener();
  };

  const add = (tty: number): Screen => {
    const screen = openScreen(tabs.add(tty), label(tty, true));
    screen.label = label(tty, screen.screenReader);
    opened.set(tty, { screen, log: createCommandLog(screen) });
    screen.onKeys((keys) => machine?.keys(keys, tty));
    screen.onResize((size) => machine?.resize(size, tty));
    for (const listener of screenListeners) listener(screen, tty);
    return screen;
  };

  const remove = (tty: number): void => {
    const hadFocus = frame.element.contains(document.activeElement);
    const wasFront = tabs.selected === tty;
    tabs.remove(tty);
    opened.get(tty)?.screen.dispose();
    opened.delete(tty);
    if (!wasFront) return;
    for (const listener of selectListeners) listener();
    if (hadFocus) front().screen.focus();
  };

  const open = (): void => {
    let tty = FIRST_TERMINAL + 1;
    while (opened.has(tty)) tty++;
    const screen = add(tty);
    machine?.open(tty, screen.size);
    select(tty);
    screen.focus();
  };

  const close = (tty: number): void => {
    if (tty !== FIRST_TERMINAL) machine?.close(tty);
  };

  const ended = ({ tty, line, result }: EndedCommand): void => {
    tabs.rename(tty, '');
    opened.get(tty)?.log.add({ line, output: result.output, exit: result.exit });
  };

  return {
    frame,
    say,
    tabs,
    get front() {
      return front().screen;
    },
    get log() {
      return front().log;
    },
    get fontSize() {
      return fontSize;
    },
    set fontSize(pixels) {
      fontSize = pixels;
      if (pixels !== undefined) for (const { screen } of opened.values()) screen.fontSize = pixels;
    },
    get screenReader() {
      return screenReader;
    },
    set screenReader(on) {
      screenReader = on;
      for (const [tty, { screen }] of opened) {
        screen.screenReader = on ?? true;
        screen.label = label(tty, on ?? true);
      }
    },
    get canClose() {
      return tabs.selected !== FIRST_TERMINAL;
    },
    add,
    select,
    open,
    close,
    each(what) {
      for (const [tty, { screen }] of opened) what(screen, tty);
    },
    onScreen(listener) {
      screenListeners.push(listener);
      this.each(listener);
    },
    onSelect: (listener) => void selectListeners.push(listener),
    connect(client) {
      machine = client;
      client.data.on(({ tty, bytes }) => {
        // One that is not there yet is a terminal of the journal, which is brought back.
        const screen = opened.get(tty)?.screen ?? (live ? undefined : add(tty));
        void screen?.write(bytes);
        if (live) tabs.markNews(tty);
      });
      client.started.on(({ tty, line }) => tabs.rename(tty, programOf(line)));
      client.commands.on(ended);
      client.replayed.on(ended);
      client.closed.on(remove);
    },
    tellSizes(journal) {
      live = true;
      for (const [tty, { screen }] of opened) {
        const { cols, rows } = sizeIn(journal, tty);
        if (cols !== screen.size.cols || rows !== screen.size.rows) machine?.resize(screen.size, tty);
      }
    },
    dispose() {
      for (const { screen } of opened.values()) screen.dispose();
      frame.element.remove();
    },
  };
}

/** The size that a terminal has at the journal's end. */
function sizeIn(journal: Journal, tty: number): Journal['size'] {
  const last = journal.entries.findLast(
    (entry) =>
      (entry.kind === 'resize' && (entry.tty ?? FIRST_TERMINAL) === tty) ||
      (entry.kind === 'open' && entry.tty === tty),
  );
  return last && 'size' in last ? last.size : journal.size;
}
