// Models the sentences of systemd's manager (src/core/job.c, unit.c, service.c, socket.c at v255 and before) in the journal.

import { loggedStatus } from './exit-status.ts';
import type { Manager } from './manager.ts';
import type { Exit, Unit } from './unit.ts';
import { unitType } from './unit.ts';

export const MESSAGE_IDS = {
  starting: '7d4958e842da4a758f6c1cdc7b36dcc5',
  started: '39f53479d3a045ac8e11786248231fbf',
  startFailed: 'be02cf6855d2428ba40df7e9d022f03d',
  stopping: 'de5b426a63be47a7b6ac3eaac82e2f6f',
  stopped: '9d1aaa27d60140bd96365438aad20286',
  reloading: 'd34d037fff1847e6ae669a370e694725',
  reloaded: '7b05ebc668384222baa8881179cfda54',
  restartScheduled: '5eb03494b6584870a536b337290809b3',
  processExited: '98e322203f7a4ed290d09fe03c09fe15',
  failed: 'd9b373ed55a64feb8242e02dbe79a49c',
  succeeded: '7ad2d189f7e94e70a38c781354912448',
  resources: 'ae8f7b866b0347b9af31fe1c80b127c0',
  startupFinished: 'b07a249cd024414a82dd00cd181378ff',
} as const;

type MessageName = keyof typeof MESSAGE_IDS;

/** systemd speaks about a unit. */
export function say(
  manager: Manager,
  unit: Pick<Unit, 'name' | 'invocation'> | undefined,
  message: string,
  options: {
    readonly priority?: number;
    readonly id?: MessageName;
    readonly fields?: Readonly<Record<string, string>>;
  } = {},
): void {
  manager.journal.write({
    message,
    identifier: 'systemd',
    pid: 1,
    priority: options.priority ?? 6,
    transport: 'journal',
    unit: 'init.scope',
    about: unit?.name,
    comm: 'systemd',
    exe: '/usr/lib/systemd/systemd',
    cmdline: '/sbin/init',
    facility: 3,
    fields: {
      ...(options.id && { MESSAGE_ID: MESSAGE_IDS[options.id] }),
      ...(unit?.invocation && { INVOCATION_ID: unit.invocation }),
      ...options.fields,
    },
  });
}

/** `docker.service - Docker Application Container Engine`; before 247 the description alone. */
export function identOf(manager: Manager, unit: Unit): string {
  const { description } = unit.config;
  if (manager.version < 248) return description === '' ? unit.name : description;
  return description === '' || description === unit.name ? unit.name : `${unit.name} - ${description}`;
}

export type JobKind = 'start' | 'stop' | 'reload';
export type JobResult = 'done' | 'canceled' | 'timeout' | 'failed' | 'dependency' | 'skipped';

export function sayBegin(manager: Manager, unit: Unit, kind: JobKind, job: number): void {
  const ident = identOf(manager, unit);
  const text = {
    start: manager.version < 245 && unitType(unit.name) === 'socket' ? `Starting ${ident}.` : `Starting ${ident}...`,
    stop: `Stopping ${ident}...`,
    reload: manager.version < 245 ? `Reloading ${ident}.` : `Reloading ${ident}...`,
  }[kind];
  const id = ({ start: 'starting', stop: 'stopping', reload: 'reloading' } as const)[kind];
  say(manager, unit, text, { id, fields: { JOB_ID: String(job), JOB_TYPE: kind } });
}

const FINISHED: Readonly<Record<JobKind, Partial<Record<JobResult, string>>>> = {
  start: {
    done: 'Started %s.',
    timeout: 'Timed out starting %s.',
    failed: 'Failed to start %s.',
    dependency: 'Dependency failed for %s.',
  },
  stop: { done: 'Stopped %s.', failed: 'Stopped %s with error.', timeout: 'Timed out stopping %s.' },
  reload: { done: 'Reloaded %s.', failed: 'Reload failed for %s.', timeout: 'Timed out reloading %s.' },
};

/** What a unit type says in place of the above. */
const OWN: Readonly<Record<string, Partial<Record<JobKind, Partial<Record<JobResult, string>>>>>> = {
  socket: {
    start: { done: 'Listening on %s.', failed: 'Failed to listen on %s.', timeout: 'Timed out starting %s.' },
    stop: { done: 'Closed %s.', failed: 'Failed stopping %s.', timeout: 'Timed out stopping %s.' },
  },
  target: { start: { done: 'Reached target %s.' }, stop: { done: 'Stopped target %s.' } },
  slice: { start: { done: 'Created slice %s.' }, stop: { done: 'Removed slice %s.' } },
  mount: {
    start: { done: 'Mounted %s.', failed: 'Failed to mount %s.' },
    stop: { done: 'Unmounted %s.', failed: 'Failed unmounting %s.' },
  },
};

const RESULT_PRIORITY: Readonly<Record<JobResult, number>> = {
  done: 6,
  canceled: 6,
  timeout: 3,
  failed: 3,
  dependency: 4,
  skipped: 5,
};

export function sayEnd(manager: Manager, unit: Unit, kind: JobKind, result: JobResult, job: number): void {
  let format = OWN[unitType(unit.name)]?.[kind]?.[result] ?? FINISHED[kind][result];
  if (format === undefined) return;
  if (kind === 'start' && result === 'done' && isOneshot(unit) && manager.version >= 243) format = 'Finished %s.';
  const id =
    kind === 'start' ? (result === 'done' ? 'started' : 'startFailed') : kind === 'stop' ? 'stopped' : 'reloaded';
  say(
    manager,
    unit,
    format.replace('%s', () => identOf(manager, unit)),
    {
      id,
      priority: RESULT_PRIORITY[result],
      fields: { JOB_ID: String(job), JOB_TYPE: kind, JOB_RESULT: result },
    },
  );
  if (kind === 'start' && result !== 'done' && result !== 'failed' && result !== 'timeout') {
    say(manager, unit, `${unit.name}: Job ${unit.name}/start failed with result '${result}'.`, { priority: 5 });
  }
}

const isOneshot = (unit: Unit): boolean =>
  unit.config.settings.some(
    ({ section, key, value }) => section === 'Service' && key === 'Type' && value === 'oneshot',
  );

/** `code=exited, status=1/FAILURE`, `code=killed, status=9/KILL`. */
export const exitText = (exit: Exit): string =>
  exit.code === 'exited'
    ? `code=exited, status=${loggedStatus(exit.status)}`
    : `code=${exit.code}, status=${exit.status}/${exit.signal}`;

/** A process of the unit ended other than well. */
export function sayExit(manager: Manager, unit: Unit, kind: 'Main' | 'Control', exit: Exit, setting: string): void {
  const text = kind === 'Control' && manager.version < 240 ? `code=${exit.code} status=${exit.status}` : exitText(exit);
  say(manager, unit, `${unit.name}: ${kind} process exited, ${text}`, {
    id: 'processExited',
    priority: 5,
    fields: {
      EXIT_CODE: exit.code,
      EXIT_STATUS: exit.code === 'exited' ? String(exit.status) : exit.signal,
      COMMAND: setting,
    },
  });
}
