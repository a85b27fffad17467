import { describe, expect, test } from 'vitest';
import { exposedPorts } from '../../../../src/docker/buildkit/classic/ports.ts';

describe('EXPOSE', () => {
  test.each([
    [['80'], ['80/tcp']],
    [
      ['443/udp', '53/TCP'],
      ['443/udp', '53/tcp'],
    ],
    [['8000-8002'], ['8000/tcp', '8001/tcp', '8002/tcp']],
    [['8080:80'], ['80/tcp']],
  ])('%j → %j', (specs, ports) => {
    expect(Object.keys(exposedPorts(specs))).toEqual(ports);
  });

  test.each([
    ['abc', 'Invalid containerPort: abc'],
    ['70000', 'Invalid containerPort: 70000'],
    ['90-80', 'Invalid containerPort: 90-80'],
    ['80/foo', 'Invalid proto: foo'],
    ['x:80', 'Invalid hostPort: x'],
    ['80:', 'No port specified: 80:<empty>'],
  ])('%s: %s', (spec, message) => {
    expect(() => exposedPorts([spec])).toThrow(message);
  });
});
