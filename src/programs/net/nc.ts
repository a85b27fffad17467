// Models busybox networking/nc.c and OpenBSD netcat as Debian ships it: a connection between standard streams and a socket.
import { isErrno } from '../../host/errno.ts';
import { connect, listen } from '../../host/net/sockets.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import { printError, read, write } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, WrongUse } from '../applet/applet.ts';
import { closeDescriptor, installDescriptor } from '../http/server.ts';
import { resolveHost } from './resolve.ts';

export const nc: Program = applet({ name: 'nc', gnu: '46klnuvzNp:w:q:', busybox: 'lp:w:i:f:e:' }, async (run) => {
  const { options, operands, proc, busybox } = run;
  if (options.has('l')) return serve(run, Number(options.value('p') ?? operands[operands.length - 1] ?? 0));
  const [host, service] = operands;
  if (host === undefined || service === undefined) {
    if (busybox) throw new WrongUse('');
    await printError(proc, 'usage: nc [-46klnuvzN] [-p source_port] [-w timeout] [destination] [port]\n');
    return 1;
  }
  const ip = await resolveHost(proc, host);
  if (ip === undefined)
    throw new Failure(
      busybox ? `bad address '${host}'` : `getaddrinfo for host "${host}" port ${service}: Name or service not known`,
    );
  const [first = 0, last = first] = service.split('-').map(Number);
  let status = 1;
  for (let port = first; port <= last; port++) {
    let socket: FileDescription;
    try {
      socket = await proc.interruptible(connect(proc.ns.net, { ip, port }, proc.endSignal));
    } catch (error) {
      if (!isErrno(error)) throw error;
      if (error.code === 'ETIMEDOUT') await proc.sleep(Number(options.value('w') ?? 130) * 1000);
      if (busybox && error.code === 'ETIMEDOUT' && options.has('w')) throw new Failure('timed out');
      if (busybox) throw new Failure(`can't connect to remote host (${ip}): ${error.message}`);
      if (options.has('v'))
        await printError(
          proc,
          `nc: connect to ${host}${ip === host ? '' : ` (${ip})`} port ${port} (tcp) failed: ${error.message}\n`,
        );
      continue;
    }
    status = 0;
    if (options.has('v'))
      await printError(proc, `Connection to ${host}${ip === host ? '' : ` (${ip})`} ${port} port [tcp/*] succeeded!\n`);
    if (options.has('z')) socket.close();
    else await relay(run, socket);
  }
  return status;
});

async function serve(run: Run, port: number): Promise<number> {
  const { proc, options } = run;
  let listener: ReturnType<typeof listen>;
  try {
    listener = listen(proc.ns.net, 'tcp', { ip: '0.0.0.0', port }, proc.pid);
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Failure(run.busybox ? `bind: ${error.message}` : error.message);
  }
  proc.endSignal.addEventListener('abort', () => listener.close());
  try {
    do {
      const { socket } = await proc.interruptible(listener.accept(proc.endSignal));
      if (!options.has('k')) listener.close();
      await relay(run, socket);
    } while (options.has('k'));
  } finally {
    listener.close();
  }
  return 0;
}

/** Copies both ways until the other side closes. */
async function relay(run: Run, socket: FileDescription): Promise<void> {
  const { proc } = run;
  const fd = installDescriptor(proc, socket);
  const upload = (async () => {
    for (let chunk = await read(proc, 0); chunk.length > 0; chunk = await read(proc, 0))
      await socket.write(chunk, proc.endSignal);
    if (run.busybox) socket.shutdown?.();
    else if (run.options.has('N', 'q')) closeDescriptor(proc, fd);
  })();
  upload.catch(() => {});
  try {
    for (
      let chunk = await proc.interruptible(socket.read(65536, proc.endSignal));
      chunk.length > 0;
      chunk = await proc.interruptible(socket.read(65536, proc.endSignal))
    )
      await write(proc, 1, chunk);
  } catch (error) {
    if (!isErrno(error)) throw error;
  } finally {
    closeDescriptor(proc, fd);
  }
}
