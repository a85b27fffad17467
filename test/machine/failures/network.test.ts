import { describe, expect, test } from 'vitest';
import { createMachine, type FailureName } from '../../../src/machine.ts';

/** What a reader types, and what the failure makes of it. */
const MET: readonly (readonly [FailureName, string, string])[] = [
  [
    'dns-server-gone',
    'docker exec shop-db ping -c 1 example.com | head -1; docker run --rm busybox ping -c 1 example.com',
    "PING example.com (93.184.215.14): 56 data bytes\nping: bad address 'example.com'\n",
  ],
  [
    'port-taken',
    'docker run --rm -p 8080:80 busybox true 2>&1 | grep -o "listen tcp4.*"',
    'listen tcp4 0.0.0.0:8080: bind: address already in use.\n',
  ],
  [
    'networks-used-up',
    'docker network create another',
    'Error response from daemon: all predefined address pools have been fully subnetted\n',
  ],
  [
    'address-gone',
    'docker start metrics 2>&1 | grep -o "listen tcp4.*"',
    'listen tcp4 10.8.0.6:9100: bind: cannot assign requested address\n',
  ],
];

describe('a machine whose network has a failure', () => {
  test.each(MET)('%s: %s', async (failure, command, output) => {
    const machine = await createMachine('ubuntu-24.04', { failures: [failure] });
    expect((await machine.openSession().run(command)).output).toBe(output);
  });
});

describe('a container that was started before the name servers changed', () => {
  test('goes on asking the old ones until it is started again', async () => {
    const session = (await createMachine('ubuntu-24.04', { failures: ['dns-server-gone'] })).openSession();
    await session.run('docker restart -t 0 shop-db');
    expect((await session.run('docker exec shop-db ping -c 1 example.com')).output).toBe(
      "ping: bad address 'example.com'\n",
    );
  });
});

describe('a route without a gateway', () => {
  test('keeps the default pools that it covers from new networks; one through a gateway does not', async () => {
    const session = (await createMachine('ubuntu-24.04')).openSession();
    const subnet = async (name: string): Promise<string> =>
      (
        await session.run(
          `docker network create ${name} > /dev/null && docker network inspect -f '{{(index .IPAM.Config 0).Subnet}}' ${name}`,
        )
      ).output.trim();
    await session.run('sudo ip route add 172.16.0.0/12 via 192.168.64.1');
    expect(await subnet('routed')).toBe('172.18.0.0/16');
    await session.run('sudo ip route del 172.16.0.0/12; sudo ip route add 172.16.0.0/12 dev eth0');
    expect(await subnet('on-link')).toBe('192.168.0.0/20');
  });
});
