// A lab without GPUs, as ssst0n3/fake-nvidia 0.7.0 makes it: a library that makes up four Tesla T4, a module, device nodes.
import { type ModuleNote, moduleNote } from '../../modules/note.ts';
import type { PackageFile } from '../../packages/package.ts';
import { type Gpu, gpu } from '../gpu.ts';

export interface FakeLab {
  readonly version: string;
  readonly kernel: string;
  readonly arch: string;
}

/** The library writes its PCI structure in an older layout than callers read: they find the bus id empty. */
const GPUS: readonly Gpu[] = [0, 1, 2, 3].map((index) =>
  gpu('tesla-t4', {
    model: 'NVIDIA Tesla T4',
    brand: 'Tesla',
    memory: 16384,
    busId: '',
    uuid: `GPU-${index}-FAKE-UUID`,
  }),
);

const SCRIPT = `#!/bin/bash
node() {
    mknod "$1" c 195 "$2"
    chmod 666 "$1"
}

node /dev/nvidiactl 255
for gpu in 0 1 2 3; do
    node "/dev/nvidia$gpu" "$gpu"
done
`;

const UNIT = `[Unit]
Description=Create device nodes for fake nvidia driver
After=multi-user.target

[Service]
Type=oneshot
ExecStart=/usr/local/bin/fake-nvidia-mknod.sh

[Install]
WantedBy=multi-user.target
`;

/** Everything `make install` of the lab's driver puts on a disk, and libcuda from CUDA's compatibility package. */
export function fakeDriverFiles({ version, kernel, arch }: FakeLab): Readonly<Record<string, PackageFile>> {
  const module: ModuleNote = {
    name: 'fake_nvidia_driver',
    size: 12288,
    depends: [],
    vermagic: `${kernel} SMP preempt mod_unload modversions `,
    license: 'MIT',
    author: 'ssst0n3',
    description: 'A fake driver with the GPU paths that nvidia-container-cli looks for.',
    outOfTree: true,
  };
  const nvml = { program: 'library', arch, soname: 'libnvidia-ml.so.1', version, cuda: '12.2', fake: GPUS };
  const cuda = { program: 'library', arch, soname: 'libcuda.so.1', version, cuda: '12.9' };
  return {
    '/usr/local/lib/libnvidia-ml.so.1': { elf: nvml, size: 21_568, mode: 0o755 },
    [`/usr/local/lib/libcuda.so.${version}`]: { elf: cuda, size: 96_272_312, mode: 0o644 },
    '/usr/local/bin/fake-nvidia-mknod.sh': { text: SCRIPT, mode: 0o755 },
    '/etc/systemd/system/fake-nvidia-mknod.service': { text: UNIT },
    '/etc/systemd/system/multi-user.target.wants/fake-nvidia-mknod.service': {
      link: '/etc/systemd/system/fake-nvidia-mknod.service',
    },
    '/etc/modules-load.d/fake_nvidia_driver.conf': { text: 'fake_nvidia_driver\n' },
    [`/usr/lib/modules/${kernel}/kernel/drivers/extra/fake_nvidia_driver.ko`]: {
      elf: moduleNote(module, arch),
      size: 330_000,
      mode: 0o644,
    },
  };
}
