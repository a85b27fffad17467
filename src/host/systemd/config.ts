// Models systemd 255 src/core/load-fragment.c, as far as services, sockets and targets need it: settings → what they mean.
import { parseSignal, type SignalName } from '../process/signals.ts';
import { CommandError, type ExecCommand, parseCommands } from './commands.ts';
import { keysOf } from './known-keys.ts';
import { parseBoolean, type Setting, type SyntaxProblem, splitWords } from './syntax.ts';
import { parseSpan } from './time-span.ts';

export interface Condition {
  /** `PathExists`. */
  readonly name: string;
  readonly parameter: string;
  readonly negate: boolean;
  readonly trigger: boolean;
  readonly assert: boolean;
}

export interface UnitConfig {
  /** Empty where no file gives one. */
  readonly description: string;
  /** The unit file; undefined where there is none. */
  readonly fragment: string | undefined;
  readonly dropIns: readonly string[];
  /** When the files were changed last, by path: to know when they are newer than what was loaded. */
  readonly stamps: ReadonlyMap<string, number>;
  readonly settings: readonly Setting[];
  /** By name: `After`, `Requires`, ... `Wants` and `Requires` with those of `.wants` and `.requires` directories. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
  readonly conditions: readonly Condition[];
  readonly exec: ReadonlyMap<string, readonly ExecCommand[]>;
  readonly problems: readonly SyntaxProblem[];
  /** A setting with which the unit cannot be started. */
  readonly fatal: boolean;
}

export const DEPENDENCIES = [
  'Requires',
  'Requisite',
  'Wants',
  'Upholds',
  'BindsTo',
  'PartOf',
  'Conflicts',
  'Before',
  'After',
  'OnFailure',
  'OnSuccess',
] as const;

/** The last value of a setting; undefined when nobody says, or an empty value took it back. */
export function settingOf(
  config: Pick<UnitConfig, 'settings'>,
  section: string,
  ...keys: string[]
): string | undefined {
  const last = config.settings.findLast((setting) => setting.section === section && keys.includes(setting.key));
  return last?.value === '' ? undefined : last?.value;
}

/** All values of a setting; an empty one takes back those before it. */
export function settingsOf(config: Pick<UnitConfig, 'settings'>, section: string, key: string): Setting[] {
  const found = config.settings.filter((setting) => setting.section === section && setting.key === key);
  const reset = found.findLastIndex(({ value }) => value === '');
  return found.slice(reset + 1);
}

export const booleanOf = (config: UnitConfig, section: string, key: string, otherwise: boolean): boolean =>
  parseBoolean(settingOf(config, section, key) ?? '') ?? otherwise;

/** Milliseconds. */
export function spanOf(config: UnitConfig, section: string, otherwise: number, ...keys: string[]): number {
  const text = settingOf(config, section, ...keys);
  return (text === undefined ? undefined : parseSpan(text)) ?? otherwise;
}

export const signalOf = (config: UnitConfig, key: string, otherwise: SignalName): SignalName =>
  parseSignal(settingOf(config, 'Service', key) ?? '') ?? otherwise;

