/** The computer of a machine: switched on, and on again after a reboot, over the same disks. */
import type { PacedClock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import { type BootedHost, type BootOptions, bootHost } from '../host/boot.ts';
import { compareDebianVersions } from '../host/packages/version.ts';
import type { HostProfile } from '../host/profile.ts';
import { stopEverything } from '../host/systemd/boot.ts';
import type { Systemd } from '../host/systemd/systemd.ts';

export interface Computer {
  /** Whose parts are always those of the latest boot. */
  readonly host: BootedHost;
  /** False from the moment it goes down until it is up again. */
  readonly isUp: boolean;
  /** Resolves when it is up; at once but during a reboot. */
  up(): Promise<void>;
}

export interface ComputerOptions extends Omit<BootOptions, 'hardware'> {
  readonly clock: PacedClock;
  readonly random: Random;
  readonly systemd: Systemd;
  /** Called with each boot's host before anything runs on it. */
  readonly onBoot: (host: BootedHost) => void;
  /** Starts what is to run where PID 1 is not systemd. */
  readonly startWithoutSystemd: (host: BootedHost) => Promise<void>;
}

/** From the power button to the first unit, in milliseconds. */
const FIRMWARE_MS = 4000;

/** Boots it; resolves when everything that starts by itself has started. */
export async function startComputer(profile: HostProfile, options: ComputerOptions): Promise<Computer> {
  const { clock, systemd } = options;
  let booted = bootHost(profile, options);
  const host = latest(() => booted);
  let going: Promise<void> | undefined;

  const start = async (): Promise<void> => {
    options.onBoot(host);
    if (!(await systemd.boot(host))) await options.startWithoutSystemd(host);
  };
  const reboot = async (): Promise<void> => {
    if (systemd.manager) await stopEverything(systemd.manager, 'Shutting down.');
    options.sockets.clear();
    await clock.sleep(FIRMWARE_MS);
    booted = bootHost(withNewestKernel(profile, host), { ...options, hardware: booted.hardware });
    await start();
  };
  // What is powered off is switched on again: nobody could, here.
  systemd.restart = (): Promise<void> => {
    going ??= reboot().finally(() => {
      going = undefined;
    });
    return going;
  };
  await start();
  return {
    host,
    get isUp() {
      return going === undefined;
    },
    up: () => going ?? Promise.resolve(),
  };
}

/** An object whose fields are always those of the latest one. */
function latest<T extends object>(current: () => T): T {
  const keys = Object.keys(current()) as (keyof T)[];
  return Object.defineProperties({} as T, {
    ...(Object.fromEntries(
      keys.map((key) => [key, { enumerable: true, get: () => current()[key] }]),
    ) as PropertyDescriptorMap),
  });
}

/** The boot loader's choice: the newest kernel in /boot, or the one of the profile where there is none. */
function withNewestKernel(profile: HostProfile, { files }: BootedHost): HostProfile {
  const releases = files
    .readdir('/boot')
    .map(({ name }) => /^vmlinuz-(.+)$/.exec(name)?.[1])
    .filter((release) => release !== undefined);
  const [newest] = releases.sort((a, b) => compareDebianVersions(b, a));
  if (newest === undefined || newest === profile.kernel.release) return profile;
  const version = profile.kernel.version.replace(/^#\d+/, `#${newest.split('-')[1] ?? 1}`);
  return { ...profile, kernel: { ...profile.kernel, release: newest, version } };
}
