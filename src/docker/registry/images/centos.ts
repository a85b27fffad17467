/** The official centos images as Docker Hub still has them: unmaintained, their mirrors switched off. */
import { dir, type Entry, file, link, program } from '../layer.ts';
import { debianFiles } from './debian.ts';
import { type Arch, DEFAULT_PATH, type Recipe } from './recipe.ts';

interface Release {
  readonly version: string;
  readonly name: string;
  readonly pretty: string;
  readonly release: string;
  readonly coreutils: string;
  readonly bash: string;
  readonly created: string;
  readonly size: number;
  readonly compressed: number;
}

const USERS =
  'root:x:0:0:root:/root:/bin/bash\nbin:x:1:1:bin:/bin:/sbin/nologin\ndaemon:x:2:2:daemon:/sbin:/sbin/nologin\nnobody:x:65534:65534:Kernel Overflow User:/:/sbin/nologin\n';
const GROUPS = 'root:x:0:\nbin:x:1:\ndaemon:x:2:\nwheel:x:10:\nnobody:x:65534:\n';

function centosFiles(one: Release): Entry[] {
  const debian = debianFiles({
    id: 'debian',
    version: one.version,
    codename: '',
    pretty: one.pretty,
    coreutils: one.coreutils,
    bash: one.bash,
  });
  const foreign = /\/apt|apt-|dpkg|debian_version|\/etc\/(os-release|issue|passwd|group)|dash$|\/usr\/bin\/sh$/;
  return [
    ...debian.filter(({ path }) => !foreign.test(path)),
    link('/usr/bin/sh', 'bash'),
    file('/etc/passwd', USERS),
    file('/etc/group', GROUPS),
    file('/etc/centos-release', `${one.release}\n`),
    link('/etc/redhat-release', 'centos-release'),
    file(
      '/etc/os-release',
      `NAME="${one.name}"\nVERSION="${one.version}${one.version === '7' ? ' (Core)' : ''}"\nID="centos"\nID_LIKE="rhel fedora"\nVERSION_ID="${one.version}"\nPRETTY_NAME="${one.pretty}"\nANSI_COLOR="0;31"\n`,
    ),
    program('/usr/bin/yum', { program: 'yum', version: one.version }, 32_768),
    ...(one.version === '8' ? [link('/usr/bin/dnf', 'yum')] : []),
    program('/usr/bin/rpm', { program: 'unmodelled', name: 'rpm' }, 32_768),
    dir('/etc/yum.repos.d'),
  ];
}

const centos = (one: Release, tags: readonly string[], arches: readonly Arch[]): Recipe => ({
  repository: 'library/centos',
  tags,
  created: one.created,
  arches,
  config: {
    Env: [DEFAULT_PATH],
    Cmd: ['/bin/bash'],
    Labels: {
      'org.label-schema.build-date': one.created.slice(0, 10).replaceAll('-', ''),
      'org.label-schema.license': 'GPLv2',
      'org.label-schema.name': 'CentOS Base Image',
      'org.label-schema.schema-version': '1.0',
      'org.label-schema.vendor': 'CentOS',
    },
  },
  steps: [
    {
      by: `/bin/sh -c #(nop) ADD file:${one.version === '7' ? 'b3ebbe8bd304723d43b7b44a6d990cd657b63d93d6a2a9293983a30bfc1dfa53' : '805cb5e15fb6e0bb0326ca33fd2942e068863ce2a8491bb71522c652f31fb466'} in / `,
      layer: { size: one.size, compressed: one.compressed, entries: () => centosFiles(one) },
    },
    {
      by: `/bin/sh -c #(nop)  LABEL org.label-schema.schema-version=1.0 org.label-schema.name=CentOS Base Image org.label-schema.vendor=CentOS org.label-schema.license=GPLv2 org.label-schema.build-date=${one.created.slice(0, 10).replaceAll('-', '')}`,
    },
    { by: '/bin/sh -c #(nop)  CMD ["/bin/bash"]' },
  ],
});

export const CENTOS: readonly Recipe[] = [
  centos(
    {
      version: '8',
      name: 'CentOS Linux',
      pretty: 'CentOS Linux 8',
      release: 'CentOS Linux release 8.4.2105',
      coreutils: '8.30',
      bash: '4.4.20(1)-release',
      created: '2021-09-15T18:20:05.184694267Z',
      size: 231_268_856,
      compressed: 83_518_086,
    },
    ['latest', '8', 'centos8', '8.4.2105', 'centos8.4.2105'],
    ['amd64', 'arm64', 'ppc64le'],
  ),
  centos(
    {
      version: '7',
      name: 'CentOS Linux',
      pretty: 'CentOS Linux 7 (Core)',
      release: 'CentOS Linux release 7.9.2009 (Core)',
      coreutils: '8.22',
      bash: '4.2.46(2)-release',
      created: '2021-09-15T18:20:23.99863383Z',
      size: 203_948_224,
      compressed: 76_097_157,
    },
    ['7', 'centos7', '7.9.2009', 'centos7.9.2009'],
    ['amd64', 'arm/v7', 'arm64', '386', 'ppc64le'],
  ),
];
