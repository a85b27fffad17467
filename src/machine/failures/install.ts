/** Failures of installation: sources of packages, their keys, and packages that are in each other's way. */
import type { Failures } from './failure.ts';

const BARE = ['ubuntu-24.04-bare'] as const;

const LIST = '/etc/apt/sources.list.d/docker.list';
const KEY = '/etc/apt/keyrings/docker.asc';
const SITE = 'https://download.docker.com/linux';

/** Docker's key, in place for all to read. */
const fetchKey = (distribution: string): string =>
  `install -m 0755 -d /etc/apt/keyrings && curl -fsSL ${SITE}/${distribution}/gpg -o ${KEY} && chmod a+r ${KEY}`;

/** `line` is what follows `deb`. */
const register = (line: string): string => `echo 'deb ${line}' > ${LIST}`;

/** Forgets Docker's repository, its key and its lists. */
const FORGET = `rm -f ${LIST} /etc/apt/sources.list.d/docker.sources /etc/apt/keyrings/docker.* /var/lib/apt/lists/download.docker.com_*`;

const MINT = `NAME="Linux Mint"
VERSION="22 (Wilma)"
ID=linuxmint
ID_LIKE="ubuntu debian"
PRETTY_NAME="Linux Mint 22"
VERSION_ID="22"
HOME_URL="https://www.linuxmint.com/"
SUPPORT_URL="https://forums.linuxmint.com/"
BUG_REPORT_URL="http://linuxmint-troubleshooting-guide.readthedocs.io/en/latest/"
PRIVACY_POLICY_URL="https://www.linuxmint.com/"
VERSION_CODENAME=wilma
UBUNTU_CODENAME=noble
`;

const MINT_LSB = `DISTRIB_ID=LinuxMint
DISTRIB_RELEASE=22
DISTRIB_CODENAME=wilma
DISTRIB_DESCRIPTION="Linux Mint 22 Wilma"
`;

/** A file that another takes the place of, and that comes back. */
const replace = (path: string, content: string): string =>
  `cp "$(readlink -f ${path})" ${path}.ubuntu && cat > "$(readlink -f ${path})" <<'END'\n${content}END`;
const restore = (path: string): string =>
  `if [ -e ${path}.ubuntu ]; then cat ${path}.ubuntu > "$(readlink -f ${path})"; rm ${path}.ubuntu; fi`;

const MINT_FILES = [
  ['/etc/os-release', MINT],
  ['/etc/lsb-release', MINT_LSB],
] as const;

export const INSTALL = {
  'docker-cli-removed': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: 'docker コマンドが消えた', en: 'The docker command is gone' },
    about: {
      ja: 'いらないパッケージを片付けたあと、docker コマンドがなくなりました。',
      en: 'Since packages nobody needs were removed, there is no docker command.',
    },
    strike: [
      'docker run -d --init --name hatoba-app --restart unless-stopped -v hatoba-data:/data busybox sleep 1d',
      'apt-get remove -y docker-ce-cli',
    ].join(' && '),
    mend: `apt-get update && apt-get install -y docker-ce docker-ce-cli`,
  },
  'apt-derivative-codename': {
    kind: 'running',
    hosts: BARE,
    title: { ja: 'リポジトリがない', en: 'A repository that is not there' },
    about: {
      ja: 'Linux Mint 22 に Docker のリポジトリを登録してから、apt-get update がエラーで終わります。',
      en: "A Linux Mint 22: since Docker's repository was registered, apt-get update ends in an error.",
    },
    strike: [
      ...MINT_FILES.map(([path, content]) => replace(path, content)),
      fetchKey('ubuntu'),
      register(`[arch=amd64 signed-by=${KEY}] ${SITE}/ubuntu wilma stable`),
    ].join('\n'),
    mend: [...MINT_FILES.map(([path]) => restore(path)), FORGET].join('\n'),
  },
  'apt-key-elsewhere': {
    kind: 'running',
    hosts: BARE,
    title: { ja: 'リポジトリの署名を確かめられない', en: 'A signature that cannot be verified' },
    about: {
      ja: 'Docker のリポジトリを登録してから、apt-get update が署名のことで警告とエラーを出します。',
      en: "Since Docker's repository was registered, apt-get update warns of a signature and fails.",
    },
    strike: `${fetchKey('ubuntu')}
chmod 600 ${KEY}
${register(`[arch=amd64 signed-by=/etc/apt/keyrings/docker.gpg] ${SITE}/ubuntu noble stable`)}`,
    mend: FORGET,
  },
  'apt-wrong-architecture': {
    kind: 'running',
    hosts: BARE,
    title: { ja: 'docker-ce が見つからない', en: 'No docker-ce to be found' },
    about: {
      ja: 'リポジトリも鍵も登録してあり、apt-get update も成功するのに、docker-ce が見つかりません。',
      en: 'Repository and key are registered, apt-get update succeeds, and still there is no docker-ce.',
    },
    strike: `${fetchKey('ubuntu')}
${register(`[arch=arm64 signed-by=${KEY}] ${SITE}/ubuntu noble stable`)}
apt-get update -qq`,
    mend: FORGET,
  },
  'apt-mixed-packages': {
    kind: 'running',
    hosts: ['debian-12'],
    title: { ja: 'Docker のパッケージが衝突する', en: "Docker's packages conflict" },
    about: {
      ja: 'docker-ce に入れ替えようとすると、apt が断ります。',
      en: 'apt refuses to replace what is installed by docker-ce.',
    },
    strike: `${fetchKey('debian')}
${register(`[arch=amd64 signed-by=${KEY}] ${SITE}/debian bookworm stable`)}
apt-get update -qq
apt-mark hold docker.io containerd`,
    mend: `apt-mark unhold docker.io containerd
${FORGET}`,
  },
  'apt-nvidia-old-list': {
    kind: 'running',
    hosts: ['gpu-server-no-toolkit'],
    title: { ja: 'NVIDIA のパッケージが見つからない', en: "NVIDIA's packages are not found" },
    about: {
      ja: '古い手順書に従って NVIDIA のリポジトリを登録したのに、パッケージが見つかりません。',
      en: "NVIDIA's repository was registered by an old set of instructions, and its packages are not found.",
    },
    strike:
      'curl -s -L https://nvidia.github.io/nvidia-docker/ubuntu24.04/nvidia-docker.list > /etc/apt/sources.list.d/nvidia-docker.list && apt-get update -qq',
    mend: 'rm -f /etc/apt/sources.list.d/nvidia-docker.list',
  },
} as const satisfies Failures;
