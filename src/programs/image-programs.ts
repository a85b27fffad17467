/** Programs that only images bring. */
import type { Program } from '../host/process/types.ts';
import { envsubst } from './applet/envsubst.ts';
import { gosu } from './applet/gosu.ts';
import { lazy } from './applet/lazy.ts';

export const IMAGE_PROGRAMS = {
  apk: lazy(async () => (await import('./packages/apk.ts')).apk),
  'apache-httpd': lazy(async () => (await import('./apache/httpd.ts')).apacheHttpd),
  'cuda-device-query': lazy(async () => (await import('./cuda/samples.ts')).deviceQuery),
  'cuda-nbody': lazy(async () => (await import('./cuda/samples.ts')).nbody),
  'cuda-vector-add': lazy(async () => (await import('./cuda/samples.ts')).vectorAdd),
  envsubst,
  gosu,
  htpasswd: lazy(async () => (await import('./registry/htpasswd-tool.ts')).htpasswd),
  initdb: lazy(async () => (await import('./postgres/initdb.ts')).initdb),
  node: lazy(async () => (await import('./languages/node.ts')).node),
  npm: lazy(async () => (await import('./languages/node.ts')).npm),
  pg_ctl: lazy(async () => (await import('./postgres/tools.ts')).pgCtl),
  pg_isready: lazy(async () => (await import('./postgres/tools.ts')).pgIsReady),
  pip: lazy(async () => (await import('./languages/python.ts')).pip),
  postgres: lazy(async () => (await import('./postgres/server.ts')).postgres),
  psql: lazy(async () => (await import('./postgres/psql.ts')).psql),
  python: lazy(async () => (await import('./languages/python.ts')).python),
  'redis-cli': lazy(async () => (await import('./redis/cli.ts')).redisCli),
  'redis-server': lazy(async () => (await import('./redis/server.ts')).redisServer),
  registry: lazy(async () => (await import('./registry/registry.ts')).registry),
  'whoami-server': lazy(async () => (await import('./servers/whoami-server.ts')).whoamiServer),
  yum: lazy(async () => (await import('./packages/yum.ts')).yum),
} satisfies Record<string, Program>;
