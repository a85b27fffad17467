// Models nvidia-modprobe (NVIDIA/nvidia-modprobe): loads modules and makes device nodes; it is set-user-id root.
import { isErrno } from '../../host/errno.ts';
import { makeDriverNodes, makeModesetNode, makeUvmNodes } from '../../host/nvidia/nodes.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { BadOption, parseOptions } from '../applet/options.ts';

export const nvidiaModprobe: Program = async (proc) => {
  try {
    const options = parseOptions(proc.argv.slice(1), {
      short: 'vhc:f:i:mnsul',
      long: {
        version: 'v',
        help: 'h',
        'create-nvidia-device-file=': 'c',
        modeset: 'm',
        nvlink: 'l',
        'unified-memory': 'u',
      },
    });
    if (options.has('v')) {
      await print(proc, `\nnvidia-modprobe:  version ${proc.exe.note.version}\n\n`);
      return 0;
    }
    const { kernel, files } = proc;
    const needed = options.has('u') ? 'nvidia_uvm' : options.has('m') ? 'nvidia_modeset' : 'nvidia';
    if (!kernel.modules.request(needed)) return 1;
    if (options.has('u') && options.has('c')) makeUvmNodes(files);
    else if (options.has('m')) makeModesetNode(files);
    else if (options.has('c')) {
      const gpus = files.isDirectory('/proc/driver/nvidia/gpus') ? files.readdir('/proc/driver/nvidia/gpus').length : 0;
      makeDriverNodes(files, gpus);
    }
    return 0;
  } catch (error) {
    if (error instanceof BadOption) {
      await printError(
        proc,
        `nvidia-modprobe: ${error.message}\n\nInvalid commandline, please run \`nvidia-modprobe --help\` for usage information.\n\n`,
      );
      return 1;
    }
    if (isErrno(error)) return 1;
    throw error;
  }
};
