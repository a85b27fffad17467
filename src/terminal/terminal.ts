/** xterm on a page: the only place that knows it. Bytes in, keys out. */
import { FitAddon } from '@xterm/addon-fit';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { type ITheme, Terminal } from '@xterm/xterm';

export interface ScreenSize {
  readonly cols: number;
  readonly rows: number;
}

export interface ScreenOptions {
  /** CSS font family of the page's code. */
  readonly fontFamily: string;
  /** Pixels. */
  readonly fontSize: number;
  readonly theme: ITheme;
  /** Says what the terminal is, to a screen reader. */
  readonly label: string;
  /** Lines kept above the screen. */
  readonly scrollback?: number;
}

export interface Screen {
  readonly size: ScreenSize;
  /** Resolves when the bytes are on the screen. */
  write(bytes: Uint8Array | string): Promise<void>;
  onKeys(listener: (keys: string) => void): void;
  onResize(listener: (size: ScreenSize) => void): void;
  setTheme(theme: ITheme): void;
  /** Everything that was printed, as plain text. */
  text(): string;
  focus(): void;
  clear(): void;
  reset(): void;
  paste(text: string): void;
  dispose(): void;
}

/** Keys that belong to the page even while the terminal has the focus. */
const isForThePage = (event: KeyboardEvent): boolean =>
  (event.ctrlKey && event.key === 'Enter') ||
  ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') ||
  event.key === 'F6';

/**
 * Text that comes without keys: emoji pickers, dictation, the keyboards of some phones. xterm takes it only where no
 * screen reader is served, because there a key's own text arrives in the same way.
 */
function takeTextWithoutKeys(terminal: Terminal, textarea: HTMLTextAreaElement): void {
  let keyDown = false;
  textarea.addEventListener('keydown', () => {
    keyDown = true;
  });
  textarea.addEventListener('keyup', () => {
    keyDown = false;
  });
  textarea.addEventListener('input', (event) => {
    const { inputType, data, isComposing } = event as InputEvent;
    if (inputType === 'insertText' && data && !keyDown && !isComposing) terminal.input(data);
  });
}

/** Opens a terminal in `element` and keeps it as large as the element. */
export function openScreen(element: HTMLElement, options: ScreenOptions): Screen {
  const terminal = new Terminal({
    allowProposedApi: true,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontFamily: options.fontFamily,
    fontSize: options.fontSize,
    lineHeight: 1.25,
    scrollback: options.scrollback ?? 5000,
    theme: options.theme,
    screenReaderMode: true,
    minimumContrastRatio: 4.5,
    macOptionIsMeta: true,
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.loadAddon(new Unicode11Addon());
  terminal.loadAddon(new WebLinksAddon());
  terminal.unicode.activeVersion = '11';
  terminal.open(element);
  const { textarea } = terminal;
  textarea?.setAttribute('aria-label', options.label);
  if (textarea) takeTextWithoutKeys(terminal, textarea);
  fit.fit();

  terminal.attachCustomKeyEventHandler((event) => {
    if (isForThePage(event)) return false;
    const copies = event.type === 'keydown' && event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'c';
    if (copies && (event.shiftKey || terminal.hasSelection())) {
      event.preventDefault();
      void navigator.clipboard.writeText(terminal.getSelection()).then(() => terminal.clearSelection());
      return false;
    }
    // The browser's own paste event follows; xterm would send ^V.
    return !(event.ctrlKey && event.key.toLowerCase() === 'v');
  });

  const observer = new ResizeObserver(() => {
    if (element.clientWidth > 0 && element.clientHeight > 0) fit.fit();
  });
  observer.observe(element);

  return {
    get size() {
      return { cols: terminal.cols, rows: terminal.rows };
    },
    write: (bytes) => new Promise((resolve) => terminal.write(bytes, resolve)),
    onKeys: (listener) => {
      terminal.onData(listener);
    },
    onResize: (listener) => {
      terminal.onResize(listener);
    },
    setTheme(theme) {
      terminal.options.theme = theme;
    },
    text() {
      const buffer = terminal.buffer.active;
      const lines: string[] = [];
      for (let row = 0; row < buffer.length; row++) {
        const line = buffer.getLine(row);
        const text = line?.translateToString(true) ?? '';
        if (line?.isWrapped && lines.length > 0) lines.push(`${lines.pop()}${text}`);
        else lines.push(text);
      }
      return lines.join('\n').trimEnd();
    },
    focus: () => terminal.focus(),
    clear: () => terminal.clear(),
    reset: () => terminal.reset(),
    paste: (text) => terminal.paste(text),
    dispose() {
      observer.disconnect();
      terminal.dispose();
    },
  };
}
