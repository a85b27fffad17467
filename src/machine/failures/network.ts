/** Failures of the network, of names and of registries. */
import type { Breakable, Failures } from './failure.ts';

const askGoodServers = ({ host, run }: Breakable): Promise<void> =>
  run(
    `printf '${host.profile.network.nameservers.map((server) => `nameserver ${server}\\n`).join('')}' > /etc/resolv.conf`,
  );

/** An address that the network card was given by hand: gone after the next boot. */
const ADDRESS = '10.8.0.6';

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
    mend: askGoodServers,
  },
  'dns-server-gone': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: '新しいコンテナだけが名前を引けない', en: 'Only new containers find no names' },
    about: {
      ja: '動いているコンテナには問題がないのに、イメージの取得と新しいコンテナが名前のところで失敗します。',
      en: 'Running containers are fine; pulling images and new containers fail over names.',
    },
    strike: `docker pull -q busybox > /dev/null
docker network create shop > /dev/null
docker run -d --name shop-web busybox sleep 10d > /dev/null
docker run -d --name shop-db --network shop busybox sleep 10d > /dev/null
printf 'nameserver 192.0.2.53\\n' > /etc/resolv.conf`,
    mend: askGoodServers,
  },
  'port-taken': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: 'コンテナではないだれかがポートを使っている', en: 'A port taken, and not by a container' },
    about: {
      ja: '8080 番を公開するコンテナが起動しません。',
      en: 'A container that publishes port 8080 does not start.',
    },
    strike: `mkdir -p /srv/handbook
echo '<h1>Handbook 2019</h1>' > /srv/handbook/index.html
cat > /etc/systemd/system/handbook.service <<'END'
[Unit]
Description=The old handbook
After=network.target

[Service]
ExecStart=/usr/bin/python3 -m http.server 8080
WorkingDirectory=/srv/handbook
Restart=always

[Install]
WantedBy=multi-user.target
END
systemctl daemon-reload
systemctl enable --now handbook.service`,
    mend: `if [ -e /etc/systemd/system/handbook.service ]; then
  systemctl disable --now handbook.service
  rm /etc/systemd/system/handbook.service
  systemctl daemon-reload
fi`,
  },
  'networks-used-up': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: 'ネットワークをこれ以上作れない', en: 'No more networks can be made' },
    about: {
      ja: 'テストを毎晩動かすサーバーで、docker compose up が失敗するようになりました。',
      en: 'On a server that runs tests every night, docker compose up has begun to fail.',
    },
    strike: `docker pull -q busybox > /dev/null
docker network create --label com.example.team=shop shop_default > /dev/null
docker run -d --name shop-web --network shop_default busybox sleep 10d > /dev/null
run=1041
while docker network create --label com.example.ci=$run ci-\${run}_default > /dev/null 2>&1; do run=$((run + 1)); done`,
    mend: 'docker network prune -f > /dev/null',
  },
  'address-gone': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: '再起動のあと、一つだけ起動しない', en: 'One container does not come back' },
    about: {
      ja: 'マシンを再起動してから、ポートを公開するコンテナの一つが起動しません。',
      en: 'Since the machine was rebooted one container that publishes a port does not start.',
    },
    strike: `docker pull -q busybox > /dev/null
ip address add ${ADDRESS}/24 dev eth0
docker run -d --name metrics --restart unless-stopped -p ${ADDRESS}:9100:80 busybox httpd -f -p 80 -h /etc > /dev/null
docker run -d --name intranet --restart unless-stopped -p 9200:80 busybox httpd -f -p 80 -h /etc > /dev/null
systemctl stop docker.socket docker.service
ip address del ${ADDRESS}/24 dev eth0
systemctl start docker.service`,
    mend: 'docker rm -f metrics intranet > /dev/null 2>&1 || true',
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
    title: { ja: 'レジストリの取得回数が上限に達した', en: 'Registry rate limit reached' },
    about: { ja: 'Docker Hub がイメージの取得を断ります。', en: 'Docker Hub refuses to hand out images.' },
    strike({ host }) {
      host.world.registry = 'rate-limited';
    },
    mend({ host }) {
      host.world.registry = 'open';
    },
  },
} as const satisfies Failures;
