// Models less (590): a text a screen at a time, with search, a filter and a follow mode.
import { keyName, RESIZED, type Screen } from '../terminal.ts';
import { askedCommand } from './asked.ts';
import { draw, find, type LessOptions, lastTop, layOut, page, scroll, toLine, type View } from './view.ts';

/** Shows a text until the reader leaves. */
export async function less(screen: Screen, lines: readonly string[], options: LessOptions): Promise<void> {
  const view: View = {
    lines,
    options: { chop: options.chop, numbers: options.numbers, ignoreCase: options.ignoreCase, marks: true },
    shift: 0,
    top: 0,
    rows: [],
    pattern: '',
    backwards: false,
    filter: '',
    message: '',
    count: '',
    moved: false,
    bell: false,
  };
  layOut(view, screen, options);
  await begin(screen, view, options);
  for (;;) {
    await draw(screen, view, options);
    const key = await screen.key();
    if (key === undefined) return;
    if (key === RESIZED) {
      layOut(view, screen, options);
      continue;
    }
    if (view.message !== '' && keyName(key) === 'enter') {
      view.message = '';
      continue;
    }
    view.message = '';
    if (await command(screen, view, options, key)) return;
  }
}

async function begin(screen: Screen, view: View, options: LessOptions): Promise<void> {
  const { start } = options;
  if (start.startsWith('/')) find(screen, view, start.slice(1), false);
  else if (/^\d+$/.test(start)) toLine(screen, view, Number(start));
  else if (start !== '') for (const key of start) await command(screen, view, options, key);
}

/** Carries a key out; true when the reader leaves. */
async function command(screen: Screen, view: View, options: LessOptions, key: string): Promise<boolean> {
  const name = keyName(key);
  if (/^\d$/.test(name)) {
    view.count += name;
    return false;
  }
  const given = view.count === '' ? undefined : Number(view.count);
  view.count = '';
  const height = page(screen);
  switch (name) {
    case 'q':
    case 'Q':
    case '\x03':
      return name !== '\x03';
    case ' ':
    case 'f':
    case '\x06':
    case '\x16':
    case 'page-down':
      scroll(screen, view, given ?? height);
      return false;
    case 'b':
    case '\x02':
    case 'page-up':
      scroll(screen, view, -(given ?? height));
      return false;
    case 'j':
    case 'e':
    case '\x05':
    case '\x0e':
    case 'enter':
    case 'down':
      scroll(screen, view, given ?? 1);
      return false;
    case 'k':
    case 'y':
    case '\x19':
    case '\x10':
    case 'up':
      scroll(screen, view, -(given ?? 1));
      return false;
    case 'd':
    case '\x04':
      scroll(screen, view, given ?? height >> 1);
      return false;
    case 'u':
    case '\x15':
      scroll(screen, view, -(given ?? height >> 1));
      return false;
    case 'g':
    case '<':
    case 'home':
      toLine(screen, view, given ?? 1);
      return false;
    case 'G':
    case '>':
    case 'end':
      if (given !== undefined) toLine(screen, view, given);
      else view.top = lastTop(screen, view);
      view.moved = true;
      return false;
    case 'p':
    case '%':
      toLine(screen, view, Math.floor((view.lines.length * (given ?? 0)) / 100) + 1);
      return false;
    case 'left':
    case 'right':
      view.shift = Math.max(0, view.shift + (name === 'right' ? 1 : -1) * (screen.cols >> 1));
      view.options.chop = view.shift > 0 || options.chop;
      layOut(view, screen, options);
      return false;
    case 'r':
    case 'R':
    case '\x0c':
      return false;
    default:
      return askedCommand(screen, view, options, name);
  }
}
