// Models systemd 255 src/core/socket.c for stream sockets in the file system: listening, activation, handing over.
import { createDeferred } from '../../base/deferred.ts';
import { Errno, isErrno } from '../errno.ts';
import type { HttpHandler } from '../net/unix-sockets.ts';
import type { Process } from '../process/types.ts';
import { settingOf, settingsOf } from './config.ts';
import { startUnits } from './jobs.ts';
import { enter, type Manager, type SocketRuntime, triggers, unitOfProcess } from './manager.ts';
import { type JobResult, say, sayBegin, sayExit } from './messages.ts';
import { socketFeeds } from './service-processes.ts';
import { parseBoolean } from './syntax.ts';
import type { Unit } from './unit.ts';

/** A listening socket that systemd opened, to the service that it is for. */
export interface ActivatedSocket {
  /** As ListenStream= names it. */
  readonly path: string;
  /** Takes the connections, those that wait already among them, until `close`; then they are systemd's again. */
  accept(handler: HttpHandler): { close(): void };
}

/** Starts to listen. */
export async function startSocket(manager: Manager, unit: Unit, job: number): Promise<JobResult> {
  const { files } = manager.host;
  unit.result = 'success';
  const [path] = listens(unit);
  const group = settingOf(unit.config, 'Socket', 'SocketGroup');
  const user = settingOf(unit.config, 'Socket', 'SocketUser');
  if (path === undefined || !path.startsWith('/')) return fail(manager, unit, 'resources');
  try {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
    if (!manager.sockets.has(unit.name)) bind(manager, unit, path);
  } catch (error) {
    if (!isErrno(error)) throw error;
    say(manager, unit, `${unit.name}: Failed to create listening socket (${path}): ${error.message}`, { priority: 4 });
    return fail(manager, unit, 'resources');
  }
  if (user !== undefined || group !== undefined) {
    enter(manager, unit, 'activating', 'start-chown');
    sayBegin(manager, unit, 'start', job);
    const ids = lookUp(manager, user, group);
    if ('problem' in ids) return chownFailed(manager, unit, ids);
    files.chown(path, ids.uid, ids.gid);
  }
  enter(manager, unit, 'active', feeds(manager, unit) ? 'running' : 'listening');
  return 'done';
}

/** A child of systemd's changes the owner; its end is what fails the unit. */
async function chownFailed(
  manager: Manager,
  unit: Unit,
  { problem, status }: { readonly problem: string; readonly status: number },
): Promise<JobResult> {
  const child = manager.host.init.spawn({ argv: ['(sd-chown)'], fds: new Map(), program: async () => status });
  manager.journal.write({
    message: `${unit.name}: ${problem}`,
    identifier: manager.version < 247 ? 'systemd' : '(sd-chown)',
    pid: child.hostPid,
    priority: 3,
    transport: 'journal',
    unit: unit.name,
    about: unit.name,
  });
  await child.ended;
  sayExit(manager, unit, 'Control', { code: 'exited', status }, '');
  release(manager, unit);
  return fail(manager, unit, 'exit-code');
}

function fail(manager: Manager, unit: Unit, result: string): JobResult {
  unit.result = result;
  say(manager, unit, `${unit.name}: Failed with result '${result}'.`, { id: 'failed', priority: 4 });
  enter(manager, unit, 'failed', 'failed');
  return 'failed';
}

export const listens = (unit: Unit): string[] =>
  settingsOf(unit.config, 'Socket', 'ListenStream').map(({ value }) => value);

function lookUp(
  { host: { files } }: Manager,
  user: string | undefined,
  group: string | undefined,
): { readonly uid: number; readonly gid: number } | { readonly problem: string; readonly status: number } {
  const entry = (path: string, name: string): string[] | undefined =>
    files.exists(path)
      ? files
          .readText(path)
          .split('\n')
          .map((line) => line.split(':'))
          .find(([own, , id]) => own === name || id === name)
      : undefined;
  const account = user === undefined ? undefined : entry('/etc/passwd', user);
  if (user !== undefined && !account)
    return { problem: `Failed to resolve user ${user}: No such process`, status: 217 };
  const members = group === undefined ? undefined : entry('/etc/group', group);
  if (group !== undefined && !members)
    return { problem: `Failed to resolve group ${group}: No such process`, status: 216 };
  return { uid: Number(account?.[2] ?? 0), gid: Number(members?.[2] ?? account?.[3] ?? 0) };
}

function bind(manager: Manager, unit: Unit, path: string): void {
  const { files, unixSockets } = manager.host;
  files.removeAll(path);
  const mode = Number.parseInt(settingOf(unit.config, 'Socket', 'SocketMode') ?? '0666', 8);
  files.mknod(path, 'socket', mode);
  files.chmod(path, mode);
  const { inode } = files.resolve(path);
  const runtime: SocketRuntime = {
    path,
    inode,
    waiting: createDeferred(),
    pending: 0,
    activator: async (request, upload) => {
      runtime.pending++;
      activate(manager, unit);
      const handler = await runtime.waiting.promise.finally(() => runtime.pending--);
      return handler(request, upload);
    },
  };
  unixSockets.set(inode, runtime.activator);
  manager.sockets.set(unit.name, runtime);
}

