import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/host/process/credentials.ts';
import { createTestMachine } from '../../support/kernel.ts';

describe('/proc/self/status', () => {
  it('shows the capabilities of who reads it', async () => {
    const machine = createTestMachine();
    const cred = { ...ROOT, caps: new Set(['CAP_CHOWN', 'CAP_NET_RAW']) };
    expect((await machine.run(['grep', 'CapEff', '/proc/self/status'], { cred })).stdout).toBe(
      'CapEff:\t0000000000002001\n',
    );
  });

  it('shows NoNewPrivs', async () => {
    const machine = createTestMachine();
    const cred = { ...ROOT, noNewPrivs: true };
    expect((await machine.run(['grep', 'NoNewPrivs', '/proc/self/status'], { cred })).stdout).toBe('NoNewPrivs:\t1\n');
  });
});

describe('/proc and /sys', () => {
  it.each([
    ['/proc/sys/kernel/hostname', 'vm\n'],
    ['/proc/self/comm', 'cat\n'],
    ['/proc/sys/net/ipv4/ip_forward', '0\n'],
    ['/sys/class/net/eth0/address', '52:54:00:12:34:56\n'],
    ['/sys/class/net/eth0/operstate', 'up\n'],
  ])('%s', async (path, text) => {
    expect((await createTestMachine().run(['cat', path])).stdout).toBe(text);
  });

  it('takes a new value for a network setting', async () => {
    const machine = createTestMachine();
    machine.files.writeFile('/proc/sys/net/ipv4/ip_forward', '1\n');
    expect(machine.init.ns.net.ipForward).toBe(true);
  });
});
