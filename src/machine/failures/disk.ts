/** Failures of storage. */
import { encode } from '../../base/bytes.ts';
import type { MemInode } from '../../host/fs/memfs.ts';
import type { Host } from '../../host/host.ts';
import type { Breakable, Failures } from './failure.ts';

const LOG = '/var/log/app/debug.log';
/** Less than the smallest thing anybody writes. */
const LEFT = 2048;

function fill({ host }: Breakable): void {
  host.files.mkdirAll('/var/log/app');
  host.files.writeFile(LOG, encode('DEBUG request served\n'.repeat(20)));
  grow(host, LOG, LEFT);
}

/** A file goes on as it began, until so many bytes of the disk are left. */
function grow(host: Host, path: string, left: number): void {
  const names = path.split('/').filter((name) => name !== '');
  const file = names.reduce<MemInode | undefined>((at, name) => at?.lookup(name), host.disk.root);
  file?.grow(Math.max(0, host.disk.statfs().free - left));
}

const CHATTY = 'shop-api';

/** A container that logs each request, with nothing that limits its log. */
async function logWithoutLimit({ host, run }: Breakable): Promise<void> {
  await run(`docker pull -q busybox > /dev/null
docker run -d --name ${CHATTY} --restart unless-stopped busybox sh -c '
i=1; while [ $i -le 200 ]; do echo "GET /items/$i 200"; i=$((i + 1)); done; exec sleep 10d' > /dev/null
sleep 2
docker inspect -f '{{.LogPath}}' ${CHATTY} > /run/chatty`);
  const log = host.files.readText('/run/chatty').trim();
  host.files.unlink('/run/chatty');
  grow(host, log, 30 * 1024 ** 2);
}

export const DISK = {
  'disk-full': {
    kind: 'running',
    title: { ja: 'ディスクの空きがない', en: 'Disk full' },
    about: {
      ja: '/var/log/app/debug.log が育ちすぎ、書き込みやイメージの取得が失敗します。',
      en: '/var/log/app/debug.log has grown too large: writing and pulling fail.',
    },
    strike: fill,
    mend: ({ host }) => (host.files.exists(LOG) ? host.files.unlink(LOG) : undefined),
  },
  'disk-crowded': {
    kind: 'running',
    hosts: ['low-disk'],
    title: { ja: 'いつのまにか埋まったディスク', en: 'A disk that filled up unnoticed' },
    about: {
      ja: '何か月も動いているサーバーで、イメージの取得が失敗するようになりました。',
      en: 'On a server that has run for months, pulling images has begun to fail.',
    },
    strike: logWithoutLimit,
    mend: `docker rm -f ${CHATTY} > /dev/null 2>&1 || true`,
  },
} as const satisfies Failures;
