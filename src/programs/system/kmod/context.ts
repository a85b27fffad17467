/** What kmod's tools share: their messages, and what lies in /lib/modules as the caller sees it. */
import {
  type ModprobeConfig,
  type ModuleDirectory,
  readModprobeConfig,
  readModuleDirectory,
} from '../../../host/modules/directory.ts';
import { print, printError } from '../../../host/process/stdio.ts';
import type { Process } from '../../../host/process/types.ts';
import { baseName } from '../../applet/flavour.ts';

export type Priority = 'FATAL' | 'ERROR' | 'WARNING';

export interface KmodRun {
  readonly proc: Process;
  readonly name: string;
  print(text: string): Promise<void>;
  /** `modprobe: FATAL: ...` */
  say(priority: Priority, text: string): Promise<void>;
  /** What libkmod itself reports, with its place in the source, as distributions build it. */
  library(line: number, call: string, text: string): Promise<void>;
}

export function kmodRun(proc: Process): KmodRun {
  const name = baseName(proc.argv[0] ?? '');
  const say = (priority: Priority, text: string): Promise<void> => printError(proc, `${name}: ${priority}: ${text}\n`);
  return {
    proc,
    name,
    print: (text) => print(proc, text),
    say,
    library: (line, call, text) => say('ERROR', `../libkmod/libkmod-module.c:${line} ${call}() ${text}`),
  };
}

/** The release that modules are looked for: what `uname -r` says, or what `-S` names. */
export const folderOf = (release: string): string => `/lib/modules/${release}`;

export function readModules(
  proc: Process,
  release: string,
): { readonly directory: ModuleDirectory; readonly config: ModprobeConfig } | undefined {
  const directory = readModuleDirectory(proc.files, release);
  return directory && { directory, config: readModprobeConfig(proc.files) };
}

export const mayLoad = ({ cred }: Process): boolean => cred.caps.has('CAP_SYS_MODULE');
