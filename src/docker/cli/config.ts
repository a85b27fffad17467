// Models docker/cli cli/config/configfile: the parts of ~/.docker/config.json that commands here read.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import type { AuthConfig } from '../api/types/wire-values.ts';
import { type EngineVersion, since } from '../engine-version.ts';
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
export function readConfig(
  files: Files,
  directory: string,
  version: EngineVersion,
  warn: (text: string) => void,
): ConfigFile {
  const path = `${directory}/config.json`;
  try {
    const text = decode(files.readFile(path));
    if (text === '') return { path };
    const content = parseConfigFile(text);
    if (typeof content === 'string') {
      const start = since(version, 28) ? `Error parsing config file (${path})` : `Error loading config file: ${path}`;
      warn(`WARNING: ${start}: ${content}\n`);
      return { path };
    }
    return { ...content, path };
  } catch (error) {
    if (!isErrno(error, 'ENOENT') && !isErrno(error, 'ENOTDIR'))
      warn(`WARNING: Error loading config file: ${path}: ${messageOf(error)}\n`);
    return { path };
  }
}

/** The content, or encoding/json's complaint about it. */
function parseConfigFile(text: string): Omit<ConfigFile, 'path'> | string {
  let content: { auths?: Readonly<Record<string, AuthConfig>> };
  try {
    content = JSON.parse(text) as typeof content;
  } catch {
    const first = text.trimStart();
    const key = /^\{\s*([^"}\s])/.exec(first);
    if (key) return `invalid character '${key[1]}' looking for beginning of object key string`;
    return /^[[{"]/.test(first)
      ? 'unexpected EOF'
      : `invalid character '${first.charAt(0)}' looking for beginning of value`;
  }
  if (Array.isArray(content.auths))
    return 'json: cannot unmarshal array into Go struct field ConfigFile.auths of type map[string]types.AuthConfig';
  for (const { auth = '' } of Object.values(content.auths ?? {})) {
    const at = auth.search(/[^A-Za-z0-9+/=]/);
    if (at >= 0) return `illegal base64 data at input byte ${at}`;
  }
  return content as Omit<ConfigFile, 'path'>;
}

/** Writes the file as the client does: tabs, its own keys first to last by name. */
export function saveConfig(files: Files, config: ConfigFile): void {
  const { path, ...content } = config;
  files.mkdirAll(path.replace(/\/[^/]*$/, ''), 0o700);
  const { currentContext, auths = {}, ...others } = content;
  const whole = { auths, ...others, ...(currentContext ? { currentContext } : {}) };
  files.writeFile(path, JSON.stringify(whole, undefined, '\t'), { mode: 0o600 });
}
