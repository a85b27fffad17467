// Models util-linux mount(8), umount(8), mountpoint(1) and busybox util-linux/mount.c, umount.c.
import { isErrno } from '../../host/errno.ts';
import { createMemfs } from '../../host/fs/memfs.ts';
import type { Procfs } from '../../host/fs/proc.ts';
import { mountOptions } from '../../host/fs/proc-process.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, reason, WrongUse } from '../applet/applet.ts';
import { parseSize } from '../applet/sizes.ts';

const SEE_DMESG = '       dmesg(1) may have more information after failed mount system call.';

const KNOWN = ['tmpfs', 'proc', 'sysfs', 'devtmpfs', 'overlay', 'ext4', 'bind', 'none'];

export const mount: Program = applet(
  {
    name: 'mount',
    gnu: 'al:t:o:rwnvB',
    busybox: 'afinrwsvt:o:O:',
    long: {
      bind: 'B',
      'types=': 't',
      'options=': 'o',
      'read-only': 'r',
      'make-rprivate': 'private',
      'make-private': 'private',
      'make-shared': 'shared',
      'make-rshared': 'shared',
    },
  },
  async (run) => {
    const { options, operands, proc, busybox, files } = run;
    const { mnt } = proc.ns;
    if (operands.length === 0 && !options.has('a')) {
      const shown = mnt.mounts.filter((one) => options.value('t') === undefined || one.fs.type === options.value('t'));
      return run.print(
        shown.map((one) => `${one.fs.source} on ${one.target} type ${one.fs.type} (${mountOptions(one)})\n`).join(''),
      );
    }
    if (options.has('private', 'shared')) return;
    const [source, target = source] = operands;
    if (source === undefined || target === undefined) throw new WrongUse('bad usage');
    if (!proc.cred.caps.has('CAP_SYS_ADMIN'))
      throw busybox
        ? new Failure('permission denied (are you root?)')
        : new Failure(
            `${target}: ${proc.cred.uid === 0 ? 'permission denied' : 'must be superuser to use mount'}.\n${SEE_DMESG}`,
            32,
          );
    const flags = (options.value('o') ?? '').split(',').filter(Boolean);
    if (flags.includes('loop')) throw new Failure('loop devices are not part of this sandbox', 32);
    if (!files.isDirectory(target) && !files.exists(target))
      throw new Failure(
        busybox
          ? `mounting ${source} on ${target} failed: No such file or directory`
          : `${target}: mount point does not exist.\n       dmesg(1) may have more information after failed mount system call.`,
        busybox ? 255 : 32,
      );
    const place = files.realpath(target);
    if (proc.apparmor === 'docker-default') {
      // Its line `deny mount`: EACCES, which mount takes for a device that can only be read.
      const serial = proc.kernel.log.messages.filter(({ text }) => text.startsWith('audit: ')).length + 2;
      proc.kernel.log.write(
        `audit: type=1400 audit(${(proc.clock.now() / 1000).toFixed(3)}:${serial}): apparmor="DENIED" operation="mount" class="mount" info="failed perms check" error=-13 profile="${proc.apparmor}" name="${place}/" comm="mount" fstype="${options.value('t') ?? ''}" srcname="${source}"`,
        'notice',
      );
      throw busybox
        ? new Failure(`mounting ${source} on ${target} failed: Permission denied`, 255)
        : new Failure(`${target}: cannot mount ${source} read-only.\n${SEE_DMESG}`, 32);
    }
    const readonly = flags.includes('ro') || options.has('r');
    if (flags.includes('remount')) {
      const there = [...mnt.mounts].reverse().find((one) => one.target === place);
      if (!there)
        throw new Failure(
          busybox ? `can't find ${target} in /proc/mounts` : `${target}: mount point not mounted or bad option.`,
          32,
        );
      there.flags = { ...there.flags, readonly };
      return;
    }
    if (options.has('B') || flags.includes('bind') || flags.includes('rbind')) {
      try {
        const at = files.resolve(source);
        mnt.mount(place, at.mount.fs, { root: at.inode, flags: { ...at.mount.flags, ...(readonly && { readonly }) } });
      } catch (error) {
        throw new Failure(
          busybox
            ? `mounting ${source} on ${target} failed: ${reason(error)}`
            : `${target}: special device ${source} does not exist.\n       dmesg(1) may have more information after failed mount system call.`,
          busybox ? 255 : 32,
        );
      }
      return;
    }
    const type = options.value('t');
    if (type === undefined || !KNOWN.includes(type))
      throw new Failure(
        busybox
          ? `mounting ${source} on ${target} failed: ${type === undefined ? 'No such file or directory' : 'No such device'}`
          : type === undefined
            ? `${target}: special device ${source} does not exist.\n       dmesg(1) may have more information after failed mount system call.`
            : `${target}: unknown filesystem type '${type}'.\n       dmesg(1) may have more information after failed mount system call.`,
        busybox ? 255 : 32,
      );
    if (type === 'overlay' && !proc.kernel.modules.request('fs-overlay'))
      throw new Failure(
        busybox
          ? `mounting ${source} on ${target} failed: No such device`
          : `${target}: unknown filesystem type 'overlay'.\n       dmesg(1) may have more information after failed mount system call.`,
        busybox ? 255 : 32,
      );
    const procfs = mnt.mounts.find(({ fs }) => fs.type === 'proc')?.fs as Procfs | undefined;
    if (type === 'proc' && procfs) {
      mnt.mount(place, procfs.inNamespace(proc.ns.pid), { flags: { readonly } });
      return;
    }
    if (type !== 'tmpfs') throw new Failure(`mounting ${type} by hand is not part of this sandbox`, 32);
    const size = flags.find((flag) => flag.startsWith('size='))?.slice(5);
    const bytes = size === undefined ? undefined : parseSize(size);
    const shown = size === undefined ? [] : [`size=${Math.floor((bytes ?? 0) / 1024)}k`];
    mnt.mount(
      place,
      createMemfs({
        type,
        source,
        dev: 100 + mnt.mounts.length,
        clock: proc.clock,
        rootMode: 0o1777,
        options: shown,
        ...(bytes !== undefined && { size: bytes }),
      }),
      { flags: { readonly } },
    );
  },
);

