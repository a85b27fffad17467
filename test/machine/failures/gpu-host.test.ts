import { expect, test } from 'vitest';
import { createMachine, type FailureName } from '../../../src/machine.ts';

/** What a reader types, and what the failure makes of it. */
const MET: readonly (readonly [FailureName, string, string, string])[] = [
  [
    'gpu-jetson-hook',
    'jetson',
    'sudo docker pull -q busybox && sudo docker run --rm --gpus all busybox true 2>&1 | grep -o "^invoking the .* is not supported"',
    'docker.io/library/busybox:latest\ninvoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported\n',
  ],
  [
    'gpu-module-purged',
    'gpu-server',
    'docker pull -q busybox && docker run --rm --gpus all busybox true 2>&1 | grep ^nvidia-container-cli',
    'docker.io/library/busybox:latest\nnvidia-container-cli: initialization error: nvml error: driver not loaded\n',
  ],
  [
    'gpu-index-copied',
    'gpu-server',
    'cd /srv/training && docker compose up -d 2>&1 | tail -1',
    'nvidia-container-cli: device error: 3: unknown device\n',
  ],
];

test.each(MET)('%s', async (failure, host, command, output) => {
  const machine = await createMachine(host, { failures: [failure] });
  expect((await machine.openSession().run(command)).output).toBe(output);
});

test('the module comes back with its packages', async () => {
  const machine = await createMachine('gpu-server', { failures: ['gpu-module-purged'] });
  await machine.failures.mend('gpu-module-purged');
  const { output } = await machine
    .openSession()
    .run('docker pull -q ubuntu:22.04 && docker run --rm --gpus all ubuntu:22.04 nvidia-smi -L | grep -c ^GPU');
  expect(output).toBe('docker.io/library/ubuntu:22.04\n2\n');
});
