/** Failures of the machine that GPUs are in: its driver, its kind, what is asked of it. */
import { withUpgradedToolkit } from '../../host/profiles/jetson/upgraded.ts';
import type { Failures } from './failure.ts';

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
} as const satisfies Failures;
