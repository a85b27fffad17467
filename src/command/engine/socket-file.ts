/** The socket file that clients connect to. */
import { existsSync, lstatSync, unlinkSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { CannotRun } from '../subcommand.ts';

/** What the address of a Unix socket can hold, its last NUL included (sun_path). */
const LONGEST = 107;

/**
 * Listens at `file` (mode 0600) and hands every client to `serve`. A socket that nobody listens on any more is replaced.
 * Throws `CannotRun` when somebody listens, or when something else lies there.
 */
export async function listenAt(file: string, serve: (socket: net.Socket) => void): Promise<net.Server> {
  if (Buffer.byteLength(file) > LONGEST)
    throw new CannotRun(`the path of a socket holds at most ${LONGEST} bytes: ${file}`);
  // Node.js would call a folder that is not there a matter of permission.
  if (!existsSync(path.dirname(file))) throw new CannotRun(`cannot listen at ${file}: there is no such folder.`);
  await clear(file);
  const server = net.createServer({ allowHalfOpen: true }, serve);
  const before = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(file, resolve));
  } catch (error) {
    throw new CannotRun(`cannot listen at ${file}: ${reason(error)}.`);
  } finally {
    process.umask(before);
  }
  return server;
}

async function clear(file: string): Promise<void> {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isSocket()) throw new CannotRun(`${file} is there already, and it is no socket. Give another --socket.`);
  if (await answers(file))
    throw new CannotRun(`somebody listens at ${file} already. Stop that first, or give another --socket.`);
  unlinkSync(file);
}

const answers = (file: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.connect(file);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    // EACCES: it is somebody else's, and so not for us to remove.
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EACCES'));
  });

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EROFS') return 'the file system is read-only';
  return error instanceof Error ? error.message : String(error);
}
