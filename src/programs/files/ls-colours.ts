// Models the default LS_COLORS of coreutils (src/ls.c color_indicator, dircolors) and busybox coreutils/ls.c fgcolor().
import type { Stat } from '../../host/fs/types.ts';

function gnuColour(stat: Stat, name: string, dangling: boolean): string {
  switch (stat.type) {
    case 'dir':
      return stat.mode & 0o1000 ? (stat.mode & 0o002 ? '30;42' : '37;44') : stat.mode & 0o002 ? '34;42' : '01;34';
    case 'symlink':
      return dangling ? '40;31;01' : '01;36';
    case 'fifo':
      return '40;33';
    case 'socket':
      return '01;35';
    case 'char':
    case 'block':
      return '40;33;01';
    default:
      if (stat.mode & 0o4000) return '37;41';
      if (stat.mode & 0o111) return '01;32';
      if (/\.(tar|tgz|gz|zip|xz|bz2|deb|rpm|zst|7z|jar)$/.test(name)) return '01;31';
      return /\.(jpg|jpeg|png|gif|svg|webp|mp4|webm)$/.test(name) ? '01;35' : '';
  }
}

/** Bold for directories, links, devices and executables, then the colour of the type. */
function busyboxColour(stat: Stat): string {
  const colour = { fifo: 33, char: 33, dir: 34, block: 33, file: 0, symlink: 36, socket: 35 }[stat.type];
  const executable = stat.type === 'file' && stat.mode & 0o111;
  const bold = stat.type === 'file' ? (executable ? 1 : 0) : 1;
  return `${bold};${executable ? 32 : colour}`;
}

export function colourOf(busybox: boolean, stat: Stat, name: string, dangling: boolean): string {
  if (busybox) return `\x1b[${busyboxColour(stat)}m${name}\x1b[m`;
  const colour = gnuColour(stat, name, dangling);
  return colour === '' ? name : `\x1b[${colour}m${name}\x1b[0m`;
}
