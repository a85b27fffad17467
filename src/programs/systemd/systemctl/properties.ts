// Models systemd 255 src/core/dbus-{unit,service,socket,execute}.c: the properties of a unit, as `systemctl show` prints them.

import { booleanOf, settingOf, settingsOf, spanOf } from '../../../host/systemd/config.ts';
import { presetOf, unitFileState } from '../../../host/systemd/install-state.ts';
import { named, namedBy, needsReload, triggeredBy, triggers } from '../../../host/systemd/manager.ts';
import { canReload, serviceType } from '../../../host/systemd/service-settings.ts';
import { listens } from '../../../host/systemd/socket.ts';
import { splitWords } from '../../../host/systemd/syntax.ts';
import { formatSpan } from '../../../host/systemd/time-span.ts';
import type { Exit, Run, Unit } from '../../../host/systemd/unit.ts';
import { unitType } from '../../../host/systemd/unit.ts';
import { cpuOf, memoryOfUnit, tasksMax, tasksOf } from '../accounting.ts';
import type { Client } from '../context.ts';
import { timestamp } from './words.ts';

export type Property = readonly [name: string, value: string];

const yes = (value: boolean): string => (value ? 'yes' : 'no');
const stamp = (time: number | undefined): string => (time === undefined ? '' : timestamp(time));
const span = (ms: number): string => formatSpan(ms);

const EXIT_CODES = { exited: 1, killed: 2, dumped: 3 } as const;
const exitCode = (exit: Exit | undefined): string => String(exit ? EXIT_CODES[exit.code] : 0);

/** `{ path=/bin/sh ; argv[]=/bin/sh -c true ; ... }` of one command. */
function commandText(unit: Unit, setting: string, index: number): string {
  const command = unit.config.exec.get(setting)?.[index];
  if (!command) return '';
  const run: Run | undefined = unit.runs.get(setting)?.[index];
  const code = run?.exit ? { exited: 'exited', killed: 'killed', dumped: 'dumped' }[run.exit.code] : '(null)';
  const status = run?.exit
    ? run.exit.code === 'exited'
      ? String(run.exit.status)
      : `${run.exit.status}/${run.exit.signal}`
    : '0/0';
  const at = (time: number | undefined): string => (time === undefined ? 'n/a' : timestamp(time));
  return `{ path=${command.path} ; argv[]=${command.argv.join(' ')} ; ignore_errors=${yes(command.ignoreFailure)} ; start_time=[${at(run?.started)}] ; stop_time=[${at(run?.ended)}] ; pid=${run?.pid ?? 0} ; code=${code} ; status=${status} }`;
}

function serviceProperties({ manager }: Client, unit: Unit): Property[] {
  const { config } = unit;
  const text = (key: string, otherwise: string): Property => [key, settingOf(config, 'Service', key) ?? otherwise];
  const usec = (name: string, otherwise: number, ...keys: string[]): Property => [
    name,
    span(spanOf(config, 'Service', otherwise, ...keys) || Number.POSITIVE_INFINITY),
  ];
  const running = unit.main && !unit.main.exit ? unit.main.pid : 0;
  const commands = [
    'ExecCondition',
    'ExecStartPre',
    'ExecStart',
    'ExecStartPost',
    'ExecReload',
    'ExecStop',
    'ExecStopPost',
  ].flatMap((setting): Property[] =>
    (config.exec.get(setting) ?? []).map((_, index) => [setting, commandText(unit, setting, index)]),
  );
  const limit = (name: string, soft: string, hard: string): Property[] => {
    const [low = soft, high = low] = (settingOf(config, 'Service', name) ?? `${soft}:${hard}`).split(':');
    return [
      [name, high],
      [`${name}Soft`, low],
    ];
  };
  const environment = settingsOf(config, 'Service', 'Environment').map(({ value }) => value);
  const up = unit.state === 'active' || unit.state === 'activating';
  return [
    ['Type', serviceType(unit)],
    text('Restart', 'no'),
    text('NotifyAccess', serviceType(unit).startsWith('notify') ? 'main' : 'none'),
    ['RestartUSec', span(spanOf(config, 'Service', 100, 'RestartSec'))],
    usec(
      'TimeoutStartUSec',
      serviceType(unit) === 'oneshot' ? Number.POSITIVE_INFINITY : 90_000,
      'TimeoutStartSec',
      'TimeoutSec',
    ),
    usec('TimeoutStopUSec', 90_000, 'TimeoutStopSec', 'TimeoutSec'),
    ['RemainAfterExit', yes(booleanOf(config, 'Service', 'RemainAfterExit', false))],
    ['MainPID', String(running)],
    ['ControlPID', String(unit.control && !unit.control.exit ? unit.control.pid : 0)],
    ['StatusText', unit.status ?? ''],
    ['StatusErrno', '0'],
    ['Result', unit.result],
    ['NRestarts', String(unit.restarts)],
    ['ExecMainStartTimestamp', stamp(unit.main?.started)],
    ['ExecMainExitTimestamp', stamp(unit.main?.ended)],
    ['ExecMainPID', String(unit.main?.pid ?? 0)],
    ['ExecMainCode', exitCode(unit.main?.exit)],
    ['ExecMainStatus', String(unit.main?.exit?.status ?? 0)],
    ...commands,
    ['Slice', settingOf(config, 'Service', 'Slice') ?? 'system.slice'],
    ['ControlGroup', up ? unit.cgroup.path : ''],
    ['MemoryCurrent', up ? String(Math.floor(memoryOfUnit(manager, unit))) : '[not set]'],
    ['CPUUsageNSec', up ? String(Math.floor(cpuOf(manager, unit) * 1e6)) : '[not set]'],
    ['TasksCurrent', up ? String(tasksOf(manager, unit)) : '[not set]'],
    ['Delegate', yes(booleanOf(config, 'Service', 'Delegate', false))],
    ['MemoryMax', settingOf(config, 'Service', 'MemoryMax') ?? 'infinity'],
    ['TasksMax', settingOf(config, 'Service', 'TasksMax') ?? String(tasksMax(manager))],
    ...(environment.length > 0 ? [['Environment', environment.join(' ')] as const] : []),
    ...limit('LimitNOFILE', '1024', '524288'),
    ...limit('LimitNPROC', 'infinity', 'infinity'),
    ...limit('LimitCORE', '0', 'infinity'),
    ...limit('LimitMEMLOCK', '8388608', '8388608'),
    text('OOMScoreAdjust', '0'),
    text('UMask', '0022'),
    text('User', ''),
    text('Group', ''),
    text('WorkingDirectory', ''),
    text('KillMode', 'control-group'),
    ['KillSignal', '15'],
  ];
}

