/** download.docker.com: the repositories of Docker's packages and the key that they are signed with. */
import type { Site } from '../../../profile.ts';
import { armoredKeys } from '../../openpgp.ts';
import { packageSite, type Repository } from '../../repository.ts';
import type { Distribution } from '../control.ts';
import { DOCKER_KEY } from '../keys.ts';
import { dockerPackages } from './packages.ts';

const RELEASES: readonly (readonly [id: Distribution['id'], codename: string])[] = [
  ['ubuntu', 'noble'],
  ['ubuntu', 'jammy'],
  ['debian', 'bookworm'],
  ['debian', 'bullseye'],
];

/** Each distribution has a directory; there is none for Kali, Mint or a release that Docker does not know. */
export function dockerSite(): Site {
  const key = armoredKeys([DOCKER_KEY]);
  const repositories = RELEASES.flatMap(([id, codename]) =>
    (['amd64', 'arm64'] as const).map(
      (arch): Repository => ({
        path: `/linux/${id}`,
        suite: codename,
        component: 'stable',
        arch,
        key: DOCKER_KEY,
        origin: 'Docker',
        label: 'Docker CE',
        packages: () => dockerPackages({ id, codename, arch }).map((one) => withFilename(one, codename, arch)),
      }),
    ),
  );
  return packageSite('download.docker.com', '18.155.68.29', repositories, {
    '/linux/ubuntu/gpg': key,
    '/linux/debian/gpg': key,
    '/linux/raspbian/gpg': key,
  });
}

/** Archives lie beside the indexes: `dists/noble/pool/stable/amd64/docker-ce_28.5.2-1~ubuntu.24.04~noble_amd64.deb`. */
function withFilename<T extends { readonly control: string }>(one: T, codename: string, arch: string): T {
  const name = /^Package: (.*)$/m.exec(one.control)?.[1] ?? '';
  const version = /^Version: (?:\d+:)?(.*)$/m.exec(one.control)?.[1] ?? '';
  const path = `dists/${codename}/pool/stable/${arch}/${name}_${version}_${arch}.deb`;
  return { ...one, control: `${one.control}Filename: ${path}\n` };
}
