// Models systemd 255 src/core/load-fragment.c, as far as services, sockets and targets need it: settings → what they mean.
import { parseSignal, type SignalName } from '../process/signals.ts';
import type { ExecCommand } from './commands.ts';
import { interpret } from './interpret.ts';
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

export interface ConfigSource {
  readonly name: string;
  readonly fragment: string | undefined;
  readonly masked: boolean;
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
  const { name } = source;
  const type = name.slice(name.lastIndexOf('.') + 1);
  const { known, exec, problems, fatal } = interpret(source, type, expand);
  const base = { settings: known };
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
    fatal,
  };
  return { ...config, dependencies: dependenciesOf(source, config) };
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
  if (type === 'socket')
    add('Before', settingOf(config, 'Socket', 'Service') ?? source.name.replace(/\.socket$/, '.service'));
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
