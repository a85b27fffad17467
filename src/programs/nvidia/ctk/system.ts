// Models nvidia-container-toolkit v1.17.1 cmd/nvidia-ctk/system: device nodes, and what the linker's cache holds.
import { Errno, goStrerror } from '../../../host/errno.ts';
import { CACHE_PATH, readCache } from '../../../host/libraries/cache.ts';
import { makeDriverNodes, makeModesetNode, makeUvmNodes } from '../../../host/nvidia/nodes.ts';
import { print } from '../../../host/process/stdio.ts';
import type { CtkCommand, CtkRun } from './command.ts';

async function createDeviceNodes({ proc, log, flags }: CtkRun): Promise<void> {
  const { kernel, files } = proc;
  const dry = flags.bool('dry-run');
  if (flags.bool('load-kernel-modules')) {
    for (const name of ['nvidia', 'nvidia-uvm', 'nvidia-modeset']) {
      if (dry) log.say('info', `Running: /sbin/modprobe ${name}`);
      else if (!kernel.modules.request(name.replaceAll('-', '_')))
        throw new Error(
          `failed to load NVIDIA kernel modules: failed to load module ${name}: exit status 1; output=modprobe: FATAL: Module ${name} not found in directory /lib/modules/${kernel.modules.release}`,
        );
    }
  }
  if (!flags.bool('control-devices')) return;
  log.say('info', `Creating control device nodes at ${flags.text('dev-root') || '/'}`);
  if (dry) return;
  try {
    makeDriverNodes(files, 0);
    makeModesetNode(files);
    makeUvmNodes(files);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(
      `failed to create NVIDIA control device nodes: failed to create device node: ${goStrerror(error.code)}`,
    );
  }
}

async function printLdcache({ proc, log }: CtkRun): Promise<void> {
  const cache = readCache(proc.files);
  if (!cache) throw new Error(`failed to create ldcache: open ${CACHE_PATH}: no such file or directory`);
  await log.flush();
  await print(proc, cache.entries.map(({ soname, path }) => `${soname} => ${path}\n`).join(''));
}

export const system: CtkCommand = {
  name: 'system',
  usage: 'A collection of system-related utilities for the NVIDIA Container Toolkit',
  commands: [
    {
      name: 'create-device-nodes',
      usage: 'A utility to create NVIDIA device nodes',
      flags: [
        {
          name: 'root',
          aliases: ['driver-root'],
          type: 'text',
          usage: 'the path to the root to use to load the kernel modules.',
        },
        { name: 'dev-root', type: 'text', usage: 'specify the root where `/dev` is located.' },
        {
          name: 'control-devices',
          type: 'bool',
          usage: 'create all control device nodes: nvidiactl, nvidia-modeset, nvidia-uvm, nvidia-uvm-tools',
        },
        {
          name: 'load-kernel-modules',
          type: 'bool',
          usage: 'load the NVIDIA Kernel Modules before creating devices nodes',
        },
        { name: 'dry-run', type: 'bool', usage: 'if set, the command will not perform any operations' },
      ],
      run: createDeviceNodes,
    },
    { name: 'print-ldcache', usage: 'A utility to print the contents of the ldcache', run: printLdcache },
  ],
};
