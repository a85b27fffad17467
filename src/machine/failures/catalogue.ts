/** Failures to practise on, as readers are told of them. What they do to a host stands in effects.ts. */

export interface FailureText {
  readonly title: { readonly ja: string; readonly en: string };
  /** What a reader meets. */
  readonly about: { readonly ja: string; readonly en: string };
  /** `host`: a host is born with it, so the machine starts anew. `running`: it comes and goes on a running machine. */
  readonly kind: 'host' | 'running';
}

export const FAILURES = {
  'disk-full': {
    kind: 'running',
    title: { ja: 'ディスクの空きがない', en: 'Disk full' },
    about: {
      ja: '/var/log/app/debug.log が育ちすぎ、書き込みやイメージの取得が失敗します。',
      en: '/var/log/app/debug.log has grown too large: writing and pulling fail.',
    },
  },
  'daemon-stopped': {
    kind: 'running',
    title: { ja: 'デーモンが止まっている', en: 'Daemon stopped' },
    about: { ja: 'docker コマンドがデーモンにつながりません。', en: 'The docker command finds no daemon.' },
  },
  'socket-denied': {
    kind: 'host',
    title: { ja: 'ソケットを使う権限がない', en: 'No permission for the socket' },
    about: {
      ja: '利用者が docker グループに入っていません。',
      en: 'The user is not in the docker group.',
    },
  },
  'no-network': {
    kind: 'running',
    title: { ja: 'ネットワークが切れている', en: 'No network' },
    about: { ja: 'ホストのネットワークカードが落ちています。', en: "The host's network card is down." },
  },
  'dns-broken': {
    kind: 'running',
    title: { ja: '名前を解決できない', en: 'DNS broken' },
    about: {
      ja: '/etc/resolv.conf のネームサーバーが返事をしません。',
      en: 'The name server in /etc/resolv.conf does not answer.',
    },
  },
  'firewall-flushed': {
    kind: 'running',
    title: { ja: 'iptables のチェーンが消えている', en: 'iptables chains gone' },
    about: {
      ja: 'だれかが iptables の規則を消したあとの状態です。ポートを公開できません。',
      en: 'Somebody has flushed the iptables rules: ports cannot be published.',
    },
  },
  'registry-rate-limit': {
    kind: 'running',
    title: { ja: 'レジストリーの取得回数が上限に達した', en: 'Registry rate limit reached' },
    about: { ja: 'Docker Hub がイメージの取得を断ります。', en: 'Docker Hub refuses to hand out images.' },
  },
  'low-memory': {
    kind: 'host',
    title: { ja: 'メモリーが少ない', en: 'Little memory' },
    about: {
      ja: 'メモリーが 64 MiB しかなく、大きなプロセスはカーネルに止められます。',
      en: 'There are 64 MiB of memory: the kernel kills what takes more.',
    },
  },
  'cgroup-v1': {
    kind: 'host',
    title: { ja: 'cgroup v1', en: 'cgroup v1' },
    about: { ja: 'ホストが古い cgroup v1 を使っています。', en: 'The host uses the old cgroup v1.' },
  },
  'cgroup-v2': {
    kind: 'host',
    title: { ja: 'cgroup v2', en: 'cgroup v2' },
    about: { ja: 'ホストが cgroup v2 を使っています。', en: 'The host uses cgroup v2.' },
  },
  'old-kernel': {
    kind: 'host',
    title: { ja: '古いカーネル', en: 'Old kernel' },
    about: {
      ja: 'カーネルが 5.4 で、再帰的な読み取り専用マウントなどが使えません。',
      en: 'The kernel is 5.4: recursively read-only mounts and the like are missing.',
    },
  },
} as const satisfies Readonly<Record<string, FailureText>>;

export type FailureName = keyof typeof FAILURES;

export const failureNames = Object.keys(FAILURES) as readonly FailureName[];

export const isFailureName = (name: string): name is FailureName => Object.hasOwn(FAILURES, name);

/** Throws an `Error` that lists the known ones for another name. */
export function failureName(name: string): FailureName {
  if (isFailureName(name)) return name;
  throw new Error(`unknown failure ${JSON.stringify(name)}; the failures are ${failureNames.join(', ')}`);
}
