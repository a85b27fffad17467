import { describe, expect, test } from 'vitest';
import { gpu } from '../../../src/host/nvidia/gpu.ts';
import { driver, gpuHost, RTX, T4, toolkit } from '../../support/gpu-host.ts';

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

interface Case {
  readonly what: string;
  readonly break: string;
  readonly smi: string;
  readonly cli: string;
  readonly mend?: string;
}

const MENDED = 'GPU 0: Tesla T4 (UUID: GPU-5c2e6a36-5f10-9d35-6f33-1b9e4d0a7a11)\n';

/** Each is done to the machine as root; the words follow from what is there. */
const CASES: readonly Case[] = [
  {
    what: 'the library is gone',
    break: `mv ${LIBRARIES}/libnvidia-ml.so.570.86.15 /root/`,
    smi: "NVIDIA-SMI couldn't find libnvidia-ml.so library in your system. Please make sure that the NVIDIA Display Driver is properly installed and present in your system.\nPlease also try adding directory that contains libnvidia-ml.so to your system PATH.\n? 12\n",
    cli: 'nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory\n? 1\n',
    mend: `mv /root/libnvidia-ml.so.570.86.15 ${LIBRARIES}/`,
  },
  {
    what: 'no module is loaded and none can be',
    break: 'rmmod nvidia_uvm nvidia_drm nvidia_modeset nvidia; mv /lib/modules/$(uname -r)/updates /root/; depmod',
    smi: "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.\n\n? 9\n",
    cli: 'nvidia-container-cli: initialization error: nvml error: driver not loaded\n? 1\n',
    mend: 'mv /root/updates /lib/modules/$(uname -r)/; depmod; modprobe nvidia',
  },
  {
    what: 'the node is for root alone',
    break: 'chmod 600 /dev/nvidiactl',
    smi: '',
    cli: 'nvidia-container-cli: initialization error: nvml error: insufficient permissions\n? 1\n',
    mend: 'chmod 666 /dev/nvidiactl',
  },
  {
    what: 'the cache does not know the libraries',
    break: 'rm /etc/ld.so.cache',
    smi: '',
    cli: 'nvidia-container-cli: detection error: open failed: /etc/ld.so.cache: no such file or directory\n? 1\n',
    mend: 'ldconfig',
  },
  {
    what: 'the library that the command line tool rests on is gone',
    break: `rm ${LIBRARIES}/libnvidia-container.so.1`,
    smi: '',
    cli: 'nvidia-container-cli: error while loading shared libraries: libnvidia-container.so.1: cannot open shared object file: No such file or directory\n? 127\n',
    mend: 'ldconfig',
  },
];

describe('a server whose driver', () => {
  test.each(CASES)('$what', async ({ break: breaking, smi, cli, mend }) => {
    const server = gpuHost([T4], { ...driver(), ...toolkit() });
    expect(await server.run(breaking)).toBe('');
    if (smi !== '') expect(await server.run('nvidia-smi')).toBe(smi);
    expect(await server.run('nvidia-container-cli info')).toBe(cli);
    if (mend !== undefined) {
      await server.run(mend);
      expect(await server.run('nvidia-smi -L')).toBe(MENDED);
      expect(await server.run('nvidia-container-cli info')).toContain('GPU UUID:       GPU-5c2e6a36');
    }
  });

  test('packages are newer than the loaded module', async () => {
    const server = gpuHost([T4], { ...driver('570.86.15'), ...toolkit() });
    await server.run(
      `cd ${LIBRARIES} && cp libnvidia-ml.so.570.86.15 /root/old && rm libnvidia-ml.so.570.86.15 && sed 's/570.86.15/570.99.99/g' /root/old > libnvidia-ml.so.570.99.99 && ldconfig`,
    );
    expect(await server.run('nvidia-smi')).toBe(
      'Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 570.99\n? 18\n',
    );
    expect(await server.run('nvidia-container-cli info')).toBe(
      'nvidia-container-cli: initialization error: nvml error: driver/library version mismatch\n? 1\n',
    );
    const said = await server.run('dmesg | grep NVRM | tail -4');
    expect(said.replaceAll(/^\[ *[\d.]+\] /gm, '')).toBe(
      [
        'NVRM: API mismatch: the client has the version 570.99.99, but',
        'NVRM: this kernel module has the version 570.86.15.  Please',
        'NVRM: make sure that this kernel module and all NVIDIA driver',
        'NVRM: components have the same version.\n',
      ].join('\n'),
    );
  });

  test('modules were built for another kernel', async () => {
    const server = gpuHost([T4], { ...driver('570.86.15', { kernel: '6.8.0-31-generic' }), ...toolkit() });
    expect(await server.run('lsmod | grep -c nvidia')).toBe('0\n? 1\n');
    expect(await server.run('nvidia-smi')).toContain("couldn't communicate with the NVIDIA driver");
    expect(await server.run('modprobe nvidia')).toMatch(/Module nvidia not found in directory/);
  });

  test('a GPU has fallen off the bus', async () => {
    const lost = gpu('rtx-3090', { busId: RTX.busId, uuid: RTX.uuid, fault: 'lost' });
    const server = gpuHost([T4, lost], { ...driver(), ...toolkit() });
    expect(await server.run('nvidia-smi')).toBe(
      'Unable to determine the device handle for GPU0000:17:00.0: GPU is lost.  Reboot the system to recover this GPU\n? 15\n',
    );
    expect(await server.run('nvidia-container-cli info')).toBe(
      'nvidia-container-cli: detection error: nvml error: gpu is lost\n? 1\n',
    );
    expect(await server.run('dmesg | grep Xid')).toContain(
      "NVRM: Xid (PCI:0000:17:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.",
    );
  });

  test('a GPU answers nothing', async () => {
    const failed = gpu('rtx-3090', { busId: RTX.busId, uuid: RTX.uuid, fault: 'failed' });
    const server = gpuHost([T4, failed], { ...driver(), ...toolkit() });
    expect(await server.run('nvidia-smi')).toBe(
      'Unable to determine the device handle for GPU0000:17:00.0: Unknown Error\n? 255\n',
    );
    expect(await server.run('nvidia-container-cli info')).toBe(
      'nvidia-container-cli: detection error: nvml error: unknown error\n? 1\n',
    );
  });

  test('has no GPU', async () => {
    const server = gpuHost([], { ...driver(), ...toolkit() });
    expect(await server.run('modprobe nvidia')).toBe(
      "modprobe: ERROR: could not insert 'nvidia': No such device\n? 1\n",
    );
    expect(await server.run('nvidia-smi')).toContain("couldn't communicate with the NVIDIA driver");
  });

  test('control group lets no node be opened: the library is told nothing that it knows', async () => {
    const server = gpuHost([T4], driver());
    await server.run('true');
    for (const { cgroup } of server.host.kernel.processes())
      cgroup.devices = [
        { allow: false, type: 'a', access: 'rwm' },
        { allow: true, type: 'c', major: 1, access: 'rwm' },
      ];
    expect(await server.run('echo > /dev/null')).toBe('');
    expect(await server.run('nvidia-smi')).toBe('Failed to initialize NVML: Unknown Error\n? 255\n');
  });
});
