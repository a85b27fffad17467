// Models the entrypoint scripts of the official nginx image (docker-nginx 1.27: docker-entrypoint.sh and its 10-, 15-, 20-, 30-).
import { isErrno } from '../../host/errno.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { findOnPath } from '../files/paths.ts';

const DEFAULT = '/etc/nginx/conf.d/default.conf';

/** Prints what the scripts print, does what they do, then becomes the command. */
export const nginxEntrypoint: Program = async (proc) => {
  const command = proc.argv.slice(proc.exe.note.script === true ? 2 : 1);
  const [name = ''] = command;
  if (name === 'nginx' || name === 'nginx-debug') {
    const say = async (text: string): Promise<void> => {
      if (!proc.env.get('NGINX_ENTRYPOINT_QUIET_LOGS')) await print(proc, `${text}\n`);
    };
    const directory = '/docker-entrypoint.d';
    const scripts = proc.files.isDirectory(directory) ? proc.files.readdir(directory).map((entry) => entry.name) : [];
    if (scripts.length > 0) {
      await say(`/docker-entrypoint.sh: ${directory}/ is not empty, will attempt to perform configuration`);
      await say(`/docker-entrypoint.sh: Looking for shell scripts in ${directory}/`);
      for (const script of scripts) {
        await say(
          `/docker-entrypoint.sh: ${script.endsWith('.envsh') ? 'Sourcing' : 'Launching'} ${directory}/${script}`,
        );
        if (script.startsWith('10-listen-on-ipv6'))
          await ipv6(
            say,
            (path) => (proc.files.exists(path) ? proc.files.readText(path) : undefined),
            (text) => proc.files.writeFile(DEFAULT, text),
            () => proc.files.access(DEFAULT, 'write'),
          );
      }
      await say('/docker-entrypoint.sh: Configuration complete; ready for start up');
    } else await say(`/docker-entrypoint.sh: No files found in ${directory}/, skipping configuration`);
  }
  try {
    return await proc.exec({ argv: command, path: findOnPath({ proc, files: proc.files }, name)[0] ?? name });
  } catch (error) {
    if (!isErrno(error)) throw error;
    await printError(
      proc,
      `/docker-entrypoint.sh: exec: line 47: ${name}: ${error.code === 'ENOENT' ? 'not found' : error.message}\n`,
    );
    return error.code === 'ENOENT' ? 127 : 126;
  }
};

async function ipv6(
  say: (text: string) => Promise<void>,
  read: (path: string) => string | undefined,
  save: (text: string) => void,
  writable: () => boolean,
): Promise<void> {
  const me = '10-listen-on-ipv6-by-default.sh';
  const text = read(DEFAULT);
  if (text === undefined) return say(`${me}: info: ${DEFAULT} is not a file or does not exist`);
  if (!writable()) return say(`${me}: info: can not modify ${DEFAULT} (read-only file system?)`);
  if (/listen\s+\[::]:80;/.test(text)) return say(`${me}: info: IPv6 listen already enabled`);
  await say(`${me}: info: Getting the checksum of ${DEFAULT}`);
  if (!/^server \{\n {4}listen {7}80;/m.test(text))
    return say(`${me}: info: ${DEFAULT} differs from the packaged version`);
  save(text.replace(/listen {7}80;/, 'listen       80;\n    listen  [::]:80;'));
  await say(`${me}: info: Enabled listen on IPv6 in ${DEFAULT}`);
}
