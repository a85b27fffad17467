import type { Shell } from '../shell-state.ts';

/** What `time` prints. Programs here use no processor time, so that user and sys are zero. */
export function formatTimes(sh: Shell, milliseconds: number, posix: boolean): string {
  const seconds = milliseconds / 1000;
  const format = sh.vars.get('TIMEFORMAT');
  if (posix) return `real ${seconds.toFixed(2)}\nuser 0.00\nsys 0.00\n`;
  if (format !== undefined) {
    const text = format.replace(/%(\d?)(l?)([RUSP%])/g, (_, digits: string, _long: string, letter: string) =>
      letter === '%'
        ? '%'
        : letter === 'P'
          ? '0.00'
          : (letter === 'R' ? seconds : 0).toFixed(digits === '' ? 3 : Number(digits)),
    );
    return `${text}\n`;
  }
  if (sh.flavour.name === 'ash') return `real\t${minutes(seconds, 2)}\nuser\t0m 0.00s\nsys\t0m 0.00s\n`;
  return `\nreal\t${Math.floor(seconds / 60)}m${(seconds % 60).toFixed(3)}s\nuser\t0m0.000s\nsys\t0m0.000s\n`;
}

const minutes = (seconds: number, digits: number): string =>
  `${Math.floor(seconds / 60)}m ${(seconds % 60).toFixed(digits)}s`;
