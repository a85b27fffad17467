import { describe, expect, test } from 'vitest';
import { hostShell } from '../../support/host-shell.ts';

// Sentences and statuses of procps 4.0 on Debian 12.
describe('sysctl', () => {
  test.each([
    ['sysctl foo.bar', 'sysctl: cannot stat /proc/sys/foo/bar: No such file or directory\n? 1\n'],
    ['sysctl -e foo.bar', ''],
    ['sysctl vm.max_map_count=abc', 'sysctl: setting key "vm.max_map_count": Invalid argument\n? 1\n'],
    ['sysctl -w vm.max_map_count=262144', 'vm.max_map_count = 262144\n'],
    ['sysctl -n vm.max_map_count vm.swappiness', '65530\n60\n'],
    ['sysctl vm/swappiness', 'vm.swappiness = 60\n'],
    ['sysctl -N vm.swappiness', 'vm.swappiness\n'],
    ['sysctl -b vm.swappiness', '60'],
    ['sysctl -w vm.swappiness', 'sysctl: command line(0): invalid syntax, continuing...\n? 1\n'],
    ['sysctl -p /tmp/none.conf', 'sysctl: cannot open "/tmp/none.conf": No such file or directory\n? 1\n'],
    [
      'sysctl net.bridge.bridge-nf-call-iptables',
      'sysctl: cannot stat /proc/sys/net/bridge/bridge-nf-call-iptables: No such file or directory\n? 1\n',
    ],
    ['modprobe br_netfilter; sysctl net.bridge.bridge-nf-call-iptables', 'net.bridge.bridge-nf-call-iptables = 1\n'],
  ])('%s', async (line, printed) => {
    expect(await hostShell().run(line)).toBe(printed);
  });

  test('an ordinary user sets nothing', async () => {
    expect(await hostShell().asUser('sysctl -w vm.swappiness=10')).toBe(
      'sysctl: permission denied on key "vm.swappiness"\n? 1\n',
    );
  });

  test('files of sysctl.d are applied at boot, and by --system', async () => {
    const { run } = hostShell({ files: { '/etc/sysctl.d/99-es.conf': 'vm.max_map_count = 262144\n' } });
    expect(await run('sysctl vm.max_map_count; sysctl -w vm.max_map_count=1; sysctl --system')).toBe(
      'vm.max_map_count = 262144\nvm.max_map_count = 1\n* Applying /etc/sysctl.d/99-es.conf ...\n* Applying /etc/sysctl.conf ...\nvm.max_map_count = 262144\n',
    );
  });
});