export const umount: Program = applet({ name: 'umount', gnu: 'aflnrRt:v', busybox: 'fldnrat:' }, async (run) => {
  if (run.operands.length === 0) throw new WrongUse('bad usage');
  for (const target of run.operands) {
    const place = run.files.exists(target) ? run.files.realpath(target) : undefined;
    if (!run.busybox && place === undefined) {
      await run.warn(`${target}: no mount point specified.`, 32);
      continue;
    }
    if (!run.proc.cred.caps.has('CAP_SYS_ADMIN')) {
      await run.warn(
        run.busybox ? `can't unmount ${target}: Operation not permitted` : `${target}: must be superuser to unmount.`,
        run.busybox ? 1 : 32,
      );
      continue;
    }
    try {
      const mounted = run.proc.ns.mnt.mounts.findLast((one) => one.target === place || one.fs.source === target);
      if (mounted && inUse(run.proc.kernel.processes(), run.proc.ns.mnt, mounted.target) && !run.options.has('l', 'f'))
        throw new Failure(
          run.busybox ? `can't unmount ${target}: Device or resource busy` : `${target}: target is busy.`,
          run.busybox ? 1 : 32,
        );
      run.proc.ns.mnt.unmount(mounted?.target ?? place ?? target);
    } catch (error) {
      if (!isErrno(error)) throw error;
      await run.warn(
        run.busybox ? `can't unmount ${target}: ${error.message}` : `${target}: not mounted.`,
        run.busybox ? 1 : 32,
      );
    }
  }
});

const inUse = (
  processes: readonly { readonly ns: { readonly mnt: unknown }; readonly cwd: string }[],
  mnt: unknown,
  target: string,
): boolean =>
  processes.some(
    (process) => process.ns.mnt === mnt && (process.cwd === target || process.cwd.startsWith(`${target}/`)),
  );

export const mountpoint: Program = applet({ name: 'mountpoint', gnu: 'dqx', busybox: 'qdxn' }, async (run) => {
  const [path] = run.operands;
  if (path === undefined) throw new WrongUse('bad usage');
  try {
    const real = run.files.realpath(path);
    const mounted = run.proc.ns.mnt.mounts.some((one) => one.target === real);
    if (!run.options.has('q')) await run.print(`${path} is ${mounted ? '' : 'not '}a mountpoint\n`);
    return mounted ? 0 : run.busybox ? 1 : 32;
  } catch (error) {
    throw new Failure(`${path}: ${reason(error)}`);
  }
});
