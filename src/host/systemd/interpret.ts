// Models systemd 255 src/core/load-fragment.c and service_verify: which settings count, and what is said of the others.
import { parseSignal } from '../process/signals.ts';
import { CommandError, type ExecCommand, parseCommands } from './commands.ts';
import { type ConfigSource, settingOf, type UnitConfig } from './config.ts';
import { keysOf } from './known-keys.ts';
import { parseBoolean, type Setting, type SyntaxProblem } from './syntax.ts';
import { parseSpan } from './time-span.ts';

export const EXEC_KEYS = [
  'ExecCondition',
  'ExecStartPre',
  'ExecStart',
  'ExecStartPost',
  'ExecReload',
  'ExecStop',
  'ExecStopPost',
];

const ENUMS: Readonly<Record<string, readonly [sentence: string, values: readonly string[]]>> = {
  Type: [
    'Failed to parse service type',
    ['simple', 'exec', 'forking', 'oneshot', 'dbus', 'notify', 'notify-reload', 'idle'],
  ],
  Restart: [
    'Failed to parse service restart specifier',
    ['no', 'on-success', 'on-failure', 'on-abnormal', 'on-watchdog', 'on-abort', 'always'],
  ],
  KillMode: ['Failed to parse kill mode', ['control-group', 'process', 'mixed', 'none']],
  NotifyAccess: ['Failed to parse notify access specifier', ['none', 'main', 'exec', 'all']],
};
const SPANS = [
  'RestartSec',
  'TimeoutSec',
  'TimeoutStartSec',
  'TimeoutStopSec',
  'StartLimitIntervalSec',
  'StartLimitInterval',
];
const BOOLEANS = [
  'RemainAfterExit',
  'Delegate',
  'DefaultDependencies',
  'RefuseManualStart',
  'RefuseManualStop',
  'AllowIsolate',
];

/** What a value is wrong with, in systemd's words; undefined when it is right. Wrong values are ignored. */
function valueProblem({ key, value }: Setting): string | undefined {
  if (value === '') return undefined;
  const choice = ENUMS[key];
  if (choice && !choice[1].includes(value)) return `${choice[0]}, ignoring: ${value}`;
  if (SPANS.includes(key) && parseSpan(value) === undefined) {
    return key.startsWith('Timeout')
      ? `Failed to parse ${key}= parameter, ignoring: ${value}`
      : `Failed to parse sec value, ignoring: ${value}`;
  }
  if (BOOLEANS.includes(key) && parseBoolean(value) === undefined)
    return `Failed to parse boolean value, ignoring: ${value}`;
  if (key.endsWith('Signal') && parseSignal(value) === undefined)
    return `Failed to parse kill signal, ignoring: ${value}`;
  if (/^Limit[A-Z]/.test(key) && !/^(infinity|\d+[KMGTPE]?)(:(infinity|\d+[KMGTPE]?))?$/.test(value))
    return `Failed to parse resource value, ignoring: ${value}`;
  return undefined;
}

export interface Interpreted {
  readonly known: readonly Setting[];
  readonly exec: UnitConfig['exec'];
  readonly problems: readonly SyntaxProblem[];
  readonly fatal: boolean;
}

/** Goes through settings in order; a command that cannot be one ends it, and the unit with it. */
export function interpret(source: ConfigSource, type: string, expand: (text: string) => string): Interpreted {
  const { name, version } = source;
  const problems = [...source.problems];
  const known: Setting[] = [];
  const exec = new Map<string, ExecCommand[]>();
  let fatal = false;
  for (const setting of source.settings) {
    const say = (message: string, level: SyntaxProblem['level'] = 'warning'): void => {
      problems.push({ message: `${setting.path}:${setting.line}: ${message}`, level });
    };
    const problem = checkSetting(setting, type, version);
    if (problem !== undefined) {
      if (problem !== '') say(problem);
      continue;
    }
    if (setting.key === '') continue;
    const value = expand(setting.value);
    known.push({ ...setting, value });
    if (!EXEC_KEYS.includes(setting.key)) continue;
    try {
      const before = value === '' ? [] : (exec.get(setting.key) ?? []);
      exec.set(setting.key, [...before, ...parseCommands(value, version < 239)]);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      say(error.message, error.fatal ? 'err' : 'warning');
      fatal ||= error.fatal;
    }
    if (fatal) break;
  }
  for (const [key, commands] of exec) if (commands.length === 0) exec.delete(key);
  if (fatal)
    problems.push({ message: `${name}: Unit configuration has fatal error, unit will not be started.`, level: 'err' });
  const refusal =
    !fatal && type === 'service' && source.fragment && !source.masked
      ? refuseService({ settings: known }, exec)
      : undefined;
  if (refusal) problems.push({ message: `${name}: ${refusal} Refusing.`, level: 'err' });
  return { known, exec, problems, fatal: fatal || refusal !== undefined };
}

/** What is to be said of a setting that does not count; empty for those that are passed over silently. */
function checkSetting(setting: Setting, type: string, version: number): string | undefined {
  const keys = keysOf(setting.section, type);
  if (setting.section.startsWith('X-') || setting.key.startsWith('X-')) return '';
  if (!keys) return setting.key === '' ? `Unknown section '${setting.section}'. Ignoring.` : '';
  if (setting.key === '') return undefined;
  if (!keys.has(setting.key)) {
    if (version < 240) return `Unknown lvalue '${setting.key}' in section '${setting.section}'`;
    return version < 253
      ? `Unknown key '${setting.key}' in section [${setting.section}], ignoring.`
      : `Unknown key name '${setting.key}' in section '${setting.section}', ignoring.`;
  }
  return valueProblem(setting);
}

/** Models service_verify: what makes a service impossible. */
function refuseService(config: Pick<UnitConfig, 'settings'>, exec: UnitConfig['exec']): string | undefined {
  const type = settingOf(config, 'Service', 'Type') ?? 'simple';
  const remains = parseBoolean(settingOf(config, 'Service', 'RemainAfterExit') ?? '') ?? false;
  const restart = settingOf(config, 'Service', 'Restart') ?? 'no';
  const starts = exec.get('ExecStart')?.length ?? 0;
  if (starts === 0 && !exec.has('ExecStop')) return 'Service has no ExecStart=, ExecStop=, or SuccessAction=.';
  if (starts === 0 && type !== 'oneshot')
    return 'Service has no ExecStart= setting, which is only allowed for Type=oneshot services.';
  if (starts === 0 && !remains)
    return 'Service has no ExecStart= setting, which is only allowed for RemainAfterExit=yes services.';
  if (starts > 1 && type !== 'oneshot')
    return 'Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services.';
  if (type === 'oneshot' && (restart === 'always' || restart === 'on-success'))
    return "Service has Restart= set to either always or on-success, which isn't allowed for Type=oneshot services.";
  return undefined;
}
