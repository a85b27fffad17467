import { SIGNALS } from '../../host/process/signals.ts';
import { quoteSingle } from '../expand/quote.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { setTrap, trapName } from '../traps.ts';
import { output, strings } from './arguments.ts';

const ORDER = ['EXIT', ...SIGNALS.map((name) => name.slice(3)), 'DEBUG', 'ERR', 'RETURN'];

/** trap [-lp] [[action] signal ...] */
export const trap: Builtin = async (sh, args) => {
  const words = strings(args);
  if (words[0] === '--') words.shift();
  if (words[0] === '-p') return output(sh, 'trap', listing(sh, words.slice(1)));
  if (words.length === 0) return output(sh, 'trap', listing(sh, []));
  const reset = words.length === 1 || /^\d+$/.test(words[0] ?? '') || words[0] === '-';
  const action =
    reset && (words.length === 1 || words[0] === '-') ? undefined : /^\d+$/.test(words[0] ?? '') ? undefined : words[0];
  const names =
    words.length === 1 || (/^\d+$/.test(words[0] ?? '') && action === undefined && words[0] !== '-')
      ? words
      : words.slice(1);
  let status = 0;
  for (const text of names) {
    const name = trapName(text);
    if (name) setTrap(sh, name, action);
    else {
      const message = sh.flavour.dash
        ? `trap: ${text}: bad trap`
        : `${messagePrefix(sh, 'trap')}${text}: invalid signal specification`;
      await printTo(sh, 2, `${message}\n`);
      status = 1;
    }
  }
  return status;
};

function listing(sh: Shell, only: readonly string[]): string {
  const wanted = only.map(trapName);
  return ORDER.flatMap((name) => {
    const action = sh.traps.get(name);
    if (action === undefined || (wanted.length > 0 && !wanted.includes(name))) return [];
    const shown =
      sh.flavour.name === 'bash' && !['EXIT', 'DEBUG', 'ERR', 'RETURN'].includes(name) ? `SIG${name}` : name;
    return [`trap -- ${quoteSingle(action)} ${shown}\n`];
  }).join('');
}
