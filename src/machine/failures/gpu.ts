/** Failures of GPUs in containers: what stands between `--gpus` and the driver. */
import { gpu } from '../../host/nvidia/gpu.ts';
import { COMPLETE, gpuServer } from '../../host/profiles/gpu/server.ts';
import type { Failures } from './failure.ts';

/** Hosts with GPUs, a driver and NVIDIA's container toolkit. */
const HOSTS = ['gpu-server'] as const;
const DAEMON = '/etc/docker/daemon.json';
const PROJECT = '/srv/inference';
const MODEL = '/srv/model';
const CONFIG = '/etc/nvidia-container-runtime/config.toml';

/** What pulls in the driver's half outside the kernel. */
const USER_LAND =
  'nvidia-headless-no-dkms-570-server nvidia-utils-570-server libnvidia-{decode,encode,fbc1}-570-server';

/** An executable that is put aside, and comes back. */
const aside = (name: string) => ({
  strike: `mv /usr/bin/${name} /usr/bin/${name}.aside`,
  mend: `if [ -e /usr/bin/${name}.aside ]; then mv /usr/bin/${name}.aside /usr/bin/${name}; fi`,
});

export const GPU = {
  'gpu-runtime-unknown': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'nvidia ランタイムの設定がない', en: 'No nvidia runtime configured' },
    about: {
      ja: 'Docker デーモンが nvidia という名前のランタイムを知りません。',
      en: 'The Docker daemon knows no runtime named nvidia.',
    },
    strike: `cp -a ${DAEMON} ${DAEMON}.bak
cat > ${DAEMON} <<'END'
{
    "log-driver": "json-file",
    "log-opts": {
        "max-size": "10m",
        "max-file": "3"
    }
}
END
systemctl restart docker`,
    mend: `if [ -e ${DAEMON}.bak ]; then
  mv ${DAEMON}.bak ${DAEMON}
  systemctl reset-failed docker
  systemctl restart docker
fi`,
  },
  'gpu-hook-missing': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'GPU のフックがない', en: 'The hook for GPUs is gone' },
    about: {
      ja: 'コンテナに GPU を渡すフックの実行ファイルが見つかりません。',
      en: 'The executable that gives GPUs to containers is not found.',
    },
    strike: 'apt-get remove -y nvidia-container-toolkit',
    mend: 'apt-get update -qq && apt-get install -y nvidia-container-toolkit',
  },
  'gpu-cli-missing': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'nvidia-container-cli がない', en: 'nvidia-container-cli is gone' },
    about: {
      ja: 'フックが呼び出す nvidia-container-cli が見つかりません。',
      en: 'What the hook calls, nvidia-container-cli, is not found.',
    },
    ...aside('nvidia-container-cli'),
  },
  'gpu-ldconfig-path': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'ldconfig のパスの間違い', en: 'A wrong path to ldconfig' },
    about: {
      ja: 'NVIDIA Container Toolkit の設定で、ldconfig のパスが存在しないファイルを指しています。',
      en: "The NVIDIA Container Toolkit's configuration names an ldconfig that does not exist.",
    },
    strike: `sed -i 's|^ldconfig = .*|ldconfig = "@/usr/local/sbin/ldconfig"|' ${CONFIG}`,
    mend: `sed -i 's|^ldconfig = .*|ldconfig = "@/sbin/ldconfig.real"|' ${CONFIG}`,
  },
  'gpu-libraries-removed': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'ドライバーのライブラリが見つからない', en: "The driver's libraries are not found" },
    about: {
      ja: 'GPU を使うコンテナが、libnvidia-ml.so.1 を開けずに起動しません。',
      en: 'Containers with a GPU do not start: libnvidia-ml.so.1 cannot be opened.',
    },
    strike: `apt-mark auto ${USER_LAND} && apt-get autoremove -y`,
    mend: `apt-get install -y ${USER_LAND}`,
  },
  'gpu-not-asked-for': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'nvidia-smi のないコンテナ', en: 'A container without nvidia-smi' },
    about: {
      ja: '/srv/inference の Compose プロジェクトが、nvidia-smi を見つけられません。',
      en: 'A Compose project in /srv/inference finds no nvidia-smi.',
    },
    strike: `install -d -o 1000 -g 1000 ${PROJECT}
cat > ${PROJECT}/compose.yaml <<'END'
services:
  check:
    image: nvidia/cuda:12.6.3-base-ubuntu22.04
    command: nvidia-smi -L
    environment:
      NVIDIA_DRIVER_CAPABILITIES: compute
END
chown 1000:1000 ${PROJECT}/compose.yaml`,
    mend: `rm -rf ${PROJECT}`,
  },
  'gpu-cdi-stale': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'CDI で渡せない GPU', en: 'A GPU that CDI does not hand over' },
    about: {
      ja: 'GPU を 1 枚増やしたサーバーで、増やした GPU を CDI の名前で渡せません。',
      en: 'A server got a second GPU, and its CDI name is not known.',
    },
    // Made while there was one GPU: NVML does not count what it cannot open.
    strike: `systemctl disable -q --now nvidia-cdi-refresh.path nvidia-cdi-refresh.service
mv /dev/nvidia1 /dev/nvidia1.aside
nvidia-ctk --quiet cdi generate --output=/etc/cdi/nvidia.yaml
mv /dev/nvidia1.aside /dev/nvidia1
touch -d '120 days ago' /etc/cdi/nvidia.yaml
rm -rf /var/run/cdi`,
    mend: `rm -f /etc/cdi/nvidia.yaml
systemctl enable -q --now nvidia-cdi-refresh.path nvidia-cdi-refresh.service
systemctl restart nvidia-cdi-refresh.service`,
  },
  'gpu-import-in-build': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'libcuda.so.1 を開けないビルド', en: 'A build that cannot open libcuda.so.1' },
    about: {
      ja: '/srv/model のイメージをビルドできません。',
      en: 'The image in /srv/model cannot be built.',
    },
    strike: `install -d -o 1000 -g 1000 ${MODEL}
cat > ${MODEL}/start.sh <<'END'
#!/bin/sh
exec python -c 'import tensorflow; print("model ready")'
END
cat > ${MODEL}/Dockerfile <<'END'
FROM tensorflow/tensorflow:1.12.0-gpu-py3
COPY start.sh /start.sh
# Smoke test: is everything installed?
RUN python -c 'import tensorflow'
CMD ["/start.sh"]
END
chmod 755 ${MODEL}/start.sh
chown 1000:1000 ${MODEL}/*`,
    mend: `rm -rf ${MODEL}`,
  },
  'gpu-lost-while-running': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'GPU を失ったコンテナ', en: 'A container that lost its GPUs' },
    about: {
      ja: '動いているコンテナ train から、GPU が使えなくなりました。',
      en: 'The running container train can no longer use its GPUs.',
    },
    strike: `docker pull -q ubuntu
docker run -dit --name train --gpus all ubuntu
systemctl daemon-reload`,
    mend: 'docker rm -f train',
  },
  'gpu-cgroup-denied': {
    kind: 'host',
    hosts: HOSTS,
    title: { ja: 'LXC の中の GPU サーバー', en: 'A GPU server inside LXC' },
    about: {
      ja: 'ホスト自体が LXC コンテナなので、デバイスの許可を cgroup に加える権限がありません。',
      en: 'The host is itself an LXC container: it has no right to allow devices in cgroups.',
    },
    born: (profile) => ({ ...profile, container: 'lxc' }),
  },
  'gpu-failed': {
    kind: 'host',
    hosts: HOSTS,
    title: { ja: 'GPU の故障', en: 'A GPU that has failed' },
    about: {
      ja: '2 枚目の GPU を、ドライバーが初期化できません。',
      en: 'The driver cannot initialize the second GPU.',
    },
    born: (profile) => ({
      ...profile,
      gpus: (profile.gpus ?? []).map((gpu, index) => (index === 1 ? { ...gpu, fault: 'failed' as const } : gpu)),
    }),
  },
  'gpu-driver-old': {
    kind: 'host',
    hosts: HOSTS,
    title: { ja: '古いドライバーのサーバー', en: 'A server with an old driver' },
    about: {
      ja: 'RTX 4090 を 2 枚積んだサーバーで、新しいイメージだけが起動しません。',
      en: 'A server with two RTX 4090, on which only new images do not start.',
    },
    born: (profile) => ({
      ...gpuServer(profile.name, profile.summary, { ...COMPLETE, driver: '535-server' }),
      gpus: (profile.gpus ?? []).map(({ busId, uuid }) => gpu('rtx-4090', { busId, uuid })),
    }),
  },
} as const satisfies Failures;
