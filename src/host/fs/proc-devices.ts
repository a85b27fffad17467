/** /proc/devices (fs/proc/devices.c): which numbers of device nodes have a driver. */
import type { KernelModules } from '../modules.ts';

type Driver = readonly [major: number, name: string];

const CHARACTER: readonly Driver[] = [
  [1, 'mem'],
  [4, '/dev/vc/0'],
  [4, 'tty'],
  [4, 'ttyS'],
  [5, '/dev/tty'],
  [5, '/dev/console'],
  [5, '/dev/ptmx'],
  [7, 'vcs'],
  [10, 'misc'],
  [13, 'input'],
  [128, 'ptm'],
  [136, 'pts'],
  [180, 'usb'],
  [189, 'usb_device'],
  [226, 'drm'],
];
const BLOCK: readonly Driver[] = [
  [7, 'loop'],
  [8, 'sd'],
  [9, 'md'],
  [252, 'device-mapper'],
  [254, 'virtblk'],
  [259, 'blkext'],
];

/** Numbers that modules take. The nvidia module was one name until 545. */
function ofModules({ loaded }: KernelModules): readonly Driver[] {
  const nvidia = loaded.get('nvidia')?.note.version;
  const isNew = Number.parseInt(nvidia ?? '0', 10) >= 545;
  return [
    ...(nvidia === undefined ? [] : isNew ? ([[195, 'nvidia']] as const) : ([[195, 'nvidia-frontend']] as const)),
    ...(isNew && loaded.has('nvidia_modeset') ? ([[195, 'nvidia-modeset']] as const) : []),
    ...(isNew ? ([[195, 'nvidiactl']] as const) : []),
    ...(nvidia === undefined
      ? []
      : ([
          [234, 'nvidia-nvlink'],
          [236, 'nvidia-caps'],
        ] as const)),
    ...(loaded.has('nvidia_uvm') ? ([[511, 'nvidia-uvm']] as const) : []),
  ];
}

export function deviceNumbers(modules: KernelModules): string {
  const rows = (drivers: readonly Driver[]): string =>
    drivers
      .toSorted(([one], [two]) => one - two)
      .map(([major, name]) => `${String(major).padStart(3)} ${name}\n`)
      .join('');
  return `Character devices:\n${rows([...CHARACTER, ...ofModules(modules)])}\nBlock devices:\n${rows(BLOCK)}`;
}
