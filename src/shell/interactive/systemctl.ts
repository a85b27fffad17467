// Models the bash completion that systemd brings for systemctl: verbs, then the units that the verb makes sense for.
import { ask } from './ask.ts';
import type { Completer, Completions } from './completion.ts';

const names = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^[●*x\s]+/, '').split(/\s+/)[0] ?? '')
    .filter((name) => /\.\w+$/.test(name));

const UNIT_VERBS = `cat condrestart disable edit enable help is-active is-enabled is-failed kill mask preset reenable
reload reload-or-restart restart reset-failed revert show start status stop try-restart unmask`.split(/\s+/);

const OTHER_VERBS =
  `cancel daemon-reexec daemon-reload default emergency exit get-default halt hibernate import-environment
isolate is-system-running list-dependencies list-jobs list-sockets list-timers list-unit-files list-units poweroff reboot
rescue set-default set-environment show-environment suspend unset-environment`.split(/\s+/);

const OPTIONS = `--all --failed --force --full --help --lines= --no-block --no-legend --no-pager --now --output= --quiet
--reverse --runtime --signal= --state= --system --type= --user --version --wait`.split(/\s+/);

const offered = (values: readonly string[]): Completions => ({
  candidates: [...new Set(values)].map((value) => ({ value, open: value.endsWith('=') })),
});

export const systemctlCompleter: Completer = async (proc, words) => {
  const typed = words.at(-1) ?? '';
  const verb = words.slice(1, -1).find((word) => !word.startsWith('-'));
  if (typed.startsWith('-')) return offered(OPTIONS);
  if (verb === undefined) return offered([...UNIT_VERBS, ...OTHER_VERBS].sort());
  if (!UNIT_VERBS.includes(verb) && verb !== 'list-dependencies' && verb !== 'isolate') return { candidates: [] };
  const installed = await ask(proc, ['systemctl', 'list-unit-files', '--no-legend', '--no-pager']);
  const loaded = await ask(proc, ['systemctl', 'list-units', '--all', '--no-legend', '--no-pager']);
  return offered([...names(installed), ...names(loaded)].sort());
};
