import { expect, test } from 'vitest';
import { hostShell } from '../../support/host-shell.ts';

// As iptables 1.8 on Debian prints it.
test.each([
  ['iptables -t raw -S', '-P PREROUTING ACCEPT\n-P OUTPUT ACCEPT\n'],
  [
    'iptables -t nosuch -S',
    "iptables v1.8.10 (nf_tables): table 'nosuch' does not exist\nPerhaps iptables or your kernel needs to be upgraded.\n? 3\n",
  ],
  [
    'iptables -A INPUT -j NOSUCH',
    "iptables v1.8.10 (nf_tables): Chain 'NOSUCH' does not exist\nTry `iptables -h' or 'iptables --help' for more information.\n? 2\n",
  ],
  ['iptables -A NOSUCH -j ACCEPT', 'iptables: No chain/target/match by that name.\n? 1\n'],
  ['iptables -D INPUT -p tcp -j DROP', 'iptables: Bad rule (does a matching rule exist in that chain?).\n? 1\n'],
  ['iptables -N A; iptables -N A', 'iptables: Chain already exists.\n? 1\n'],
  [
    'iptables -N A; iptables -A INPUT -j A; iptables -X A',
    'iptables v1.8.10 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain A\n? 1\n',
  ],
  ['iptables -P NOSUCH DROP', 'iptables: Bad built-in chain name.\n? 1\n'],
  [
    'iptables -N',
    "iptables v1.8.10 (nf_tables): option \"-N\" requires an argument\nTry `iptables -h' or 'iptables --help' for more information.\n? 2\n",
  ],
  ['iptables -E A B', 'iptables: No chain/target/match by that name.\n? 1\n'],
  [
    "printf '*filter\\n-A NOCH -j ACCEPT\\nCOMMIT\\n' | iptables-restore -n",
    'iptables-restore: line 2 failed: No chain/target/match by that name.\n? 1\n',
  ],
  [
    'iptables -A INPUT -p tcp --dport 22 -j ACCEPT; iptables-save > /tmp/rules; iptables -F; iptables-restore < /tmp/rules; iptables -S INPUT',
    '-P INPUT ACCEPT\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\n',
  ],
])('%s', async (line, printed) => {
  expect(await hostShell().run(line)).toBe(printed);
});

test('the alternative decides which rules and which modules', async () => {
  const { run, host } = hostShell();
  await run('iptables -A INPUT -j DROP');
  expect(
    await run('update-alternatives --set iptables /usr/sbin/iptables-legacy; iptables -V; iptables -S INPUT'),
  ).toBe(
    'update-alternatives: using /usr/sbin/iptables-legacy to provide /usr/sbin/iptables (iptables) in manual mode\niptables v1.8.10 (legacy)\n-P INPUT ACCEPT\n',
  );
  expect(host.kernel.modules.has('iptable_filter')).toBe(true);
  expect(await run('iptables -A INPUT -j ACCEPT; iptables-nft -S INPUT')).toBe(
    '# Warning: iptables-legacy tables present, use iptables-legacy to see them\n-P INPUT ACCEPT\n-A INPUT -j DROP\n',
  );
  expect(await run('echo 0 | update-alternatives --config iptables')).toBe(
    `There are 2 choices for the alternative iptables (providing /usr/sbin/iptables).

  Selection    Path                       Priority   Status
------------------------------------------------------------
  0            /usr/sbin/iptables-nft      20        auto mode
* 1            /usr/sbin/iptables-legacy   10        manual mode
  2            /usr/sbin/iptables-nft      20        manual mode

Press <enter> to keep the current choice[*], or type selection number: update-alternatives: using /usr/sbin/iptables-nft to provide /usr/sbin/iptables (iptables) in auto mode
`,
  );
});

test('without the modules it cannot begin', async () => {
  const { run, asUser } = hostShell();
  await run('rm -r /lib/modules/*');
  expect(await run('iptables -S')).toBe('iptables/1.8.10 Failed to initialize nft: Protocol not supported\n? 1\n');
  expect(await run('iptables-legacy -t nat -S')).toBe(
    "iptables v1.8.10 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n? 3\n",
  );
  expect(await asUser('iptables -S')).toBe(
    'iptables v1.8.10 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)\n? 4\n',
  );
});
