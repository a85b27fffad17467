import { describe, expect, test } from 'vitest';
import { listDevices, readCdi } from '../../../src/host/cdi/registry.ts';
import type { CdiVersion } from '../../../src/host/cdi/version.ts';
import { engineHost } from '../../support/engine-host.ts';

const spec = (body: string, version = '0.5.0', kind = 'vendor.com/class'): string =>
  `cdiVersion: "${version}"\nkind: ${kind}\n${body}`;
const DEVICE = 'devices:\n- name: "0"\n  containerEdits:\n    deviceNodes:\n    - path: /dev/x\n';

function read(given: Readonly<Record<string, string>>, library: CdiVersion = '0.8.0') {
  const { files } = engineHost('28');
  for (const [path, text] of Object.entries(given)) {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')));
    files.writeFile(path, text);
  }
  return readCdi(files, ['/etc/cdi', '/var/run/cdi'], library);
}

describe('the registry of CDI devices', () => {
  test('knows the devices of every file by their full names', () => {
    const registry = read({
      '/etc/cdi/a.yaml': spec(DEVICE.replace('"0"', 'first')),
      '/etc/cdi/b.json':
        '{"cdiVersion":"0.3.0","kind":"v.com/c","devices":[{"name":"x","containerEdits":{"env":["A=1"]}}]}',
      '/etc/cdi/c.txt': 'not one',
    });
    expect([listDevices(registry), [...registry.errors], registry.missing]).toEqual([
      ['v.com/c=x', 'vendor.com/class=first'],
      [],
      ['/var/run/cdi'],
    ]);
  });

  test('a name that is a number without quotes is text', () => {
    expect(listDevices(read({ '/etc/cdi/a.yaml': spec(DEVICE.replace('"0"', '0')) }))).toEqual(['vendor.com/class=0']);
  });

  test('what lies in /var/run/cdi goes before /etc/cdi', () => {
    const registry = read({
      '/etc/cdi/a.yaml': spec(DEVICE),
      '/var/run/cdi/a.yaml': spec(DEVICE.replace('/dev/x', '/dev/y')),
    });
    expect(registry.devices.get('vendor.com/class=0')?.from.path).toBe('/var/run/cdi/a.yaml');
  });

  test("a name that two files of one directory have is nobody's", () => {
    const registry = read({ '/etc/cdi/a.yaml': spec(DEVICE), '/etc/cdi/b.yaml': spec(DEVICE) });
    const problem = 'conflicting device "vendor.com/class=0" (specs "/etc/cdi/b.yaml", "/etc/cdi/a.yaml")';
    expect([
      listDevices(registry),
      registry.errors.get('/etc/cdi/a.yaml'),
      registry.errors.get('/etc/cdi/b.yaml'),
    ]).toEqual([[], [problem], [problem]]);
  });
});

describe('a file that is no specification', () => {
  const parse = 'failed to load CDI Spec failed to parse CDI Spec "/etc/cdi/a.yaml"';
  const unmarshal = `${parse}: failed to unmarshal CDI Spec:`;
  const invalid = 'failed to load CDI Spec invalid CDI Spec:';
  test.each([
    ['', `${parse}, no Spec data`],
    ['a: b: c\n', `${unmarshal} error converting YAML to JSON: yaml: mapping values are not allowed in this context`],
    [
      'kind: a\nkind: b\n',
      `${unmarshal} error converting YAML to JSON: yaml: unmarshal errors:\n  line 2: key "kind" already set in map`,
    ],
    [
      'cdiVersion: 0.5.0\ndevice: []\n',
      `${unmarshal} error unmarshaling JSON: while decoding JSON: json: unknown field "device"`,
    ],
    [
      spec('devices: none\n'),
      `${unmarshal} error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field Spec.devices of type []specs.Device`,
    ],
    [
      spec('devices:\n- name: [a]\n'),
      `${unmarshal} error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go struct field Device.devices.name of type string`,
    ],
    [spec(DEVICE, '9.9.9'), `${invalid} invalid version "9.9.9"`],
    [spec(DEVICE, '0.4.0'), `${invalid} the spec version must be at least v0.5.0`],
    [spec(DEVICE, '0.5.0', 'gpu'), `${invalid} invalid vendor. empty name`],
    [spec(DEVICE, '0.5.0', '1.com/gpu'), `${invalid} invalid vendor. "1.com", should start with letter`],
    [spec('devices:\n- name: a\n'), `${invalid} failed add device "a": invalid device, empty device edits`],
    [
      spec(DEVICE.replace('"0"', 'a!b')),
      `${invalid} failed add device "a!b": invalid character '!' in device name "a!b"`,
    ],
    [
      spec('devices:\n- name: a\n  containerEdits:\n    hooks:\n    - hookName: create\n      path: /x\n'),
      `${invalid} failed add device "a": invalid device "a": invalid hook name "create"`,
    ],
  ])('%j', (text, expected) => {
    expect(read({ '/etc/cdi/a.yaml': text }).errors.get('/etc/cdi/a.yaml')).toEqual([expected]);
  });

  test('a version that is newer than the library', () => {
    const registry = read({ '/etc/cdi/a.yaml': spec(DEVICE, '0.8.0') }, '0.7.0');
    expect(registry.errors.get('/etc/cdi/a.yaml')).toEqual([`${invalid} invalid version "0.8.0"`]);
  });
});
