/** Failures of the machine that GPUs are in: its driver, its kind, what is asked of it. */
import { withUpgradedToolkit } from '../../host/profiles/jetson/upgraded.ts';
import type { Failures } from './failure.ts';

/** Pulls in the driver's half inside the kernel, for whatever kernel is the newest. */
const MODULES = 'linux-modules-nvidia-570-server-generic';

const TRAINING = '/srv/training';

const service = (name: string): string => `  ${name}:
    image: ubuntu:22.04
    command: sleep infinity
    init: true
    deploy:
      resources:
        reservations:
          devices:
            - driver: nvidia
              device_ids: ['\${${name.toUpperCase()}_GPU}']
              capabilities: [gpu]
`;

/** What was copied from another server, settings and all. */
const COMPOSE = `services:
${service('embed')}${service('train')}`;

export const GPU_HOST = {
  'gpu-jetson-hook': {
    kind: 'host',
    hosts: ['jetson'],
    title: { ja: '--gpus を受け付けない Jetson', en: 'A Jetson that refuses --gpus' },
    about: {
      ja: 'ツールキットを新しくした Jetson で、--gpus を付けたコンテナが起動しなくなりました。',
      en: 'Since the toolkit of this Jetson was upgraded, containers with --gpus do not start.',
    },
    born: withUpgradedToolkit,
  },
  'gpu-module-purged': {
    kind: 'running',
    hosts: ['gpu-server'],
    title: { ja: 'ドライバーが読み込まれていない', en: 'A driver that is not loaded' },
    about: {
      ja: 'ホストでもコンテナでも、GPU のドライバーと話せません。',
      en: "Neither the host nor a container can talk to the GPUs' driver.",
    },
    strike: `systemctl stop nvidia-persistenced
rmmod nvidia_uvm nvidia_drm nvidia_modeset nvidia
apt-get purge -y ${MODULES} linux-modules-nvidia-570-server-$(uname -r)
rm -f /dev/nvidia*`,
    mend: `apt-get install -y ${MODULES} && modprobe nvidia-uvm`,
  },
  'gpu-index-copied': {
    kind: 'running',
    hosts: ['gpu-server'],
    title: { ja: '片方だけ起動しない Compose プロジェクト', en: 'A Compose project, half of which does not start' },
    about: {
      ja: '/srv/training の Compose プロジェクトで、二つのサービスの片方が起動しません。',
      en: 'Of the two services of the Compose project in /srv/training, one does not start.',
    },
    strike: `install -d -o 1000 -g 1000 ${TRAINING}
cat > ${TRAINING}/compose.yaml <<'END'
${COMPOSE}END
cat > ${TRAINING}/.env <<'END'
# gpu00 (4 x V100)
EMBED_GPU=0
TRAIN_GPU=3
END
chown 1000:1000 ${TRAINING}/compose.yaml ${TRAINING}/.env`,
    mend: `rm -rf ${TRAINING}`,
  },
} as const satisfies Failures;
