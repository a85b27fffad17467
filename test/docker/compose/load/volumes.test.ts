import { describe, expect, test } from 'vitest';
import { parsePort, parseVolume } from '../../../../src/docker/compose/load/short-forms.ts';

describe('short notations', () => {
  test.each([
    ['/data', { type: 'volume', target: '/data', volume: {} }],
    ['data:/data/', { type: 'volume', source: 'data', target: '/data', volume: {} }],
    [
      'data:/data:ro,nocopy',
      { type: 'volume', source: 'data', target: '/data', read_only: true, volume: { nocopy: true } },
    ],
    ['./a:/b', { type: 'bind', source: './a', target: '/b', bind: { create_host_path: true } }],
    ['~/a:/b:z', { type: 'bind', source: '~/a', target: '/b', bind: { selinux: 'z', create_host_path: true } }],
    [
      '/a:/b:rslave',
      { type: 'bind', source: '/a', target: '/b', bind: { propagation: 'rslave', create_host_path: true } },
    ],
  ])('the mount %s', (spec, mount) => {
    expect(parseVolume(spec)).toEqual(mount);
  });

  test.each([
    ['/a:/b:/c:/d', 'invalid spec: /a:/b:/c:/d: too many colons'],
    [':/b', 'invalid spec: :/b: empty section between colons'],
    ['', 'invalid empty volume spec'],
  ])('the mount %j is none', (spec, message) => {
    expect(() => parseVolume(spec)).toThrow(message);
  });

  test.each([
    ['80', [{ mode: 'ingress', target: 80, protocol: 'tcp' }]],
    ['8080:80', [{ mode: 'ingress', target: 80, published: '8080', protocol: 'tcp' }]],
    ['127.0.0.1:53:53/udp', [{ mode: 'ingress', host_ip: '127.0.0.1', target: 53, published: '53', protocol: 'udp' }]],
    ['8000-8005:80', [{ mode: 'ingress', target: 80, published: '8000-8005', protocol: 'tcp' }]],
    [
      '6000-6001:7000-7001',
      [
        { mode: 'ingress', target: 7000, published: '6000', protocol: 'tcp' },
        { mode: 'ingress', target: 7001, published: '6001', protocol: 'tcp' },
      ],
    ],
  ])('the port %s', (spec, ports) => {
    expect(parsePort(spec, 'old')).toEqual(ports);
  });
});
