/** As apt 2.6 does it on Debian 12. */
import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

const LIST = 'download.docker.com_linux_ubuntu_dists_noble_';

test('a list for another CPU is fetched and named, but has no packages for this one; without a source it goes', async () => {
  const session = (await createMachine('ubuntu-24.04-bare', { failures: ['apt-wrong-architecture'] })).openSession();
  const show = async (command: string): Promise<string> => (await session.run(command)).output;
  expect(await show('apt-cache policy | grep docker.com/')).toBe(
    ' 500 https://download.docker.com/linux/ubuntu noble/stable arm64 Packages\n',
  );
  expect(await show('apt-cache madison docker-ce')).toBe('');
  expect(await show('ls /var/lib/apt/lists | grep docker')).toBe(
    `${LIST}InRelease\n${LIST}stable_binary-arm64_Packages\n`,
  );
  await session.run('sudo sed -i s/arm64/amd64/ /etc/apt/sources.list.d/docker.list && sudo apt-get update');
  expect(await show('ls /var/lib/apt/lists | grep docker')).toBe(
    `${LIST}InRelease\n${LIST}stable_binary-amd64_Packages\n`,
  );
  await session.run('sudo rm /etc/apt/sources.list.d/docker.list && sudo apt-get update');
  expect(await show('ls /var/lib/apt/lists | grep docker')).toBe('');
});
