/** Programs that only images bring. */
import type { Program } from '../host/process/types.ts';
import { gosu } from './applet/gosu.ts';
import { lazy } from './applet/lazy.ts';

export const IMAGE_PROGRAMS = {
  gosu,
  'redis-cli': lazy(async () => (await import('./redis/cli.ts')).redisCli),
  'redis-server': lazy(async () => (await import('./redis/server.ts')).redisServer),
  registry: lazy(async () => (await import('./registry/registry.ts')).registry),
} satisfies Record<string, Program>;
