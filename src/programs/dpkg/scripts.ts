// Models dpkg's src/main/script.c: maintainer scripts run as root with dpkg's arguments.
import { isErrno } from '../../host/errno.ts';
import type { DatabaseEntry } from '../../host/packages/status.ts';
import { complain, type Dpkg, infoPath, isUnderApt, PackageError } from './context.ts';
import { SIGNAL_NUMBERS, SIGNAL_TEXTS } from './signal-texts.ts';

export type ScriptName = 'preinst' | 'postinst' | 'prerm' | 'postrm';

const LONG_NAMES: Readonly<Record<ScriptName, string>> = {
  preinst: 'pre-installation',
  postinst: 'post-installation',
  prerm: 'pre-removal',
  postrm: 'post-removal',
};

export interface ScriptRun {
  readonly entry: DatabaseEntry;
  readonly script: ScriptName;
  /** `installed`, `new`, `old`: whose script it is. */
  readonly whose: 'installed' | 'new' | 'old';
  readonly args: readonly string[];
  /** Where it lies, when not below /var/lib/dpkg/info. */
  readonly path?: string;
}

/** Runs a script if there is one. Throws `PackageError` when it fails. */
export async function runScript(dpkg: Dpkg, run: ScriptRun): Promise<void> {
  const { proc, files } = dpkg;
  const path = run.path ?? infoPath(run.entry, run.script);
  if (!files.exists(path)) return;
  const what = `${run.whose} ${run.entry.name} package ${LONG_NAMES[run.script]} script`;
  const env = new Map([
    ...proc.env,
    ['DPKG_MAINTSCRIPT_PACKAGE', run.entry.name],
    ['DPKG_MAINTSCRIPT_ARCH', run.entry.fields.get('Architecture') ?? dpkg.arch],
    ['DPKG_MAINTSCRIPT_NAME', run.script],
    ['DPKG_RUNNING_VERSION', '1.21.22'],
  ] as const);
  const out = proc.fds.get(1);
  const fds = new Map([...proc.fds].filter(([fd]) => fd < 3));
  if (out && isUnderApt(proc)) fds.set(2, out);
  try {
    const child = proc.spawn({ argv: [path, ...run.args], path, env, fds, cwd: '/' });
    const { status } = await proc.wait(child.pid);
    if (status.kind === 'exited' && status.code === 0) return;
    throw new PackageError(
      status.kind === 'exited'
        ? `${what} subprocess returned error exit status ${status.code}`
        : `${what} subprocess was killed by signal (${SIGNAL_TEXTS[status.signal] ?? `signal ${SIGNAL_NUMBERS[status.signal] ?? 0}`})`,
    );
  } catch (error) {
    if (!isErrno(error)) throw error;
    await complain(dpkg, `dpkg (subprocess): unable to execute ${what} (${path}): ${error.message}\n`);
    throw new PackageError(`${what} subprocess returned error exit status 2`);
  }
}
