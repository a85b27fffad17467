/** Failures of the GPU server: what a reader meets, and that each goes again. */
import { expect, test } from 'vitest';
import { createMachine, FAILURES, type FailureName } from '../../../src/machine.ts';

const SMI = 'docker run --rm --gpus all ubuntu:22.04 nvidia-smi -L';

const MET: readonly (readonly [FailureName, string, RegExp])[] = [
  ['gpu-runtime-unknown', 'docker run --rm --runtime=nvidia ubuntu:22.04', /unknown or invalid runtime name: nvidia\n/],
  ['gpu-hook-missing', SMI, /exec: "nvidia-container-runtime-hook": executable file not found in \$PATH\n/],
  ['gpu-cli-missing', SMI, /exec: "nvidia-container-cli": executable file not found in \$PATH\n/],
  ['gpu-ldconfig-path', SMI, /ldcache error: open failed: \/usr\/local\/sbin\/ldconfig: no such file or directory\n/],
  [
    'gpu-libraries-removed',
    SMI,
    /nvidia-container-cli: initialization error: load library failed: libnvidia-ml\.so\.1: cannot open shared object file/,
  ],
  [
    'gpu-not-asked-for',
    'cd /srv/inference && docker compose run --rm check',
    /exec: "nvidia-smi": executable file not found in \$PATH\n/,
  ],
  [
    'gpu-import-in-build',
    'docker build --progress=plain /srv/model',
    /ImportError: libcuda\.so\.1: cannot open shared object file: No such file or directory\n/,
  ],
  [
    'gpu-cgroup-denied',
    SMI,
    /nvidia-container-cli: mount error: .*bpf_prog_query\(BPF_CGROUP_DEVICE\) failed: operation not permitted\n/,
  ],
  [
    'gpu-cdi-stale',
    'docker run --rm --device nvidia.com/gpu=1 ubuntu:22.04 nvidia-smi -L',
    /CDI device injection failed: unresolvable CDI devices nvidia\.com\/gpu=1\n/,
  ],
  ['gpu-lost-while-running', 'docker exec train nvidia-smi -L >&2', /^Failed to initialize NVML: Unknown Error\n/],
  ['gpu-failed', SMI, /nvidia-container-cli: detection error: nvml error: unknown error\n/],
  [
    'gpu-driver-old',
    'docker run --rm --gpus all nvidia/cuda:12.8.1-base-ubuntu22.04',
    /requirement error: unsatisfied condition: cuda>=12\.8, please update your driver to a newer version/,
  ],
];

test.each(MET)('%s: %s', async (name, command, output) => {
  const machine = await createMachine('gpu-server', { failures: [name] });
  const session = machine.openSession();
  await session.run('docker pull -q ubuntu:22.04');
  expect((await session.run(command)).stderr).toMatch(output);
  if (FAILURES[name].kind === 'host') return;
  await machine.failures.mend(name);
  expect((await session.run(SMI)).stdout.match(/^GPU /gm)).toHaveLength(2);
});

test('inside LXC the hook that leaves cgroups alone hands GPUs over: what may be used is up to the outside', async () => {
  const machine = await createMachine('gpu-server', { failures: ['gpu-cgroup-denied'] });
  const session = machine.openSession();
  expect((await session.run('systemd-detect-virt')).stdout).toBe('lxc\n');
  await session.run('sudo nvidia-ctk config --set nvidia-container-cli.no-cgroups --in-place');
  expect((await session.run(SMI)).stdout.match(/^GPU /gm)).toHaveLength(2);
});

test('with the cgroup driver cgroupfs a daemon-reload takes no GPU away', async () => {
  const machine = await createMachine('gpu-server');
  const session = machine.openSession();
  await session.run(`docker pull -q ubuntu:22.04
jq '."exec-opts" = ["native.cgroupdriver=cgroupfs"]' /etc/docker/daemon.json > /tmp/daemon.json
sudo cp /tmp/daemon.json /etc/docker/daemon.json
sudo systemctl restart docker
docker run -dit --name train --gpus all ubuntu:22.04
sudo systemctl daemon-reload`);
  expect((await session.run('docker exec train nvidia-smi -L')).stdout.match(/^GPU /gm)).toHaveLength(2);
});
