/** The repositories that can be pulled from, with what a search tells of them; their images are loaded when asked for. */
import type { Recipe } from './images/recipe.ts';

export interface Shelf {
  /** `docker.io/library/nginx`. */
  readonly repository: string;
  readonly description: string;
  readonly stars: number;
  readonly load: () => Promise<readonly Recipe[]>;
}

type Load = Shelf['load'];

const languages = () => import('./images/languages.ts');
const tiny = () => import('./images/tiny.ts');
const gpu = () => import('./images/gpu.ts');

/** Official images: name, stars, description. */
const OFFICIAL: readonly (readonly [name: string, stars: number, description: string, load: Load])[] = [
  ['nginx', 21_100, 'Official build of Nginx.', async () => (await import('./images/nginx.ts')).NGINX],
  [
    'ubuntu',
    17_700,
    'Ubuntu is a Debian-based Linux operating system based on free software.',
    async () => (await import('./images/ubuntu.ts')).UBUNTU,
  ],
  [
    'postgres',
    14_600,
    'The PostgreSQL object-relational database system provides reliability and data integrity.',
    async () => (await import('./images/postgres.ts')).POSTGRES,
  ],
  [
    'node',
    13_900,
    'Node.js is a JavaScript-based platform for server-side and networking applications.',
    async () => (await languages()).NODE,
  ],
  [
    'redis',
    13_500,
    'Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases.',
    async () => (await import('./images/redis.ts')).REDIS,
  ],
  [
    'alpine',
    11_400,
    'A minimal Docker image based on Alpine Linux with a complete package index and only 5 MB in size!',
    async () => (await import('./images/alpine.ts')).ALPINE,
  ],
  [
    'python',
    10_100,
    'Python is an interpreted, interactive, object-oriented, open-source programming language.',
    async () => (await languages()).PYTHON,
  ],
  [
    'centos',
    7_800,
    'DEPRECATED; The official build of CentOS.',
    async () => (await import('./images/centos.ts')).CENTOS,
  ],
  [
    'debian',
    5_300,
    "Debian is a Linux distribution that's composed entirely of free and open-source software.",
    async () => (await import('./images/debian.ts')).DEBIAN,
  ],
  ['httpd', 4_900, 'The Apache HTTP Server Project', async () => (await import('./images/httpd.ts')).HTTPD],
  [
    'registry',
    4_200,
    'Distribution implementation for storing and distributing of container images and artifacts',
    async () => (await tiny()).REGISTRY,
  ],
  ['busybox', 3_400, 'Busybox base image.', async () => (await import('./images/busybox.ts')).BUSYBOX],
  ['docker', 2_700, 'Docker in Docker!', async () => (await tiny()).DOCKER],
  [
    'hello-world',
    2_500,
    'Hello World! (an example of minimal Dockerization)',
    async () => (await import('./images/hello-world.ts')).HELLO_WORLD,
  ],
];

const OTHERS: readonly Shelf[] = [
  {
    repository: 'docker.io/nvidia/cuda',
    stars: 2_100,
    description: 'CUDA and cuDNN images from gitlab.com/nvidia/cuda',
    load: async () => (await import('./images/cuda.ts')).CUDA,
  },
  {
    repository: 'docker.io/pytorch/pytorch',
    stars: 1_400,
    description: 'PyTorch is a deep learning framework that puts Python first.',
    load: async () => (await gpu()).PYTORCH,
  },
  {
    repository: 'docker.io/tensorflow/tensorflow',
    stars: 2_600,
    description: 'Official Docker images for the machine learning framework TensorFlow (http://www.tensorflow.org)',
    load: async () => (await import('./images/tensorflow.ts')).TENSORFLOW,
  },
  {
    repository: 'docker.io/traefik/whoami',
    stars: 190,
    description: 'Tiny Go webserver that prints OS information and HTTP request to output.',
    load: async () => (await tiny()).WHOAMI,
  },
  {
    repository: 'docker.io/tonistiigi/binfmt',
    stars: 140,
    description: 'Cross-platform emulator collection',
    load: async () => (await tiny()).BINFMT,
  },
  {
    repository: 'docker.io/dustynv/l4t-pytorch',
    stars: 60,
    description: 'PyTorch for Jetson',
    load: async () => (await gpu()).JETSON,
  },
  {
    repository: 'docker.io/ratelimitpreview/test',
    stars: 3,
    description: '',
    load: async () => (await tiny()).RATE_LIMIT_PREVIEW,
  },
  {
    repository: 'docker.io/ssst0n3/docker_archive',
    stars: 2,
    description: '',
    load: async () => (await gpu()).TOOLKIT_LAB,
  },
  { repository: 'nvcr.io/nvidia/l4t-base', stars: 0, description: '', load: async () => (await gpu()).NVCR },
  { repository: 'nvcr.io/nvidia/k8s/cuda-sample', stars: 0, description: '', load: async () => (await gpu()).NVCR },
];

const official = OFFICIAL.map(
  ([name, stars, description, load]): Shelf => ({ repository: `docker.io/library/${name}`, description, stars, load }),
);

/** Amazon's public registry mirrors the official images. */
const mirrored = OFFICIAL.map(
  ([name, , description, load]): Shelf => ({
    repository: `public.ecr.aws/docker/library/${name}`,
    description,
    stars: 0,
    load: async () =>
      (await load()).map((recipe) => ({
        ...recipe,
        domain: 'public.ecr.aws',
        repository: `docker/${recipe.repository}`,
      })),
  }),
);

export const SHELVES: readonly Shelf[] = [...official, ...OTHERS, ...mirrored];
