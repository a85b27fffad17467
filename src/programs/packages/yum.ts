// Models yum and dnf on CentOS 7 and 8, whose mirrors were switched off in 2024 and 2022.
import { print, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';

const REMOTE = new Set(
  'install update upgrade search list info makecache provides check-update reinstall groupinstall'.split(' '),
);

export const yum: Program = async (proc) => {
  const old = String(proc.exe.note.version ?? '8') === '7';
  const verb = proc.argv.slice(1).find((arg) => !arg.startsWith('-'));
  if (proc.argv.includes('--version')) {
    await print(proc, old ? '3.4.3\n' : '4.7.0\n');
    return 0;
  }
  if (verb === undefined || !REMOTE.has(verb)) {
    await printError(proc, `yum: ${verb ?? 'this program'} is not part of this sandbox\n`);
    return 1;
  }
  const arch = proc.kernel.arch === 'arm64' ? 'aarch64' : 'x86_64';
  await proc.sleep(1500);
  if (old) {
    await print(proc, 'Loaded plugins: fastestmirror, ovl\nDetermining fastest mirrors\n');
    await print(
      proc,
      `Could not retrieve mirrorlist http://mirrorlist.centos.org/?release=7&arch=${arch}&repo=os&infra=container error was\n14: curl#6 - "Could not resolve host: mirrorlist.centos.org; Unknown error"\n`,
    );
    await printError(
      proc,
      "\n\n One of the configured repositories failed (Unknown),\n and yum doesn't have enough cached data to continue. At this point the only\n safe thing yum can do is fail.\n\nCannot find a valid baseurl for repo: base/7/" +
        `${arch}\n`,
    );
    return 1;
  }
  await print(proc, 'CentOS Linux 8 - AppStream                       52  B/s |  38  B     00:00    \n');
  await printError(
    proc,
    "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: No URLs in mirrorlist\n",
  );
  return 1;
};
