/** A handful of applets, enough to look at a container from inside. */
import { decode } from '../../src/base/bytes.ts';
import { isErrno, strerror } from '../../src/host/errno.ts';
import { print, printError } from '../../src/host/process/stdio.ts';
import type { Process, Program } from '../../src/host/process/types.ts';

const applets: Readonly<Record<string, (proc: Process, args: readonly string[]) => Promise<number>>> = {
  async echo(proc, args) {
    await print(proc, `${args.join(' ')}\n`);
    return 0;
  },
  async sleep(proc, [seconds = '0']) {
    await proc.sleep(Number(seconds) * 1000);
    return 0;
  },
  async cat(proc, [path = '']) {
    await print(proc, decode(proc.files.readFile(path)));
    return 0;
  },
  async touch(proc, [path = '']) {
    proc.files.writeFile(path, '');
    return 0;
  },
  async ls(proc, [path = '/']) {
    await print(
      proc,
      `${proc.files
        .readdir(path)
        .map((entry) => entry.name)
        .join(' ')}\n`,
    );
    return 0;
  },
  async pwd(proc) {
    await print(proc, `${proc.cwd}\n`);
    return 0;
  },
  async id(proc) {
    await print(
      proc,
      `${proc.cred.uid}:${proc.cred.gid} pid=${proc.pid} ppid=${proc.ppid} host=${proc.ns.uts.hostname} HOME=${proc.env.get('HOME')}\n`,
    );
    return 0;
  },
  async mount(proc) {
    await print(
      proc,
      proc.ns.mnt.mounts
        .map((mount) => `${mount.fs.type} ${mount.target}${mount.flags.readonly ? ' ro' : ''}\n`)
        .join(''),
    );
    return 0;
  },
  /** Takes memory, a mebibyte at a time. */
  async tail(proc, [megabytes = '1']) {
    for (let taken = 0; taken < Number(megabytes); taken++) {
      proc.cgroup.memoryUsage += 1024 ** 2;
      await proc.sleep(1);
    }
    return 0;
  },
  async false() {
    return 1;
  },
};

export const tinyBusybox: Program = async (proc) => {
  const [path = '', ...args] = proc.argv;
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    const applet = applets[name];
    if (applet) return await applet(proc, args);
    await printError(proc, `${name}: applet not found\n`);
    return 127;
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(proc, `${name}: ${strerror(error.code)}\n`);
    return 1;
  }
};
