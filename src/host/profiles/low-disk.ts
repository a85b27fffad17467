// A small server that has run for months: its disk is nearly full of what one finds on such machines.
import type { HostProfile } from '../profile.ts';
import { ubuntu2404 } from './ubuntu-24.04.ts';

/** Builds of an application leave an image without a name each time, and layers in the build cache. */
const BUILDS = `mkdir -p /srv/app && cd /srv/app
printf 'FROM python:3.12-slim\\nCOPY data.bin /opt/data.bin\\nCOPY app.py /opt/app.py\\nCMD ["python", "/opt/app.py"]\\n' > Dockerfile
for release in 1 2 3 4 5; do
  head -c \${release}000000 /dev/zero > data.bin
  echo "print('release '$release)" > app.py
  docker build -q -t app . > /dev/null
done
docker volume create old-db-data > /dev/null
docker run -d --name app-old app sleep 1d > /dev/null
docker stop -t 0 app-old > /dev/null
`;

/** Logs that nobody rotates, a container's log, packages that were fetched once. */
const GROWN = `mkdir -p /var/log/app /var/cache/apt/archives
truncate -s 1400M /var/log/app/access.log
truncate -s 390M /var/log/app/debug.log.1
truncate -s 260M /var/log/syslog.1
truncate -s 180M /var/cache/apt/archives/linux-firmware_20240318.git3b128b60-0ubuntu2.4_amd64.deb
`;

export const lowDisk: HostProfile = {
  ...ubuntu2404,
  name: 'low-disk',
  summary: {
    ja: 'ディスクが 3 GB しかなく、ログ、名前のないイメージ、ビルドキャッシュでほぼいっぱいの Ubuntu 24.04 です。大きなイメージは入りません。',
    en: 'Ubuntu 24.04 on a disk of 3 GB, nearly full of logs, images without a name and build cache: a large image does not fit.',
  },
  hostname: 'skiff',
  disk: 3 * 1024 ** 3,
  files: { ...ubuntu2404.files, '/etc/cron.d/': '' },
  history: `set -e\n${BUILDS}${GROWN}`,
};
