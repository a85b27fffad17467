import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../../src/docker/engine-version.ts';
import { endpointsOf } from '../../../../src/docker/registry/wire/endpoints.ts';

describe('plain HTTP is tried', () => {
  test.each([
    ['localhost:5000', [], true],
    ['127.0.0.1:5000', [], true],
    ['127.9.9.9', [], true],
    ['192.168.1.5:5000', [], false],
    ['192.168.1.5:5000', ['192.168.1.5:5000'], true],
    ['192.168.1.5:5000', ['192.168.0.0/16'], true],
    ['registry.example:5000', ['registry.example:5000'], true],
    ['registry.example:5000', ['other.example'], false],
  ])('at %s with insecure registries %j: %s', (domain, insecure, plain) => {
    const endpoints = endpointsOf(domain, insecure, engineVersion('28.5.2'));
    expect(endpoints).toEqual(plain ? [`https://${domain}`, `http://${domain}`] : [`https://${domain}`]);
  });

  test('at ::1 from 28 on', () => {
    expect(endpointsOf('[::1]:5000', [], engineVersion('28.5.2'))).toHaveLength(2);
    expect(endpointsOf('[::1]:5000', [], engineVersion('26.1.5'))).toHaveLength(1);
  });
});
