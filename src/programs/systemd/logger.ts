// Models util-linux 2.39 misc-utils/logger.c and systemd 255 src/journal/cat.c: lines into the journal.

import { decode } from '../../base/bytes.ts';
import { openDescription } from '../../host/process/file-description.ts';
import { printError, readLines } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { parsePriority } from '../../host/systemd/journal.ts';
import { unitOfProcess } from '../../host/systemd/manager.ts';
import type { Systemd } from '../../host/systemd/systemd.ts';
import { userName } from '../applet/accounts.ts';
import { applet, Failure } from '../applet/applet.ts';
import { findOnPath } from '../files/paths.ts';

const FACILITIES = 'kern user mail daemon auth syslog lpr news uucp cron authpriv ftp'.split(' ');

interface Line {
  readonly tag: string;
  readonly pid: number;
  readonly priority: number;
  readonly facility: number;
}

function write(systemd: Systemd, proc: Process, message: string, line: Line): void {
  const { manager } = systemd;
  systemd.journal.write({
    message,
    identifier: line.tag,
    pid: line.pid,
    priority: line.priority,
    facility: line.facility,
    transport: 'syslog',
    unit: manager ? unitOfProcess(manager, proc)?.name : undefined,
    uid: proc.cred.uid,
    gid: proc.cred.gid,
    comm: 'logger',
  });
}

export const createLogger = (systemd: Systemd): Program =>
  applet(
    {
      name: 'logger',
      gnu: '+ef:in:P:p:sST:t:u:dh',
      busybox: '+st:p:',
      long: { tag: 't', 'tag=': 't', 'priority=': 'p', stderr: 's', 'file=': 'f', 'id=?': 'i', 'skip-empty': 'e' },
    },
    async (run) => {
      const { proc, options } = run;
      const [facilityName = 'user', levelName = 'notice'] = (options.value('p') ?? 'user.notice').includes('.')
        ? (options.value('p') ?? 'user.notice').split('.')
        : ['user', options.value('p') ?? 'notice'];
      const priority = parsePriority(levelName);
      const facility = FACILITIES.indexOf(facilityName);
      if (priority === undefined) throw new Failure(`unknown priority name: ${levelName}`);
      if (facility < 0 && !/^local[0-7]$/.test(facilityName))
        throw new Failure(`unknown facility name: ${facilityName}`);
      const line: Line = {
        tag: options.value('t') ?? userName(proc, proc.cred.uid),
        pid: proc.hostPid,
        priority,
        facility: facility < 0 ? 16 + Number(facilityName.slice(5)) : facility,
      };
      const say = async (message: string): Promise<void> => {
        write(systemd, proc, message, line);
        if (options.has('s')) await printError(proc, `<${line.facility * 8 + priority}>${line.tag}: ${message}\n`);
      };
      if (run.operands.length > 0) await say(run.operands.join(' '));
      else if (options.has('f'))
        for (const text of proc.files.readText(options.value('f') ?? '').split('\n')) {
          if (text !== '') await say(text);
        }
      else for await (const text of readLines(proc)) await say(text);
    },
  );

export const createSystemdCat = (systemd: Systemd): Program =>
  applet(
    {
      name: 'systemd-cat',
      gnu: '+ht:p:',
      long: {
        'identifier=': 't',
        'priority=': 'p',
        'stderr-priority=': 'stderr-priority',
        'level-prefix=': 'level-prefix',
      },
    },
    async (run) => {
      const { proc, options } = run;
      const priority = parsePriority(options.value('p') ?? 'info') ?? 6;
      const [command, ...rest] = run.operands;
      const line = (pid: number): Line => ({ tag: options.value('t') ?? command ?? 'cat', pid, priority, facility: 3 });
      if (command === undefined) {
        for await (const text of readLines(proc)) write(systemd, proc, text, line(proc.hostPid));
        return 0;
      }
      const path = findOnPath(run, command)[0];
      if (path === undefined) throw new Failure('Failed to execute process: No such file or directory');
      let kept = '';
      const pid = proc.kernel.pidns.nextPid;
      const sink = openDescription({
        kind: 'socket',
        name: 'socket:[1]',
        write: async (data) => {
          const lines = (kept + decode(data)).split('\n');
          kept = lines.pop() ?? '';
          for (const text of lines) write(systemd, proc, text, line(pid));
        },
      });
      const input = proc.fds.get(0);
      const child = proc.spawn({
        argv: [command, ...rest],
        path,
        fds: new Map([...(input ? ([[0, input]] as const) : []), [1, sink], [2, sink]]),
      });
      sink.close();
      const { status } = await proc.wait(child.pid);
      return status.kind === 'exited' ? status.code : 1;
    },
  );
