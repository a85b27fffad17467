/** Failures of the network, of names and of registries. */
import type { Failures } from './failure.ts';

export const NETWORK = {
  'no-network': {
    kind: 'running',
    title: { ja: 'ネットワークが切れている', en: 'No network' },
    about: { ja: 'ホストのネットワークカードが落ちています。', en: "The host's network card is down." },
    strike: ({ host, run }) => run(`ip link set ${host.profile.network.device} down`),
    mend: ({ host, run }) => run(`ip link set ${host.profile.network.device} up`),
  },
  'dns-broken': {
    kind: 'running',
    title: { ja: '名前を解決できない', en: 'DNS broken' },
    about: {
      ja: '/etc/resolv.conf のネームサーバーが返事をしません。',
      en: 'The name server in /etc/resolv.conf does not answer.',
    },
    strike: "printf 'nameserver 192.0.2.53\\n' > /etc/resolv.conf",
    mend: ({ host, run }) =>
      run(
        `printf '${host.profile.network.nameservers.map((server) => `nameserver ${server}\\n`).join('')}' > /etc/resolv.conf`,
      ),
  },
  'firewall-flushed': {
    kind: 'running',
    title: { ja: 'iptables のチェーンが消えている', en: 'iptables chains gone' },
    about: {
      ja: 'だれかが iptables の規則を消したあとの状態です。ポートを公開できません。',
      en: 'Somebody has flushed the iptables rules: ports cannot be published.',
    },
    strike: 'iptables -t nat -F && iptables -t nat -X && iptables -F && iptables -X',
    mend: 'systemctl restart docker.service',
  },
  'registry-rate-limit': {
    kind: 'running',
    title: { ja: 'レジストリーの取得回数が上限に達した', en: 'Registry rate limit reached' },
    about: { ja: 'Docker Hub がイメージの取得を断ります。', en: 'Docker Hub refuses to hand out images.' },
    strike({ host }) {
      host.world.registry = 'rate-limited';
    },
    mend({ host }) {
      host.world.registry = 'open';
    },
  },
} as const satisfies Failures;
