// Models docker/cli cli/config/configfile: the parts of ~/.docker/config.json that commands here read.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import type { AuthConfig } from '../api/types/wire-values.ts';
import { messageOf } from './errors.ts';

export interface ConfigFile {
  readonly path: string;
  readonly auths?: Readonly<Record<string, AuthConfig>>;
  readonly HttpHeaders?: Readonly<Record<string, string>>;
  readonly psFormat?: string;
  readonly imagesFormat?: string;
  readonly networksFormat?: string;
  readonly volumesFormat?: string;
  readonly statsFormat?: string;
  readonly detachKeys?: string;
  readonly currentContext?: string;
}

/** Reads the file; one that is not there is empty. `warn` is told when it cannot be read. */
export function readConfig(files: Files, directory: string, warn: (text: string) => void): ConfigFile {
  const path = `${directory}/config.json`;
  try {
    return { ...(JSON.parse(decode(files.readFile(path))) as Omit<ConfigFile, 'path'>), path };
  } catch (error) {
    if (!isErrno(error, 'ENOENT') && !isErrno(error, 'ENOTDIR'))
      warn(`WARNING: Error loading config file: ${path}: ${messageOf(error)}\n`);
    return { path };
  }
}

/** Writes the file as the client does: tabs, its own keys first to last by name. */
export function saveConfig(files: Files, config: ConfigFile): void {
  const { path, ...content } = config;
  files.mkdirAll(path.replace(/\/[^/]*$/, ''), 0o700);
  const { currentContext, auths = {}, ...others } = content;
  const whole = { auths, ...others, ...(currentContext ? { currentContext } : {}) };
  files.writeFile(path, JSON.stringify(whole, undefined, '\t'), { mode: 0o600 });
}
