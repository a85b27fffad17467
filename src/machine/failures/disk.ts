/** Failures of storage. */
import { encode } from '../../base/bytes.ts';
import type { MemInode } from '../../host/fs/memfs.ts';
import type { Breakable, Failures } from './failure.ts';

const LOG = '/var/log/app/debug.log';
/** Less than the smallest thing anybody writes. */
const LEFT = 2048;

function fill({ host }: Breakable): void {
  host.files.mkdirAll('/var/log/app');
  host.files.writeFile(LOG, encode('DEBUG request served\n'.repeat(20)));
  const names = LOG.split('/').filter((name) => name !== '');
  const file = names.reduce<MemInode | undefined>((at, name) => at?.lookup(name), host.disk.root);
  file?.grow(Math.max(0, host.disk.statfs().free - LEFT));
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
} as const satisfies Failures;
