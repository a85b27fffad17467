/** Terminals on the page with a machine behind them: loads both, keeps the journal, follows the page's theme. */
import type { Journal } from '../../machine/journal.ts';
import { FIRST_TERMINAL } from '../../machine/terminals.ts';
import type { Screen } from '../../terminal/terminal.ts';
import type { Texts } from '../browser/texts.ts';
import type { Keyed } from './key-row.ts';
import { type MachineClient, startMachine } from './machine-client.ts';
import { screenTheme } from './screen-theme.ts';
import { createScreens } from './screens.ts';
import { fontSizeFor, recallSettings } from './settings.ts';
import { createTools } from './tools.ts';

export interface TerminalPanel {
  /** The terminal in front. */
  readonly screen: Screen;
  /** All of them, for keys that stand outside: pressed in the one in front. */
  readonly keyed: Keyed;
  /** A line that it is told to submit is typed in the first terminal, which comes to the front. */
  readonly machine: MachineClient;
  /** Everything that went into the machine so far. */
  readonly journal: Journal;
  close(): void;
}

export interface PanelOptions {
  /** The page's texts that begin with `terminal.`. */
  readonly texts: Texts;
  /** The journal to bring the machine back from, given the size of the screen. */
  readonly journal: (size: Journal['size']) => Journal;
  /** Called with the machine and its journal before the machine begins to tell. */
  readonly attach?: (machine: MachineClient, journal: Journal) => void;
}

/** The type size of the page in pixels: 16 where neither the reader nor a very wide screen asks for more. */
const typeSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Opens a terminal in `element`. Rejects when the machine cannot be started. */
export async function openPanel(element: HTMLElement, options: PanelOptions): Promise<TerminalPanel> {
  const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--sl-font-mono').trim();
  const settings = recallSettings();
  const fontSize = settings.fontSize ?? fontSizeFor(element.clientWidth, typeSize());
  const [{ openScreen }, { stylesheets }] = await Promise.all([
    import('../../terminal/terminal.ts'),
    import('./stylesheets.ts'),
    document.fonts.load(`${fontSize}px "M PLUS 1 Code"`),
  ]);
  await Promise.all(stylesheets.map(loadStyles));

  const screens = createScreens(element, options.texts, (place, label) =>
    openScreen(place, {
      label,
      fontFamily,
      fontSize: screens.fontSize ?? fontSize,
      theme: screenTheme(),
      strings: {
        promptLabel: options.texts['terminal.screenReader.input'] ?? '',
        tooMuchOutput: options.texts['terminal.screenReader.tooMuch'] ?? '',
      },
      screenReader: screens.screenReader ?? settings.screenReader ?? true,
    }),
  );
  const first = screens.add(FIRST_TERMINAL);
  screens.select(FIRST_TERMINAL);
  let journal = options.journal(first.size);
  const machine = await startMachine(journal).catch((error: unknown) => {
    screens.dispose();
    throw error;
  });
  machine.entries.on((entry) => {
    journal = { ...journal, entries: [...journal.entries, entry] };
  });
  options.attach?.(machine, journal);
  screens.connect(machine);
  const tools = createTools(screens, machine, {
    host: journal.host,
    initialSize: fontSizeFor(element.clientWidth, typeSize()),
  });
  machine.begin();
  screens.tellSizes(journal);

  const themes = new MutationObserver(() => screens.each((screen) => screen.setTheme(screenTheme())));
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    get screen() {
      return screens.front;
    },
    keyed: {
      press: (keys) => screens.front.press(keys),
      change: (typed) => screens.onScreen((screen) => screen.change(typed)),
      get selection() {
        return screens.front.selection;
      },
      onSelection(listener) {
        screens.onScreen((screen) => screen.onSelection(listener));
        screens.onSelect(listener);
      },
    },
    machine: {
      ...machine,
      submit(line, env, terminal) {
        screens.select(FIRST_TERMINAL);
        return machine.submit(line, env, terminal);
      },
    },
    get journal() {
      return journal;
    },
    close() {
      themes.disconnect();
      tools.dispose();
      machine.stop();
      screens.dispose();
    },
  };
}

async function loadStyles(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
  document.head.append(link);
  await loaded;
}
