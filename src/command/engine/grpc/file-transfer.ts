// Models github.com/tonistiigi/fsutil (receive.go, send.go, types/wire.proto): a directory over a stream of packets.
import { concat } from '../../../base/bytes.ts';
import type { TarItem } from '../../../docker/api/tar.ts';
import { GrpcError } from './frames.ts';
import { type Fields, message, parse } from './protobuf.ts';
import type { Session, SessionCall } from './session.ts';

const [STAT, REQUEST, DATA, END, FAILURE] = [0, 1, 2, 3, 4];
/** Go's os.FileMode, which is not Unix's. */
const MODE = { dir: 2 ** 31, symlink: 2 ** 27, device: 2 ** 26, pipe: 2 ** 25, setuid: 2 ** 23, setgid: 2 ** 22 };
const [SOCKET, CHARACTER, STICKY] = [2 ** 24, 2 ** 21, 2 ** 20];
const PIECE = 32 << 10;

const bit = (mode: number, flag: number): boolean => Math.floor(mode / flag) % 2 === 1;

/** The client's directory of that name, or of it the paths that are named. Throws `GrpcError` when there is none. */
export async function receiveDirectory(
  session: Session,
  name: string,
  paths: readonly string[] = [],
): Promise<readonly TarItem[]> {
  const call = session.call('/moby.filesync.v1.FileSync/DiffCopy', {
    'dir-name': name,
    ...(paths.length > 0 && { followpaths: [...paths] }),
  });
  const found: { readonly item: TarItem; readonly pieces: Uint8Array[] }[] = [];
  let [open, listed] = [0, false];
  for await (const bytes of call.replies) {
    const packet = parse(bytes);
    const type = packet.number(1);
    if (type === FAILURE) throw new GrpcError(2, packet.text(4));
    if (type === END) break;
    if (type === STAT) {
      const [stat] = packet.each(2);
      if (stat) {
        const item = itemOf(stat);
        const id = found.push({ item, pieces: [] }) - 1;
        if (item.type === 'file') {
          open++;
          call.send(message([1, REQUEST], [3, id]));
        }
      } else listed = true;
    } else if (type === DATA) {
      const data = packet.bytes(4);
      if (data.length > 0) found[packet.number(3)]?.pieces.push(data);
      else open--;
    }
    if (listed && open === 0) {
      call.send(message([1, END]));
      listed = false;
    }
  }
  call.end();
  return found.map(({ item, pieces }) =>
    item.type === 'file' ? { ...item, data: pieces.length > 0 ? concat(pieces) : new Uint8Array(0) } : item,
  );
}

function itemOf(stat: Fields): TarItem {
  const mode = stat.number(2) >>> 0;
  const link = stat.text(7);
  const special =
    (bit(mode, MODE.setuid) ? 0o4000 : 0) + (bit(mode, MODE.setgid) ? 0o2000 : 0) + (bit(mode, STICKY) ? 0o1000 : 0);
  return {
    name: stat.text(1),
    type: typeOf(mode, link),
    mode: (mode & 0o777) | special,
    uid: stat.number(3),
    gid: stat.number(4),
    mtime: Math.floor(stat.number(6) / 1e9),
    ...(link !== '' && { link }),
  };
}

function typeOf(mode: number, link: string): TarItem['type'] {
  if (bit(mode, MODE.dir)) return 'dir';
  if (bit(mode, MODE.symlink)) return 'symlink';
  if (bit(mode, MODE.device)) return bit(mode, CHARACTER) ? 'char' : 'block';
  if (bit(mode, MODE.pipe) || bit(mode, SOCKET)) return 'fifo';
  return link === '' ? 'file' : 'link';
}

/** Gives the client a directory, as `--output type=local` asks. */
export async function sendDirectory(call: SessionCall, items: readonly TarItem[]): Promise<void> {
  for (const item of items) call.send(message([1, STAT], [2, statOf(item)]));
  call.send(message([1, STAT]));
  for await (const bytes of call.replies) {
    const packet = parse(bytes);
    if (packet.number(1) === FAILURE) throw new GrpcError(2, packet.text(4));
    if (packet.number(1) === END) {
      call.send(message([1, END]));
      call.end();
    }
    if (packet.number(1) !== REQUEST) continue;
    const id = packet.number(3);
    const { data = new Uint8Array(0) } = items[id] ?? {};
    for (let at = 0; at < data.length; at += PIECE)
      call.send(message([1, DATA], [3, id], [4, data.subarray(at, at + PIECE)]));
    call.send(message([1, DATA], [3, id]));
  }
}

const FLAGS: Readonly<Partial<Record<TarItem['type'], number>>> = { dir: MODE.dir, symlink: MODE.symlink };

const statOf = (item: TarItem): Uint8Array =>
  message(
    [1, item.name.replace(/\/$/, '')],
    [2, (FLAGS[item.type] ?? 0) + (item.mode & 0o777)],
    [3, item.uid],
    [4, item.gid],
    [5, item.data?.length ?? 0],
    [6, item.mtime * 1e9],
    [7, item.link],
  );
