import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

const DRIVER = "docker info -f '{{.Driver}} {{.DockerRootDir}}'";
const FREED =
  'sudo rm -rf /var/lib/docker/runtimes && sudo systemctl reset-failed docker && sudo systemctl start docker';

describe('on an overlay file system', () => {
  test('vfs is what works, and holds containers', async () => {
    const session = (await createMachine('raspberry-pi')).openSession();
    await session.run(FREED);
    expect((await session.run(DRIVER)).output).toBe('vfs /var/lib/docker\n');
    expect((await session.run('docker run --name kept busybox echo works | tail -n 1')).stdout).toBe('works\n');
    expect((await session.run("docker inspect kept -f '{{json .GraphDriver}}'")).output).toBe(
      '{"Data":null,"Name":"vfs"}\n',
    );
  });

  test('fuse-overlayfs comes first where it is installed', async () => {
    const session = (await createMachine('raspberry-pi')).openSession();
    await session.run(`sudo apt-get install -y fuse-overlayfs && ${FREED}`);
    expect((await session.run(DRIVER)).output).toBe('fuse-overlayfs /var/lib/docker\n');
  });

  test('data on a disk of its own have overlay2', async () => {
    const session = (await createMachine('raspberry-pi')).openSession();
    await session.run(
      `echo '{ "data-root": "/mnt/usb/docker" }' | sudo tee /etc/docker/daemon.json; sudo systemctl reset-failed docker; sudo systemctl start docker`,
    );
    expect((await session.run(DRIVER)).output).toBe('overlay2 /mnt/usb/docker\n');
  });
});

test('what has been in use is not exchanged for another driver', async () => {
  const session = (await createMachine('ubuntu-24.04', { failures: ['overlay-blocked'] })).openSession();
  const { output } = await session.run(
    "sudo journalctl -u docker -o cat | grep -o 'prior storage driver.*' | head -n 1",
  );
  expect(output).toBe('prior storage driver overlay2 failed: driver not supported: overlay2"\n');
});
