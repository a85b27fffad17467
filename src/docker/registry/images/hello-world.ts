import { program } from '../layer.ts';
import { type Arch, add, DEFAULT_PATH, type Recipe, set } from './recipe.ts';

const SHORT: Readonly<Record<Arch, string>> = {
  arm64: 'arm64v8',
  'arm/v5': 'arm32v5',
  'arm/v7': 'arm32v7',
  '386': 'i386',
};

/** What the image of that architecture prints. */
export const helloText = (arch: Arch): string => `
Hello from Docker!
This message shows that your installation appears to be working correctly.

To generate this message, Docker took the following steps:
 1. The Docker client contacted the Docker daemon.
 2. The Docker daemon pulled the "hello-world" image from the Docker Hub.
    (${SHORT[arch] ?? arch})
 3. The Docker daemon created a new container from that image which runs the
    executable that produces the output you are currently reading.
 4. The Docker daemon streamed that output to the Docker client, which sent it
    to your terminal.

To try something more ambitious, you can run an Ubuntu container with:
 $ docker run -it ubuntu bash

Share images, automate workflows, and more with a free Docker ID:
 https://hub.docker.com/

For more examples and ideas, visit:
 https://docs.docker.com/get-started/

`;

export const HELLO_WORLD: readonly Recipe[] = [
  {
    repository: 'library/hello-world',
    tags: ['latest', 'linux'],
    created: '2025-08-08T19:05:17Z',
    arches: ['amd64', 'arm/v5', 'arm/v7', 'arm64', '386', 'mips64le', 'ppc64le', 'riscv64', 's390x'],
    config: { Env: [DEFAULT_PATH], Cmd: ['/hello'], WorkingDir: '/' },
    steps: [
      add('COPY hello / # buildkit', 10072, 2380, (arch) => [
        program('/hello', { program: 'hello', text: helloText(arch) }, 10072),
      ]),
      set('CMD ["/hello"]'),
    ],
  },
];
