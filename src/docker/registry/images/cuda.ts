/** nvidia/cuda: CUDA's libraries on Ubuntu. */
import { dir, file, link, program } from '../layer.ts';
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
    [ -e /dev/nvidiactl ] || printf 'WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available.\\n   Use the NVIDIA Container Toolkit to start this container with GPU support; see\\n   https://docs.nvidia.com/datacenter/cloud-native/ .\\n\\n'
fi
exec "$@"
`;

function cuda(version: string, flavour: Flavour, system: '22.04' | '20.04', created: string): Recipe {
  const [major = '12', minor = '0'] = version.split('.');
  const env = [
    'NVARCH=x86_64',
    `NVIDIA_REQUIRE_CUDA=cuda>=${major}.${minor} brand=tesla,driver>=470,driver<471 brand=unknown,driver>=470,driver<471`,
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
        () => [
          dir(`/usr/local/cuda-${major}.${minor}/lib64`),
          link('/usr/local/cuda', `/usr/local/cuda-${major}.${minor}`),
        ],
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
