/** The tools of a terminal at work: search, menu, keys, pasting. */
import { transcript } from '../../runbook/transcript.ts';
import { iconButton } from './dom.ts';
import { createFindBar } from './find-bar.ts';
import type { MachineClient } from './machine-client.ts';
import { createMenu } from './menu.ts';
import { createPasting } from './pasting.ts';
import type { Screens } from './screens.ts';
import { rememberSettings, within } from './settings.ts';
import { type Shortcut, shortcutOf } from './shortcuts.ts';
import { copy, download, logName } from './taking.ts';

export interface ToolsOptions {
  readonly host: string;
  /** Pixels of the type until the reader chooses. */
  readonly initialSize: number;
}

/** Puts the tools into the frame of `screens`. */
export function createTools(
  screens: Screens,
  machine: Pick<MachineClient, 'keys'>,
  { host, initialSize }: ToolsOptions,
): { dispose(): void } {
  const { frame, say, tabs } = screens;
  const pasting = createPasting(frame.element, say);
  const findBar = createFindBar(
    say,
    () => screens.front.find,
    () => screens.front.focus(),
  );
  frame.stage.append(findBar.element);

  const paste = (text: string): void => {
    const tty = tabs.selected;
    if (text !== '') void pasting.paste(screens.front, (keys) => machine.keys(keys, tty), text);
  };
  const pasteFromClipboard = (): void => {
    screens.front.focus();
    navigator.clipboard.readText().then(paste, () => frame.announce(say('paste.refused')));
  };
  const take = async (text: string, done: string): Promise<void> => {
    screens.front.focus();
    frame.announce(say((await copy(text)) ? done : 'copy.refused'));
  };
  const setFontSize = (by: number): void => {
    const { fontSize } = screens.front;
    const pixels = by === 0 ? initialSize : within(fontSize + by);
    screens.fontSize = pixels;
    rememberSettings({ fontSize: by === 0 ? undefined : pixels });
  };
  const clear = (): void => {
    screens.front.clear();
    screens.front.focus();
  };

  const menu = createMenu(
    say,
    {
      clear,
      paste: pasteFromClipboard,
      find: () => findBar.show(),
      open: () => screens.open(),
      close: () => screens.close(tabs.selected),
      copyText: () => void take(screens.front.selection || screens.front.text(), 'copied.text'),
      copyConsole: () => {
        const { selectedLines } = screens.front;
        const commands = selectedLines ? screens.log.within(selectedLines) : screens.log.all;
        void take(transcript(commands), commands.length === 0 ? 'copied.nothing' : 'copied.console');
      },
      download: () => download(logName(host, new Date()), `${screens.front.text()}\n`),
      fontSize: setFontSize,
      screenReader(on) {
        screens.screenReader = on;
        rememberSettings({ screenReader: on });
        frame.announce(say(on ? 'screenReader.on' : 'screenReader.off'));
      },
      askBeforePaste(on) {
        pasting.asks = on;
      },
    },
    () => ({
      fontSize: screens.front.fontSize,
      screenReader: screens.front.screenReader,
      asksBeforePaste: pasting.asks,
      canClose: screens.canClose,
      hasSelection: screens.front.selection !== '',
    }),
  );
  const search = iconButton('search', say('find'));
  search.addEventListener('click', () => findBar.show());
  frame.tools.append(search, menu.button);
  frame.element.append(menu.element);
  frame.add.addEventListener('click', () => screens.open());

  const go = (by: 1 | -1): void => {
    screens.select(tabs.neighbour(by));
    screens.front.focus();
  };
  const acts: Readonly<Record<Shortcut, () => void>> = {
    find: () => findBar.show(),
    larger: () => setFontSize(1),
    smaller: () => setFontSize(-1),
    size: () => setFontSize(0),
    top: () => screens.front.scroll('top'),
    bottom: () => screens.front.scroll('bottom'),
    new: () => screens.open(),
    next: () => go(1),
    previous: () => go(-1),
  };
  const mac = /mac|iphone|ipad/i.test(navigator.userAgent);
  frame.element.addEventListener(
    'keydown',
    (event) => {
      const shortcut = shortcutOf(event, mac);
      if (!shortcut || (event.target instanceof HTMLInputElement && shortcut !== 'find')) return;
      event.preventDefault();
      event.stopPropagation();
      acts[shortcut]();
    },
    { capture: true },
  );
  screens.onScreen((screen) => {
    screen.onPaste(paste);
    screen.find.onFound((found) => screen === screens.front && findBar.found(found));
  });
  screens.onSelect(() => findBar.hide());
  return { dispose: () => menu.element.remove() };
}
