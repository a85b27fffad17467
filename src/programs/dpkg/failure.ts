// Models dpkg's src/main/errors.c: one package failed, the others go on; at the end the names of those that did not.
import { complain, type Dpkg } from './context.ts';

export async function failPackage(dpkg: Dpkg, name: string, message: string): Promise<void> {
  await complain(dpkg, `dpkg: error processing package ${name} (${dpkg.action}):\n ${message}\n`);
  dpkg.failed.push(name);
}

export async function failArchive(dpkg: Dpkg, path: string, message: string): Promise<void> {
  await complain(dpkg, `dpkg: error processing archive ${path} (${dpkg.action}):\n ${message}\n`);
  dpkg.failed.push(path);
}

/** The exit status, after the list of what failed. */
export async function summary(dpkg: Dpkg): Promise<number> {
  if (dpkg.failed.length === 0) return 0;
  await complain(
    dpkg,
    `Errors were encountered while processing:\n${dpkg.failed.map((name) => ` ${name}\n`).join('')}`,
  );
  if (dpkg.halted) await complain(dpkg, 'Processing was halted because there were too many errors.\n');
  return 1;
}
