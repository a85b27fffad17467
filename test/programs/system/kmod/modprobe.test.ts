import { describe, expect, test } from 'vitest';
import { hostShell } from '../../../support/host-shell.ts';

const FOLDER = '/lib/modules/6.8.0-48-generic';

describe('modprobe', () => {
  test('loads what a module rests on first, and says so with -v', async () => {
    const { run } = hostShell();
    expect(await run('modprobe -v br_netfilter')).toBe(
      ['net/llc/llc', 'net/802/stp', 'net/bridge/bridge', 'net/bridge/br_netfilter']
        .map((path) => `insmod ${FOLDER}/kernel/${path}.ko.zst \n`)
        .join(''),
    );
    expect(await run("lsmod | grep -E '^(br|stp|llc)'")).toBe(
      'br_netfilter           32768  0\n' +
        'bridge                421888  1 br_netfilter\n' +
        'stp                    12288  1 bridge\n' +
        'llc                    16384  2 bridge,stp\n',
    );
    expect(await run('modprobe -rv br_netfilter')).toBe('rmmod br_netfilter\nrmmod bridge\nrmmod stp\nrmmod llc\n');
  });

  // kmod's own sentences: tools/modprobe.c, tools/rmmod.c of v31.
  test.each([
    ['modprobe nosuch', `modprobe: FATAL: Module nosuch not found in directory ${FOLDER}\n? 1\n`],
    ['modprobe -r nosuch', 'modprobe: FATAL: Module nosuch not found.\n? 1\n'],
    ['modprobe -q nosuch', '? 1\n'],
    ['modprobe -r ext4', 'modprobe: FATAL: Module ext4 is builtin.\n? 1\n'],
    ['modprobe ext4', ''],
    ['modprobe br_netfilter; modprobe -r bridge', 'modprobe: FATAL: Module bridge is in use.\n? 1\n'],
    ['modprobe br_netfilter; rmmod bridge', 'rmmod: ERROR: Module bridge is in use by: br_netfilter\n? 1\n'],
    ['rmmod nosuch', 'rmmod: ERROR: Module nosuch is not currently loaded\n? 1\n'],
    ['rmmod ext4', 'rmmod: ERROR: Module ext4 is builtin.\n? 1\n'],
    ['modinfo nosuch', 'modinfo: ERROR: Module nosuch not found.\n? 1\n'],
    ['modinfo -F vermagic veth', '6.8.0-48-generic SMP preempt mod_unload modversions \n'],
    ['modprobe --resolve-alias rtnl-link-veth', 'veth\n'],
    [`rm -r ${FOLDER}; modprobe veth`, `modprobe: FATAL: Module veth not found in directory ${FOLDER}\n? 1\n`],
    ['modprobe dummy numdummies=2; cat /sys/module/dummy/parameters/numdummies; ip -br link | grep -c dummy', '2\n2\n'],
  ])('%s', async (line, printed) => {
    expect(await hostShell().run(line)).toBe(printed);
  });

  test('a blacklist counts for what the kernel asks for, an install line for everybody', async () => {
    const { host, run } = hostShell();
    await run('echo blacklist veth > /etc/modprobe.d/no.conf');
    expect(host.kernel.modules.request('rtnl-link-veth')).toBe(false);
    expect(await run('modprobe veth')).toBe('');
    await run('echo install dummy /bin/false > /etc/modprobe.d/no.conf');
    expect(await run('modprobe dummy')).toBe(
      "modprobe: ERROR: ../libkmod/libkmod-module.c:1084 command_do() Error running install command '/bin/false' for module dummy: retcode 1\n" +
        "modprobe: ERROR: could not insert 'dummy': Invalid argument\n? 1\n",
    );
  });

  test('an ordinary user may look, and not load', async () => {
    const { asUser } = hostShell();
    expect(await asUser('modprobe dummy')).toBe(
      "modprobe: ERROR: could not insert 'dummy': Operation not permitted\n? 1\n",
    );
    expect(await asUser('rmmod tls')).toBe(
      "rmmod: ERROR: ../libkmod/libkmod-module.c:856 kmod_module_remove_module() could not remove 'tls': Operation not permitted\n" +
        'rmmod: ERROR: could not remove module tls: Operation not permitted\n? 1\n',
    );
  });

  test('modules-load.d is read at boot', async () => {
    const { run } = hostShell({ files: { '/etc/modules-load.d/docker.conf': '# for containers\nbr_netfilter\n' } });
    expect(await run('lsmod | grep -c br_netfilter')).toBe('2\n');
  });

  test('what is not signed is refused under Secure Boot', async () => {
    const { host } = hostShell({
      kernel: { release: '6.8.0-48-generic', version: '#48-Ubuntu SMP PREEMPT_DYNAMIC', secureBoot: true },
    });
    const note = { name: 'own', size: 4096, depends: [], vermagic: '6.8.0-48-generic SMP' };
    expect(() => host.kernel.modules.insert(note)).toThrow('Key was rejected by service');
    expect(host.kernel.log.messages.at(-1)?.text).toBe('Loading of unsigned module is rejected');
  });
});
