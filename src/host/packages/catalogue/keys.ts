/** The keys that repositories are signed with, with their true fingerprints. */
import { ARCHIVE_KEYS } from '../archives.ts';
import type { SigningKey } from '../openpgp.ts';

export const UBUNTU_KEY = ARCHIVE_KEYS.ubuntu;
export const DEBIAN_KEY = ARCHIVE_KEYS.debian;

export const DEBIAN_11_KEY: SigningKey = {
  fingerprint: '1F89983E0081FDE018F3CC9673A4F27B8DD47936',
  algorithm: 'rsa4096',
  created: '2021-01-17',
  expires: '2029-01-15',
  usage: 'SC',
  uids: ['Debian Archive Automatic Signing Key (11/bullseye) <ftpmaster@debian.org>'],
  subkeys: [
    {
      fingerprint: 'A7236886F3CCCAAD148A27F80E98404D386FA1D9',
      algorithm: 'rsa4096',
      created: '2021-01-17',
      expires: '2029-01-15',
      usage: 'S',
    },
  ],
};

/** 9DC8 5822 9FC7 DD38 854A E2D8 8D81 803C 0EBF CD88; the subkey signs, so apt names 7EA0A9C3F273FCD8. */
export const DOCKER_KEY: SigningKey = {
  fingerprint: '9DC858229FC7DD38854AE2D88D81803C0EBFCD88',
  algorithm: 'rsa4096',
  created: '2017-02-22',
  usage: 'SCEA',
  uids: ['Docker Release (CE deb) <docker@docker.com>'],
  subkeys: [
    {
      fingerprint: 'D3306A018370199E527AE7997EA0A9C3F273FCD8',
      algorithm: 'rsa4096',
      created: '2017-02-22',
      usage: 'S',
    },
  ],
};

export const NVIDIA_KEY: SigningKey = {
  fingerprint: 'C95B321B61E88C1809C4F759DDCAE044F796ECB0',
  algorithm: 'rsa4096',
  created: '2017-09-28',
  usage: 'SCE',
  uids: ['NVIDIA CORPORATION (Open Source Projects) <cudatools@nvidia.com>'],
};

export const RASPBERRY_PI_KEY: SigningKey = {
  fingerprint: 'CF8A1AF502A2AA2D763BAE7E82B129927FA3303E',
  algorithm: 'rsa2048',
  created: '2012-06-17',
  usage: 'SC',
  uids: ['Raspberry Pi Archive Signing Key'],
};
