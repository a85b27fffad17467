/** The way of a paste into a terminal: cleaned, and asked about when it has several lines. */
import type { Screen } from '../../terminal/terminal.ts';
import { asOneLine, cleanPaste, pastedLines } from './paste.ts';
import { askBeforePaste } from './paste-dialog.ts';
import type { Say } from './texts.ts';

/** Until the page is left. */
let ask = true;

export interface Pasting {
  /** Whether a paste of several lines is asked about. */
  asks: boolean;
  paste(screen: Screen, keys: (keys: string) => void, text: string): Promise<void>;
}

/** @param place where the dialog stands in the page. */
export function createPasting(place: HTMLElement, say: Say): Pasting {
  return {
    get asks() {
      return ask;
    },
    set asks(on) {
      ask = on;
    },
    async paste(screen, keys, text) {
      const cleaned = cleanPaste(text);
      const lines = pastedLines(cleaned);
      // At a prompt that waits for Enter, a line end behind the last line would be one more line to edit.
      const clean = screen.marksPastes ? lines.join('\n') : cleaned;
      if (!ask || lines.length < 2) {
        screen.paste(clean);
        return screen.focus();
      }
      const answer = await askBeforePaste(place, { lines, marked: screen.marksPastes }, say);
      screen.focus();
      if (!answer) return;
      ask = answer.askAgain;
      if (answer.choice === 'byLine') keys(lines.map((line) => `${line}\r`).join(''));
      else screen.paste(answer.choice === 'oneLine' ? (asOneLine(lines) ?? clean) : clean);
    },
  };
}
