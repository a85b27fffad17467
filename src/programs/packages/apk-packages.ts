/** What `apk add` can bring here: packages whose programs this machine has, with what they need. Alpine 3.22's versions. */

export interface ApkPackage {
  readonly version: string;
  readonly needs: readonly string[];
  /** Bytes when installed. */
  readonly size: number;
  /** Executables: where, and which program. */
  readonly files: readonly (readonly [path: string, program: string, version?: string])[];
}

const library = (version: string, size: number, needs: readonly string[] = []): ApkPackage => ({
  version,
  size,
  needs,
  files: [],
});

export const APK_PACKAGES: Readonly<Record<string, ApkPackage>> = {
  'brotli-libs': library('1.1.0-r2', 880_640),
  'c-ares': library('1.34.5-r0', 180_224),
  'ca-certificates': library('20250619-r0', 684_032),
  libcurl: library('8.14.1-r2', 610_304, [
    'brotli-libs',
    'c-ares',
    'libunistring',
    'libidn2',
    'nghttp2-libs',
    'libpsl',
    'zstd-libs',
  ]),
  libidn2: library('2.3.7-r0', 212_992, ['libunistring']),
  libncursesw: library('6.5_p20250503-r0', 299_008, ['ncurses-terminfo-base']),
  libpsl: library('0.21.5-r3', 86_016, ['libidn2', 'libunistring']),
  libunistring: library('1.3-r0', 1_806_336),
  libelf: library('0.193-r0', 118_784),
  libmnl: library('1.0.5-r2', 36_864),
  'musl-fts': library('1.2.7-r7', 24_576),
  'ncurses-terminfo-base': library('6.5_p20250503-r0', 217_088),
  'nghttp2-libs': library('1.65.0-r0', 163_840),
  oniguruma: library('6.9.10-r0', 561_152),
  pcre2: library('10.46-r0', 630_784),
  readline: library('8.2.13-r1', 307_200, ['libncursesw']),
  tzdata: library('2025b-r0', 3_174_400),
  'zstd-libs': library('1.5.7-r0', 737_280),
  bash: {
    version: '5.2.37-r0',
    needs: ['readline'],
    size: 1_359_872,
    files: [['/bin/bash', 'bash', '5.2.37(1)-release']],
  },
  'bind-tools': {
    version: '9.20.15-r0',
    needs: ['libidn2'],
    size: 782_336,
    files: [['/usr/bin/nslookup', 'nslookup']],
  },
  coreutils: { version: '9.7-r1', needs: [], size: 1_028_096, files: [] },
  curl: {
    version: '8.14.1-r2',
    needs: ['ca-certificates', 'libcurl'],
    size: 282_624,
    files: [['/usr/bin/curl', 'curl', '8.14.1']],
  },
  iproute2: {
    version: '6.15.0-r0',
    needs: ['libelf', 'libmnl'],
    size: 1_126_400,
    files: [
      ['/sbin/ip', 'ip'],
      ['/sbin/ss', 'ss'],
    ],
  },
  jq: { version: '1.8.1-r0', needs: ['oniguruma'], size: 331_776, files: [['/usr/bin/jq', 'jq', '1.8.1']] },
  lsof: { version: '4.99.4-r0', needs: [], size: 278_528, files: [['/usr/bin/lsof', 'lsof']] },
  procps: {
    version: '4.0.4-r3',
    needs: ['libncursesw'],
    size: 667_648,
    files: [
      ['/bin/ps', 'ps', '4.0.4'],
      ['/usr/bin/top', 'top', '4.0.4'],
      ['/usr/bin/free', 'free', '4.0.4'],
    ],
  },
  redis: {
    version: '8.0.4-r0',
    needs: [],
    size: 6_291_456,
    files: [
      ['/usr/bin/redis-server', 'redis-server', '8.0.4'],
      ['/usr/bin/redis-cli', 'redis-cli', '8.0.4'],
    ],
  },
  shadow: {
    version: '4.17.3-r0',
    needs: [],
    size: 741_376,
    files: [
      ['/usr/sbin/useradd', 'useradd'],
      ['/usr/sbin/groupadd', 'groupadd'],
      ['/usr/sbin/usermod', 'usermod'],
    ],
  },
  sudo: { version: '1.9.17_p2-r0', needs: [], size: 2_629_632, files: [['/usr/bin/sudo', 'sudo']] },
  'su-exec': { version: '0.2-r3', needs: [], size: 20_480, files: [['/sbin/su-exec', 'gosu']] },
  vim: { version: '9.1.1415-r0', needs: ['libncursesw'], size: 3_301_376, files: [['/usr/bin/vim', 'vi']] },
  wget: {
    version: '1.25.0-r1',
    needs: ['libidn2', 'libpsl', 'pcre2'],
    size: 602_112,
    files: [['/usr/bin/wget', 'wget', '1.25.0']],
  },
};
