/** Failures of dockerd, its configuration and its socket. */
import { configEdited, repaired, withSettings } from './daemon-json.ts';
import type { Breakable, Failures } from './failure.ts';

/** What many a daemon.json holds. */
const LOG_ROTATION = { 'log-driver': 'json-file', 'log-opts': { 'max-size': '10m', 'max-file': '3' } };

/** A script run by whoever logs in to the host. */
const asLogin =
  (script: string) =>
  ({ host: { profile }, run }: Breakable): Promise<void> =>
    run(profile.login.uid === 0 ? script : `sudo -H -u ${profile.login.name} sh -c '${script}'`);

export const DAEMON = {
  'daemon-stopped': {
    kind: 'running',
    title: { ja: 'デーモンが止まっている', en: 'Daemon stopped' },
    about: { ja: 'docker コマンドがデーモンにつながりません。', en: 'The docker command finds no daemon.' },
    strike: 'systemctl stop docker.socket docker.service',
    mend: 'systemctl start docker.service',
  },
  'daemon-json-syntax': {
    kind: 'running',
    title: { ja: 'daemon.json の書き間違い', en: 'A slip in daemon.json' },
    about: {
      ja: 'レジストリのミラーを足してから、Docker デーモンが起動しません。',
      en: 'Since a registry mirror was added, the Docker daemon does not start.',
    },
    strike: configEdited(
      (text) =>
        `${withSettings(LOG_ROTATION, { 'registry-mirrors': ['https://mirror.gcr.io'] })(text)
          .replace(/,(\n +"registry-mirrors")/, '$1')
          .replace(/\n}\n$/, ',\n}')}\n`,
    ),
    mend: configEdited((text) => text.replace(/}(\n *"registry-mirrors")/, '},$1').replace(/\],(\s*})/, ']$1')),
  },
  'daemon-json-unknown': {
    kind: 'running',
    title: { ja: 'daemon.json の知らない項目', en: 'Unknown keys in daemon.json' },
    about: {
      ja: '古いサーバーの設定を写してから、Docker デーモンが起動しません。',
      en: "Since an old server's settings were copied, the Docker daemon does not start.",
    },
    strike: configEdited(
      withSettings({ graph: '/srv/docker', 'log-opt': { 'max-size': '10m', 'max-file': '3' }, debug: false }),
    ),
    mend: configEdited(repaired(({ graph, 'log-opt': options, ...rest }) => rest)),
  },
  'daemon-json-duplicate': {
    kind: 'running',
    title: { ja: 'daemon.json と起動オプションの重複', en: 'daemon.json and flags collide' },
    about: {
      ja: '待ち受けるソケットを一つ足してから、Docker デーモンが起動しません。',
      en: 'Since a second socket was added, the Docker daemon does not start.',
    },
    strike: configEdited(
      withSettings(LOG_ROTATION, { hosts: ['unix:///var/run/docker.sock', 'unix:///run/docker-ci.sock'] }),
    ),
    mend: configEdited(repaired(({ hosts, ...rest }) => rest)),
  },
  'daemon-json-type': {
    kind: 'running',
    title: { ja: 'daemon.json の値の型違い', en: 'Wrong types in daemon.json' },
    about: {
      ja: 'スクリプトが設定を書き足してから、Docker デーモンが起動しません。',
      en: 'Since a script added settings, the Docker daemon does not start.',
    },
    strike: configEdited(
      withSettings({
        'live-restore': 'true',
        'max-concurrent-downloads': '10',
        'log-opts': { 'max-size': '10m', 'max-file': 3 },
      }),
    ),
    mend: configEdited(
      repaired((config) => ({
        ...config,
        'live-restore': true,
        'max-concurrent-downloads': 10,
        'log-opts': { 'max-size': '10m', 'max-file': '3' },
      })),
    ),
  },
  'runtime-refused': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: 'ランタイムの登録が断られている', en: 'A runtime refused at reload' },
    about: {
      ja: 'daemon.json に書いたランタイム crun を、Docker デーモンが知りません。',
      en: 'The Docker daemon does not know the runtime crun, which is in daemon.json.',
    },
    strike: `cat > /etc/docker/daemon.json <<'END'
{
  "runtimes": {
    "crun": {
      "path": "/usr/local/bin/crun",
      "runtimeType": "io.containerd.runc.v2"
    }
  }
}
END
systemctl reload docker`,
    mend: `rm -f /etc/docker/daemon.json
systemctl reset-failed docker.service docker.socket
systemctl restart docker`,
  },
  'context-elsewhere': {
    kind: 'running',
    title: { ja: 'コンテキストが別のホストを指している', en: 'The context points elsewhere' },
    about: {
      ja: 'docker コマンドが、いまはないホストへつなごうとします。',
      en: 'The docker command wants to talk to a host that is no longer there.',
    },
    strike: asLogin(
      'docker context create builder --description "build server" --docker host=tcp://192.168.64.50:2375 && docker context use builder',
    ),
    mend: asLogin('docker context use default'),
  },
  'docker-group-remade': {
    kind: 'running',
    title: { ja: 'docker グループの作り直し', en: 'The docker group made anew' },
    about: {
      ja: 'グループの整理のあと、昨日まで使えた docker コマンドが権限エラーになります。',
      en: 'Since the groups were tidied up, the docker command meets permission denied.',
    },
    strike: 'groupdel docker && groupadd docker',
    mend: ({ host: { profile }, run }) =>
      run(`groupmod -g "$(stat -c %g /run/docker.sock)" docker && usermod -aG docker ${profile.login.name}`),
  },
  'socket-denied': {
    kind: 'host',
    title: { ja: 'ソケットを使う権限がない', en: 'No permission for the socket' },
    about: {
      ja: 'ユーザーが docker グループに入っていません。',
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
