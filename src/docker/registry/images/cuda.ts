/** nvidia/cuda: CUDA's libraries on Ubuntu. */
import { type Entry, file, link, program } from '../layer.ts';
import { envSteps } from './base.ts';
import { add, type Recipe, type Step, set } from './recipe.ts';
import { ubuntuFiles } from './ubuntu.ts';

export const NVIDIA_PATH =
  'PATH=/usr/local/nvidia/bin:/usr/local/cuda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
export const LIBRARIES = 'LD_LIBRARY_PATH=/usr/local/nvidia/lib:/usr/local/nvidia/lib64';
const BANNER = 'NVIDIA_PRODUCT_NAME=CUDA';

/** The steps of an Ubuntu image that others stand on. */
export const ubuntuBase = (version: '22.04' | '20.04' | '18.04'): readonly Step[] => [
  { by: '/bin/sh -c #(nop)  ARG RELEASE' },
  { by: '/bin/sh -c #(nop)  ARG LAUNCHPAD_BUILD_ARCH' },
  { by: `/bin/sh -c #(nop)  LABEL org.opencontainers.image.version=${version}` },
  {
    by: `/bin/sh -c #(nop) ADD file:ubuntu-${version} in / `,
    layer: {
      size: version === '22.04' ? 77_871_104 : version === '20.04' ? 72_806_400 : 63_148_032,
      compressed: version === '22.04' ? 29_542_432 : version === '20.04' ? 27_512_832 : 25_690_112,
      entries: () => ubuntuFiles(version),
    },
  },
  { by: '/bin/sh -c #(nop)  CMD ["/bin/bash"]' },
];

type Flavour = 'base' | 'runtime' | 'devel';

const ENTRYPOINT = `#!/bin/bash
# Shows who made the image, then runs what was asked for.
if [ -n "$CUDA_VERSION" ]; then
    printf '\\n==========\\n== CUDA ==\\n==========\\n\\nCUDA Version %s\\n\\nContainer image Copyright (c) 2016-2023, NVIDIA CORPORATION & AFFILIATES. All rights reserved.\\n\\nThis container image and its contents are governed by the NVIDIA Deep Learning Container License.\\nBy pulling and using the container, you accept the terms and conditions of this license:\\nhttps://developer.nvidia.com/ngc/nvidia-deep-learning-container-license\\n\\nA copy of this license is made available in this container at /NGC-DL-CONTAINER-LICENSE for your convenience.\\n\\n' "$CUDA_VERSION"
    ls /dev/nvidiactl >/dev/null 2>&1 || printf 'WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available.\\n   Use the NVIDIA Container Toolkit to start this container with GPU support; see\\n   https://docs.nvidia.com/datacenter/cloud-native/ .\\n\\n'
fi
exec "$@"
`;

/** The branches of the driver that a release's compatibility package goes over, and its own version. */
const RELEASES: Readonly<Record<string, { readonly branches: readonly number[]; readonly compat: string }>> = {
  '12.8': { branches: [470, 535, 550, 560, 565], compat: '570.124.06' },
  '12.6': { branches: [470, 535, 550], compat: '560.35.05' },
  '12.4': { branches: [470, 525, 535], compat: '550.54.15' },
  '12.2': { branches: [470, 525], compat: '535.104.12' },
  '12.1': { branches: [450, 470, 510, 515, 525], compat: '530.30.02' },
  '11.8': { branches: [450, 470, 510, 515], compat: '520.61.05' },
};

const BRANDS = 'tesla unknown nvidia nvidiartx geforce geforcertx quadro quadrortx titan titanrtx';
const BRANDS_SINCE_12_6 = 'unknown grid tesla nvidia quadro quadrortx nvidiartx vapps vpc vcs vws cloudgaming';

/** What the image asks of the driver: a CUDA as new as its own, or a branch that the compatibility package goes over. */
function requirement(release: string): string {
  const brands = (release >= '12.6' ? BRANDS_SINCE_12_6 : BRANDS).split(' ');
  const branches = RELEASES[release]?.branches ?? [];
  const alternatives = branches.flatMap((branch) =>
    brands.map((brand) => `brand=${brand},driver>=${branch},driver<${branch + 1}`),
  );
  return [`cuda>=${release}`, ...alternatives].join(' ');
}

const library = (path: string, soname: string, version: string, size: number, facts: object = {}): Entry =>
  program(path, { program: 'library', soname, version, ...facts }, size, 0o644);

