import { expect, test } from 'vitest';
import { driver, gpuHost, RTX, T4 } from '../../support/gpu-host.ts';

const slot = ({ busId }: typeof T4): string => `/sys/bus/pci/devices/${busId.slice(4).toLowerCase()}`;

test('a GPU that is removed from the bus is gone for the driver; the other keeps its node', async () => {
  const host = gpuHost([T4, RTX], driver());
  await host.run(`echo 1 > ${slot(T4)}/remove`);
  expect(await host.run('nvidia-smi -L')).toBe(`GPU 0: ${RTX.model} (UUID: ${RTX.uuid})\n`);
  expect(await host.run(`ls -d ${slot(T4)}`)).toContain('No such file or directory');
  expect(await host.run('lspci | grep -c NVIDIA')).toBe('1\n');
});

test('0 leaves it where it is; what is no number is refused', async () => {
  const host = gpuHost([T4], driver());
  await host.run(`echo 0 > ${slot(T4)}/remove`);
  expect(await host.run(`echo away | tee ${slot(T4)}/remove`)).toContain('Invalid argument');
  expect(await host.run('nvidia-smi -L | wc -l')).toBe('1\n');
});
