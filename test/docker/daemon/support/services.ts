/** The services for tests of verbs that need none of them. */
import type { Services } from '../../../../src/docker/daemon/daemon.ts';

export const services = (): Services => ({ containerd: { version: '' }, networks: {} }) as unknown as Services;
