// What `nvidia-container-cli --version` tells of a build.

/** Date and revision of the packages of NVIDIA's repository, where they are known. */
const BUILDS: Readonly<Record<string, readonly [date: string, revision: string]>> = {
  '1.17.3': ['2024-12-04T09:47+00:00', '16f37fcafcbdaf67525135104d60d98d36688ba9'],
  '1.17.4': ['2025-01-23T10:53+00:00', 'f23e5e55ea27b3680aef363436d4bcf7659e0bfc'],
  '1.17.5': ['2025-03-07T15:46+00:00', 'f23e5e55ea27b3680aef363436d4bcf7659e0bfc'],
  '1.17.8': ['2025-05-30T13:47+00:00', '6eda4d76c8c5f8fc174e4abca83e513fb4dd63b0'],
};

const FLAGS =
  '-D_GNU_SOURCE -D_FORTIFY_SOURCE=2 -DNDEBUG -std=gnu11 -O2 -g -fdata-sections -ffunction-sections -fplan9-extensions -fstack-protector -fno-strict-aliasing -fvisibility=hidden -Wall -Wextra -Wcast-align -Wpointer-arith -Wmissing-prototypes -Wnonnull -Wwrite-strings -Wlogical-op -Wformat=2 -Wmissing-format-attribute -Winit-self -Wshadow -Wstrict-prototypes -Wunreachable-code -Wconversion -Wsign-conversion -Wno-unknown-warning-option -Wno-format-extra-args -Wno-gnu-alignof-expression -Wl,-zrelro -Wl,-znow -Wl,-zdefs -Wl,--gc-sections';

/** A build whose date is not known has no line of it. */
export function versionReport(cli: string, library: string, arch: string): string {
  const [date, revision] = BUILDS[cli] ?? [];
  const machine = arch === 'arm64' ? 'aarch64' : 'x86_64';
  return [
    `cli-version: ${cli}`,
    `lib-version: ${library}`,
    ...(date === undefined ? [] : [`build date: ${date}`]),
    ...(revision === undefined ? [] : [`build revision: ${revision}`]),
    `build compiler: ${machine}-linux-gnu-gcc-7 7.5.0`,
    `build platform: ${machine}`,
    `build flags: ${FLAGS}`,
    '',
  ].join('\n');
}

export const buildRevision = (version: string): string => BUILDS[version]?.[1] ?? '';
