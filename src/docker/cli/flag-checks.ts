/** What flags accept beyond their type: the checks that the real CLI makes while it reads the command line. */
import { joinPath } from '../../host/fs/mounts.ts';
import { parseReference } from '../registry/reference.ts';
import type { Cli } from './cli.ts';
import type { Check } from './flags/values.ts';
import {
  checkAddress,
  checkAttach,
  checkBytes,
  checkDeviceRule,
  checkDomain,
  checkEnv,
  checkLabel,
  checkLink,
  checkSysctl,
  extraHost,
  parseUlimit,
  throttleBytes,
  throttleOperations,
  weightDevice,
} from './opts/checks.ts';
import { parseGpus } from './opts/gpus.ts';
import { parseMount } from './opts/mount.ts';
import { parseNetworkValue } from './opts/network.ts';
import type { CommandSpec } from './spec/types.ts';

const ignore =
  (call: (value: string) => unknown): Check =>
  (value) => {
    call(value);
  };

/** Makes a path absolute, from the process's working directory. */
export const absolutePath =
  (cli: Cli) =>
  (path: string): string =>
    path.startsWith('/') ? path : joinPath(cli.proc.cwd, path);

const CREATES = new Set(['run', 'create', 'container run', 'container create']);
const BUILDS = new Set(['build', 'image build', 'builder build']);

/** Checks by flag name, for one command. */
export function flagChecks(spec: CommandSpec, cli: Cli): ReadonlyMap<string, Check> {
  const { version } = cli;
  const address: Check = (value) => checkAddress(value, version);
  const checks: [string, Check][] = [
    ['label', checkLabel],
    ['env', checkEnv],
    ...spec.flags
      .filter((flag) => flag.type === 'bytes')
      .map(({ name }): [string, Check] => [name, (value) => checkBytes(value, version, name === 'memory-swap')]),
  ];
  if (CREATES.has(spec.path)) {
    checks.push(
      ['attach', checkAttach],
      ['add-host', ignore((value) => extraHost(value, version))],
      ['blkio-weight-device', ignore(weightDevice)],
      ['device-cgroup-rule', checkDeviceRule],
      ['device-read-bps', ignore(throttleBytes)],
      ['device-write-bps', ignore(throttleBytes)],
      ['device-read-iops', ignore(throttleOperations)],
      ['device-write-iops', ignore(throttleOperations)],
      ['dns', address],
      ['dns-search', checkDomain],
      ['gpus', ignore((value) => parseGpus(value, version))],
      ['link', checkLink],
      ['mount', ignore((value) => parseMount(value, version, absolutePath(cli)))],
      ['network', ignore((value) => parseNetworkValue(value, version))],
      ['sysctl', (value) => checkSysctl(value, version)],
      ['ulimit', ignore(parseUlimit)],
    );
  }
  if (BUILDS.has(spec.path)) {
    checks.push(
      ['add-host', ignore((value) => extraHost(value, version))],
      ['build-arg', checkEnv],
      ['tag', ignore((value) => parseReference(value, version))],
      ['ulimit', ignore(parseUlimit)],
    );
  }
  if (spec.path === 'network connect') checks.push(['link', checkLink]);
  return new Map(checks);
}
