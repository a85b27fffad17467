/** What xterm does not do with keys and text by itself. */
import type { Terminal } from '@xterm/xterm';

/** Keys that belong to the page even while the terminal has the focus. */
const isForThePage = (event: KeyboardEvent): boolean =>
  (event.ctrlKey && event.key === 'Enter') ||
  // Control+K is the shell's: it cuts the rest of the line.
  (event.metaKey && event.key.toLowerCase() === 'k') ||
  event.key === 'F6';

/** Ctrl+C copies where something is selected, Ctrl+Shift+C always; Ctrl+V and the page's own keys go to the browser. */
export function leaveKeysToThePage(terminal: Terminal): void {
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
}

const MOVES = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Delete',
]);

/**
 * While a screen reader is served, xterm keeps what is typed in its text field, and takes what an input method adds for the
 * field's end. A key that moves the cursor must not move that of the field too: it begins anew.
 */
export function composeAtTheEnd(terminal: Terminal, textarea: HTMLTextAreaElement): void {
  textarea.addEventListener('keydown', ({ key, isComposing }) => {
    if (terminal.options.screenReaderMode && !isComposing && MOVES.has(key)) textarea.value = '';
  });
}

/**
 * Text that comes without keys: emoji pickers, dictation, the keyboards of some phones. xterm takes it only where no
 * screen reader is served, because there a key's own text arrives in the same way.
 */
export function takeTextWithoutKeys(terminal: Terminal, textarea: HTMLTextAreaElement): void {
  let keyDown = false;
  textarea.addEventListener('keydown', () => {
    keyDown = true;
  });
  textarea.addEventListener('keyup', () => {
    keyDown = false;
  });
  textarea.addEventListener('input', (event) => {
    if (!terminal.options.screenReaderMode) return;
    const { inputType, data, isComposing } = event as InputEvent;
    if (inputType === 'insertText' && data && !keyDown && !isComposing) terminal.input(data);
  });
}

/** Every paste, however it comes, goes to `listener` instead of to the terminal. */
export function interceptPastes(element: HTMLElement, listener: (text: string) => void): void {
  element.addEventListener(
    'paste',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      listener(event.clipboardData?.getData('text/plain') ?? '');
    },
    { capture: true },
  );
}
