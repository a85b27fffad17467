import { unescapeAnsi } from '../expand/ansi.ts';
import type { Builtin } from '../shell-state.ts';
import { output, strings } from './arguments.ts';

/** echo [-neE] [arg ...] */
export const echo: Builtin = (sh, args) => {
  const words = strings(args);
  let newline = true;
  // dash knows no option but -n, and always interprets escapes.
  let escapes = sh.flavour.dash || sh.shopts.has('xpg_echo');
  while (!sh.flavour.dash && /^-[neE]+$/.test(words[0] ?? '')) {
    const option = words.shift() ?? '';
    for (const letter of option.slice(1)) {
      if (letter === 'n') newline = false;
      else escapes = letter === 'e';
    }
  }
  if (sh.flavour.dash && words[0] === '-n') {
    words.shift();
    newline = false;
  }
  const text = words.join(' ');
  if (!escapes) return output(sh, 'echo', newline ? `${text}\n` : text);
  const shown = unescapeAnsi(text, 'echo');
  const stop = shown.indexOf('\0');
  if (stop >= 0 && text.includes('\\c')) return output(sh, 'echo', shown.slice(0, stop));
  return output(sh, 'echo', newline ? `${shown}\n` : shown);
};
