import { expect, test } from 'vitest';
import { digestOf } from '../../../src/base/digest.ts';
import { createContainerd } from '../../../src/docker/containerd/containerd.ts';
import { folderIds } from '../../../src/docker/containerd/layer-folders.ts';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import type { ImageConfig } from '../../../src/docker/registry/image-config.ts';
import { file, lazyLayer } from '../../../src/docker/registry/layer.ts';
import { filesIn } from '../../../src/docker/runtimes/rootfs.ts';
import { createMountNamespace } from '../../../src/host/fs/mounts.ts';
import { engineHost } from '../../support/engine-host.ts';
import { testRuntimes } from '../../support/runtimes.ts';

const ROOT = '/var/lib/docker/overlay2';

const layer = (name: string) =>
  lazyLayer({
    entries: () => [file(`/etc/${name}`, name)],
    arch: 'amd64',
    size: 10,
    compressedSize: 5,
    created: 0,
  });

function engine() {
  const runtimes = testRuntimes();
  const host = engineHost('28', Object.fromEntries(runtimes.programs));
  const version = engineVersion(host.profile.docker.version);
  const containerd = createContainerd({ host, version, dataRoot: '/var/lib/docker', shims: runtimes.install(host) });
  host.files.mkdirAll(ROOT, 0o710);
  containerd.showLayersIn(ROOT);
  const layers = [layer('below'), layer('above')];
  const image = {
    id: digestOf('image'),
    config: { config: {} } as ImageConfig,
    layers,
    parent: undefined,
    references: new Set<string>(),
    digests: new Set<string>(),
    lastTagged: 0,
  };
  containerd.images.put(image);
  const names = () => host.files.readdir(ROOT).map(({ name }) => name);
  return { host, containerd, image, layers, names };
}

test('each layer of an image has a folder with its files and the way to those below', () => {
  const { host, layers, names } = engine();
  const [below = '', above = ''] = folderIds(layers);
  expect(names()).toEqual([below, above, 'l'].sort());
  expect(host.files.readText(`${ROOT}/${above}/diff/etc/above`)).toBe('above');
  expect(host.files.readdir(`${ROOT}/${above}/diff/etc`)).toHaveLength(1);
  expect(host.files.exists(`${ROOT}/${below}/lower`)).toBe(false);
  const lower = host.files.readText(`${ROOT}/${above}/lower`);
  expect(host.files.realpath(`${ROOT}/${lower}`)).toBe(`${ROOT}/${below}/diff`);
});

test('what a container writes and deletes is in its folder, and in no other', () => {
  const { host, containerd, layers } = engine();
  const snapshot = containerd.snapshotter.prepare('c', layers, { layerId: 'cafe' });
  const mnt = createMountNamespace();
  mnt.mount('/', snapshot.fs);
  const files = filesIn(mnt);
  files.writeFile('/etc/above', 'changed');
  files.unlink('/etc/below');
  const [, above = ''] = folderIds(layers);
  expect(host.files.readText(`${ROOT}/cafe/diff/etc/above`)).toBe('changed');
  expect(host.files.stat(`${ROOT}/cafe/diff/etc/below`)).toMatchObject({ type: 'char', rdev: [0, 0] });
  expect(host.files.readText(`${ROOT}/${above}/diff/etc/above`)).toBe('above');
  expect(host.files.exists(`${ROOT}/cafe-init/diff/.dockerenv`)).toBe(true);
});

test('a layer stays as long as an image or a container needs it', () => {
  const { containerd, image, layers, names } = engine();
  containerd.snapshotter.prepare('c', layers, { layerId: 'cafe' });
  containerd.images.remove(image.id);
  expect(names()).toEqual([...folderIds(layers), 'cafe', 'cafe-init', 'l'].sort());
  containerd.snapshotter.remove('c');
  expect(names()).toEqual(['l']);
});

test('what a host writes to a folder of an image changes no image', () => {
  const { host, containerd, layers } = engine();
  const [below = ''] = folderIds(layers);
  host.files.writeFile(`${ROOT}/${below}/diff/etc/below`, 'edited');
  const mnt = createMountNamespace();
  mnt.mount('/', containerd.snapshotter.prepare('c', layers, { layerId: 'cafe' }).fs);
  expect(filesIn(mnt).readText('/etc/below')).toBe('below');
});
