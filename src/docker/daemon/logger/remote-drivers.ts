// Models ValidateLogOpt and the start of moby daemon/logger/{syslog,journald,gelf,fluentd,awslogs,splunk,gcplogs}: log
// drivers that send lines elsewhere. Nobody listens there, so all that is left of them is how they fail.
import { since } from '../../engine-version.ts';
import { type DockerError, invalidParameter, notModelled } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';

type Options = Readonly<{ [name: string]: string }>;

const COMMON = ['env', 'env-regex', 'labels', 'labels-regex', 'tag', 'mode', 'max-buffer-size', 'cache-disabled'];
const SYSLOG = ['address', 'facility', 'tls-ca-cert', 'tls-cert', 'tls-key', 'tls-skip-verify', 'format'];
const GELF = ['address', 'compression-type', 'compression-level', 'tcp-max-reconnect', 'tcp-reconnect-delay'];
const FLUENTD = [
  'address',
  'async',
  'async-connect',
  'buffer-limit',
  'max-retries',
  'retry-wait',
  'sub-second-precision',
];
const AWS = [
  'region',
  'endpoint',
  'group',
  'stream',
  'create-group',
  'create-stream',
  'credentials-endpoint',
  'datetime-format',
  'multiline-pattern',
  'force-flush-interval-seconds',
  'max-buffered-events',
  'format',
];
const SPLUNK = [
  'url',
  'token',
  'source',
  'sourcetype',
  'index',
  'capath',
  'caname',
  'insecureskipverify',
  'format',
  'verify-connection',
  'gzip',
  'gzip-level',
  'index-acknowledgment',
];

const named = (prefix: string, words: readonly string[]): readonly string[] => words.map((word) => `${prefix}-${word}`);

const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['awslogs', named('awslogs', AWS)],
  ['fluentd', named('fluentd', FLUENTD)],
  ['gcplogs', ['gcp-project', 'gcp-log-cmd', 'gcp-meta-zone', 'gcp-meta-name', 'gcp-meta-id']],
  ['gelf', named('gelf', GELF)],
  ['journald', []],
  ['splunk', named('splunk', SPLUNK)],
  ['syslog', named('syslog', SYSLOG)],
]);

const FACILITIES =
  'kern user mail daemon auth syslog lpr news uucp cron authpriv ftp local0 local1 local2 local3 local4 local5 local6 local7'.split(
    ' ',
  );

/** True for a driver of this kind; what Debian's 28 is built without is none. */
export const isRemoteDriver = (daemon: Daemon, type: string): boolean =>
  OPTIONS.has(type) &&
  !(type === 'gcplogs' && since(daemon.version, 28) && daemon.host.profile.docker.flavour === 'debian');

/** Throws for options that the driver refuses when a container is made. */
export function validateRemote(daemon: Daemon, type: string, options: Options): void {
  const known = [...COMMON, ...(OPTIONS.get(type) ?? [])];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalidParameter(`unknown log opt '${unknown}' for ${type} log driver`);
  if (type === 'syslog') validateSyslog(daemon, options);
  if (type === 'gelf') validateGelf(daemon, options);
  if (type === 'awslogs' && !options['awslogs-group'])
    throw invalidParameter("must specify a value for log opt 'awslogs-group'");
}

function validateSyslog(daemon: Daemon, options: Options): void {
  const address = options['syslog-address'];
  const scheme = schemeOf(address ?? '');
  if (address !== undefined && address !== '' && !['udp', 'tcp', 'tcp+tls', 'unix', 'unixgram'].includes(scheme)) {
    throw invalidParameter(
      since(daemon.version, 23)
        ? `unsupported scheme: '${scheme}'`
        : `syslog-address should be in form proto://address, got ${address}`,
    );
  }
  const facility = options['syslog-facility'] ?? '';
  if (facility !== '' && !FACILITIES.includes(facility) && !(/^\d+$/.test(facility) && Number(facility) <= 23))
    throw invalidParameter('invalid syslog facility');
}

function validateGelf(daemon: Daemon, options: Options): void {
  const address = options['gelf-address'];
  if (address === undefined || address === '') throw invalidParameter('gelf-address is a required parameter');
  if (['udp', 'tcp'].includes(schemeOf(address))) return;
  throw invalidParameter(
    since(daemon.version, 23)
      ? 'gelf: endpoint needs to be TCP or UDP'
      : `gelf-address should be in form proto://address, got ${address}`,
  );
}

const schemeOf = (address: string): string => /^([a-z+]+):\/\//.exec(address)?.[1] ?? '';

/** Why the driver cannot be opened. */
export function remoteFailure(daemon: Daemon, type: string, options: Options): DockerError | string {
  switch (type) {
    case 'journald':
      return daemon.host.files.exists('/run/systemd/system')
        ? notModelled(`the logging driver ${type}`)
        : 'journald is not enabled on this host';
    case 'syslog':
      return options['syslog-address'] ? dial(daemon, options['syslog-address'], '514') : 'Unix syslog delivery error';
    case 'fluentd':
      return dial(daemon, options['fluentd-address'] ?? '127.0.0.1:24224', '24224');
    case 'gelf':
      return schemeOf(options['gelf-address'] ?? '') === 'tcp'
        ? `gelf: cannot connect to GELF endpoint: ${(options['gelf-address'] ?? '').replace('tcp://', '')} ${dial(daemon, options['gelf-address'] ?? '', '12201')}`
        : notModelled(`the logging driver ${type}`);
    case 'splunk':
      return options['splunk-url'] ? notModelled(`the logging driver ${type}`) : 'splunk: splunk-url is expected';
    case 'gcplogs':
      return "No project was specified and couldn't read project from the metadata server. Please specify a project";
    default:
      return notModelled(`the logging driver ${type}`);
  }
}

/** Go's words for a connection that nobody takes. */
function dial(daemon: Daemon, address: string, defaultPort: string): string {
  const [, host = '', port = defaultPort] = /^(?:[a-z+]+:\/\/)?([^:/]*)(?::(\d+))?/.exec(address) ?? [];
  if (host === 'localhost' || /^[\d.]+$/.test(host))
    return `dial tcp ${host === 'localhost' ? '127.0.0.1' : host}:${port}: connect: connection refused`;
  const { files } = daemon.host;
  const resolver = files.exists('/etc/resolv.conf') ? files.readText('/etc/resolv.conf') : '';
  return `dial tcp: lookup ${host} on ${/^nameserver (\S+)/m.exec(resolver)?.[1] ?? '127.0.0.1'}:53: no such host`;
}