const EXEC_KEYS = [
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

export interface ConfigSource {
  readonly name: string;
  readonly fragment: string | undefined;
  readonly dropIns: readonly string[];
  readonly stamps: ReadonlyMap<string, number>;
  readonly settings: readonly Setting[];
  readonly problems: readonly SyntaxProblem[];
  /** From `.wants` and `.requires` directories. */
  readonly wants: readonly string[];
  readonly requires: readonly string[];
  /** systemd's own number: 255. */
  readonly version: number;
}

/** Checks settings and works out what they mean; `expand` replaces specifiers such as `%i`. */
export function makeConfig(source: ConfigSource, expand: (text: string) => string): UnitConfig {
  const { name, version } = source;
  const type = name.slice(name.lastIndexOf('.') + 1);
  const problems = [...source.problems];
  const known: Setting[] = [];
  const unknownSections = new Set<string>();
  for (const setting of source.settings) {
    const problem = checkSetting(setting, type, version, unknownSections);
    if (problem === undefined) known.push({ ...setting, value: expand(setting.value) });
    else if (problem !== '')
      problems.push({ message: `${setting.path}:${setting.line}: ${problem}`, level: 'warning' });
  }
  const base = { settings: known };
  const exec = new Map<string, readonly ExecCommand[]>();
  let fatal = false;
  const section = type === 'socket' ? 'Socket' : 'Service';
  for (const key of EXEC_KEYS) {
    const commands: ExecCommand[] = [];
    for (const setting of settingsOf(base, section, key)) {
      try {
        commands.push(...parseCommands(setting.value, version < 239));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        problems.push({
          message: `${setting.path}:${setting.line}: ${error.message}`,
          level: error.fatal ? 'err' : 'warning',
        });
        fatal ||= error.fatal;
      }
    }
    if (commands.length > 0) exec.set(key, commands);
  }
  if (fatal)
    problems.push({ message: `${name}: Unit configuration has fatal error, unit will not be started.`, level: 'err' });
  const refusal = !fatal && type === 'service' && source.fragment ? refuseService(base, exec) : undefined;
  if (refusal) problems.push({ message: `${name}: ${refusal} Refusing.`, level: 'err' });
  const config: UnitConfig = {
    description: settingOf(base, 'Unit', 'Description') ?? '',
    fragment: source.fragment,
    dropIns: source.dropIns,
    stamps: source.stamps,
    settings: known,
    dependencies: new Map(),
    conditions: conditionsOf(base),
    exec,
    problems,
    fatal: fatal || refusal !== undefined,
  };
  return { ...config, dependencies: dependenciesOf(source, config) };
}

function checkSetting(setting: Setting, type: string, version: number, reported: Set<string>): string | undefined {
  const keys = keysOf(setting.section, type);
  if (setting.section.startsWith('X-') || setting.key.startsWith('X-')) return '';
  if (!keys) {
    if (reported.has(setting.section)) return '';
    reported.add(setting.section);
    return `Unknown section '${setting.section}'. Ignoring.`;
  }
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

function conditionsOf(config: Pick<UnitConfig, 'settings'>): Condition[] {
  return config.settings.flatMap(({ section, key, value }) => {
    const [, kind, name = ''] = /^(Condition|Assert)(\w+)$/.exec(key) ?? [];
    if (section !== 'Unit' || !kind || value === '') return [];
    const trigger = value.startsWith('|');
    const rest = trigger ? value.slice(1).trim() : value;
    const negate = rest.startsWith('!');
    return [{ name, parameter: negate ? rest.slice(1).trim() : rest, negate, trigger, assert: kind === 'Assert' }];
  });
}

function dependenciesOf(source: ConfigSource, config: UnitConfig): ReadonlyMap<string, readonly string[]> {
  const type = source.name.slice(source.name.lastIndexOf('.') + 1);
  const named = (key: string): string[] =>
    settingsOf(config, 'Unit', key).flatMap(({ value }) => splitWords(value) ?? []);
  const found = new Map<string, string[]>(DEPENDENCIES.map((key) => [key, named(key)]));
  const add = (key: string, ...names: string[]): void => void found.get(key)?.push(...names);
  add('Wants', ...source.wants);
  add('Requires', ...source.requires);
  if (type === 'service') {
    const sockets = settingsOf(config, 'Service', 'Sockets').flatMap(({ value }) => splitWords(value) ?? []);
    add('Wants', ...sockets);
    add('After', ...sockets);
  }
  if (booleanOf(config, 'Unit', 'DefaultDependencies', true)) {
    if (type === 'service') {
      add('Requires', 'sysinit.target');
      add('After', 'sysinit.target', 'basic.target');
    }
    if (type === 'socket') {
      add('Requires', 'sysinit.target');
      add('After', 'sysinit.target');
      add('Before', 'sockets.target');
    }
    if (type === 'service' || type === 'socket' || type === 'target') {
      add('Conflicts', 'shutdown.target');
      add('Before', 'shutdown.target');
    }
    // A target comes after what it pulls in (target_add_default_dependencies).
    if (type === 'target') add('After', ...(found.get('Wants') ?? []), ...(found.get('Requires') ?? []));
  }
  return new Map([...found].map(([key, names]) => [key, [...new Set(names)].filter((name) => name !== source.name)]));
}
