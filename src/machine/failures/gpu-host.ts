/** Failures of the machine that GPUs are in: its driver, its kind, what is asked of it. */
import { withUpgradedToolkit } from '../../host/profiles/jetson/upgraded.ts';
import type { Failures } from './failure.ts';

/** Pulls in the driver's half inside the kernel, for whatever kernel is the newest. */
const MODULES = 'linux-modules-nvidia-570-server-generic';

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
} as const satisfies Failures;
