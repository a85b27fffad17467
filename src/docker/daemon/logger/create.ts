// Models moby daemon/logger/factory.go: log drivers by name, and the options each takes.

import { type DockerError, invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import { type Container, containerRoot } from '../container/container.ts';
import type { Daemon } from '../daemon.ts';
import { parseSize } from '../size.ts';
import type { LogDriver } from './driver.ts';
import { createFileDriver } from './file-driver.ts';
import { jsonFile, localFile } from './formats.ts';
import { isRemoteDriver, remoteFailure, validateRemote } from './remote-drivers.ts';
import { logTag } from './tag.ts';

const LOCAL_OPTIONS = ['max-file', 'max-size', 'compress', 'mode', 'max-buffer-size'];
const FILE_OPTIONS = [
  'max-file',
  'max-size',
  'compress',
  'labels',
  'labels-regex',
  'env',
  'env-regex',
  'tag',
  'mode',
  'max-buffer-size',
  'cache-disabled',
];

export const logDriverMissing = (name: string): DockerError =>
  invalidParameter(`error looking up logging plugin ${name}: plugin "${name}" not found`);

/** Throws for a driver that does not exist, or an option that it does not take. */
export function validateLogConfig(daemon: Daemon, type: string, options: Readonly<{ [name: string]: string }>): void {
  if (type === 'none') return;
  const mode = options['mode'] ?? '';
  if (!['', 'blocking', 'non-blocking'].includes(mode)) throw unknown(`logger: logging mode not supported: ${mode}`);
  const buffer = options['max-buffer-size'];
  if (buffer !== undefined && mode !== 'non-blocking')
    throw unknown("logger: max-buffer-size option is only supported with 'mode=non-blocking'");
  if (buffer !== undefined && parseSize(buffer) === undefined)
    throw unknown(`error parsing option max-buffer-size: invalid size: '${buffer}'`);
  if (isRemoteDriver(daemon, type)) return validateRemote(daemon, type, options);
  if (type !== 'json-file' && type !== 'local') throw logDriverMissing(type);
  for (const option of Object.keys(options)) {
    if (type === 'local' && !LOCAL_OPTIONS.includes(option))
      throw invalidParameter(`unknown log opt '${option}' for log driver local`);
    if (!FILE_OPTIONS.includes(option)) throw invalidParameter(`unknown log opt '${option}' for json-file log driver`);
  }
}

/** What is found wrong only when the log is opened. */
function checkRotation(type: string, options: Readonly<{ [name: string]: string }>): void {
  const { 'max-size': size, 'max-file': count } = options;
  if (size !== undefined && parseSize(size) === undefined) throw failed(`invalid size: '${size}'`);
  if (size !== undefined && parseSize(size) === 0) throw failed('max-size must be a positive number');
  if (count !== undefined) {
    if (!/^[+-]?\d+$/.test(count)) throw failed(`strconv.Atoi: parsing ${JSON.stringify(count)}: invalid syntax`);
    if (Number(count) < 1) throw failed('max-file cannot be less than 1');
  }
  const { compress } = options;
  if (compress === undefined) return;
  const yes = /^(1|t|T|TRUE|true|True)$/.test(compress);
  if (!yes && !/^(0|f|F|FALSE|false|False)$/.test(compress))
    throw failed(`strconv.ParseBool: parsing ${JSON.stringify(compress)}: invalid syntax`);
  if (yes && type === 'json-file' && (size === undefined || Number(count ?? 1) < 2))
    throw failed('compress cannot be true when max-file is less than 2 or max-size is not set');
}

const failed = (what: string): DockerError => unknown(`failed to initialize logging driver: ${what}`);

export const jsonLogPath = (daemon: Daemon, id: string): string => `${containerRoot(daemon, id)}/${id}-json.log`;

/** The driver a container is to log to; `undefined` for none. */
export function createLogDriver(daemon: Daemon, container: Container): LogDriver | undefined {
  const { Type, Config } = container.hostConfig.LogConfig;
  const options = Config ?? {};
  if (Type === 'none') return undefined;
  if (Type !== 'json-file' && Type !== 'local') {
    const failure = remoteFailure(daemon, Type, options);
    throw typeof failure === 'string' ? failed(failure) : failure;
  }
  checkRotation(Type, options);
  const attributes = extraAttributes(container, options);
  const local = Type === 'local';
  const path = local
    ? `${containerRoot(daemon, container.id)}/local-logs/container.log`
    : jsonLogPath(daemon, container.id);
  if (local) daemon.host.files.mkdirAll(`${containerRoot(daemon, container.id)}/local-logs`);
  return createFileDriver(daemon.host.files, daemon.stamp, local ? localFile(attributes) : jsonFile(attributes), {
    path,
    maxSize: options['max-size'] ?? (local ? '20m' : ''),
    maxFile: Number(options['max-file'] ?? (local ? 5 : 1)),
  });
}

/** `--log-opt labels=a,b env=C tag={{.Name}}`: what `docker logs --details` shows. */
function extraAttributes(
  container: Container,
  options: Readonly<{ [name: string]: string }>,
): { [name: string]: string } {
  const found: [string, string][] = [];
  for (const label of (options['labels'] ?? '').split(',')) {
    const value = container.config.Labels?.[label];
    if (value !== undefined) found.push([label, value]);
  }
  for (const name of (options['env'] ?? '').split(',')) {
    const entry = container.config.Env?.find((variable) => variable.startsWith(`${name}=`));
    if (name !== '' && entry) found.push([name, entry.slice(name.length + 1)]);
  }
  const { tag } = options;
  if (tag) found.push(['tag', tagText(container, tag)]);
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tagText(container: Container, template: string): string {
  try {
    return logTag(container, template);
  } catch (error) {
    throw error instanceof Error ? failed(error.message) : error;
  }
}
