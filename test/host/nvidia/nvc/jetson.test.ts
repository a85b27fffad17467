import { expect, test } from 'vitest';
import { jetsonDriverFiles } from '../../../../src/host/nvidia/files/jetson.ts';
import { toolkitFiles } from '../../../../src/host/nvidia/files/toolkit.ts';
import { planJetson } from '../../../../src/host/nvidia/nvc/jetson.ts';
import { type GpuHost, gpuHost } from '../../../support/gpu-host.ts';

const jetson = (): GpuHost =>
  gpuHost([], Object.assign({}, jetsonDriverFiles(), ...Object.values(toolkitFiles('0.10.0', 'arm64'))), '', 'arm64');

const REQUEST = {
  version: '0.10.0',
  rootfs: '/rootfs',
  devices: 'all',
  capabilities: ['compute'],
  requirements: [],
  ldconfig: '@/sbin/ldconfig.real',
  noCgroups: false,
  noDevbind: false,
  loadModules: false,
} as const;

test('a Jetson tells of its GPU what little it knows', async () => {
  expect(await jetson().run('nvidia-container-cli info')).toBe(`NVRM version:   (null)
CUDA version:   10.2

Device Index:   0
Device Minor:   0
Model:          NVIDIA Tegra X1
Brand:          (null)
GPU UUID:       (null)
Bus Location:   (null)
Architecture:   5.3
`);
});

test('nodes, libraries, links and folders that lists name, as far as they are there', async () => {
  const host = jetson();
  await host.run(
    'rm /dev/nvhost-vic; echo "lib, /usr/lib/nowhere.so" >> /etc/nvidia-container-runtime/host-files-for-container.d/cuda.csv',
  );
  const plan = planJetson(host.host.init.files, REQUEST);
  const paths = plan.mounts.map(({ target }) => target);
  expect(paths).toContain('/dev/nvhost-gpu');
  expect(paths).not.toContain('/dev/nvhost-vic');
  expect(paths).toContain('/usr/lib/aarch64-linux-gnu/tegra/libcuda.so.1.1');
  expect(paths).toContain('/usr/local/cuda-10.2');
  expect(paths).not.toContain('/usr/lib/nowhere.so');
  expect(plan.links).toContainEqual({ path: '/usr/lib/aarch64-linux-gnu/libcuda.so', target: 'tegra/libcuda.so' });
  expect(plan.allow.map(({ path }) => path)).toContain('/dev/nvmap');
});
