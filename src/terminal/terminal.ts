/** xterm on a page: this folder is the only place that knows it. Bytes in, keys out. */
import { FitAddon } from '@xterm/addon-fit';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { type ITheme, Terminal } from '@xterm/xterm';
import { machineCells } from './cells.ts';
import { createFind, type Find, type FindColours } from './find.ts';
import { composeAtTheEnd, interceptPastes, leaveKeysToThePage, takeTextWithoutKeys } from './input.ts';
import { bufferText } from './lines.ts';
import { takeFingers } from './touch.ts';

export interface ScreenSize {
  readonly cols: number;
  readonly rows: number;
}

export type ScreenTheme = ITheme & { readonly find: FindColours };

export interface ScreenOptions {
  /** CSS font family of the page's code. */
  readonly fontFamily: string;
  /** Pixels. */
  readonly fontSize: number;
  readonly theme: ScreenTheme;
  /** Says what the terminal is, to a screen reader. */
  readonly label: string;
  /** What xterm says to a screen reader, in the page's language. */
  readonly strings: { readonly promptLabel: string; readonly tooMuchOutput: string };
  readonly screenReader: boolean;
  /** Lines kept above the screen. */
  readonly scrollback?: number;
}

/** A line of the buffer that stays the same line when others come and go. */
export interface Mark {
  /** Counted from the buffer's first line; -1 when it has left the buffer or was cleared. */
  readonly line: number;
}

export interface Screen {
  readonly size: ScreenSize;
  readonly find: Find;
  /** What is selected, without the wraps of the screen; empty when nothing is. */
  readonly selection: string;
  /** Which lines of the buffer are selected, the last one included. */
  readonly selectedLines: { readonly from: number; readonly to: number } | undefined;
  /** The program that reads the keys tells a paste from typing. */
  readonly marksPastes: boolean;
  fontSize: number;
  screenReader: boolean;
  /** What the terminal is called, to a screen reader. */
  label: string;
  /** Resolves when the bytes are on the screen. */
  write(bytes: Uint8Array | string): Promise<void>;
  onKeys(listener: (keys: string) => void): void;
  /** Takes every paste; whoever listens hands on what is to be pasted. */
  onPaste(listener: (text: string) => void): void;
  onResize(listener: (size: ScreenSize) => void): void;
  /** Changes what is typed before anyone hears of it. */
  change(typed: (keys: string) => string): void;
  /** Keys as if they were typed; those of the cursor as the program on the screen wants them. */
  press(keys: string): void;
  onSelection(listener: () => void): void;
  setTheme(theme: ScreenTheme): void;
  /** The line of the cursor. */
  mark(): Mark;
  /** Everything that was printed, as plain text. */
  text(): string;
  focus(): void;
  clear(): void;
  scroll(to: 'top' | 'bottom'): void;
  /** Marked as pasted for programs that want it so. */
  paste(text: string): void;
  dispose(): void;
}

/** Opens a terminal in `element` and keeps it as large as the element. */
export function openScreen(element: HTMLElement, options: ScreenOptions): Screen {
  Object.assign(Terminal.strings, options.strings);
  const terminal = new Terminal({
    allowProposedApi: true,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontFamily: options.fontFamily,
    fontSize: options.fontSize,
    lineHeight: 1.25,
    scrollback: options.scrollback ?? 5000,
    theme: options.theme,
    screenReaderMode: options.screenReader,
    minimumContrastRatio: 4.5,
    macOptionIsMeta: true,
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.loadAddon(new WebLinksAddon());
  terminal.unicode.register(machineCells);
  terminal.unicode.activeVersion = machineCells.version;
  let { find: findColours } = options.theme;
  const find = createFind(terminal, () => findColours);
  terminal.open(element);
  const { textarea } = terminal;
  if (textarea) textarea.ariaLabel = options.label;
  if (textarea) {
    takeTextWithoutKeys(terminal, textarea);
    composeAtTheEnd(terminal, textarea);
  }
  takeFingers(element, terminal);
  leaveKeysToThePage(terminal);
  let typed = (keys: string): string => keys;
  const fitToElement = (): void => {
    if (element.clientWidth > 0 && element.clientHeight > 0) fit.fit();
  };
  fitToElement();
  const observer = new ResizeObserver(fitToElement);
  observer.observe(element);

  return {
    find,
    get size() {
      return { cols: terminal.cols, rows: terminal.rows };
    },
    get selection() {
      return terminal.getSelection();
    },
    get selectedLines() {
      const range = terminal.getSelectionPosition();
      return range && { from: range.start.y, to: range.end.x === 0 ? range.end.y - 1 : range.end.y };
    },
    get marksPastes() {
      return terminal.modes.bracketedPasteMode;
    },
    get fontSize() {
      return terminal.options.fontSize ?? options.fontSize;
    },
    set fontSize(pixels) {
      terminal.options.fontSize = pixels;
      fitToElement();
    },
    get screenReader() {
      return terminal.options.screenReaderMode ?? false;
    },
    set screenReader(on) {
      terminal.options.screenReaderMode = on;
    },
    get label() {
      return textarea?.ariaLabel ?? '';
    },
    set label(label) {
      if (textarea) textarea.ariaLabel = label;
    },
    write: (bytes) => new Promise((resolve) => terminal.write(bytes, resolve)),
    onKeys: (listener) => void terminal.onData((keys) => listener(typed(keys))),
    change(next) {
      typed = next;
    },
    press(keys) {
      const isApplication = terminal.modes.applicationCursorKeysMode;
      terminal.input(isApplication ? keys.replace(/^\x1b\[([ABCD])$/, '\x1bO$1') : keys);
    },
    onSelection: (listener) => void terminal.onSelectionChange(listener),
    onPaste: (listener) => interceptPastes(element, listener),
    onResize: (listener) => void terminal.onResize(listener),
    setTheme(theme) {
      findColours = theme.find;
      terminal.options.theme = theme;
    },
    mark() {
      const marker = terminal.registerMarker(0);
      return {
        get line() {
          return marker.isDisposed ? -1 : marker.line;
        },
      };
    },
    text: () => bufferText(terminal.buffer.normal),
    focus: () => terminal.focus(),
    clear: () => terminal.clear(),
    scroll: (to) => (to === 'top' ? terminal.scrollToTop() : terminal.scrollToBottom()),
    paste: (text) => terminal.paste(text),
    dispose() {
      observer.disconnect();
      terminal.dispose();
    },
  };
}
