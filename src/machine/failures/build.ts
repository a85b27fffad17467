/** Builds that stop: projects below /srv that somebody left like this. */
import type { Failures } from './failure.ts';

const LABELS = '/srv/labels';
const TIDES = '/srv/tides';

const HOSTS = ['ubuntu-24.04'] as const;

export const BUILD = {
  'build-run-fails': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'RUN で止まるビルド', en: 'A build that stops at a RUN' },
    about: {
      ja: '/srv/labels のイメージをビルドできません。',
      en: 'The image in /srv/labels cannot be built.',
    },
    strike: `install -d -o 1000 -g 1000 ${LABELS}
cat > ${LABELS}/Dockerfile <<'END'
FROM ubuntu:24.04
RUN apt-get update \\
 && apt-get install -y --no-install-recommends curl \\
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
RUN apt-get install -y --no-install-recommends jq
RUN ./make-labels.sh
CMD ["cat", "/app/labels.txt"]
END
cat > ${LABELS}/make-labels.sh <<'END'
#!/bin/sh
set -e
jq -r '.[] | "\\(.berth) \\(.ship)"' ships.json > labels.txt
END
echo '[{"berth": 1, "ship": "Kamome"}, {"berth": 2, "ship": "Isuzu"}]' > ${LABELS}/ships.json
chmod 644 ${LABELS}/make-labels.sh
chown 1000:1000 ${LABELS}/*`,
    mend: `rm -rf ${LABELS}`,
  },
  'build-file-elsewhere': {
    kind: 'running',
    hosts: HOSTS,
    title: { ja: 'Dockerfile が見つからないビルド', en: 'A build that finds no Dockerfile' },
    about: {
      ja: '/srv/tides のイメージをビルドできません。',
      en: 'The image in /srv/tides cannot be built.',
    },
    strike: `install -d -o 1000 -g 1000 ${TIDES} ${TIDES}/docker
cat > ${TIDES}/docker/dockerfile <<'END'
FROM busybox
COPY tides.txt /
CMD ["cat", "/tides.txt"]
END
printf '04:12 high\\n10:31 low\\n' > ${TIDES}/tides.txt
chown -R 1000:1000 ${TIDES}`,
    mend: `rm -rf ${TIDES}`,
  },
} as const satisfies Failures;
