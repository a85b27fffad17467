import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

const ASK = 'docker run --rm --network quiet busybox wget -qO- -T 2 http://web/ | grep -c title';
const SWITCH = 'net.bridge.bridge-nf-call-iptables';

async function quietNetwork() {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  await session.run('docker pull -q busybox; docker pull -q nginx:alpine');
  return {
    run: async (command: string) => (await session.run(command)).output,
    up: () =>
      session.run(
        'docker network create -o com.docker.network.bridge.enable_icc=false quiet; docker run -d --name web --network quiet nginx:alpine',
      ),
  };
}

test('enable_icc=false keeps containers apart as long as bridges ask the firewall', async () => {
  const { run, up } = await quietNetwork();
  await up();
  expect(await run(ASK)).toBe('wget: download timed out\n0\n');
  await run(`sudo sysctl -w ${SWITCH}=0`);
  expect(await run(ASK)).toBe('1\n');
  await run(`sudo sysctl -w ${SWITCH}=1`);
  expect(await run(ASK)).toBe('wget: download timed out\n0\n');
});

test('the switch is turned on with such a network, and again when the daemon starts', async () => {
  const { run, up } = await quietNetwork();
  await run(`sudo sysctl -w ${SWITCH}=0`);
  await up();
  expect(await run(`sysctl ${SWITCH}`)).toBe(`${SWITCH} = 1\n`);
  await run(`sudo sysctl -w ${SWITCH}=0; sudo systemctl restart docker`);
  expect(await run(`sysctl ${SWITCH}`)).toBe(`${SWITCH} = 1\n`);
});
