/** less's commands that ask for more, or say something. */
import { promptLine, RESIZED, type Screen } from '../terminal.ts';
import { showHelp } from './help.ts';
import { again, draw, find, type LessOptions, lastTop, layOut, RETURN, type View, where } from './view.ts';

const FOLLOW_MS = 1000;

/** Carries out the command of a key that no plain motion has; true when the reader leaves. */
export async function askedCommand(screen: Screen, view: View, options: LessOptions, name: string): Promise<boolean> {
  switch (name) {
    case '/':
    case '?': {
      const typed = await promptLine(screen, name);
      if (typed !== undefined) find(screen, view, typed, name === '?');
      layOut(view, screen, options);
      return false;
    }
    case 'n':
    case 'N':
      if (view.pattern === '') view.message = `No previous regular expression${RETURN}`;
      else again(screen, view, view.backwards !== (name === 'N'), 1);
      return false;
    case '&':
      view.filter = (await promptLine(screen, '&/')) ?? view.filter;
      layOut(view, screen, options);
      view.moved = true;
      return false;
    case '-':
      await toggle(screen, view, options);
      return false;
    case '=':
    case '\x07':
      view.message = where(screen, view, options);
      return false;
    case 'F':
      await follow(screen, view, options);
      return false;
    case 'h':
    case 'H':
      await showHelp(screen);
      return false;
    case 'escape':
      if ((await screen.key()) === 'u') {
        view.options.marks = !view.options.marks;
        layOut(view, screen, options);
      }
      return false;
    case ':':
    case 'Z': {
      await screen.write(`\x1b[${screen.rows};1H${name === ':' ? ' :' : 'Z'}\x1b[K`);
      const next = await screen.key();
      return (name === ':' && /^[qQ]$/.test(next ?? '')) || (name === 'Z' && next === 'Z');
    }
    default:
      view.bell = true;
      return false;
  }
}

async function toggle(screen: Screen, view: View, options: LessOptions): Promise<void> {
  await screen.write(`\x1b[${screen.rows};1H-\x1b[K`);
  const letter = await screen.key();
  const say = (text: string): void => {
    view.message = `${text}${RETURN}`;
  };
  if (letter === 'S') {
    view.options.chop = !view.options.chop;
    view.shift = 0;
    say(view.options.chop ? 'Chop long lines' : 'Fold long lines');
  } else if (letter === 'N') {
    view.options.numbers = !view.options.numbers;
    say(view.options.numbers ? 'Constantly display line numbers' : "Don't use line numbers");
  } else if (letter === 'i' || letter === 'I') {
    view.options.ignoreCase = !view.options.ignoreCase;
    say(view.options.ignoreCase ? 'Ignore case in searches' : 'Case is significant in searches');
  } else say(`There is no -${letter ?? ''} option`);
  layOut(view, screen, options);
}

async function follow(screen: Screen, view: View, options: LessOptions): Promise<void> {
  for (;;) {
    view.lines = options.reread?.() ?? view.lines;
    layOut(view, screen, options);
    view.top = lastTop(screen, view);
    view.moved = true;
    view.message = 'Waiting for data... (interrupt to abort)';
    await draw(screen, view, options);
    const key = await screen.key(FOLLOW_MS);
    if (key === undefined || key === RESIZED) continue;
    if (key !== '\x03' && key !== 'q' && key !== '\x18') continue;
    view.message = '';
    return;
  }
}
