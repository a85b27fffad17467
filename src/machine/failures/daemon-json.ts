/** What people do to /etc/docker/daemon.json. */
import { encode } from '../../base/bytes.ts';
import type { Breakable } from './failure.ts';

const FILE = '/etc/docker/daemon.json';

type Config = Readonly<Record<string, unknown>>;

/** Edits the file and restarts the daemon, more than once if it does not start: systemd then refuses to try again. */
export const configEdited =
  (change: (text: string) => string) =>
  async ({ host: { files }, run }: Breakable): Promise<void> => {
    files.mkdirAll('/etc/docker', 0o755);
    const text = files.exists(FILE) ? files.readText(FILE) : '{}\n';
    files.writeFile(FILE, encode(change(text)), { mode: 0o644 });
    await run(`systemctl reset-failed docker.service docker.socket 2>/dev/null
for attempt in 1 2 3 4; do systemctl restart docker.service 2>/dev/null && break; done
true`);
  };

/** The text of a file with more settings at its end. */
export const withSettings =
  (...settings: readonly Config[]) =>
  (text: string): string =>
    `${JSON.stringify(Object.assign(JSON.parse(text), ...settings), null, 2)}\n`;

/** A change of the settings; a file that is no JSON stays as it is. */
export const repaired =
  (mend: (config: Config) => Config) =>
  (text: string): string => {
    try {
      return `${JSON.stringify(mend(JSON.parse(text)), null, 2)}\n`;
    } catch {
      return text;
    }
  };
