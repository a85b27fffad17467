import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { driver, gpuHost, RTX, T4 } from '../../support/gpu-host.ts';

const golden = (name: string): string => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8');
const server = (version = '570.86.15') => gpuHost([T4, RTX], driver(version));

describe('nvidia-smi', () => {
  test.each(['535.104.05', '550.54.15', '570.86.15'])('of %s prints its table', async (version) => {
    expect(await server(version).run('nvidia-smi')).toBe(golden(`smi-${version}`));
  });

  test.each([
    ['nvidia-smi -L', `GPU 0: Tesla T4 (UUID: ${T4.uuid})\nGPU 1: NVIDIA GeForce RTX 3090 (UUID: ${RTX.uuid})\n`],
    [
      'nvidia-smi --query-gpu=index,name,memory.total --format=csv',
      'index, name, memory.total [MiB]\n0, Tesla T4, 15360 MiB\n1, NVIDIA GeForce RTX 3090, 24576 MiB\n',
    ],
    [
      'nvidia-smi -i 1 --query-gpu=name,driver_version,compute_cap,fan.speed --format=csv,noheader,nounits',
      'NVIDIA GeForce RTX 3090, 570.86.15, 8.6, 0\n',
    ],
    ['nvidia-smi --query-gpu=colour --format=csv', 'Field "colour" is not a valid field to query.\n\n? 2\n'],
    ['nvidia-smi -i 7', 'No devices were found\n? 6\n'],
    [
      'nvidia-smi --version',
      'NVIDIA-SMI version  : 570.86.15\nNVML version        : 570.86\nDRIVER version      : 570.86.15\nCUDA Version        : 12.8\n',
    ],
    ['nvidia-smi dmon', 'nvidia-smi dmon: not part of this sandbox\n? 1\n'],
    ['nvidia-smi --nonsense', "Invalid combination of input arguments. Please run 'nvidia-smi -h' for help.\n\n? 2\n"],
  ])('%s', async (line, printed) => {
    expect(await server().run(line)).toBe(printed);
  });

  test('sees the GPUs whose nodes are there', async () => {
    const host = server();
    await host.run('rm /dev/nvidia0');
    expect(await host.run('nvidia-smi -L')).toBe(`GPU 0: NVIDIA GeForce RTX 3090 (UUID: ${RTX.uuid})\n`);
    await host.run('rm /dev/nvidia1');
    expect(await host.run('nvidia-smi')).toBe('No devices were found\n? 6\n');
  });

  test('loads the driver where nvidia-modprobe may', async () => {
    const host = server();
    await host.run('rmmod nvidia_uvm nvidia_drm nvidia_modeset nvidia');
    expect(await host.run('nvidia-smi -L | wc -l; lsmod | grep -c ^nvidia')).toBe('2\n4\n');
  });

  test('sets persistence mode as root', async () => {
    const host = server();
    expect(await host.run('nvidia-smi -i 0 -pm 1')).toBe(
      'Enabled persistence mode for GPU 00000000:00:1E.0.\nAll done.\n',
    );
    expect(await host.run('nvidia-smi --query-gpu=persistence_mode --format=csv,noheader')).toBe('Enabled\nDisabled\n');
  });
});
