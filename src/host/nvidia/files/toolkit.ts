/** NVIDIA Container Toolkit as files: what its Debian packages put on a disk. */
import { multiarch } from '../../libraries/library.ts';
import type { PackageFile } from '../../packages/package.ts';

type FileList = Readonly<Record<string, PackageFile>>;

/** The commit that each release was built of, as `--version` tells. */
export const TOOLKIT_COMMITS: Readonly<Record<string, string>> = {
  '1.7.0-rc.1': '2ee6ec5d17783ff6f280e7290e2f54dfea69209e',
  '1.10.0': '7cfd3bd5108c512354472c779edb05010f8569b7',
  '1.13.5': '6b8589dcb4dead72ab64f14a5912886e6165c079',
  '1.14.6': '5605d191332dcfeea802c4497360d60a65c7887e',
  '1.15.0': 'ddeeca392c7bd8b33d0a66400b77af7a97e16cef',
  '1.16.2': 'a5a5833c14a15fd9c86bcece85d5ec6621b65652',
  '1.17.0': '5bc031544833253e3ab6a36daec376dc13a4f479',
  '1.17.1': '1467f3f339a855f20d179e9883e418a09118a93e',
  '1.17.2': 'fa66e4cd562804509055e44a88f666673e6d27c0',
  '1.17.3': 'cb82e29c75d387992bf59eb6eadf5d96cb6d4747',
  '1.17.4': '9b69590c7428470a72f2ae05f826412976af1395',
  '1.17.5': 'f785e908a7f72149f8912617058644fd84e38cde',
  '1.17.6': 'e627eb2e21e167988e04c0579a1c941c1e263ff6',
  '1.17.7': 'bae3e7842ebe26812d8bd6a9be6a14a83dc91d8f',
  '1.17.8': 'f202b80a9b9d0db00d9b1d73c0128c8962c55f4d',
  '1.18.0': 'f8daa5e26de9fd7eb79259040b6dd5a52060048c',
  '1.18.1': 'efe99418ef87500dbe059cadc9ab418b2815b9d5',
  '1.18.2': '9e88ed39710fd94c7e49fbb26d96492c45e574fb',
  '1.19.0': 'ec7b4e2fa2caecad6d89be4a26029b831fe7503a',
  '1.19.1': '09ceee5dde66ba9ce25c7cc69b1ebd5e6e3266fa',
};

const atLeast = (version: string, major: number, minor: number): boolean => {
  const [a = 0, b = 0] = version.split(/[.~-]/).map(Number);
  return a > major || (a === major && b >= minor);
};

/**
 * The files of the packages of a release, by package: `libnvidia-container1`, `libnvidia-container-tools`,
 * `nvidia-container-toolkit-base` (from 1.12 on), `nvidia-container-toolkit`. Versions as upstream writes them: `1.17.1`,
 * `1.7.0~rc.1` is `1.7.0-rc.1`. `0.10.0` gives `libnvidia-container0` and the tools of JetPack 4.
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
  // What JetPack 4 brings is of a branch of its own: `0.10.0`.
  if (version.startsWith('0.'))
    return {
      'libnvidia-container0': {
        [`${directory}/libnvidia-container.so.${version}`]: library('libnvidia-container.so.0', 150_448),
        [`${directory}/libnvidia-container.so.0`]: { link: `libnvidia-container.so.${version}` },
      },
      'libnvidia-container-tools': { '/usr/bin/nvidia-container-cli': program('nvidia-container-cli', 35_648) },
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
