// Models kmod tools/lsmod.c (v31) and BusyBox modutils/lsmod.c.
import { isErrno } from '../../../host/errno.ts';
import { print, printError } from '../../../host/process/stdio.ts';
import type { Program } from '../../../host/process/types.ts';
import { flavourOf } from '../../applet/flavour.ts';

export const lsmod: Program = async (proc) => {
  const { busybox } = flavourOf(proc);
  let text: string;
  try {
    text = proc.files.readText('/proc/modules');
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(
      proc,
      busybox
        ? `lsmod: can't open '/proc/modules': ${error.message}\n`
        : `libkmod: ERROR ../libkmod/libkmod-module.c:1725 kmod_module_new_from_loaded: could not open /proc/modules: ${error.message}\nError: could not get list of modules: ${error.message}\n`,
    );
    return 1;
  }
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', size = '', count = '', holders = '-'] = line.split(' ');
      const users = holders === '-' ? '' : holders.replace(/,$/, '');
      if (busybox) return `${name.padEnd(19)} ${size.padStart(8)}  ${count} ${users}\n`;
      return `${name.padEnd(19)} ${size.padStart(8)}  ${count}${users === '' ? '' : ` ${users}`}\n`;
    });
  const head = busybox
    ? 'Module                  Size  Used by    Not tainted\n'
    : 'Module                  Size  Used by\n';
  await print(proc, head + rows.join(''));
  return 0;
};