/** libcudart, and the driver's libraries of the compatibility package. */
function cudaLibraries(release: string, version: string): readonly Entry[] {
  const root = `/usr/local/cuda-${release}`;
  const major = release.split('.')[0] ?? '12';
  const runtime = `libcudart.so.${version}`;
  const { compat = '' } = RELEASES[release] ?? {};
  return [
    link('/usr/local/cuda', root),
    link(`/usr/local/cuda-${major}`, root),
    library(`${root}/targets/x86_64-linux/lib/${runtime}`, `libcudart.so.${major}`, version, 728_800),
    link(`${root}/targets/x86_64-linux/lib/libcudart.so.${major}`, runtime),
    link(`${root}/lib64`, 'targets/x86_64-linux/lib'),
    ...['libcuda', 'libnvidia-ptxjitcompiler', 'libcudadebugger'].flatMap((name) => [
      library(`${root}/compat/${name}.so.${compat}`, `${name}.so.1`, compat, 30_000_000, {
        cuda: release,
        compat: true,
      }),
      link(`${root}/compat/${name}.so.1`, `${name}.so.${compat}`),
    ]),
    file('/etc/ld.so.conf.d/nvidia.conf', '/usr/local/nvidia/lib\n/usr/local/nvidia/lib64\n'),
    file(`/etc/ld.so.conf.d/000_cuda.conf`, '/usr/local/cuda/targets/x86_64-linux/lib\n'),
  ];
}

function cuda(version: string, flavour: Flavour, system: '22.04' | '20.04', created: string): Recipe {
  const [major = '12', minor = '0'] = version.split('.');
  const env = [
    'NVARCH=x86_64',
    `NVIDIA_REQUIRE_CUDA=${requirement(`${major}.${minor}`)}`,
    `NV_CUDA_CUDART_VERSION=${major}.${minor}.127-1`,
    `CUDA_VERSION=${version}`,
    LIBRARIES,
    'NVIDIA_VISIBLE_DEVICES=all',
    'NVIDIA_DRIVER_CAPABILITIES=compute,utility',
  ];
  const tags = [`${version}-${flavour}-ubuntu${system}`];
  const withScript = flavour !== 'base';
  return {
    repository: 'nvidia/cuda',
    tags,
    created,
    arches: ['amd64', 'arm64'],
    config: {
      Env: [NVIDIA_PATH, ...env, ...(withScript ? [BANNER] : [])],
      Cmd: ['/bin/bash'],
      ...(withScript && { Entrypoint: ['/opt/nvidia/nvidia_entrypoint.sh'] }),
      Labels: {
        maintainer: 'NVIDIA CORPORATION <cudatools@nvidia.com>',
        'org.opencontainers.image.ref.name': 'ubuntu',
        'org.opencontainers.image.version': system,
      },
    },
    steps: [
      ...ubuntuBase(system),
      ...envSteps(env.slice(0, 3)),
      set('LABEL maintainer=NVIDIA CORPORATION <cudatools@nvidia.com>'),
      add(
        'RUN |1 TARGETARCH=amd64 /bin/sh -c apt-get update && apt-get install -y --no-install-recommends     gnupg2 curl ca-certificates # buildkit',
        10_567_680,
        4_615_168,
        () => [program('/usr/bin/curl', { program: 'curl', version: '7.81.0' }, 262_144)],
      ),
      set(`ENV CUDA_VERSION=${version}`),
      add(
        `RUN |1 TARGETARCH=amd64 /bin/sh -c apt-get update && apt-get install -y --no-install-recommends     cuda-cudart-${major}-${minor} cuda-compat-${major}-${minor} # buildkit`,
        149_946_368,
        57_589_760,
        () => cudaLibraries(`${major}.${minor}`, version),
      ),
      add('COPY NGC-DL-CONTAINER-LICENSE / # buildkit', 17_294, 6_882, () => [
        file('/NGC-DL-CONTAINER-LICENSE', 'NVIDIA DEEP LEARNING CONTAINER LICENSE\n'),
      ]),
      ...(withScript
        ? [
            add(
              `RUN |1 TARGETARCH=amd64 /bin/sh -c apt-get update && apt-get install -y --no-install-recommends     cuda-libraries-${major}-${minor} # buildkit`,
              2_030_043_136,
              1_203_765_248,
              () => [],
            ),
            add('COPY nvidia_entrypoint.sh /opt/nvidia/ # buildkit', 2_530, 1_530, () => [
              file('/opt/nvidia/nvidia_entrypoint.sh', ENTRYPOINT, 0o755),
            ]),
            set('ENTRYPOINT ["/opt/nvidia/nvidia_entrypoint.sh"]'),
          ]
        : []),
      ...(flavour === 'devel'
        ? [
            add(
              `RUN |1 TARGETARCH=amd64 /bin/sh -c apt-get update && apt-get install -y --no-install-recommends     cuda-command-line-tools-${major}-${minor} # buildkit`,
              4_928_307_200,
              2_642_411_520,
              () => [program('/usr/local/cuda/bin/nvcc', { program: 'unmodelled', name: 'nvcc' }, 65_536)],
            ),
          ]
        : []),
    ],
  };
}

const CUDA_VERSIONS = ['12.8.1', '12.6.3', '12.4.1', '12.2.2', '12.2.0', '12.1.1', '11.8.0'] as const;

export const CUDA: readonly Recipe[] = CUDA_VERSIONS.flatMap((version) =>
  (['base', 'runtime', 'devel'] as const).flatMap((flavour) => [
    cuda(version, flavour, '22.04', '2024-04-30T20:12:00Z'),
    ...(version < '12.3' ? [cuda(version, flavour, '20.04', '2024-04-30T20:12:00Z')] : []),
  ]),
);
