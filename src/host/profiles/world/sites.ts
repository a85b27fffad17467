/** Servers of the world that every host with a network reaches. */
import type { Site } from '../../profile.ts';

const nothing = (hostname: string, ip: string): Site => ({ hostname, ip, fetch: () => undefined });

export const WORLD: readonly Site[] = [
  nothing('example.com', '93.184.215.14'),
  nothing('registry-1.docker.io', '54.236.113.205'),
  nothing('auth.docker.io', '54.161.109.204'),
  nothing('index.docker.io', '44.208.254.194'),
  nothing('ghcr.io', '140.82.121.34'),
  nothing('quay.io', '3.216.152.103'),
  nothing('gcr.io', '64.233.184.82'),
  nothing('nvcr.io', '52.39.45.11'),
  nothing('public.ecr.aws', '99.83.145.10'),
  nothing('mcr.microsoft.com', '150.171.70.10'),
  nothing('registry.k8s.io', '34.96.108.209'),
  nothing('dl-cdn.alpinelinux.org', '151.101.86.132'),
];
