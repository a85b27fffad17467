/** Ubuntu 18.04, without docker.io: a host brings the one of its time. */
import { openRelease, type ReleaseData, type Tables } from '../archive.ts';
import type { Distribution } from '../control.ts';

const tables = (): Tables => ({
  base: import('./bionic/base.ts'),
  server: import('./bionic/server.ts'),
  more: import('./bionic/more.ts'),
});

export const openBionic = (
  arch: Distribution['arch'],
  special: ReleaseData['special'],
): ReturnType<typeof openRelease> => openRelease({ tables, special }, { id: 'ubuntu', codename: 'bionic', arch });
