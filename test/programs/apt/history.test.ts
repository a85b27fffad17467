import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

test('what apt did is in its history: who asked for it, what came along, what went', async () => {
  const session = (await createMachine('gpu-server')).openSession();
  await session.run('sudo apt-get remove -y nvidia-headless-no-dkms-570-server');
  await session.run('sudo apt-get install -y nvidia-headless-no-dkms-570-server');
  const { output } = await session.run("sed -E 's/[0-9-]{10}  [0-9:]{8}/DATE  TIME/' /var/log/apt/history.log");
  expect(output).toBe(`
Start-Date: DATE  TIME
Commandline: apt-get remove -y nvidia-headless-no-dkms-570-server
Requested-By: reader (1000)
Remove: nvidia-headless-no-dkms-570-server:amd64 (570.195.03-0ubuntu0.24.04.1)
End-Date: DATE  TIME

Start-Date: DATE  TIME
Commandline: apt-get install -y nvidia-headless-no-dkms-570-server
Requested-By: reader (1000)
Install: nvidia-headless-no-dkms-570-server:amd64 (570.195.03-0ubuntu0.24.04.1)
End-Date: DATE  TIME
`);
});

test("libraries that go leave the linker's cache", async () => {
  const session = (await createMachine('gpu-server')).openSession();
  const removed = await session.run('sudo apt-get remove -y libnvidia-compute-570-server');
  expect(removed.output).toContain('Processing triggers for libc-bin (2.39-0ubuntu8.12) ...\n');
  expect((await session.run('ldconfig -p | grep -c libnvidia-ml')).output).toBe('0\n');
});
