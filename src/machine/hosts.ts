/** The hosts that a sandbox can be. To add one: a profile in src/host/profiles, and a line here. */
import type { HostProfile } from '../host/profile.ts';
import { jetson } from '../host/profiles/jetson/jetson.ts';
import { docker20, docker26, docker28 } from '../host/profiles/recording-hosts.ts';
import { ubuntu2404, ubuntu2404Bare } from '../host/profiles/ubuntu-24.04.ts';

export const HOSTS: readonly HostProfile[] = [ubuntu2404, ubuntu2404Bare, jetson, docker20, docker26, docker28];
