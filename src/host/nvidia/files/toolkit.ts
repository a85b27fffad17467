/** NVIDIA Container Toolkit as files: what its Debian packages put on a disk. */
import { multiarch } from '../../libraries/library.ts';
import type { PackageFile } from '../../packages/package.ts';

type FileList = Readonly<Record<string, PackageFile>>;

/** The commit that each release was built of, as `--version` tells. */
export const TOOLKIT_COMMITS: Readonly<Record<string, string>> = {
  '1.17.1': '1467f3f339a855f20d179e9883e418a09118a93e',
};

const atLeast = (version: string, major: number, minor: number): boolean => {
  const [a = 0, b = 0] = version.split(/[.~-]/).map(Number);
  return a > major || (a === major && b >= minor);
};

/**
 * The files of the packages of a release, by package: `libnvidia-container1`, `libnvidia-container-tools`,
 * `nvidia-container-toolkit-base` (from 1.12 on), `nvidia-container-toolkit`. Versions as upstream writes them: `1.17.1`,
 * `1.7.0~rc.1` is `1.7.0-rc.1`.
 */
export function toolkitFiles(version: string, arch: string): Readonly<Record<string, FileList>> {
  const directory = `/usr/lib/${multiarch(arch)}`;
  const program = (name: string, size: number): PackageFile => ({ elf: { program: name, arch, version }, size });
  const library = (soname: string, size: number): PackageFile => ({
    elf: { program: 'library', arch, soname, version },
    size,
    mode: 0o644,
  });
  const base: FileList = {
    '/usr/bin/nvidia-container-runtime': program('nvidia-container-runtime', 3_909_336),
    '/usr/bin/nvidia-ctk': program('nvidia-ctk', 10_204_200),
    ...(atLeast(version, 1, 17) && { '/usr/bin/nvidia-cdi-hook': program('nvidia-cdi-hook', 3_118_728) }),
  };
  const hook: FileList = {
    '/usr/bin/nvidia-container-runtime-hook': program('nvidia-container-runtime-hook', 3_040_904),
    '/usr/bin/nvidia-container-toolkit': { link: 'nvidia-container-runtime-hook' },
  };
  const old: FileList = {
    '/usr/bin/nvidia-container-toolkit': program('nvidia-container-runtime-hook', 2_310_144),
    '/usr/bin/nvidia-container-runtime-hook': { link: 'nvidia-container-toolkit' },
  };
  return {
    'libnvidia-container1': {
      [`${directory}/libnvidia-container.so.${version}`]: library('libnvidia-container.so.1', 175_264),
      [`${directory}/libnvidia-container.so.1`]: { link: `libnvidia-container.so.${version}` },
      ...(atLeast(version, 1, 8) && {
        [`${directory}/libnvidia-container-go.so.${version}`]: library('libnvidia-container-go.so.1', 2_959_416),
        [`${directory}/libnvidia-container-go.so.1`]: { link: `libnvidia-container-go.so.${version}` },
      }),
    },
    'libnvidia-container-tools': { '/usr/bin/nvidia-container-cli': program('nvidia-container-cli', 47_472) },
    ...(atLeast(version, 1, 12)
      ? { 'nvidia-container-toolkit-base': base, 'nvidia-container-toolkit': hook }
      : {
          'nvidia-container-toolkit': {
            ...old,
            ...(atLeast(version, 1, 6) && {
              '/usr/bin/nvidia-container-runtime': program('nvidia-container-runtime', 3_600_000),
            }),
            ...(atLeast(version, 1, 10) && { '/usr/bin/nvidia-ctk': program('nvidia-ctk', 5_000_000) }),
          },
        }),
  };
}
