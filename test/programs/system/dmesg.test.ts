import { describe, expect, test } from 'vitest';
import { hostShell } from '../../support/host-shell.ts';

describe('dmesg', () => {
  test('root reads it, others do not while kernel.dmesg_restrict is 1', async () => {
    const { run, asUser } = hostShell();
    expect(await asUser('dmesg')).toBe('dmesg: read kernel buffer failed: Operation not permitted\n? 1\n');
    await run('sysctl -qw kernel.dmesg_restrict=0');
    expect(await asUser('dmesg | head -1')).toMatch(/^\[ {4}0\.000000\] Linux version 6\.8\.0-48-generic /);
  });

  test('formats', async () => {
    const { host, run } = hostShell();
    host.kernel.log.write('docker0: port 1(veth1234567) entered blocking state', 'info');
    expect(await run('dmesg | tail -1')).toBe('[ 3240.000000] docker0: port 1(veth1234567) entered blocking state\n');
    expect(await run('dmesg -T | tail -1')).toBe(
      '[Sun Nov 22 03:00:00 2026] docker0: port 1(veth1234567) entered blocking state\n',
    );
    expect(await run('dmesg -x -l info | tail -1')).toBe(
      'kern  :info  : [ 3240.000000] docker0: port 1(veth1234567) entered blocking state\n',
    );
    expect(await run('dmesg -l nosuch')).toBe("dmesg: unknown level 'nosuch'\n? 1\n");
  });
});
