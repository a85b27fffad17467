/** The process as commands see it. */
import type { WriteStream } from 'node:tty';
import type { Io, Output } from './subcommand.ts';

function output(stream: NodeJS.WriteStream & Partial<WriteStream> & { readonly fd: number }): Output {
  return {
    write: (text) => void stream.write(text),
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns || 80;
    },
    get rows() {
      return stream.rows || 24;
    },
    fd: stream.fd,
  };
}

/** Standard streams, environment and Ctrl-C of this process. A reader that goes away (`| head`) ends it quietly. */
export function processIo(root: string): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(141);
      throw error;
    });
  }
  const interrupted = new AbortController();
  process.on('SIGINT', () => {
    if (interrupted.signal.aborted) process.exit(130);
    interrupted.abort();
  });
  // Ending through `exit` lets whoever holds a terminal, a shell or a folder put it in order first.
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGHUP', () => process.exit(129));
  return {
    root,
    stdin: process.stdin,
    out: output(process.stdout),
    err: output(process.stderr),
    env: process.env,
    interrupted: interrupted.signal,
  };
}
