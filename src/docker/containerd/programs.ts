/** The programs of containerd and the OCI runtimes, by the names that executables carry. */
import type { Files } from '../../host/fs/files.ts';
import { writeExecutable } from '../../host/process/elf.ts';
import type { Program } from '../../host/process/types.ts';
import { NVIDIA_RUNTIMES } from '../runtimes/nvidia/programs.ts';
import { createRunc } from '../runtimes/oci/runc.ts';
import { createRuncShim } from './shim-program.ts';
import type { Shims } from './shims.ts';

/** A program that few readers run: loaded when it is first started. */
const later =
  (load: () => Promise<Program>): Program =>
  async (proc) => {
    const program = await proc.interruptible(proc.clock.hold(load()));
    return program(proc);
  };

/** `shims` is asked for when a program runs: it is made after the host that the programs are for. */
export function runtimePrograms(shims: () => Shims): readonly (readonly [name: string, program: Program])[] {
  const runc = createRunc(() => shims().oci);
  return [
    ['runc', runc],
    ['crun', runc],
    ['containerd-shim-runc-v2', createRuncShim(shims)],
    ['containerd-shim-kata-v2', later(async () => (await import('./kata-shim.ts')).createKataShim(shims))],
    ['ctr', later(async () => (await import('./ctr/ctr.ts')).createCtr(shims))],
    ...NVIDIA_RUNTIMES,
  ];
}

export interface Component {
  readonly version: string;
  readonly commit: string;
}

/** Puts runc and containerd's executables where packages put them, for hosts without packages of them. */
export function installRuntimes(
  files: Files,
  arch: string,
  {
    runc,
    containerd,
    goVersion: go,
  }: { readonly runc: Component; readonly containerd: Component; readonly goVersion: string },
): void {
  const place = (name: string, program: string, { version, commit }: Component, size: number): void =>
    writeExecutable(
      files,
      `/usr/bin/${name}`,
      { program, arch, version, commit, ...(program !== 'runc' && { go }) },
      size,
    );
  place('runc', 'runc', runc, 14_000_000);
  place('ctr', 'ctr', containerd, 20_000_000);
  place('containerd-shim-runc-v2', 'containerd-shim-runc-v2', containerd, 12_000_000);
  if (Number.parseInt(containerd.version, 10) > 1) return;
  for (const old of ['containerd-shim', 'containerd-shim-runc-v1']) {
    place(old, 'containerd-shim-runc-v2', containerd, 8_000_000);
  }
}
