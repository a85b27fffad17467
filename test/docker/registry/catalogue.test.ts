import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import { createCatalogue } from '../../../src/docker/registry/catalogue.ts';
import { importedImages } from '../../../src/docker/registry/images/imported.ts';
import { buildImage } from '../../../src/docker/registry/images/recipe.ts';
import { parseReference, withDefaultTag } from '../../../src/docker/registry/reference.ts';
import { SHELVES } from '../../../src/docker/registry/shelves.ts';
import { createOverlay } from '../../../src/host/fs/overlay.ts';
import { layerSize } from '../../../src/host/fs/overlay-changes.ts';
import { filesOn } from '../../suites/file-system.ts';

const catalogue = createCatalogue();
const find = (name: string) => catalogue.find(withDefaultTag(parseReference(name, engineVersion('28.5.2'))));

async function filesOf(name: string) {
  const { layers } = (await find(name))?.build('amd64') ?? { layers: [] };
  return filesOn(
    createOverlay({ lowers: [...layers].reverse().map((layer) => layer.files), dev: 1, clock: { now: () => 0 } }),
  );
}

describe('the catalogue', () => {
  test.each([
    'hello-world',
    'busybox:1.36.1',
    'alpine:3.18',
    'nginx',
    'nginx:1.27',
    'nginx:alpine',
    'debian',
    'ubuntu:22.04',
    'redis',
    'postgres:17',
    'python:3.12-slim',
    'node:22',
    'httpd:alpine',
    'centos:7',
    'registry:2',
    'nvidia/cuda:12.4.1-base-ubuntu22.04',
    'pytorch/pytorch',
    'public.ecr.aws/docker/library/node:22',
  ])('has %s for both architectures', async (name) => {
    const image = await find(name);
    const configs = ['amd64', 'arm64'].map((arch) => image?.build(arch).config);
    expect(configs.map((config) => config?.architecture)).toEqual(['amd64', 'arm64']);
    expect(configs[0]?.rootfs.diff_ids).not.toEqual(configs[1]?.rootfs.diff_ids);
  });

  test('finds an image by the digest that a pull printed', async () => {
    const digest = (await find('busybox'))?.digest();
    expect(await find(`busybox@${digest}`)).toBe(await find('busybox'));
  });

  test('gives the same digests every time', async () => {
    const again = await createCatalogue().find(withDefaultTag(parseReference('nginx', engineVersion('28.5.2'))));
    expect(again?.digest()).toBe((await find('nginx'))?.digest());
  });

  test.each(SHELVES.map(({ repository }) => repository))('%s keeps its word', async (repository) => {
    const reference = parseReference(repository, engineVersion('28.5.2'));
    const tags = await catalogue.tags(reference);
    expect(tags).not.toEqual([]);
    for (const tag of tags) {
      const image = await catalogue.find({ ...reference, tag });
      const [arch = ''] = image?.arches ?? [];
      const built = image?.build(arch);
      expect(built?.config.history.filter((entry) => !entry.empty_layer)).toHaveLength(built?.layers.length ?? 0);
      expect(built?.config.config.Env?.some((pair) => pair.startsWith('PATH='))).toBe(true);
    }
  });

  test('every layer of the history is a layer of the image', async () => {
    const image = (await find('nginx'))?.build('amd64');
    expect(image?.config.history.filter((entry) => !entry.empty_layer)).toHaveLength(image?.layers.length ?? 0);
  });
});

describe('the files of an image', () => {
  test.each([
    ['busybox', '/bin/ls', 'busybox'],
    ['alpine', '/bin/sh', '/bin/busybox'],
    ['nginx', '/var/log/nginx/access.log', '/dev/stdout'],
  ])('%s links %s to %s', async (image, path, target) => {
    expect((await filesOf(image)).readlink(path)).toBe(target);
  });

  test.each([
    ['alpine:3.20', '/etc/alpine-release', '3.20.8\n'],
    ['nginx', '/etc/passwd', expect.stringContaining('nginx:x:101:101:')],
    ['nginx:alpine', '/etc/passwd', expect.stringContaining('nginx:x:101:101:')],
    ['alpine:edge', '/etc/os-release', expect.stringContaining('PRETTY_NAME="Alpine Linux edge"')],
    ['debian', '/etc/os-release', expect.stringContaining('PRETTY_NAME="Debian GNU/Linux 13 (trixie)"')],
    ['debian:bullseye', '/etc/debian_version', '11.11\n'],
    ['centos:7', '/etc/centos-release', 'CentOS Linux release 7.9.2009 (Core)\n'],
    ['postgres:17-alpine', '/etc/passwd', expect.stringContaining('postgres:x:70:70:')],
    ['redis:7', '/etc/passwd', expect.stringContaining('redis:x:999:999:')],
    ['ubuntu:18.04', '/etc/os-release', expect.stringContaining('VERSION="18.04.6 LTS (Bionic Beaver)"')],
    ['ubuntu', '/etc/passwd', expect.stringContaining('ubuntu:x:1000:1000:')],
    ['ubuntu', '/etc/os-release', expect.stringContaining('PRETTY_NAME="Ubuntu 24.04.3 LTS"')],
    ['nginx', '/usr/share/nginx/html/index.html', expect.stringContaining('Welcome to nginx!')],
  ])('%s has %s', async (image, path, text) => {
    expect((await filesOf(image)).readText(path)).toEqual(text);
  });
});

describe('images made by docker import', () => {
  test.each([
    ['20.10.24', '1.35.0', 1984287],
    ['26.1.5', '1.37.0', 2026596],
    ['28.5.2', '1.38.0', 2065340],
  ])('on %s busybox %s is as large as the recorded one', (engine, busybox, size) => {
    const recipe = importedImages({ engine: engineVersion(engine), dockerVersion: engine, busybox, created: 0 })[
      'import/busybox'
    ];
    const [layer] = recipe ? buildImage(recipe, 'amd64').layers : [];
    expect(layer?.size).toBe(size);
    expect(layer && layerSize(layer.files.root)).toBe(size);
  });
});
