import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/base/bytes.ts';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import { createNetworkController } from '../../../src/docker/libnetwork/controller.ts';
import type { CreateNetwork, EndpointOptions, PortBinding, Sandbox } from '../../../src/docker/libnetwork/types.ts';
import { askDns, connect, listen, ping } from '../../../src/host/net/sockets.ts';
import { type Engine, engineHost } from '../../support/engine-host.ts';

const NO_DNS = { servers: [], search: [], options: [] };

function setUp(engine: Engine = '28') {
  const host = engineHost(engine);
  const controller = createNetworkController({ host, version: engineVersion(host.profile.docker.version) });
  let count = 0;
  const create = (
    name: string,
    more: Partial<CreateNetwork> & { subnet?: string; gateway?: string; ipRange?: string } = {},
  ) => {
    const { subnet, gateway, ipRange, ...rest } = more;
    const config = subnet ? [{ subnet, ...(gateway && { gateway }), ...(ipRange && { ipRange }) }] : [];
    return controller.create({
      id: String(++count).padEnd(64, '0'),
      name,
      driver: 'bridge',
      internal: false,
      attachable: false,
      ipv4: true,
      ipv6: false,
      configOnly: false,
      configFrom: '',
      ipam: { driver: 'default', options: {}, config },
      options: {},
      labels: {},
      created: 0,
      ...rest,
    });
  };
  const docker0 = create('bridge', {
    options: { 'com.docker.network.bridge.name': 'docker0', 'com.docker.network.bridge.default_bridge': 'true' },
  });
  const sandbox = (name: string, mode: 'own' | 'host' | 'none' = 'own'): Sandbox =>
    controller.createSandbox({
      containerId: `${name}${'f'.repeat(64)}`.slice(0, 64),
      containerName: name,
      hostname: name,
      mode,
      dns: NO_DNS,
    });
  const join = (name: string, network: ReturnType<typeof create>, options: Partial<EndpointOptions> = {}) => {
    const box = sandbox(name);
    return { box, endpoint: box.join(network, name, { aliases: [], ...options }) };
  };
  return { host, controller, create, docker0, sandbox, join };
}

const port = (hostPort: number, containerPort = 80, hostIp = ''): PortBinding => ({
  proto: 'tcp',
  containerPort,
  hostIp,
  hostPort,
});

describe('addresses', () => {
  test('docker0 has 172.17.0.1, user-defined networks follow from 172.18', () => {
    const { docker0, create } = setUp();
    expect([docker0, create('a'), create('b')].map((network) => network.pools)).toEqual([
      [{ subnet: '172.17.0.0/16', gateway: '172.17.0.1' }],
      [{ subnet: '172.18.0.0/16', gateway: '172.18.0.1' }],
      [{ subnet: '172.19.0.0/16', gateway: '172.19.0.1' }],
    ]);
  });

  test.each<[Engine, string]>([
    ['28', '172.18.0.0/16'],
    ['27', '172.18.0.0/16'],
    ['26', '172.19.0.0/16'],
    ['20', '172.19.0.0/16'],
  ])('on %s a pool let go of is %s for the next network', (engine, subnet) => {
    const { controller, create } = setUp(engine);
    controller.remove(create('a').id);
    expect(create('b').pools[0]?.subnet).toBe(subnet);
  });

  test('containers get the lowest free address', () => {
    const { create, join } = setUp();
    const net = create('net');
    const [, second] = ['a', 'b', 'c'].map((name) => join(name, net));
    second?.box.remove();
    expect(['d', 'e'].map((name) => join(name, net).endpoint.ip)).toEqual(['172.18.0.3', '172.18.0.5']);
  });

  test('a range is used from its first address on, the gateway first', () => {
    const { create, join } = setUp();
    const net = create('net', { subnet: '10.1.0.0/16', ipRange: '10.1.5.0/24' });
    expect([net.pools[0]?.gateway, join('a', net).endpoint.ip]).toEqual(['10.1.5.0', '10.1.5.1']);
  });

  test.each<[Engine, RegExp]>([
    ['28', /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/],
    ['27', /^02:42:ac:11:00:02$/],
    ['20', /^02:42:ac:11:00:02$/],
  ])('on %s the MAC address is like %s', (engine, mac) => {
    const { docker0, join } = setUp(engine);
    expect(join('a', docker0).endpoint.mac).toMatch(mac);
  });
});

