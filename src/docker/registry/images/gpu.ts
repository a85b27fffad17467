/** Images for NVIDIA's GPUs: pytorch/pytorch, and those of NVIDIA's registry and of Jetson that notes name. */
import { type Entry, link, program } from '../layer.ts';
import { envSteps } from './base.ts';
import { LIBRARIES, NVIDIA_PATH, ubuntuBase } from './cuda.ts';
import { CUDA_SAMPLES } from './cuda-samples.ts';
import { type Arch, add, type Recipe, set } from './recipe.ts';

interface Torch {
  readonly torch: string;
  readonly cuda: string;
  readonly python: string;
  readonly tags: readonly string[];
  readonly created: string;
}

function pytorch({ torch, cuda: version, python, tags, created }: Torch): Recipe {
  const env = [
    'NVIDIA_VISIBLE_DEVICES=all',
    'NVIDIA_DRIVER_CAPABILITIES=compute,utility',
    LIBRARIES,
    `PYTORCH_VERSION=${torch}`,
  ];
  return {
    repository: 'pytorch/pytorch',
    tags,
    created,
    arches: ['amd64', 'arm64'],
    config: {
      Env: [
        'PATH=/opt/conda/bin:/usr/local/nvidia/bin:/usr/local/cuda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        ...env,
      ],
      Cmd: ['/bin/bash'],
      WorkingDir: '/workspace',
      Labels: {
        'com.nvidia.volumes.needed': 'nvidia_driver',
        'org.opencontainers.image.ref.name': 'ubuntu',
        'org.opencontainers.image.version': '22.04',
      },
    },
    steps: [
      ...ubuntuBase('22.04'),
      set('LABEL com.nvidia.volumes.needed=nvidia_driver'),
      add(
        'RUN |3 PYTORCH_VERSION TRITON_VERSION TARGETPLATFORM CUDA_VERSION /bin/sh -c apt-get update && apt-get install -y --no-install-recommends         ca-certificates         libjpeg-dev         libpng-dev # buildkit',
        12_685_312,
        5_242_880,
        () => [],
      ),
      add('COPY /opt/conda /opt/conda # buildkit', 5_926_551_552, 3_221_225_472, (): readonly Entry[] => [
        program(
          `/opt/conda/bin/python${python.split('.').slice(0, 2).join('.')}`,
          { program: 'python', version: python, torch, cuda: version },
          65_536,
        ),
        link('/opt/conda/bin/python3', `python${python.split('.').slice(0, 2).join('.')}`),
        link('/opt/conda/bin/python', 'python3'),
        program('/opt/conda/bin/pip', { program: 'pip', version: python }, 16_384),
        program('/opt/conda/bin/conda', { program: 'unmodelled', name: 'conda' }, 16_384),
      ]),
      set(
        'ENV PATH=/opt/conda/bin:/usr/local/nvidia/bin:/usr/local/cuda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      ),
      ...envSteps(env),
      set('WORKDIR /workspace'),
    ],
  };
}

export const PYTORCH: readonly Recipe[] = [
  pytorch({
    torch: '2.9.0',
    cuda: '12.6',
    python: '3.11.14',
    tags: ['latest', '2.9.0-cuda12.6-cudnn9-runtime'],
    created: '2025-10-15T20:31:00Z',
  }),
  pytorch({
    torch: '2.4.1',
    cuda: '12.4',
    python: '3.11.9',
    tags: ['2.4.1-cuda12.4-cudnn9-runtime'],
    created: '2024-09-04T20:11:00Z',
  }),
  pytorch({
    torch: '2.2.0',
    cuda: '12.1',
    python: '3.10.13',
    tags: ['2.2.0-cuda12.1-cudnn8-runtime'],
    created: '2024-01-30T21:24:34Z',
  }),
];

/** An image that can be pulled and looked into; its own program says that it is not part of this sandbox. */
function lookedAt(options: {
  domain?: string;
  repository: string;
  tags: readonly string[];
  arches: readonly Arch[];
  command: readonly string[];
  size: number;
  created: string;
  system?: '22.04' | '18.04';
}): Recipe {
  const { domain, repository, tags, arches, command, size, created, system = '22.04' } = options;
  const [name = ''] = command;
  return {
    repository,
    tags,
    created,
    arches,
    ...(domain !== undefined && { domain }),
    config: { Env: [NVIDIA_PATH, 'NVIDIA_VISIBLE_DEVICES=all', 'NVIDIA_DRIVER_CAPABILITIES=all'], Cmd: [...command] },
    steps: [
      ...ubuntuBase(system),
      add(
        'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends # buildkit',
        size,
        Math.round(size * 0.42),
        () =>
          name.startsWith('/bin/')
            ? []
            : [
                program(
                  name.startsWith('/') ? name : `/usr/local/bin/${name}`,
                  { program: 'unmodelled', name },
                  65_536,
                ),
              ],
      ),
      set(`CMD ${JSON.stringify(command).replaceAll('","', '" "')}`),
    ],
  };
}

export const NVCR: readonly Recipe[] = [
  lookedAt({
    domain: 'nvcr.io',
    repository: 'nvidia/l4t-base',
    tags: ['r32.7.1', 'r32.6.1', 'r32.5.0'],
    arches: ['arm64'],
    command: ['/bin/bash'],
    size: 571_473_920,
    created: '2022-02-23T19:05:00Z',
    system: '18.04',
  }),
  ...CUDA_SAMPLES,
];

export const JETSON: readonly Recipe[] = [
  lookedAt({
    repository: 'dustynv/l4t-pytorch',
    tags: ['r36.2.0', 'r35.4.1', 'r32.7.1'],
    arches: ['arm64'],
    command: ['/bin/bash'],
    size: 11_811_160_064,
    created: '2023-12-06T17:00:00Z',
  }),
];

export const TOOLKIT_LAB: readonly Recipe[] = [
  lookedAt({
    repository: 'ssst0n3/docker_archive',
    tags: [
      'nvidia-container-toolkit-v1.17.1_v0.2.0',
      'nvidia-container-toolkit-v1.17.1_v0.1.0',
      'nvidia-container-toolkit-v1.17.1',
      'ctr_nvidia-container-toolkit-v1.17.1_v0.2.0',
      'ctr_nvidia-container-toolkit-v1.17.1_v0.1.0',
      'ctr_nvidia-container-toolkit-v1.17.1',
    ],
    arches: ['amd64'],
    command: ['/start_vm.sh'],
    size: 3_221_225_472,
    created: '2025-06-20T08:00:00Z',
  }),
];
