import { Errno } from '../errno.ts';
import { mayOpenDevice } from '../process/device-rules.ts';
import { type FileDescription, openDescription } from '../process/file-description.ts';
import { createByteQueue } from '../process/pipe.ts';
import type { FilesContext, OpenFlags } from './files.ts';
import type { Location } from './mounts.ts';
import type { Inode } from './types.ts';

/** An open file description on an inode that was found and checked. */
export function openInode(at: Location, flags: OpenFlags, context: FilesContext): FileDescription {
  if (at.inode.opened) return at.inode.opened.retain();
  switch (at.inode.type) {
    case 'char':
    case 'block':
      return openDevice(at, flags, context);
    case 'fifo':
      return openFifo(at, flags);
    case 'dir':
      return openDescription({
        kind: 'dir',
        name: at.path,
        stat: () => at.inode.stat(),
        read: () => Promise.reject(new Errno('EISDIR')),
      });
    case 'socket':
      throw new Errno('ENODEV', at.path);
    default:
      return openFile(at, flags, context);
  }
}

function openFile(at: Location, flags: OpenFlags, context: FilesContext): FileDescription {
  const caller = context.caller();
  let offset = 0;
  return openDescription({
    kind: 'file',
    name: at.path,
    stat: () => at.inode.stat(),
    async read(max) {
      if (!flags.read) throw new Errno('EBADF');
      const part = at.inode.read(caller).slice(offset, offset + max);
      offset += part.length;
      return part;
    },
    async write(data) {
      if (!flags.write && !flags.append) throw new Errno('EBADF');
      if (flags.append) offset = at.inode.stat().size;
      at.inode.write(data, offset, caller);
      offset += data.length;
    },
    seek(by, whence) {
      offset = by + (whence === 'set' ? 0 : whence === 'current' ? offset : at.inode.stat().size);
      return offset;
    },
  });
}

function openDevice(at: Location, flags: OpenFlags, context: FilesContext): FileDescription {
  const [major, minor] = at.inode.stat().rdev ?? [0, 0];
  const access = `${flags.read ? 'r' : ''}${flags.write || flags.append ? 'w' : ''}`;
  const node = { type: at.inode.type === 'char' ? 'c' : 'b', rdev: [major, minor] as const };
  if (!mayOpenDevice(context.deviceRules?.(), node, access)) throw new Errno('EPERM', at.path);
  const device = context.devices.get(`${at.inode.type}:${major}:${minor}`);
  if (!device) throw new Errno('ENODEV', at.path);
  return device({ path: at.path, tty: context.tty(), stat: () => at.inode.stat() });
}

/** Fifos by inode: the queue lives as long as somebody has it open. */
const fifos = new WeakMap<Inode, { queue: ReturnType<typeof createByteQueue>; readers: number; writers: number }>();

function openFifo(at: Location, flags: OpenFlags): FileDescription {
  const fifo = fifos.get(at.inode) ?? { queue: createByteQueue(), readers: 0, writers: 0 };
  fifos.set(at.inode, fifo);
  const writes = flags.write || flags.append;
  if (writes) fifo.writers++;
  else fifo.readers++;
  return openDescription({
    kind: 'pipe',
    name: at.path,
    stat: () => at.inode.stat(),
    read: fifo.queue.read,
    write: fifo.queue.write,
    release() {
      if (writes && --fifo.writers === 0) fifo.queue.endWriting();
      if (!writes && --fifo.readers === 0) fifo.queue.endReading();
      if (fifo.readers + fifo.writers === 0) fifos.delete(at.inode);
    },
  });
}
