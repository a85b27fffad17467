// Models add-apt-repository(1) of software-properties 0.99 (Ubuntu 22.04 and later), for lines of sources.list.
import { isTerminal, print, printError, readLines } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';

const LIST = /^deb(?:-src)?\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s*(.*)$/;

const fileFor = (uri: string, codename: string): string =>
  `/etc/apt/sources.list.d/archive_uri-${uri.replace(/[^A-Za-z0-9.]+/g, '_')}-${codename}.list`;

const codenameOf = ({ files }: Process): string =>
  /^VERSION_CODENAME=(\w+)$/m.exec(files.exists('/etc/os-release') ? files.readText('/etc/os-release') : '')?.[1] ??
  'noble';

export const addAptRepository: Program = async (proc) => {
  const args = proc.argv.slice(1);
  const line = args.filter((arg) => !arg.startsWith('-')).join(' ');
  const remove = args.some((arg) => arg === '-r' || arg === '--remove');
  const yes = args.some((arg) => arg === '-y' || arg === '--yes');
  if (proc.cred.uid !== 0) {
    await printError(proc, 'Error: must run as root\n');
    return 1;
  }
  if (/^ppa:/.test(line)) {
    await printError(proc, 'add-apt-repository: personal package archives are not part of this sandbox\n');
    return 1;
  }
  const [, uri = '', suite = ''] = LIST.exec(line) ?? [];
  if (uri === '') {
    await printError(proc, `Error: Unable to parse repository line "${line}"\n`);
    return 1;
  }
  const components = LIST.exec(line)?.[3] ?? '';
  await print(
    proc,
    `Repository: '${line}'\nDescription:\nArchive for codename: ${suite} components: ${components.trim().split(/\s+/).join(',')}\nMore info: ${uri}\n${remove ? 'Removing' : 'Adding'} repository.\n`,
  );
  if (!yes) {
    await print(proc, `Press [ENTER] to continue or Ctrl-c to cancel${remove ? '.' : '.'}`);
    if (isTerminal(proc, 0)) await readLines(proc).next();
  }
  const file = fileFor(uri, codenameOf(proc));
  const { files } = proc;
  if (remove) {
    if (files.exists(file)) files.unlink(file);
  } else {
    files.mkdirAll('/etc/apt/sources.list.d', 0o755);
    files.writeFile(file, `${line}\n# deb-src ${line.replace(/^deb\s+/, '')}\n`, { mode: 0o644 });
    await print(proc, `Adding deb entry to ${file}\nAdding disabled deb-src entry to ${file}\n`);
  }
  if (args.includes('-n') || args.includes('--no-update')) return 0;
  const child = proc.spawn({ argv: ['apt-get', 'update'], path: '/usr/bin/apt-get' });
  await proc.wait(child.pid);
  return 0;
};
