import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/base/bytes.ts';
import { covers, parseCidr } from '../../../src/host/net/address.ts';
import {
  addAddress,
  addDevice,
  attach,
  createNetNamespace,
  createSegment,
  type NetNamespace,
} from '../../../src/host/net/namespace.ts';
import { askDns, connect, ephemeralPort, listen, ping } from '../../../src/host/net/sockets.ts';

/** Two leaves behind a router with a bridge for each. */
function machine() {
  const router = createNetNamespace('router');
  const leaf = (name: string, subnet: string, host: number): NetNamespace => {
    const segment = createSegment(name);
    addDevice(router, { name, index: router.nextIndex, kind: 'bridge', mac: '', mtu: 1500, up: true, segment });
    addAddress(router, name, `${subnet}.1`, 24);
    const ns = createNetNamespace(name);
    const device = addDevice(ns, { name: 'eth0', index: 2, kind: 'veth', mac: '', mtu: 1500, up: true });
    addAddress(ns, 'eth0', `${subnet}.${host}`, 24);
    attach(ns, device, segment);
    ns.routes.push({ destination: 'default', gateway: `${subnet}.1`, device: 'eth0' });
    return ns;
  };
  return { router, a: leaf('a', '10.0.1', 2), b: leaf('b', '10.0.2', 2) };
}

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'yes',
    (error: Error) => error.message,
  );

describe('packets', () => {
  test('go through a router that forwards, and not through one that does not', async () => {
    const { router, a } = machine();
    expect(await outcome(ping(a, '10.0.2.2'))).toBe('Connection timed out');
    router.ipForward = true;
    expect(await outcome(ping(a, '10.0.2.2'))).toBe('yes');
    router.mayForward = (from, to) => from.name === to.name;
    expect(await outcome(ping(a, '10.0.2.2'))).toBe('Connection timed out');
  });

  test.each([
    ['10.0.1.9', 'No route to host'],
    ['10.0.1.1', 'yes'],
    ['127.0.0.1', 'yes'],
  ])('to %s: %s', async (ip, expected) => {
    expect(await outcome(ping(machine().a, ip))).toBe(expected);
  });

  test('without a route', async () => {
    const { a } = machine();
    a.routes.length = 0;
    expect(await outcome(ping(a, '8.8.8.8'))).toBe('Network is unreachable');
  });
});

describe('connections', () => {
  test('follow a forwarded port to where it leads', async () => {
    const { router, a } = machine();
    const listener = listen(a, 'tcp', { ip: '0.0.0.0', port: 80 }, 1);
    router.forwards.add({ proto: 'tcp', ip: '0.0.0.0', port: 8080, to: { ip: '10.0.1.2', port: 80 } });
    void listener.accept().then(({ socket }) => socket.write(encode('hi')));
    const socket = await connect(router, { ip: '127.0.0.1', port: 8080 });
    expect(decode(await socket.read(10))).toBe('hi');
  });

  test('are dropped by docker-proxy where nobody listens behind it', async () => {
    const { router } = machine();
    listen(router, 'tcp', { ip: '0.0.0.0', port: 8080 }, 1);
    router.forwards.add({ proto: 'tcp', ip: '0.0.0.0', port: 8080, to: { ip: '10.0.1.2', port: 80 } });
    const socket = await connect(router, { ip: '127.0.0.1', port: 8080 });
    expect(await outcome(socket.read(10))).toBe('Connection reset by peer');
    expect(await outcome(connect(router, { ip: '10.0.1.1', port: 8080 }))).toBe('Connection refused');
    expect(await outcome(connect(router, { ip: '127.0.0.1', port: 8081 }))).toBe('Connection refused');
  });

  test('are refused where nobody listens', async () => {
    expect(await outcome(connect(machine().router, { ip: '127.0.0.1', port: 1 }))).toBe('Connection refused');
  });

  test.each([
    ['0.0.0.0', '127.0.0.1', 'Address already in use'],
    ['127.0.0.1', '0.0.0.0', 'Address already in use'],
    ['127.0.0.1', '10.0.1.1', 'yes'],
    ['::', '0.0.0.0', 'Address already in use'],
    ['0.0.0.0', '1.2.3.4', 'Cannot assign requested address'],
  ])('a listener on %s, another on %s: %s', async (first, second, expected) => {
    const { router } = machine();
    listen(router, 'tcp', { ip: first, port: 80 }, 1);
    expect(await outcome((async () => listen(router, 'tcp', { ip: second, port: 80 }, 2))())).toBe(expected);
  });

  test('a listener for IPv6 alone leaves IPv4 free', () => {
    const { router } = machine();
    listen(router, 'tcp', { ip: '::', port: 80, v6only: true }, 1);
    expect(listen(router, 'tcp', { ip: '0.0.0.0', port: 80 }, 2).port).toBe(80);
  });

  test('ephemeral ports pass over those in use', () => {
    const { router } = machine();
    listen(router, 'tcp', { ip: '0.0.0.0', port: 32768 }, 1);
    expect(ephemeralPort(router, 'tcp')).toBe(32769);
  });
});

test('a name server that nobody runs times out', async () => {
  expect(await askDns(machine().a, '10.0.2.2', { name: 'x', type: 'A' })).toEqual({ status: 'timeout' });
});

test('wildcards cover the addresses of their family', () => {
  expect([
    covers('0.0.0.0', '1.2.3.4'),
    covers('0.0.0.0', '::1'),
    covers('::', '::1'),
    covers('1.2.3.4', '1.2.3.4'),
  ]).toEqual([true, false, true, true]);
});

test('a subnet loses its host part', () => {
  expect(parseCidr('10.1.2.3/16')).toEqual(parseCidr('10.1.0.0/16'));
});
