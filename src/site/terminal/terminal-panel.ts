/** A terminal on the page with a machine behind it: loads both, keeps the journal, follows the page's theme. */
import type { Journal } from '../../machine/journal.ts';
import { FIRST_TERMINAL } from '../../machine/terminals.ts';
import type { Screen } from '../../terminal/terminal.ts';
import { type MachineClient, startMachine } from './machine-client.ts';
import { screenTheme } from './screen-theme.ts';

export interface TerminalPanel {
  readonly screen: Screen;
  readonly machine: MachineClient;
  /** Everything that went into the machine so far. */
  readonly journal: Journal;
  close(): void;
}

export interface PanelOptions {
  readonly label: string;
  /** The journal to bring the machine back from, given the size of the screen. */
  readonly journal: (size: Journal['size']) => Journal;
  /** Called with the journal after every input. */
  readonly keep: (journal: Journal) => void;
}

/** Pixels. What Docker prints in tables is over a hundred columns wide: better small than broken. */
const fontSizeFor = (width: number): number => (width < 480 ? 12 : width < 760 ? 13 : 14);

async function loadStyles(): Promise<void> {
  const { stylesheet: href } = await import('../../terminal/stylesheet.ts');
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.append(link);
  await loaded;
}

/** Opens a terminal in `element`. Rejects when the machine cannot be started. */
export async function openPanel(element: HTMLElement, options: PanelOptions): Promise<TerminalPanel> {
  const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--sl-font-mono').trim();
  const fontSize = fontSizeFor(element.clientWidth);
  const [{ openScreen }] = await Promise.all([
    import('../../terminal/terminal.ts'),
    loadStyles(),
    document.fonts.load(`${fontSize}px "M PLUS 1 Code"`),
  ]);
  const screen = openScreen(element, { fontFamily, fontSize, theme: screenTheme(), label: options.label });
  let journal = options.journal(screen.size);
  const machine = await startMachine(journal).catch((error: unknown) => {
    screen.dispose();
    throw error;
  });

  machine.data.on(({ tty, bytes }) => tty === FIRST_TERMINAL && void screen.write(bytes));
  machine.entries.on((entry) => {
    journal = { ...journal, entries: [...journal.entries, entry] };
    options.keep(journal);
  });
  screen.onKeys((keys) => machine.keys(keys));
  screen.onResize((size) => machine.resize(size));
  const known = journal.entries.findLast((entry) => entry.kind === 'resize')?.size ?? journal.size;
  if (known.cols !== screen.size.cols || known.rows !== screen.size.rows) machine.resize(screen.size);

  machine.begin();

  const themes = new MutationObserver(() => screen.setTheme(screenTheme()));
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    screen,
    machine,
    get journal() {
      return journal;
    },
    close() {
      themes.disconnect();
      machine.stop();
      screen.dispose();
    },
  };
}
