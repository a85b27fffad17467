/** Ubuntu 18.04, without docker.io: a host brings the one of its time. */
import { openRelease, type ReleaseData } from '../archive.ts';
import type { Distribution } from '../control.ts';
import base from './bionic/base.ts';
import more from './bionic/more.ts';
import server from './bionic/server.ts';

export const openBionic = (
  arch: Distribution['arch'],
  special: ReleaseData['special'],
): ReturnType<typeof openRelease> =>
  openRelease({ base, server, more, special }, { id: 'ubuntu', codename: 'bionic', arch });