describe('what the driver refuses', () => {
  type Act = (parts: ReturnType<typeof setUp>) => unknown;
  test.each<[string, Engine, string, Act]>([
    [
      'a pool that overlaps',
      '28',
      'invalid pool request: Pool overlaps with other one on this address space',
      ({ create }) => create('x', { subnet: '172.17.3.0/24' }),
    ],
    [
      'a pool that overlaps',
      '26',
      'Pool overlaps with other one on this address space',
      ({ create }) => create('x', { subnet: '172.17.0.0/16' }),
    ],
    [
      'an address in use',
      '28',
      'Address already in use',
      ({ create, join }) => {
        const net = create('x', { subnet: '10.60.0.0/24' });
        join('a', net, { ipv4: '10.60.0.10' });
        join('b', net, { ipv4: '10.60.0.10' });
      },
    ],
    [
      'one address too many',
      '28',
      `no available IPv4 addresses on this network's address pools: x (${'2'.padEnd(64, '0')})`,
      ({ create, join }) => {
        const net = create('x', { subnet: '10.77.0.0/30' });
        join('a', net);
        join('b', net);
      },
    ],
    [
      'a second host network',
      '28',
      'only one instance of "host" network is allowed',
      ({ create }) => {
        create('h', { driver: 'host' });
        create('i', { driver: 'host' });
      },
    ],
    ['an unknown driver', '28', 'plugin "nosuch" not found', ({ create }) => create('x', { driver: 'nosuch' })],
    [
      'overlay outside a swarm',
      '28',
      'This node is not a swarm manager.',
      ({ create }) => create('x', { driver: 'overlay' }),
    ],
    [
      'a network in use',
      '28',
      'network x has active endpoints (name:"a" id:"',
      ({ controller, create, join }) => {
        const net = create('x');
        join('a', net);
        controller.remove(net.id);
      },
    ],
    [
      'a network in use',
      '26',
      `network x id ${'2'.padEnd(64, '0')} has active endpoints`,
      ({ controller, create, join }) => {
        const net = create('x');
        join('a', net);
        controller.remove(net.id);
      },
    ],
    [
      'two bridges of one name',
      '28',
      'networks have same bridge name',
      ({ create }) => create('x', { options: { 'com.docker.network.bridge.name': 'docker0' } }),
    ],
  ])('%s on %s', (_what, engine, message, act) => {
    expect(() => act(setUp(engine))).toThrow(message);
  });
});

describe('published ports', () => {
  async function served(box: Sandbox, text: string) {
    const listener = listen(box.ns, 'tcp', { ip: '0.0.0.0', port: 80 }, 1);
    void listener.accept().then(({ socket }) => socket.write(encode(text)));
  }

  test('reach the container from the host', async () => {
    const { host, docker0, join } = setUp();
    const { box, endpoint } = join('web', docker0, { ports: [port(8080)] });
    await served(box, 'hello');
    expect(endpoint.ports.map(({ hostIp, hostPort }) => `${hostIp} ${hostPort}`)).toEqual(['0.0.0.0 8080', ':: 8080']);
    const socket = await connect(host.net, { ip: '127.0.0.1', port: 8080 });
    expect(decode(await socket.read(100))).toBe('hello');
  });

  test('without a host port take one of the ephemeral range, one after the other', () => {
    const { docker0, join } = setUp();
    const first = join('a', docker0, { ports: [port(0)] }).endpoint.ports[0]?.hostPort;
    expect([first, join('b', docker0, { ports: [port(0)] }).endpoint.ports[0]?.hostPort]).toEqual([32768, 32769]);
  });

  test('are held by docker-proxy, and free again when the container leaves', () => {
    const { host, docker0, join } = setUp();
    const { box } = join('web', docker0, { ports: [port(8080)] });
    const proxies = () => [...host.net.listeners].filter((one) => one.port === 8080).length;
    expect(proxies()).toBe(2);
    expect(
      host.kernel
        .processes()
        .find(({ argv }) => argv[0]?.endsWith('docker-proxy'))
        ?.argv.slice(1, 7),
    ).toEqual(['-proto', 'tcp', '-host-ip', '0.0.0.0', '-host-port', '8080']);
    box.remove();
    expect(proxies()).toBe(0);
  });

  const taken = 'Bind for 0.0.0.0:8080 failed: port is already allocated';
  test.each<[Engine, 'docker' | 'host', string, PortBinding]>([
    ['28', 'docker', taken, port(8080)],
    ['20', 'docker', taken, port(8080)],
    ['28', 'docker', taken, port(8080, 80, '127.0.0.1')],
    [
      '26',
      'docker',
      'Error starting userland proxy: listen tcp4 127.0.0.1:8080: bind: address already in use',
      port(8080, 80, '127.0.0.1'),
    ],
    ['28', 'host', 'failed to bind host port for 0.0.0.0:8080:172.17.0.3:80/tcp: address already in use', port(8080)],
    [
      '27',
      'host',
      'failed to bind port 0.0.0.0:8080/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:8080: bind: address already in use',
      port(8080),
    ],
    ['26', 'host', 'Error starting userland proxy: listen tcp4 0.0.0.0:8080: bind: address already in use', port(8080)],
    [
      '28',
      'host',
      'failed to bind host port for 10.99.0.1:9000:172.17.0.3:80/tcp: cannot assign requested address',
      port(9000, 80, '10.99.0.1'),
    ],
  ])('on %s a port that %s holds: %s', (engine, holder, message, wanted) => {
    const { host, docker0, join } = setUp(engine);
    join('web', docker0, { ports: holder === 'docker' ? [port(8080)] : [] });
    if (holder === 'host') listen(host.net, 'tcp', { ip: '0.0.0.0', port: 8080 }, 1);
    expect(() => join('web2', docker0, { ports: [wanted] })).toThrow(
      new RegExp(
        `^driver failed programming external connectivity on endpoint web2 \\([0-9a-f]{64}\\): ${message.replace(/[.*+?()[\]]/g, '\\$&')}$`,
      ),
    );
  });

  test('a range takes the first port that is free, and says when none is', () => {
    const { docker0, join } = setUp();
    const range: PortBinding = { ...port(9000), hostPortEnd: 9001 };
    const ports = ['a', 'b'].map((name) => join(name, docker0, { ports: [range] }).endpoint.ports[0]?.hostPort);
    expect(ports).toEqual([9000, 9001]);
    expect(() => join('c', docker0, { ports: [range] })).toThrow('all ports are allocated');
  });
});

