import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

const SEE_DMESG = '       dmesg(1) may have more information after failed mount system call.\n';

describe('mount in a container', () => {
  test.each([
    ['busybox', '', 'mount: permission denied (are you root?)\n'],
    ['debian', '', `mount: /tmp: permission denied.\n${SEE_DMESG}`],
    ['busybox', '--cap-add SYS_ADMIN', 'mount: mounting x on /tmp failed: Permission denied\n'],
    ['debian', '--cap-add SYS_ADMIN', `mount: /tmp: cannot mount x read-only.\n${SEE_DMESG}`],
    ['busybox', '--cap-add SYS_ADMIN --security-opt apparmor=unconfined', ''],
    ['busybox', '--privileged', ''],
  ])('of %s with %j', async (image, options, said) => {
    const session = (await createMachine('ubuntu-24.04')).openSession();
    await session.run(`docker pull -q ${image}`);
    expect((await session.run(`docker run --rm ${options} ${image} mount -t tmpfs x /tmp`)).output).toBe(said);
  });

  test('is let through where the host has no AppArmor', async () => {
    const session = (await createMachine('docker-28.5')).openSession();
    expect((await session.run('docker run --rm --cap-add SYS_ADMIN busybox mount -t tmpfs x /tmp')).output).toBe('');
  });

  test('shows what confines it', async () => {
    const session = (await createMachine('ubuntu-24.04')).openSession();
    await session.run('docker pull -q busybox');
    const shown = async (options: string): Promise<string> =>
      (await session.run(`docker run --rm ${options} busybox cat /proc/self/attr/current`)).output;
    expect(await shown('')).toBe('docker-default (enforce)\n');
    expect(await shown('--privileged')).toBe('unconfined\n');
  });
});