/** Somebody connects, and nobody serves yet. */
function activate(manager: Manager, unit: Unit): void {
  if (unit.state !== 'active' || manager.state === 'stopping') return;
  const [service = ''] = triggers(unit);
  if (manager.jobs.has(service) || !['inactive', 'failed'].includes(manager.units.get(service)?.state ?? 'inactive'))
    return;
  enter(manager, unit, 'active', 'running');
  try {
    startUnits(manager, [service]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(
      manager,
      unit,
      `${unit.name}: Failed to queue service startup job (Maybe the service file is missing or not a non-template unit?): ${reason}`,
      { priority: 4 },
    );
    stopListening(manager, unit, 'resources');
  }
}

/** Is the service up that the socket is for? */
const feeds = (manager: Manager, unit: Unit): boolean =>
  triggers(unit).some((name) => ['active', 'activating', 'reloading'].includes(manager.units.get(name)?.state ?? ''));

/** A service is up: what its sockets kept waiting is handed to whoever answers on them now. */
export function serviceUp(manager: Manager, service: Unit): void {
  for (const [name, runtime] of manager.sockets) {
    if (!socketFeeds(manager, name, service)) continue;
    const unit = manager.units.get(name);
    const handler = manager.host.unixSockets.get(runtime.inode);
    if (unit?.state === 'active') enter(manager, unit, 'active', 'running');
    if (handler && handler !== runtime.activator) serve(runtime, handler);
  }
}

function serve(runtime: SocketRuntime, handler: HttpHandler): void {
  runtime.waiting.resolve(handler);
  runtime.waiting = createDeferred();
}

/** A service came down: its sockets listen for it again, or give up with it. */
export function serviceDown(manager: Manager, service: Unit): void {
  if (!['inactive', 'failed'].includes(service.state) && service.sub !== 'auto-restart') return;
  for (const [name, runtime] of manager.sockets) {
    if (!socketFeeds(manager, name, service)) continue;
    const unit = manager.units.get(name);
    if (unit?.state !== 'active') continue;
    manager.host.unixSockets.set(runtime.inode, runtime.activator);
    const failed = service.state === 'failed';
    // A connection that waits starts the service again, until it has failed too often.
    if (failed && service.starts.count > 0 && limitHit(service))
      stopListening(manager, unit, 'service-start-limit-hit');
    else if (service.state === 'inactive' || failed) {
      enter(manager, unit, 'active', 'listening');
      if (runtime.pending > 0) void Promise.resolve().then(() => activate(manager, unit));
    }
  }
}

const limitHit = (service: Unit): boolean => {
  const burst = Number(
    settingOf(service.config, 'Unit', 'StartLimitBurst') ??
      settingOf(service.config, 'Service', 'StartLimitBurst') ??
      5,
  );
  return service.starts.count > burst;
};

function stopListening(manager: Manager, unit: Unit, result: string): void {
  release(manager, unit);
  fail(manager, unit, result);
}

/** Closes the listening socket; the file stays unless RemoveOnStop= says otherwise. */
function release(manager: Manager, unit: Unit): void {
  const runtime = manager.sockets.get(unit.name);
  if (!runtime) return;
  manager.sockets.delete(unit.name);
  manager.host.unixSockets.delete(runtime.inode);
  runtime.waiting.reject(new Errno('ECONNRESET'));
  if (parseBoolean(settingOf(unit.config, 'Socket', 'RemoveOnStop') ?? '')) manager.host.files.removeAll(runtime.path);
}

export async function stopSocket(manager: Manager, unit: Unit): Promise<JobResult> {
  release(manager, unit);
  if (manager.version >= 246)
    say(manager, unit, `${unit.name}: ${manager.version < 249 ? 'Succeeded' : 'Deactivated successfully'}.`, {
      id: 'succeeded',
    });
  enter(manager, unit, 'inactive', 'dead');
  return 'done';
}

/** sd_listen_fds: the sockets that were opened for the service that the process belongs to. */
export function listenFds(manager: Manager, process: Process): ActivatedSocket[] {
  if (process.env.get('LISTEN_PID') !== String(process.hostPid)) return [];
  const service = unitOfProcess(manager, process);
  if (!service) return [];
  return [...manager.sockets]
    .filter(([name]) => socketFeeds(manager, name, service))
    .map(([name, runtime]) => ({
      path: runtime.path,
      accept(handler) {
        const { unixSockets } = manager.host;
        unixSockets.set(runtime.inode, handler);
        serve(runtime, handler);
        const unit = manager.units.get(name);
        if (unit?.state === 'active') enter(manager, unit, 'active', 'running');
        return {
          close() {
            if (unixSockets.get(runtime.inode) === handler && manager.sockets.get(name) === runtime)
              unixSockets.set(runtime.inode, runtime.activator);
          },
        };
      },
    }));
}
