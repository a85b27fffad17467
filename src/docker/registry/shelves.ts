/** The repositories that can be pulled from, with what a search tells of them; their images are loaded when asked for. */
import type { Recipe } from './images/recipe.ts';

export interface Shelf {
  /** `docker.io/library/nginx`. */
  readonly repository: string;
  readonly description: string;
  readonly stars: number;
  readonly load: () => Promise<readonly Recipe[]>;
}

const official = (name: string, stars: number, description: string, load: Shelf['load']): Shelf => ({
  repository: `docker.io/library/${name}`,
  description,
  stars,
  load,
});

export const SHELVES: readonly Shelf[] = [
  official(
    'alpine',
    11_000,
    'A minimal Docker image based on Alpine Linux with a complete package index and only 5 MB in size!',
    async () => (await import('./images/busybox.ts')).ALPINE,
  ),
  official('busybox', 3_400, 'Busybox base image.', async () => (await import('./images/busybox.ts')).BUSYBOX),
  official(
    'hello-world',
    2_500,
    'Hello World! (an example of minimal Dockerization)',
    async () => (await import('./images/hello-world.ts')).HELLO_WORLD,
  ),
  official('nginx', 21_000, 'Official build of Nginx.', async () => (await import('./images/nginx.ts')).NGINX),
  official(
    'debian',
    5_300,
    "Debian is a Linux distribution that's composed entirely of free and open-source software.",
    async () => (await import('./images/debian.ts')).DEBIAN,
  ),
  official(
    'ubuntu',
    17_500,
    'Ubuntu is a Debian-based Linux operating system based on free software.',
    async () => (await import('./images/debian.ts')).UBUNTU,
  ),
  official(
    'registry',
    4_100,
    'Distribution implementation for storing and distributing of container images and artifacts',
    async () => (await import('./images/tiny.ts')).REGISTRY,
  ),
  official(
    'redis',
    13_400,
    'Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases.',
    async () => (await import('./images/redis.ts')).REDIS,
  ),
  official(
    'postgres',
    14_600,
    'The PostgreSQL object-relational database system provides reliability and data integrity.',
    async () => (await import('./images/postgres.ts')).POSTGRES,
  ),
  ...(['httpd', 'python', 'node'] as const).map((name) =>
    official(name, 1000, name, async () => (await import('./images/services.ts')).SERVICES),
  ),
];
