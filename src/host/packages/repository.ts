/** A package repository out in the world, as data, and the web server that offers it. */
import { encode } from '../../base/bytes.ts';
import { sha256Hex } from '../../base/digest.ts';
import type { Site } from '../profile.ts';

export interface Repository {
  /** Below the site: `/ubuntu-ports`, or a flat repository's directory. */
  readonly path: string;
  /** `bionic-updates`; `/` for a flat repository. */
  readonly suite: string;
  readonly component: string;
  readonly arch: string;
  /** The text of its Packages file. */
  readonly packages: string;
  /** The key that it is signed with, as apt names it: 16 hexadecimal digits. */
  readonly key: string;
  readonly origin: string;
}

const releasePath = ({ path, suite }: Repository): string =>
  suite === '/' ? `${path}/InRelease` : `${path}/dists/${suite}/InRelease`;
const packagesPath = ({ path, suite, component, arch }: Repository): string =>
  suite === '/' ? `${path}/Packages` : `${path}/dists/${suite}/${component}/binary-${arch}/Packages`;

const release = (repository: Repository): string =>
  [
    `Origin: ${repository.origin}`,
    `Suite: ${repository.suite}`,
    `SHA256: ${sha256Hex(repository.packages)}`,
    `Signed-With: ${repository.key}`,
    '',
  ].join('\n');

/** A web server with repositories and other files, by path. */
export function packageSite(
  hostname: string,
  ip: string,
  repositories: readonly Repository[],
  files: Readonly<Record<string, string>> = {},
): Site {
  const texts = new Map(Object.entries(files));
  for (const repository of repositories) {
    texts.set(releasePath(repository), release(repository));
    texts.set(packagesPath(repository), repository.packages);
  }
  return {
    hostname,
    ip,
    fetch(path) {
      const text = texts.get(path);
      if (text !== undefined) return { contentType: 'text/plain', body: encode(text) };
      // An archive's bytes are not kept: what a package brings is said by the program that installs it.
      return path.endsWith('.deb') ? { contentType: 'application/octet-stream', body: new Uint8Array(0) } : undefined;
    },
  };
}
