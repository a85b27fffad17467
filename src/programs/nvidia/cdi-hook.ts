// Models nvidia-cdi-hook (nvidia-container-toolkit v1.17.1 cmd/nvidia-cdi-hook): hooks that a CDI specification asks for.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import { createMemfs } from '../../host/fs/memfs.ts';
import { joinPath } from '../../host/fs/mounts.ts';
import { print, readAll } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { attempt } from './attempt.ts';
import { enableCudaCompat, updateLdcache } from './cdi-hook-libraries.ts';
import { versionText } from './ctk/ctk.ts';
import { commandHelp, FlagError, type FlagSpec, type Flags, parseFlags } from './ctk/flags.ts';
import { createLogger, type Logger } from './ctk/log.ts';

const TITLE = 'NVIDIA CDI Hook';
const USAGE =
  'Command to structure files for usage inside a container, called as hooks from a container runtime, defined in a CDI yaml file';

const SPEC: FlagSpec = {
  name: 'container-spec',
  type: 'text',
  usage: "Specify the path to the OCI container spec. If empty or '-' the spec will be read from STDIN",
};

interface Hook {
  readonly usage: string;
  readonly flags: readonly FlagSpec[];
  run(root: string, flags: Flags, proc: Process, log: Logger): void;
}

const HOOKS: Readonly<Record<string, Hook>> = {
  'update-ldcache': {
    usage: 'Update ldcache in a container by running ldconfig',
    flags: [
      {
        name: 'folder',
        type: 'list',
        usage: 'Specify a folder to add to /etc/ld.so.conf before updating the ld cache',
      },
      {
        name: 'ldconfig-path',
        type: 'text',
        value: '/sbin/ldconfig',
        usage: 'Specify the path to the ldconfig program',
      },
      SPEC,
    ],
    run: updateLdcache,
  },
  'create-symlinks': {
    usage: 'A hook to create symlinks in the container.',
    flags: [
      {
        name: 'link',
        type: 'list',
        usage:
          'Specify a specific link to create. The link is specified as target::link. If the link exists in the container root, it is removed.',
      },
      SPEC,
    ],
    run: createSymlinks,
  },
  chmod: {
    usage:
      'Set the permissions of folders in the container by running chmod. The container root is prefixed to the specified paths.',
    flags: [
      { name: 'path', type: 'list', usage: 'Specify a path to apply the specified mode to' },
      { name: 'mode', type: 'text', usage: 'Specify the file mode' },
      SPEC,
    ],
    run: chmod,
  },
  'enable-cuda-compat': {
    usage:
      'This hook ensures that the folder containing the CUDA compat libraries is added to the ldconfig search path if required.',
    flags: [{ name: 'host-driver-version', type: 'text', usage: 'Specify the host driver version.' }, SPEC],
    run: enableCudaCompat,
  },
  'disable-device-node-modification': {
    usage:
      'Ensure that the /proc/driver/nvidia/params file present in the container does not allow device node modifications.',
    flags: [SPEC],
    run: disableDeviceNodeModification,
  },
};

export const cdiHook: Program = async (proc) => {
  const version = String(proc.exe.note.version ?? '1.17.1');
  const log = createLogger(proc);
  const [name = '', ...args] = proc.argv
    .slice(1)
    .filter((word) => word !== '--debug' && word !== '-d' && word !== '--quiet');
  if (name === '--version' || name === '-v') {
    await print(proc, versionText(TITLE, version));
    return 0;
  }
  const hook = HOOKS[name];
  if (!hook) {
    const list = Object.entries(HOOKS).map(([key, { usage }]) => [key, usage] as const);
    await print(
      proc,
      name === '' || name === 'help' || name === '--help'
        ? commandHelp(TITLE, USAGE, [], list)
        : `No help topic for '${name}'\n`,
    );
    return name === '' || name.startsWith('-') || name === 'help' ? 0 : 3;
  }
  try {
    const flags = parseFlags(args, hook.flags);
    hook.run(await containerRoot(proc, flags.text('container-spec')), flags, proc, log);
    return 0;
  } catch (error) {
    if (!(error instanceof FlagError) && (!(error instanceof Error) || error.name !== 'Error')) throw error;
    log.say('error', error.message);
    return 1;
  } finally {
    await log.flush();
  }
};