describe('names', () => {
  const answer = async (box: Sandbox, name: string, type: 'A' | 'PTR' = 'A') => {
    const result = await askDns(box.ns, '127.0.0.11', { name, type });
    return result.status === 'ok' ? result.records.join(' ') : result.status;
  };

  test('a container is found by name, alias, short id, and by name and network', async () => {
    const { create, join } = setUp();
    const net = create('lan');
    join('db', net, { aliases: ['database'] });
    const { box } = join('web', net);
    const asked = ['db', 'database', `db${'f'.repeat(10)}`, 'db.lan', 'web', 'nosuch'];
    expect(await Promise.all(asked.map((name) => answer(box, name)))).toEqual([
      '172.18.0.2',
      '172.18.0.2',
      '172.18.0.2',
      '172.18.0.2',
      '172.18.0.3',
      'nxdomain',
    ]);
    expect(await answer(box, '2.0.18.172.in-addr.arpa', 'PTR')).toBe('db.lan');
  });

  test('a new name takes the place of the old one', async () => {
    const { create, join } = setUp();
    const net = create('lan');
    const db = join('db', net).box;
    const { box } = join('web', net);
    db.rename('db2');
    expect([await answer(box, 'db'), await answer(box, 'db2')]).toEqual(['nxdomain', '172.18.0.2']);
  });

  test('the default bridge has no server for names', async () => {
    const { docker0, join } = setUp();
    join('db', docker0);
    expect(await answer(join('web', docker0).box, 'db')).toBe('timeout');
  });

  test('a link is a name for one container alone', async () => {
    const { create, join } = setUp();
    const net = create('lan');
    join('db', net);
    const linked = join('a', net, { links: [{ name: 'db', alias: 'pg', ip: '' }] }).box;
    expect([await answer(linked, 'pg'), await answer(join('b', net).box, 'pg')]).toEqual(['172.18.0.2', 'nxdomain']);
  });
});

describe('who reaches whom', () => {
  const reaches = (from: Sandbox, ip: string) =>
    ping(from.ns, ip).then(
      () => 'yes',
      (error: Error) => error.message,
    );

  test('containers on one network, but not across networks', async () => {
    const { create, join } = setUp();
    const [a, b] = [create('a'), create('b')];
    const one = join('one', a).box;
    const two = join('two', a).endpoint;
    const three = join('three', b).endpoint;
    expect([await reaches(one, two.ip), await reaches(one, three.ip)]).toEqual(['yes', 'Connection timed out']);
  });

  test('not each other where enable_icc is off', async () => {
    const { create, join } = setUp();
    const net = create('noicc', { options: { 'com.docker.network.bridge.enable_icc': 'false' } });
    const one = join('one', net).box;
    expect([await reaches(one, join('two', net).endpoint.ip), await reaches(one, '172.18.0.1')]).toEqual([
      'Connection timed out',
      'yes',
    ]);
  });

  test('an internal network leads nowhere else', async () => {
    const { create, join } = setUp();
    const one = join('one', create('int', { internal: true })).box;
    expect(await reaches(one, '172.17.0.1')).toBe('Network is unreachable');
  });

  test('a container on two networks leaves by the first by name', () => {
    const { create, join } = setUp();
    const { box } = join('app', create('front'));
    box.join(create('back'), 'app', { aliases: [] });
    expect([...box.ns.devices.keys(), box.ns.routes[0]?.gateway]).toEqual(['lo', 'eth0', 'eth1', '172.19.0.1']);
  });

  test.each<[Engine, string]>([
    ['28', 'eth1'],
    ['26', 'eth2'],
  ])('on %s a network left and joined again is %s', (engine, device) => {
    const { create, join } = setUp(engine);
    const [front, back] = [create('front'), create('back')];
    const { box } = join('app', front);
    box.join(back, 'app', { aliases: [] });
    box.leave(back.id);
    box.join(back, 'app', { aliases: [] });
    expect([...box.ns.devices.keys()].at(-1)).toBe(device);
  });
});
