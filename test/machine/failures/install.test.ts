/** Failures of installation: what a reader meets, and that each goes again. */
import { expect, test } from 'vitest';
import { createMachine, type FailureName } from '../../../src/machine.ts';

const UPDATE = 'sudo apt-get update 2>&1';
const ENGINE = 'sudo apt-get install -s docker-ce 2>&1';
const TOOLKIT = 'sudo apt-get install -s nvidia-container-toolkit 2>&1';

const MET: readonly (readonly [FailureName, host: string, command: string, output: RegExp])[] = [
  [
    'apt-derivative-codename',
    'ubuntu-24.04-bare',
    UPDATE,
    /^E: The repository 'https:\/\/download\.docker\.com\/linux\/ubuntu wilma Release' does not have a Release file\.$/m,
  ],
  ['apt-derivative-codename', 'ubuntu-24.04-bare', 'lsb_release -cs 2>/dev/null', /^wilma$/m],
  ['apt-key-elsewhere', 'ubuntu-24.04-bare', UPDATE, /public key is not available: NO_PUBKEY 7EA0A9C3F273FCD8\n/],
  ['apt-wrong-architecture', 'ubuntu-24.04-bare', ENGINE, /^E: Unable to locate package docker-ce$/m],
  ['apt-mixed-packages', 'debian-12', ENGINE, /^ containerd\.io : Conflicts: containerd$/m],
  ['apt-nvidia-old-list', 'gpu-server-no-toolkit', TOOLKIT, /^E: Unable to locate package nvidia-container-tool/m],
];

test.each(MET)('%s on %s: %s', async (name, host, command, output) => {
  const machine = await createMachine(host, { failures: [name] });
  const session = machine.openSession();
  expect((await session.run(command)).output).toMatch(output);
  await machine.failures.mend(name);
  expect((await session.run(`${UPDATE} | grep -E "^[EW]:"; lsb_release -cs 2>/dev/null`)).output).toMatch(
    /^(noble|bookworm)\n$/,
  );
});