/** The root that the bundle names, whose state comes on standard input. Throws `Error`. */
async function containerRoot(proc: Process, path: string): Promise<string> {
  const { files } = proc;
  const text = path === '' || path === '-' ? decode(await readAll(proc)) : files.readText(path);
  const bundle = fieldOf(parse(text, 'failed to load container state: failed to decode container state'), 'bundle');
  const file = `${bundle}/config.json`;
  if (!files.exists(file))
    throw new Error(
      `failed to determined container root: failed to open OCI spec file: open ${file}: no such file or directory`,
    );
  const spec = parse(files.readText(file), 'failed to determined container root: failed to load OCI spec');
  const root = fieldOf((spec as { readonly root?: unknown }).root, 'path');
  return root.startsWith('/') ? root : joinPath(bundle, root);
}

function parse(text: string, problem: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${problem}: ${text.trim() === '' ? 'EOF' : 'unexpected EOF'}`);
  }
}

function fieldOf(value: unknown, name: string): string {
  const field = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return typeof field === 'string' ? field : '';
}

function createSymlinks(root: string, flags: Flags, { files }: Process, log: Logger): void {
  for (const text of new Set(flags.list('link'))) {
    const parts = text.split('::');
    const [target = '', link = ''] = parts;
    if (parts.length !== 2) throw new Error(`invalid symlink specification ${text}`);
    const path = joinPath(root, `.${link.startsWith('/') ? '' : '/'}${link}`);
    attempt(`failed to create link [${parts.join(' ')}]: failed to create symlink`, () => {
      files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
      if (isLinkTo(files, path, target)) return;
      log.say('info', `Symlinking ${path} to ${target}`);
      files.removeAll(path);
      files.symlink(target, path);
    });
  }
}

function isLinkTo(files: Files, path: string, target: string): boolean {
  try {
    return files.readlink(path) === target;
  } catch (error) {
    if (isErrno(error)) return false;
    throw error;
  }
}

function chmod(root: string, flags: Flags, { files }: Process): void {
  const mode = flags.text('mode');
  if (mode.trim() === '') throw new Error('a non-empty mode must be specified');
  for (const path of flags.list('path')) {
    const full = joinPath(root, `.${path}`);
    if (files.exists(full))
      attempt(`failed to apply mode to ${full}`, () => files.chmod(full, Number.parseInt(mode, 8)));
  }
}

/** What the driver's library reads there tells it not to make nodes. */
function disableDeviceNodeModification(root: string, _flags: Flags, { files, ns, clock }: Process): void {
  const params = '/proc/driver/nvidia/params';
  if (!files.exists(params) || !files.exists(`${root}${params}`)) return;
  const text = files.readText(params);
  if (!text.includes('ModifyDeviceFiles: 1')) return;
  const scratch = `${root}/var/run/nvidia-ctk-hook`;
  const fs = createMemfs({ type: 'tmpfs', source: 'tmpfs', dev: SCRATCH_DEVICE, clock, options: [] });
  attempt('failed to create tmpfs mount for params file', () => files.mkdirAll(scratch, 0o755));
  ns.mnt.mount(files.realpath(scratch), fs, { propagation: 'rprivate' });
  const copy = `${scratch}/nvct-params`;
  files.writeFile(copy, text.replace('ModifyDeviceFiles: 1', 'ModifyDeviceFiles: 0'), { mode: 0o444 });
  const { mount, inode } = files.resolve(copy);
  ns.mnt.mount(`${root}${params}`, mount.fs, { root: inode, flags: { readonly: true, nodev: true } });
}

/** A number for the tmpfs that holds it. */
const SCRATCH_DEVICE = 0x6f;
