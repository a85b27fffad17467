// Models the hooks update-ldcache and enable-cuda-compat of nvidia-cdi-hook: which libraries the container's linker finds.
import type { Files } from '../../host/fs/files.ts';
import { rooted } from '../../host/fs/rooted.ts';
import { runLdconfig } from '../../host/libraries/ldconfig.ts';
import { multiarch } from '../../host/libraries/library.ts';
import { readNote } from '../../host/process/elf.ts';
import type { Process } from '../../host/process/types.ts';
import { attempt } from './attempt.ts';
import type { Flags } from './ctk/flags.ts';

/** Folders of driver libraries become known to the container's linker. */
export function updateLdcache(root: string, flags: Flags, { files, kernel }: Process): void {
  const given = flags.text('ldconfig-path').replace(/\.real$/, '');
  const path = files.exists(`${given}.real`) ? `${given}.real` : given;
  if (!files.exists(path)) throw new Error('no such file or directory');
  if (readNote(files.readFile(path))?.program !== 'ldconfig') throw new Error('exec format error');
  const folders = [...new Set(flags.list('folder'))];
  const hasConfig = files.isDirectory(`${root}/etc/ld.so.conf.d`);
  if (hasConfig && folders.length > 0) addConfig(files, root, '00-nvcr-3165487209.conf', folders);
  const arch = kernel.arch;
  runLdconfig(rooted(files, root), {
    arch,
    directories: hasConfig ? [] : folders,
    noCache: !files.exists(`${root}/etc/ld.so.cache`),
  });
}

function addConfig(files: Files, root: string, name: string, folders: readonly string[]): void {
  attempt('failed to update ld.so.conf.d: failed to create config file', () =>
    files.writeFile(`${root}/etc/ld.so.conf.d/${name}`, folders.map((folder) => `${folder}\n`).join(''), {
      mode: 0o644,
    }),
  );
}

/** CUDA's newer libraries in the image come first where the host's driver is older than they are. */
export function enableCudaCompat(root: string, flags: Flags, { files, kernel }: Process): void {
  const folder = '/usr/local/cuda/compat';
  const host = flags.text('host-driver-version');
  if (host === '' || !files.isDirectory(`${root}${folder}`)) return;
  const version = files
    .readdir(`${root}${folder}`)
    .map(({ name }) => /^libcuda\.so\.(\d+\.\d+.*)$/.exec(name)?.[1])
    .find((found) => found !== undefined);
  if (version === undefined || Number(version.split('.')[0]) <= Number(host.split('.')[0])) return;
  if (!files.isDirectory(`${root}/usr/lib/${multiarch(kernel.arch)}`)) return;
  addConfig(files, root, '00-compat-1029384756.conf', [folder]);
}
