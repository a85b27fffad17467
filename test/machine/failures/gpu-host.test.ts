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
];

test.each(MET)('%s', async (failure, host, command, output) => {
  const machine = await createMachine(host, { failures: [failure] });
  expect((await machine.openSession().run(command)).output).toBe(output);
});
