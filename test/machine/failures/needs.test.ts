/** Failures of what dockerd needs around it: what a reader meets. That they go again is in failures.test.ts. */
import { expect, test } from 'vitest';
import { createMachine, type FailureName } from '../../../src/machine.ts';

const LAST_WORDS = "sudo journalctl -u docker -o cat | grep 'failed to start daemon' | tail -n 1";

const MET: readonly (readonly [FailureName, string, RegExp])[] = [
  ['containerd-config', 'timeout 10 docker ps; echo $?', /^124\n$/],
  [
    'containerd-config',
    LAST_WORDS,
    /failed to dial "\/run\/containerd\/containerd\.sock": context deadline exceeded\n$/,
  ],
  [
    'containerd-config',
    'sudo containerd',
    /^containerd: failed to load TOML from \/etc\/containerd\/config\.toml: invalid disabled plugin URI "cri" expect /,
  ],
  [
    'api-minimum-raised',
    'nightly-report',
    /client version 1\.40 is too old\. Minimum supported API version is 1\.44, /,
  ],
  [
    'iptables-legacy',
    LAST_WORDS,
    /Error initializing network controller: .*\(legacy\): can't initialize iptables table `nat': Table does not exist/,
  ],
  ['overlay-blocked', LAST_WORDS, /error initializing graphdriver: driver not supported: overlay2\n$/],
  ['overlay-blocked', 'grep -c overlay /proc/filesystems', /^0\n$/],
];

test.each(MET)('%s: %s', async (name, command, output) => {
  const machine = await createMachine('ubuntu-24.04', { failures: [name] });
  expect((await machine.openSession().run(command)).output).toMatch(output);
});
