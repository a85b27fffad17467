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
    [
      'nvidia-smi --query-gpu=clocks.sm,clocks.max.mem,pcie.link.gen.max,mig.mode.current,pstate --format=csv',
      'clocks.current.sm [MHz], clocks.max.memory [MHz], pcie.link.gen.max, mig.mode.current, pstate\n300 MHz, 5001 MHz, 3, [N/A], P8\n210 MHz, 9751 MHz, 4, [N/A], P8\n',
    ],
    [
      'nvidia-smi -i 1 -q -d CLOCK | grep -A3 Video | head -4',
      '        Video                             : 555 MHz\n    Max Clocks\n        Graphics                          : 2100 MHz\n        SM                                : 2100 MHz\n',
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

describe('beside it', () => {
  test('nvidia-modprobe loads modules and makes their nodes', async () => {
    const host = server();
    await host.run('rmmod nvidia_uvm nvidia_drm nvidia_modeset nvidia');
    expect(await host.run('nvidia-modprobe; lsmod | grep -c ^nvidia; rm /dev/nvidia*')).toMatch(/^\d\n$/);
    expect(await host.run('nvidia-modprobe -c 0 && ls /dev | grep nvidia')).toBe('nvidia0\nnvidia1\nnvidiactl\n');
    expect(await host.run('nvidia-modprobe -u -c 0 && ls /dev | grep uvm')).toBe('nvidia-uvm\nnvidia-uvm-tools\n');
    expect(await host.run('nvidia-modprobe -m && ls /dev | grep modeset')).toBe('nvidia-modeset\n');
    expect(await host.run('nvidia-modprobe --nonsense')).toContain('Invalid commandline, please run `nvidia-modprobe');
  });

  test('nvidia-persistenced sets persistence mode for all and leaves a socket', async () => {
    const host = server();
    expect(await host.run('nvidia-persistenced')).toBe('');
    expect(await host.run('nvidia-smi --query-gpu=persistence_mode --format=csv,noheader')).toBe('Enabled\nEnabled\n');
    expect(await host.run('ls /run/nvidia-persistenced')).toBe('nvidia-persistenced.pid\nsocket\n');
  });

  test('the kernel tells what it loaded and which numbers have drivers', async () => {
    const host = server('570.195.03');
    const said = await host.run('dmesg | grep -iE "nvrm|nvidia-(modeset|uvm)|drm"');
    expect(said.replaceAll(/^\[ *[\d.]+\] /gm, '')).toBe(
      [
        'NVRM: loading NVIDIA UNIX x86_64 Kernel Module  570.195.03  Sat Sep 20 00:37:17 UTC 2025',
        'nvidia-modeset: Loading NVIDIA Kernel Mode Setting Driver for UNIX platforms  570.195.03  Sat Sep 20 00:37:17 UTC 2025',
        '[drm] [nvidia-drm] [GPU ID 0x0000001e] Loading driver',
        '[drm] Initialized nvidia-drm 0.0.0 20160202 for 0000:00:1e.0 on minor 0',
        '[drm] [nvidia-drm] [GPU ID 0x00001700] Loading driver',
        '[drm] Initialized nvidia-drm 0.0.0 20160202 for 0000:17:00.0 on minor 1',
        'nvidia-uvm: Loaded the UVM driver, major device number 511.\n',
      ].join('\n'),
    );
    expect(await host.run('grep nvidia /proc/devices')).toBe(
      '195 nvidia\n195 nvidia-modeset\n195 nvidiactl\n234 nvidia-nvlink\n236 nvidia-caps\n511 nvidia-uvm\n',
    );
  });

  test('nvidia_drm brings nodes for direct rendering, and takes them away', async () => {
    const host = server();
    expect(await host.run('ls /dev/dri /sys/bus/pci/devices/0000:17:00.0/drm')).toBe(
      '/dev/dri:\nby-path\ncard0\ncard1\nrenderD128\nrenderD129\n\n/sys/bus/pci/devices/0000:17:00.0/drm:\ncard1\nrenderD129\n',
    );
    expect(await host.run('readlink /dev/dri/by-path/pci-0000:17:00.0-card')).toBe('../card1\n');
    expect(await host.run('rmmod nvidia_drm; ls -d /dev/dri 2>&1; ls /sys/bus/pci/devices/0000:17:00.0')).toBe(
      "ls: cannot access '/dev/dri': No such file or directory\nclass\ndevice\nremove\nrevision\nvendor\n",
    );
  });
});
