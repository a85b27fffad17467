/** The hosts that a sandbox can be. To add one: a profile in src/host/profiles, and a line here. */
import type { HostProfile } from '../host/profile.ts';
import { debian12 } from '../host/profiles/debian-12.ts';
import { gpuLab } from '../host/profiles/gpu/lab.ts';
import {
  gpuServerComplete,
  gpuServerMismatched,
  gpuServerWithoutDriver,
  gpuServerWithoutToolkit,
} from '../host/profiles/gpu/server.ts';
import { jetson } from '../host/profiles/jetson/jetson.ts';
import { kata } from '../host/profiles/kata.ts';
import { lowDisk } from '../host/profiles/low-disk.ts';
import { raspberryPi } from '../host/profiles/raspberry-pi.ts';
import { docker20, docker26, docker28 } from '../host/profiles/recording-hosts.ts';
import { ubuntu2404, ubuntu2404Bare, ubuntu2404Docker26, ubuntu2404Docker28 } from '../host/profiles/ubuntu-24.04.ts';

export const HOSTS: readonly HostProfile[] = [
  ubuntu2404,
  ubuntu2404Docker26,
  ubuntu2404Docker28,
  ubuntu2404Bare,
  debian12,
  jetson,
  gpuLab,
  gpuServerComplete,
  gpuServerWithoutToolkit,
  gpuServerWithoutDriver,
  gpuServerMismatched,
  raspberryPi,
  lowDisk,
  kata,
  docker20,
  docker26,
  docker28,
];
