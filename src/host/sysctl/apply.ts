// Models systemd src/sysctl/sysctl.c: the settings that files of sysctl.d make when the machine boots.
import { isErrno } from '../errno.ts';
import type { Files } from '../fs/files.ts';

const FOLDERS = ['/etc/sysctl.d', '/run/sysctl.d', '/usr/local/lib/sysctl.d', '/usr/lib/sysctl.d'];

/** The files in the order in which they count; one of an earlier folder hides one of the same name. */
export function sysctlFiles(files: Files): string[] {
  const byName = new Map<string, string>();
  for (const folder of FOLDERS) {
    if (!files.isDirectory(folder)) continue;
    for (const { name } of files.readdir(folder))
      if (name.endsWith('.conf') && !byName.has(name)) byName.set(name, `${folder}/${name}`);
  }
  const paths = [...byName.keys()].sort().map((name) => byName.get(name) ?? '');
  if (files.exists('/etc/sysctl.conf')) paths.push('/etc/sysctl.conf');
  return paths;
}

/** Applies them all. Gives what could not be set, with the reason. */
export function applySysctlFiles(files: Files): { readonly key: string; readonly why: string }[] {
  const failed: { key: string; why: string }[] = [];
  for (const path of sysctlFiles(files)) {
    for (const line of files.readText(path).split('\n')) {
      const [, lenient, key, value] = /^\s*(-?)([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      if (key === undefined || value === undefined) continue;
      try {
        files.writeFile(`/proc/sys/${key.includes('/') ? key : key.replaceAll('.', '/')}`, value);
      } catch (error) {
        if (!isErrno(error)) throw error;
        if (lenient !== '-') failed.push({ key, why: error.message });
      }
    }
  }
  return failed;
}
