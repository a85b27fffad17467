/** systemd as the rest of the machine meets it: PID 1's manager once it has booted, the journal, sd_notify. */
import type { Clock } from '../../base/clock.ts';
import type { Host } from '../host.ts';
import { readNote } from '../process/elf.ts';
import type { Process } from '../process/types.ts';
import { bootUnits } from './boot.ts';
import { settingOf } from './config.ts';
import { createJournal, type Journal } from './journal.ts';
import { createManager, enter, type Manager, serviceOf, unitOfProcess } from './manager.ts';
import { say } from './messages.ts';
import { type ActivatedSocket, listenFds } from './socket.ts';

export interface Systemd {
  readonly journal: Journal;
  /** Undefined where PID 1 is not systemd, and before it has booted. */
  readonly manager: Manager | undefined;
  /** Becomes PID 1 of a host that has /usr/lib/systemd/systemd and starts what default.target names; false without it. */
  boot(host: Host): Promise<boolean>;
  /** sd_notify(3): `READY=1`, `STATUS=...`, `RELOADING=1`, `STOPPING=1`, `MAINPID=...`, several on lines of their own. */
  notify(process: Process, state: string): void;
  /** sd_listen_fds(3): what a socket unit opened for the service that the process is of. */
  listenFds(process: Process): readonly ActivatedSocket[];
  /** What a reboot does besides ending and starting units; the machine sets it. */
  restart: ((kind: 'reboot' | 'poweroff' | 'halt') => Promise<void>) | undefined;
}

export const SYSTEMD = '/usr/lib/systemd/systemd';

/** The kernel's threads and what the early boot ran have had the numbers before. */
const FIRST_SERVICE_PID = 412;

export function createSystemd(clock: Clock): Systemd {
  const journal = createJournal(clock);
  let manager: Manager | undefined;
  return {
    journal,
    restart: undefined,
    get manager() {
      return manager;
    },
    async boot(host) {
      const note = host.files.exists(SYSTEMD) ? readNote(host.files.readFile(SYSTEMD)) : undefined;
      if (note?.program !== 'systemd') return false;
      const { pidns } = host.kernel;
      pidns.nextPid = Math.max(pidns.nextPid, FIRST_SERVICE_PID);
      manager = createManager(host, journal, String(note.version ?? '255'));
      await bootUnits(manager);
      return true;
    },
    notify(process, state) {
      if (manager) notified(manager, process, state);
    },
    listenFds: (process) => (manager ? listenFds(manager, process) : []),
  };
}

/** Models service_notify_message of src/core/service.c. */
function notified(manager: Manager, process: Process, state: string): void {
  if (!process.env.has('NOTIFY_SOCKET')) return;
  const unit = unitOfProcess(manager, process);
  if (!unit) return;
  const access = settingOf(unit.config, 'Service', 'NotifyAccess') ?? 'main';
  if (access !== 'all' && unit.main && unit.main.process !== process) {
    const only = `reception only permitted for main PID ${unit.main.pid}`;
    say(manager, unit, `${unit.name}: Got notification message from PID ${process.hostPid}, but ${only}`, {
      priority: 4,
    });
    return;
  }
  const runtime = serviceOf(manager, unit);
  for (const line of state.split('\n')) {
    const [name = '', value = ''] = line.split(/=(.*)/s);
    if (name === 'STATUS') unit.status = value === '' ? undefined : value;
    if (name === 'READY') {
      runtime.ready.resolve();
      runtime.reloaded?.resolve();
      if (unit.sub === 'reload' && !runtime.reloaded && !unit.control) enter(manager, unit, 'active', 'running');
    }
  }
}
