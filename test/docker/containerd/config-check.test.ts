import { describe, expect, test } from 'vitest';
import { configRefused } from '../../../src/docker/containerd/config-check.ts';

const PATH = '/etc/containerd/config.toml';

/** What containerd 1.6.20 and 2.1.9 said of the same texts. */
const OLD: readonly (readonly [text: string, said: string | undefined])[] = [
  ['disabled_plugins = ["cri"]\n', undefined],
  ['version = 2\n', undefined],
  [
    'version = 2\ndisabled_plugins = ["cri"]\n',
    `failed to load TOML from ${PATH}: invalid disabled plugin URI "cri" expect io.containerd.x.vx`,
  ],
  [
    'version = 2\nrequired_plugins = [\n  "cri",\n]\n',
    `failed to load TOML from ${PATH}: invalid required plugin URI "cri" expect io.containerd.x.vx`,
  ],
  [
    'version = 2\n[plugins.cri]\n',
    `failed to load TOML from ${PATH}: invalid plugin key URI "cri" expect io.containerd.x.vx`,
  ],
  ['version = 2\ndisabled_plugins = ["io.containerd.grpc.v1.cri"]\n[plugins."io.containerd.grpc.v1.cri"]\n', undefined],
  ['#version = 2\ndisabled_plugins = ["cri"] # not for Kubernetes\n', undefined],
  ['\ndisabled_plugins = ["cri"\n', `failed to load TOML: ${PATH}: (3, 1): unterminated array`],
  [
    'disabled_plugins = ["cri"\n\n#root = 3\n[grpc]\n  address = 1\n',
    `failed to load TOML: ${PATH}: (4, 1): missing comma`,
  ],
];

describe('a config.toml', () => {
  test.each(OLD)('%j', (text, said) => expect(configRefused(PATH, text, '1.6.20')).toBe(said));

  test.each([
    ['1.7.22', 3, `failed to load TOML from ${PATH}: unsupported config version \`3\``],
    ['2.1.9', 3, undefined],
    [
      '2.1.9',
      9,
      `failed to load TOML from ${PATH}: expected containerd config version equal to or less than \`3\`, got \`9\``,
    ],
  ])('containerd %s and version = %i', (containerd, version, said) => {
    expect(configRefused(PATH, `version = ${version}\n`, containerd)).toBe(said);
  });
});
