// Models moby api/server/httputils/write_log_stream.go and the hijacked streams of attach and exec.
import { frame } from '../../api/stdcopy.ts';
import { speaks } from '../httputils/api-version.ts';
import type { Call } from '../httputils/call.ts';
import { stream } from '../httputils/respond.ts';
import type { OutputSession } from './backend.ts';

export const RAW = 'application/vnd.docker.raw-stream';
export const MULTIPLEXED = 'application/vnd.docker.multiplexed-stream';

/** A terminal's output goes out as it is; else each piece says which stream it is from. */
export const outputResponse = (session: OutputSession, contentType: string): Response =>
  stream(pieces(session), contentType);

/** What carries both streams has a name of its own from API 1.42 on. */
export const streamType = (call: Call, { tty }: OutputSession): string =>
  !tty && speaks(call, '1.42') ? MULTIPLEXED : RAW;

/** A connection that is taken over without an upgrade keeps the old name. */
export const hijackedType = (call: Call, session: OutputSession): string =>
  call.request.headers.has('Upgrade') ? streamType(call, session) : RAW;

async function* pieces({ tty, output }: OutputSession): AsyncGenerator<Uint8Array> {
  for await (const piece of output) yield tty ? piece.data : frame(piece.stream, piece.data);
}
