/** ldconfig as distributions have it. */
import type { Files } from '../fs/files.ts';
import { writeExecutable } from '../process/elf.ts';

/** What Ubuntu has in its place: it does nothing while dpkg unpacks packages, for a trigger will do it. */
const WRAPPER = `#!/bin/sh

if  test $# = 0							\\
 && test x"$LDCONFIG_NOTRIGGER" = x				\\
 && test x"$DPKG_MAINTSCRIPT_PACKAGE" != x			\\
 && dpkg-trigger --check-supported 2>/dev/null
then
	dpkg-trigger --no-await ldconfig && exit 0
fi

exec /sbin/ldconfig.real "$@"
`;

const SIZE = 1_063_624;

/** Writes /usr/sbin/ldconfig, and ldconfig.real on Ubuntu. */
export function installLdconfig(files: Files, arch: string): void {
  if (files.exists('/usr/sbin/ldconfig')) return;
  const isUbuntu = files.exists('/etc/os-release') && /^ID=ubuntu$/m.test(files.readText('/etc/os-release'));
  writeExecutable(files, `/usr/sbin/ldconfig${isUbuntu ? '.real' : ''}`, { program: 'ldconfig', arch }, SIZE);
  if (isUbuntu) files.writeFile('/usr/sbin/ldconfig', WRAPPER, { mode: 0o755 });
}
