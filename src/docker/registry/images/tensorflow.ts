/** tensorflow/tensorflow with GPU support: of 2, and of 1, which cannot even be imported without a driver. */
import { type Entry, link, program } from '../layer.ts';
import { envSteps } from './base.ts';
import { LIBRARIES, NVIDIA_PATH, ubuntuBase } from './cuda.ts';
import { add, type Recipe, set } from './recipe.ts';

function tensorflow(version: string, python: string, tags: readonly string[], created: string): Recipe {
  const system = version.startsWith('1.') ? '18.04' : '22.04';
  const [major = '3', minor = '11'] = python.split('.');
  const env = [
    NVIDIA_PATH,
    LIBRARIES,
    'NVIDIA_VISIBLE_DEVICES=all',
    'NVIDIA_DRIVER_CAPABILITIES=compute,utility',
    'LANG=C.UTF-8',
  ];
  return {
    repository: 'tensorflow/tensorflow',
    tags,
    created,
    arches: ['amd64'],
    config: { Env: env, Cmd: ['/bin/bash'] },
    steps: [
      ...ubuntuBase(system),
      ...envSteps(env.slice(1)),
      add(
        `RUN /bin/sh -c python3 -m pip install --no-cache-dir tensorflow-gpu==${version} # buildkit`,
        3_402_629_120,
        1_503_238_553,
        (): readonly Entry[] => [
          program(
            `/usr/bin/python${major}.${minor}`,
            { program: 'python', version: python, tensorflow: version },
            65_536,
          ),
          link('/usr/bin/python3', `python${major}.${minor}`),
          link('/usr/local/bin/python', '/usr/bin/python3'),
        ],
      ),
      set('CMD ["/bin/bash"]'),
    ],
  };
}

export const TENSORFLOW: readonly Recipe[] = [
  tensorflow('2.15.0', '3.11.0', ['latest-gpu', '2.15.0-gpu'], '2023-11-14T20:45:00Z'),
  tensorflow('1.12.0', '3.5.2', ['1.12.0-gpu-py3', '1.12.0-gpu'], '2018-11-05T18:30:00Z'),
];