const DEPENDENCY_PROPERTIES: readonly (readonly [string, readonly string[], boolean])[] = [
  ['Requires', ['Requires'], false],
  ['Requisite', ['Requisite'], false],
  ['Wants', ['Wants'], false],
  ['BindsTo', ['BindsTo'], false],
  ['PartOf', ['PartOf'], false],
  ['RequiredBy', ['Requires'], true],
  ['WantedBy', ['Wants'], true],
  ['BoundBy', ['BindsTo'], true],
  ['ConsistsOf', ['PartOf'], true],
  ['Conflicts', ['Conflicts'], false],
  ['Before', ['Before'], false],
  ['After', ['After'], false],
  ['OnFailure', ['OnFailure'], false],
];

function unitProperties(client: Client, unit: Unit): Property[] {
  const { manager, load } = client;
  const { config, times } = unit;
  const dependencies = DEPENDENCY_PROPERTIES.flatMap(([name, kinds, reverse]): Property[] => {
    const found = reverse ? namedBy(manager, unit, ...kinds).map((other) => other.name) : named(unit, ...kinds);
    return found.length > 0 ? [[name, [...new Set(found)].join(' ')]] : [];
  });
  const docs = settingsOf(config, 'Unit', 'Documentation').flatMap(({ value }) => splitWords(value) ?? []);
  const by = triggeredBy(manager, unit).map((other) => other.name);
  const state = unitFileState(load, unit.name);
  const plain = (text: string): string => (/^[\w/.-]+:\/\//.test(text) ? text : `"${text}"`);
  return [
    ['Id', unit.name],
    ['Names', unit.name],
    ...dependencies,
    ...(triggers(unit).length > 0 ? [['Triggers', triggers(unit).join(' ')] as const] : []),
    ...(by.length > 0 ? [['TriggeredBy', by.join(' ')] as const] : []),
    ...(docs.length > 0 ? [['Documentation', docs.map(plain).join(' ')] as const] : []),
    ['Description', config.description || unit.name],
    ['LoadState', unit.load],
    ['ActiveState', unit.state],
    ['FreezerState', 'running'],
    ['SubState', unit.sub],
    ...(config.fragment ? [['FragmentPath', config.fragment] as const] : []),
    ...(config.dropIns.length > 0 ? [['DropInPaths', config.dropIns.join(' ')] as const] : []),
    ['UnitFileState', state ?? ''],
    ['UnitFilePreset', state ? presetOf(load, unit.name) : ''],
    ['StateChangeTimestamp', stamp(times.stateChange)],
    ['InactiveExitTimestamp', stamp(times.inactiveExit)],
    ['ActiveEnterTimestamp', stamp(times.activeEnter)],
    ['ActiveExitTimestamp', stamp(times.activeExit)],
    ['InactiveEnterTimestamp', stamp(times.inactiveEnter)],
    ['CanStart', yes(unit.load === 'loaded')],
    ['CanStop', yes(unit.load === 'loaded')],
    ['CanReload', yes(unitType(unit.name) === 'service' && canReload(unit))],
    ['CanIsolate', yes(booleanOf(config, 'Unit', 'AllowIsolate', false))],
    ['DefaultDependencies', yes(booleanOf(config, 'Unit', 'DefaultDependencies', true))],
    ['NeedDaemonReload', yes(needsReload(manager, unit))],
    ['ConditionResult', yes(unit.conditionMet && times.condition !== undefined)],
    ['ConditionTimestamp', stamp(times.condition)],
    ['StartLimitIntervalUSec', span(spanOf(config, 'Unit', 10_000, 'StartLimitIntervalSec', 'StartLimitInterval'))],
    [
      'StartLimitBurst',
      settingOf(config, 'Unit', 'StartLimitBurst') ?? settingOf(config, 'Service', 'StartLimitBurst') ?? '5',
    ],
    ...(unit.invocation ? [['InvocationID', unit.invocation] as const] : []),
  ];
}

function socketProperties(unit: Unit): Property[] {
  return [
    ['BindIPv6Only', 'default'],
    ['Backlog', '4096'],
    ['SocketUser', settingOf(unit.config, 'Socket', 'SocketUser') ?? ''],
    ['SocketGroup', settingOf(unit.config, 'Socket', 'SocketGroup') ?? ''],
    ['SocketMode', settingOf(unit.config, 'Socket', 'SocketMode') ?? '0666'],
    ['Accept', 'no'],
    ...listens(unit).map((path): Property => ['Listen', `${path} (Stream)`]),
    ['Result', unit.result],
  ];
}

export function propertiesOfUnit(client: Client, unit: Unit): Property[] {
  const type = unitType(unit.name);
  const own = type === 'service' ? serviceProperties(client, unit) : type === 'socket' ? socketProperties(unit) : [];
  return [...own, ...unitProperties(client, unit)];
}
