/** Failures of what dockerd needs around it: containerd, iptables, a kernel with overlay, programs that speak its API. */
import type { Failures } from './failure.ts';

const CONTAINERD = '/etc/containerd/config.toml';
const MODULES = '/etc/modprobe.d/hardening.conf';
const API = '/etc/systemd/system/docker.service.d/min-api.conf';
const REPORT = '/usr/local/bin/nightly-report';

/** Hosts whose Docker comes with a config.toml that switches the Kubernetes part off. */
const WITH_CONFIG = ['ubuntu-24.04', 'gpu-server', 'gpu-lab', 'low-disk'] as const;
/** Hosts whose iptables knows both kernels' ways, with Docker 25 or later. */
const RECENT = ['ubuntu-24.04', 'gpu-server', 'low-disk'] as const;

const START = 'systemctl reset-failed docker.service && systemctl start docker.service';

export const NEEDS = {
  'containerd-config': {
    kind: 'running',
    hosts: WITH_CONFIG,
    title: { ja: '再起動のあと Docker が起動しない', en: 'Docker does not start after a restart' },
    about: {
      ja: 'Docker デーモンが一分ほど待ってから、あきらめて終わります。',
      en: 'The Docker daemon waits for a minute, then gives up.',
    },
    strike: `systemctl stop docker.socket docker.service
sed -i 's/^disabled_plugins/version = 2\\n&/' ${CONTAINERD}
systemctl restart containerd.service
systemctl start docker.service || true`,
    mend: `sed -i '/^version = 2$/d' ${CONTAINERD}
systemctl reset-failed containerd.service
systemctl restart containerd.service
systemctl restart docker.service`,
  },
  'api-minimum-raised': {
    kind: 'running',
    hosts: RECENT,
    title: { ja: 'デーモンが古い API を断る', en: 'The daemon refuses old APIs' },
    about: {
      ja: '長年動いてきたスクリプト nightly-report が失敗します。',
      en: 'nightly-report, a script that has run for years, fails.',
    },
    strike: `mkdir -p ${API.slice(0, API.lastIndexOf('/'))}
printf '%s\\n' '# Rehearsal for Docker 29, whose minimum this is.' '[Service]' Environment=DOCKER_MIN_API_VERSION=1.44 > ${API}
cat > ${REPORT} <<'END'
#!/bin/sh
# What runs here? Goes out by mail every night.
export DOCKER_API_VERSION=1.40
set -e
containers=$(docker ps -a --format '{{.Names}}: {{.Status}}')
echo "containers on $(hostname):"
echo "\${containers:-none}"
END
chmod 755 ${REPORT}
systemctl daemon-reload
systemctl restart docker.service`,
    mend: `rm -f ${API} ${REPORT}
systemctl daemon-reload
systemctl restart docker.service`,
  },
  'iptables-legacy': {
    kind: 'running',
    hosts: RECENT,
    title: { ja: 'ネットワークを用意できない', en: 'No network for containers' },
    about: {
      ja: 'Docker デーモンがネットワークを用意できず、起動しません。',
      en: 'The Docker daemon cannot set up its network and does not start.',
    },
    strike: `systemctl stop docker.socket docker.service
printf '%s\\n' '# Tables of the old iptables are not used here.' 'install iptable_nat /bin/false' 'install iptable_filter /bin/false' > ${MODULES}
update-alternatives --set iptables /usr/sbin/iptables-legacy
systemctl start docker.service || true`,
    mend: `rm -f ${MODULES}
update-alternatives --auto iptables
${START}`,
  },
  'overlay-blocked': {
    kind: 'running',
    hosts: RECENT,
    title: { ja: 'ストレージドライバーが使えない', en: 'Storage driver not supported' },
    about: {
      ja: 'Docker デーモンがイメージの置き場所を開けず、起動しません。',
      en: 'The Docker daemon cannot open what holds its images and does not start.',
    },
    strike: `systemctl stop docker.socket docker.service
printf '%s\\n' '# CIS 1.1.1: file systems that are not used' 'install cramfs /bin/false' 'install hfs /bin/false' 'install overlay /bin/false' 'blacklist overlay' 'install udf /bin/false' > ${MODULES}
rmmod overlay
systemctl start docker.service || true`,
    mend: `rm -f ${MODULES}
modprobe overlay
${START}`,
  },
} as const satisfies Failures;
