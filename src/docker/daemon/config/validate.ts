// Models moby daemon/config/{config,config_linux}.go (Validate) at v20.10.24, v26.1.5, v27.3.1 and v28.5.2.
import { type EngineVersion, since } from '../../engine-version.ts';
import { checkHost } from './hosts.ts';
import { parseLevel } from './log.ts';
import { checkResources } from './resources.ts';
import type { Settings } from './settings.ts';
import { checkDnsSearch, checkLabel, checkMirror, isIp } from './values.ts';

export interface ValidateFacts {
  readonly version: EngineVersion;
  /** Why a path is no program that can be run, as exec.LookPath says it; undefined when it is one. */
  notExecutable(path: string): string | undefined;
}

/** Throws in dockerd's words. What daemon.json leaves out is not looked at. */
export function validateSettings(settings: Settings, facts: ValidateFacts): void {
  const { version } = facts;
  const modern = since(version, 23);
  if (modern) checkLog(settings);
  else checkServers(list(settings, 'dns'));
  list(settings, 'dns-search').forEach(checkDnsSearch);
  if (since(version, 28)) checkGateways(list(settings, 'host-gateway-ips'));
  list(settings, 'labels').forEach(checkLabel);
  checkNumbers(settings, version);
  if (!modern) checkReserved(settings);
  checkResources(list(settings, 'node-generic-resources'));
  if (modern) for (const host of list(settings, 'hosts')) checkHost(host, version);
  if (since(version, 28)) checkLate(settings, version);
  if (!modern) checkDefaultRuntime(settings);
  checkPlatform(settings, facts);
}

const list = (settings: Settings, key: string): readonly string[] => (settings[key] ?? []) as readonly string[];
const text = (settings: Settings, key: string): string => (settings[key] ?? '') as string;
const number = (settings: Settings, key: string): number => (settings[key] ?? 0) as number;

function checkLog(settings: Settings): void {
  const level = text(settings, 'log-level');
  if (level !== '' && (parseLevel(level) === undefined || level.toLowerCase() === 'warning'))
    throw new Error(`invalid logging level: ${level}`);
  const format = text(settings, 'log-format');
  if (!['', 'text', 'json'].includes(format)) throw new Error(`invalid log format: ${format}`);
}

function checkServers(servers: readonly string[]): void {
  for (const server of servers) if (!isIp(server.trim())) throw new Error(`${server} is not an ip address`);
}

/** Models dopts.ValidateHostGatewayIPs. */
function checkGateways(addresses: readonly string[]): void {
  const six = addresses.filter((address) => address.includes(':')).length;
  if (six > 1) throw new Error('only one IPv6 host gateway IP address can be specified');
  if (addresses.length - six > 1) throw new Error('only one IPv4 host gateway IP address can be specified');
}

function checkNumbers(settings: Settings, version: EngineVersion): void {
  const modern = since(version, 23);
  const checked: readonly (readonly [key: string, name: string])[] = [
    ...(modern ? ([['mtu', 'default MTU']] as const) : []),
    ['max-concurrent-downloads', 'max concurrent downloads'],
    ['max-concurrent-uploads', 'max concurrent uploads'],
    ['max-download-attempts', 'max download attempts'],
  ];
  for (const [key, name] of checked) {
    const value = number(settings, key);
    const least = key === 'max-download-attempts' && !modern && settings[key] !== undefined ? 1 : 0;
    if (value < least) throw new Error(`invalid ${name}: ${value}`);
  }
  const port = number(settings, 'network-diagnostic-port');
  if (since(version, 28) && (port < 0 || port > 65535))
    throw new Error(`invalid network-diagnostic-port (${port}): value must be between 0 and 65535`);
}

function checkReserved(settings: Settings): void {
  if ('runc' in ((settings.runtimes ?? {}) as object)) throw new Error("runtime name 'runc' is reserved");
}

const BUILT_IN = ['runc', 'io.containerd.runtime.v1.linux', 'io.containerd.runc.v2'];

function checkDefaultRuntime(settings: Settings): void {
  const name = text(settings, 'default-runtime');
  if (name === '' || BUILT_IN.includes(name) || name in ((settings.runtimes ?? {}) as object)) return;
  throw new Error(`specified default runtime '${name}' does not exist`);
}

function checkLate(settings: Settings, version: EngineVersion): void {
  for (const mirror of list(settings, 'registry-mirrors')) checkMirror(mirror, version);
  if (text(settings, 'api-cors-header') !== '') {
    throw new Error(
      'DEPRECATED: The "api-cors-header" config parameter and the dockerd "--api-cors-header" option have been removed; use a reverse proxy if you need CORS headers',
    );
  }
  list(settings, 'exec-opts').forEach(checkExecOption);
}

function checkExecOption(option: string): void {
  const [key = '', value = ''] = option.split(/=(.*)/s).map((part) => part.trim());
  const fail = (reason: string): never => {
    throw new Error(`invalid exec-opt (${option}): ${reason}`);
  };
  if (key === '' || value === '') fail("must be formatted 'opt=value'");
  if (key.toLowerCase() === 'isolation') fail("option 'isolation' is only supported on windows");
  if (key.toLowerCase() !== 'native.cgroupdriver') fail(`unknown option: '${key.toLowerCase()}'`);
}

function checkPlatform(settings: Settings, facts: ValidateFacts): void {
  const { version } = facts;
  if (since(version, 23)) checkProxyPath(settings, facts);
  checkIpcMode(text(settings, 'default-ipc-mode'));
  if (since(version, 23)) checkCidr6(text(settings, 'fixed-cidr-v6'), version);
  const mode = text(settings, 'default-cgroupns-mode');
  if (['', 'host', 'private'].includes(mode)) return;
  throw new Error(
    since(version, 28)
      ? `invalid default cgroup namespace (${mode}): use "host" or "private"`
      : `default cgroup namespace mode (${mode}) is invalid; use "host" or "private"`,
  );
}

function checkProxyPath(settings: Settings, { notExecutable }: ValidateFacts): void {
  if (settings['userland-proxy'] !== true) return;
  const path = text(settings, 'userland-proxy-path');
  if (path === '')
    throw new Error('invalid userland-proxy-path: userland-proxy is enabled, but userland-proxy-path is not set');
  if (!path.startsWith('/')) throw new Error(`invalid userland-proxy-path: must be an absolute path: ${path}`);
  const reason = notExecutable(path);
  if (reason !== undefined) throw new Error(`invalid userland-proxy-path: ${reason}`);
}

function checkIpcMode(mode: string): void {
  const hint = 'use "shareable" or "private"';
  if (['', 'private', 'shareable'].includes(mode)) return;
  if (['host', 'none'].includes(mode) || /^container:./.test(mode))
    throw new Error(`IPC mode "${mode}" is not supported as default value; ${hint}`);
  throw new Error(`default IPC mode setting (${mode}) is invalid; ${hint}`);
}

function checkCidr6(cidr: string, version: EngineVersion): void {
  if (cidr === '') return;
  const late = since(version, 28);
  const fail = (reason: string): never => {
    throw new Error(`invalid fixed-cidr-v6: ${reason}`);
  };
  const [address = '', length] = cidr.split('/');
  if (length === undefined && late) fail(`invalid fixed-cidr-v6: netip.ParsePrefix(${JSON.stringify(cidr)}): no '/'`);
  if (length === undefined || !isIp(address)) fail(`invalid CIDR address: ${cidr}`);
  if (!address.includes(':'))
    fail(late ? `invalid fixed-cidr-v6: '${cidr}' is not a valid IPv6 subnet` : 'fixed-cidr-v6 is not an IPv6 subnet');
}
