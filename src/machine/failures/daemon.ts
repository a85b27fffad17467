/** Failures of dockerd, its configuration and its socket. */
import type { Failures } from './failure.ts';

export const DAEMON = {
  'daemon-stopped': {
    kind: 'running',
    title: { ja: 'デーモンが止まっている', en: 'Daemon stopped' },
    about: { ja: 'docker コマンドがデーモンにつながりません。', en: 'The docker command finds no daemon.' },
    strike: 'systemctl stop docker.socket docker.service',
    mend: 'systemctl start docker.service',
  },
  'socket-denied': {
    kind: 'host',
    title: { ja: 'ソケットを使う権限がない', en: 'No permission for the socket' },
    about: {
      ja: '利用者が docker グループに入っていません。',
      en: 'The user is not in the docker group.',
    },
    born(profile) {
      const groups = profile.login.groups.filter(({ name }) => name !== 'docker');
      const left = profile.login.groups.filter(({ name }) => name === 'docker');
      if (profile.login.uid === 0) throw new Error(`${profile.name} logs in as root, who may always use the socket`);
      return { ...profile, groups: [...(profile.groups ?? []), ...left], login: { ...profile.login, groups } };
    },
  },
} as const satisfies Failures;
