// Models systemd 255 src/core/service.c: what the settings of a service say of its type, its end and its restart.
import { signalNumber } from '../process/signals.ts';
import type { WaitStatus } from '../process/types.ts';
import type { ExecCommand } from './commands.ts';
import { settingOf, settingsOf } from './config.ts';
import { parseBoolean, splitWords } from './syntax.ts';
import type { Exit, Unit } from './unit.ts';

export const DEFAULT_TIMEOUT = 90_000;

export const serviceType = (unit: Unit): string => {
  const type = settingOf(unit.config, 'Service', 'Type');
  return type ?? (unit.config.exec.has('ExecStart') ? 'simple' : 'oneshot');
};

export const commandsOf = (unit: Unit, setting: string): readonly ExecCommand[] => unit.config.exec.get(setting) ?? [];

export const toExit = (status: WaitStatus): Exit =>
  status.kind === 'exited'
    ? { code: 'exited', status: status.code }
    : {
        code: ['SIGSEGV', 'SIGABRT', 'SIGQUIT', 'SIGILL', 'SIGSYS', 'SIGTRAP', 'SIGBUS', 'SIGFPE'].includes(
          status.signal,
        )
          ? 'dumped'
          : 'killed',
        signal: status.signal.slice('SIG'.length),
        status: signalNumber(status.signal),
      };

const CLEAN_SIGNALS = ['HUP', 'INT', 'TERM', 'PIPE'];

/** is_clean_exit: 0, the signals that end a daemon, and what SuccessExitStatus= names. */
export function isClean(unit: Unit, exit: Exit, daemon = true): boolean {
  const more = settingsOf(unit.config, 'Service', 'SuccessExitStatus').flatMap(({ value }) => splitWords(value) ?? []);
  if (exit.code === 'exited') return exit.status === 0 || more.includes(String(exit.status));
  return (
    exit.code === 'killed' && ((daemon && CLEAN_SIGNALS.includes(exit.signal)) || more.includes(`SIG${exit.signal}`))
  );
}

export const resultOf = (exit: Exit): string =>
  exit.code === 'exited' ? 'exit-code' : exit.code === 'dumped' ? 'core-dump' : 'signal';

export const canReload = (unit: Unit): boolean =>
  unit.config.exec.has('ExecReload') || serviceType(unit) === 'notify-reload';

/** Whether the restart setting wants it up again after it ended so. */
export function wantsRestart(unit: Unit): boolean {
  const setting = settingOf(unit.config, 'Service', 'Restart') ?? 'no';
  const prevented = settingsOf(unit.config, 'Service', 'RestartPreventExitStatus').flatMap(
    ({ value }) => splitWords(value) ?? [],
  );
  const exit = unit.main?.exit;
  if (exit && prevented.includes(exit.code === 'exited' ? String(exit.status) : `SIG${exit.signal}`)) return false;
  switch (setting) {
    case 'always':
      return unit.result !== 'exec-condition';
    case 'on-success':
      return unit.result === 'success';
    case 'on-failure':
      return !['success', 'exec-condition'].includes(unit.result);
    case 'on-abnormal':
      return !['success', 'exit-code', 'exec-condition'].includes(unit.result);
    case 'on-abort':
      return ['signal', 'core-dump'].includes(unit.result);
    case 'on-watchdog':
      return unit.result === 'watchdog';
    default:
      return parseBoolean(setting) ?? false;
  }
}
