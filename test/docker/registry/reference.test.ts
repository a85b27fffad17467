import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import {
  familiarReference,
  fullReference,
  parseReference,
  withDefaultTag,
} from '../../../src/docker/registry/reference.ts';

const V28 = engineVersion('28.5.2');
const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('a name becomes a full reference and is printed short again', () => {
  test.each([
    ['busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['busybox:1.36', 'docker.io/library/busybox:1.36', 'busybox:1.36'],
    ['library/busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['docker.io/busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['index.docker.io/library/busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
    ['someone/tool:v1', 'docker.io/someone/tool:v1', 'someone/tool:v1'],
    ['ghcr.io/a/b', 'ghcr.io/a/b:latest', 'ghcr.io/a/b:latest'],
    ['localhost/a', 'localhost/a:latest', 'localhost/a:latest'],
    ['localhost:5000/a:2', 'localhost:5000/a:2', 'localhost:5000/a:2'],
    [`busybox@${DIGEST}`, `docker.io/library/busybox@${DIGEST}`, `busybox@${DIGEST}`],
  ])('%s', (text, full, familiar) => {
    const reference = withDefaultTag(parseReference(text, V28));
    expect([fullReference(reference), familiarReference(reference)]).toEqual([full, familiar]);
  });
});

describe('what is no name is refused in the words of the version', () => {
  test.each([
    ['28.5.2', 'Foo', 'invalid reference format: repository name (library/Foo) must be lowercase'],
    ['26.1.5', 'library/BusyBox', 'invalid reference format: repository name (library/BusyBox) must be lowercase'],
    ['20.10.24', 'Foo', 'invalid reference format: repository name must be lowercase'],
    ['28.5.2', 'foo:bar:baz', 'invalid reference format'],
    ['28.5.2', '', 'invalid reference format'],
    ['28.5.2', 'foo:', 'invalid reference format'],
    ['28.5.2', '-foo', 'invalid reference format'],
    [
      '28.5.2',
      'a'.repeat(64),
      `invalid repository name (${'a'.repeat(64)}), cannot specify 64-byte hexadecimal strings`,
    ],
    ['28.5.2', `foo@sha256:${'a'.repeat(40)}`, 'invalid checksum digest length'],
    ['28.5.2', `foo@md5:${'a'.repeat(32)}`, 'unsupported digest algorithm'],
  ])('%s: %s', (version, text, message) => {
    expect(() => parseReference(text, engineVersion(version))).toThrow(message);
  });
});
