/** A finger on the terminal: it scrolls, and after a long press it selects. xterm knows the mouse only. */
import type { Terminal } from '@xterm/xterm';

/** Milliseconds without moving after which a press selects. */
const LONG_PRESS = 450;
/** Pixels a finger may tremble. */
const TREMBLE = 8;

interface Cell {
  readonly column: number;
  /** In the whole buffer, its scrollback included. */
  readonly row: number;
}

/** Puts fingers on `element`, which holds the opened terminal, to work. */
export function takeFingers(element: HTMLElement, terminal: Terminal): void {
  let last: Touch | undefined;
  let doing: 'nothing' | 'scrolling' | 'selecting' = 'nothing';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;
  let anchor: readonly [Cell, Cell] | undefined;

  const height = (): number => screenOf(element).height / terminal.rows;

  function begin(event: TouchEvent): void {
    clearTimeout(timer);
    doing = 'nothing';
    rest = 0;
    const touch = event.touches[0];
    if (!touch || event.touches.length > 1) return;
    last = touch;
    timer = setTimeout(() => {
      doing = 'selecting';
      anchor = wordAt(terminal, cellAt(element, terminal, touch));
      select(terminal, ...anchor);
    }, LONG_PRESS);
  }

  function move(event: TouchEvent): void {
    const touch = event.touches[0];
    if (!touch || !last || event.touches.length > 1) return;
    if (doing === 'nothing' && Math.hypot(touch.clientX - last.clientX, touch.clientY - last.clientY) < TREMBLE) return;
    event.preventDefault();
    if (doing === 'selecting' && anchor) {
      const here = cellAt(element, terminal, touch);
      const [from, to] = anchor;
      if (offset(terminal, here) < offset(terminal, from)) select(terminal, here, to);
      else select(terminal, from, offset(terminal, here) > offset(terminal, to) ? here : to);
      return;
    }
    clearTimeout(timer);
    doing = 'scrolling';
    rest += (last.clientY - touch.clientY) / height();
    last = touch;
    const lines = Math.trunc(rest);
    rest -= lines;
    scroll(terminal, lines);
  }

  function end(event: TouchEvent): void {
    clearTimeout(timer);
    // The mouse events that would follow take the selection away and bring the keyboard up.
    if (doing !== 'nothing') event.preventDefault();
    doing = 'nothing';
  }

  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchmove', move, { passive: false });
  element.addEventListener('touchend', end, { passive: false });
  element.addEventListener('touchcancel', end, { passive: false });
}

/** Programs that take the whole screen have no scrollback: the arrow keys move what they show. */
function scroll(terminal: Terminal, lines: number): void {
  if (lines === 0) return;
  if (terminal.buffer.active.type === 'normal') terminal.scrollLines(lines);
  else terminal.input((lines > 0 ? '\x1bOB' : '\x1bOA').repeat(Math.abs(lines)));
}

const screenOf = (element: HTMLElement): DOMRect =>
  (element.querySelector('.xterm-screen') ?? element).getBoundingClientRect();

const within = (value: number, most: number): number => Math.min(Math.max(Math.floor(value), 0), most);

function cellAt(element: HTMLElement, terminal: Terminal, { clientX, clientY }: Touch): Cell {
  const { left, top, width, height } = screenOf(element);
  return {
    column: within(((clientX - left) / width) * terminal.cols, terminal.cols - 1),
    row: within(((clientY - top) / height) * terminal.rows, terminal.rows - 1) + terminal.buffer.active.viewportY,
  };
}

const offset = (terminal: Terminal, { row, column }: Cell): number => row * terminal.cols + column;

/** First and last cell of what stands between blanks there. */
function wordAt(terminal: Terminal, { row, column }: Cell): readonly [Cell, Cell] {
  const line = terminal.buffer.active.getLine(row);
  const isBlank = (at: number): boolean => {
    const cell = line?.getCell(at);
    return cell === undefined || (cell.getWidth() > 0 && cell.getChars().trim() === '');
  };
  let from = column;
  let to = column;
  while (from > 0 && !isBlank(from - 1)) from -= 1;
  while (to < terminal.cols - 1 && !isBlank(to + 1)) to += 1;
  return isBlank(column)
    ? [
        { row, column },
        { row, column },
      ]
    : [
        { row, column: from },
        { row, column: to },
      ];
}

function select(terminal: Terminal, from: Cell, to: Cell): void {
  terminal.select(from.column, from.row, offset(terminal, to) - offset(terminal, from) + 1);
}
