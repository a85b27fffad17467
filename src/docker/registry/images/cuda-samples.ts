/** nvcr.io/nvidia/k8s/cuda-sample: programs of NVIDIA's CUDA samples, one an image. */
import { link, program } from '../layer.ts';
import { envSteps } from './base.ts';
import { LIBRARIES, NVIDIA_PATH, ubuntuBase } from './cuda.ts';
import { add, type Recipe, set } from './recipe.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  nbody: 'cuda-nbody',
  vectoradd: 'cuda-vector-add',
  devicequery: 'cuda-device-query',
};

/** A program of NVIDIA's CUDA samples over CUDA's base image. */
function sample(id: string, name: string, cuda: string, tags: readonly string[], created: string): Recipe {
  const [major = '12', minor = '5'] = cuda.split('.');
  const env = [
    NVIDIA_PATH,
    'NVARCH=x86_64',
    `NVIDIA_REQUIRE_CUDA=cuda>=${major}.${minor} brand=tesla,driver>=470,driver<471 brand=tesla,driver>=535,driver<536`,
    `CUDA_VERSION=${cuda}`,
    LIBRARIES,
    'NVIDIA_VISIBLE_DEVICES=all',
    'NVIDIA_DRIVER_CAPABILITIES=compute,utility',
    'NVIDIA_DISABLE_REQUIRE=true',
  ];
  return {
    domain: 'nvcr.io',
    repository: 'nvidia/k8s/cuda-sample',
    tags,
    created,
    arches: ['amd64', 'arm64'],
    config: {
      Env: env,
      WorkingDir: '/cuda-samples',
      Cmd: id === 'nbody' ? ['nbody'] : ['/cuda-samples/sample'],
    },
    steps: [
      ...ubuntuBase('22.04'),
      ...envSteps(env.slice(1)),
      set('WORKDIR /cuda-samples'),
      add(`COPY /build/${name} . # buildkit`, 319_815_680, 134_217_728, () => [
        program('/cuda-samples/sample', { program: SAMPLES[id] ?? '', cuda: `${major}.${minor}` }, 1_048_576),
        link(`/cuda-samples/${name}`, 'sample'),
        link(`/usr/local/bin/${name}`, '/cuda-samples/sample'),
      ]),
      set(id === 'nbody' ? 'CMD ["nbody"]' : 'CMD ["/cuda-samples/sample"]'),
    ],
  };
}

export const CUDA_SAMPLES: readonly Recipe[] = [
  sample('nbody', 'nbody', '11.7.1', ['nbody', 'nbody-cuda11.7.1'], '2022-09-15T15:50:00Z'),
  sample(
    'vectoradd',
    'vectorAdd',
    '12.5.0',
    ['vectoradd-cuda12.5.0', 'vectoradd-cuda12.5.0-ubuntu22.04'],
    '2024-07-16T22:35:00Z',
  ),
  sample('devicequery', 'deviceQuery', '12.5.0', ['devicequery', 'devicequery-cuda12.5.0'], '2024-07-16T22:37:00Z'),
];
