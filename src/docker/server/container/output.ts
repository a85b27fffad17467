// Models moby api/server/httputils/write_log_stream.go and the hijacked streams of attach and exec.
import { frame } from '../../api/stdcopy.ts';
import { stream } from '../httputils/respond.ts';
import type { OutputSession } from './backend.ts';

export const RAW = 'application/vnd.docker.raw-stream';
export const MULTIPLEXED = 'application/vnd.docker.multiplexed-stream';

/** A terminal's output goes out as it is; else each piece says which stream it is from. */
export const outputResponse = (session: OutputSession, contentType = session.tty ? RAW : MULTIPLEXED): Response =>
  stream(pieces(session), contentType);

async function* pieces({ tty, output }: OutputSession): AsyncGenerator<Uint8Array> {
  for await (const piece of output) yield tty ? piece.data : frame(piece.stream, piece.data);
}
