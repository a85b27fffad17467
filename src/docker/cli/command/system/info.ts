// Models docker/cli cli/command/system/info.go.
import { bytesSize } from '../../../../base/sizes.ts';
import type { InfoResponse } from '../../../api/types/system.ts';
import { apiVersion } from '../../../api/versions.ts';
import { ConnectionError } from '../../../client/connection.ts';
import { parseJson } from '../../../client/json.ts';
import { ask } from '../../../client/system.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { messageOf, StatusError } from '../../errors.ts';
import { goType } from '../../schema/parse.ts';
import { compileTemplate } from '../../template/exec.ts';
import type { GoType, GoValue } from '../../template/values.ts';

export const info: Command = async (cli, { flags }) => {
  const given = flags.string('format');
  const format = given === 'json' && since(cli.version, 23) ? '{{json .}}' : given;
  let answer: InfoResponse | undefined;
  let failure: Error | undefined;
  try {
    answer = parseJson<InfoResponse>(await (await ask(cli.api, 'GET', '/info')).text());
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
    failure = error;
  }
  if (format !== '') return formatted(cli, format, answer, failure);
  await cli.out(clientPart(cli));
  await cli.out('\nServer:\n');
  if (answer) {
    await cli.out(serverPart(cli, answer));
    for (const line of answer.Warnings ?? []) await cli.err(`${line}\n`);
    return;
  }
  if (failure instanceof ConnectionError && since(cli.version, 27)) throw failure;
  await cli.err(`ERROR: ${messageOf(failure)}\n`);
  throw new Error('errors pretty printing info');
};

function clientPart(cli: Cli): string {
  const { build } = cli;
  const modern = since(cli.version, 23);
  let out = `Client:${modern && build.platform ? ` ${build.platform}` : ''}\n`;
  if (modern) out += ` Version:    ${build.version}\n`;
  out += ` Context:    ${cli.context}\n Debug Mode: ${cli.debug}\n`;
  if (build.plugins.length > 0) out += ' Plugins:\n';
  for (const plugin of build.plugins) {
    out += modern
      ? `  ${plugin.name}: ${plugin.short} (${plugin.vendor})\n    Version:  ${plugin.version}\n    Path:     ${plugin.path}\n`
      : `  ${plugin.name}: ${plugin.short} (${plugin.vendor}, ${plugin.version})\n`;
  }
  return out;
}

function serverPart(cli: Cli, info: InfoResponse): string {
  const modern = since(cli.version, 23);
  const lines: string[] = [];
  const add = (text: string): void => {
    lines.push(text);
  };
  const nonEmpty = (label: string, value: string | undefined): void => {
    if (value) add(`${label} ${value}`);
  };
  add(` Containers: ${info.Containers}`);
  add(`  Running: ${info.ContainersRunning}`);
  add(`  Paused: ${info.ContainersPaused}`);
  add(`  Stopped: ${info.ContainersStopped}`);
  add(` Images: ${info.Images}`);
  nonEmpty(' Server Version:', info.ServerVersion);
  nonEmpty(' Storage Driver:', info.Driver);
  for (const [name, value] of info.DriverStatus ?? []) add(`  ${name}: ${value}`);
  nonEmpty(' Logging Driver:', info.LoggingDriver);
  nonEmpty(' Cgroup Driver:', info.CgroupDriver);
  nonEmpty(' Cgroup Version:', info.CgroupVersion);
  add(' Plugins:');
  add(`  Volume: ${info.Plugins.Volume.join(' ')}`);
  add(`  Network: ${info.Plugins.Network.join(' ')}`);
  if ((info.Plugins.Authorization ?? []).length > 0)
    add(`  Authorization: ${(info.Plugins.Authorization ?? []).join(' ')}`);
  add(`  Log: ${info.Plugins.Log.join(' ')}`);
  if (since(cli.version, 25) && (info.CDISpecDirs ?? []).length > 0) {
    add(' CDI spec directories:');
    for (const directory of info.CDISpecDirs ?? []) add(`  ${directory}`);
  }
  if ((info.DiscoveredDevices ?? []).length > 0) {
    add(' Discovered Devices:');
    for (const device of info.DiscoveredDevices ?? []) add(`  ${device.Source}: ${device.ID}`);
  }
  add(` Swarm: ${info.Swarm.LocalNodeState}`);
  if (Object.keys(info.Runtimes).length > 0) {
    add(` Runtimes: ${Object.keys(info.Runtimes).join(' ')}`);
    add(` Default Runtime: ${info.DefaultRuntime}`);
  }
  add(` Init Binary: ${info.InitBinary}`);
  add(` containerd version: ${info.ContainerdCommit.ID}`);
  add(` runc version: ${info.RuncCommit.ID}`);
  add(` init version: ${info.InitCommit.ID}`);
  if (info.SecurityOptions.length > 0) {
    add(' Security Options:');
    for (const option of info.SecurityOptions) securityOption(option, add);
  }
  nonEmpty(' Kernel Version:', info.KernelVersion);
  nonEmpty(' Operating System:', info.OperatingSystem);
  nonEmpty(' OSType:', info.OSType);
  nonEmpty(' Architecture:', info.Architecture);
  add(` CPUs: ${info.NCPU}`);
  add(` Total Memory: ${bytesSize(info.MemTotal)}`);
  nonEmpty(' Name:', info.Name);
  nonEmpty(' ID:', info.ID);
  add(` Docker Root Dir: ${info.DockerRootDir}`);
  add(` Debug Mode: ${info.Debug}`);
  if (info.Debug) {
    add(`  File Descriptors: ${info.NFd}`);
    add(`  Goroutines: ${info.NGoroutines}`);
    add(`  System Time: ${info.SystemTime}`);
    add(`  EventsListeners: ${info.NEventsListener}`);
  }
  nonEmpty(' HTTP Proxy:', info.HttpProxy);
  nonEmpty(' HTTPS Proxy:', info.HttpsProxy);
  nonEmpty(' No Proxy:', info.NoProxy);
  nonEmpty(' Username:', cli.config.auths?.['https://index.docker.io/v1/']?.username);
  if (!since(cli.version, 23)) add(` Registry: ${info.IndexServerAddress}`);
  if (!modern || info.Labels.length > 0) {
    if (info.Labels.length > 0 || !modern) add(' Labels:');
    for (const label of info.Labels) add(`  ${label}`);
  }
  add(` Experimental: ${info.ExperimentalBuild}`);
  registries(info, add);
  add(` Live Restore Enabled: ${info.LiveRestoreEnabled}`);
  nonEmpty(' Product License:', info.ProductLicense);
  if ((info.DefaultAddressPools ?? []).length > 0) {
    add(' Default Address Pools:');
    for (const pool of info.DefaultAddressPools ?? []) add(`   Base: ${pool.Base}, Size: ${pool.Size}`);
  }
  if (info.FirewallBackend && since(cli.version, 29)) {
    add(` Firewall Backend: ${info.FirewallBackend.Driver}`);
    for (const [name, value] of info.FirewallBackend.Info ?? []) add(`  ${name}: ${value}`);
  }
  return `${lines.join('\n')}\n\n`;
}

function securityOption(option: string, add: (text: string) => void): void {
  const pairs = option.split(',').map((part) => part.split('='));
  const name = pairs.find(([key]) => key === 'name')?.[1] ?? option;
  add(`  ${name}`);
  for (const [key, value] of pairs) if (key === 'profile') add(`   Profile: ${value}`);
}

function registries(info: InfoResponse, add: (text: string) => void): void {
  const registry = info.RegistryConfig;
  if (!registry) return;
  const insecure = Object.values(registry.IndexConfigs)
    .filter((index) => !index.Secure)
    .map((index) => index.Name);
  if (registry.InsecureRegistryCIDRs.length > 0 || insecure.length > 0) {
    add(' Insecure Registries:');
    for (const name of [...insecure, ...registry.InsecureRegistryCIDRs]) add(`  ${name}`);
  }
  if ((registry.Mirrors ?? []).length > 0) {
    add(' Registry Mirrors:');
    for (const mirror of registry.Mirrors ?? []) add(`  ${mirror}`);
  }
}

async function formatted(
  cli: Cli,
  format: string,
  answer: InfoResponse | undefined,
  failure: Error | undefined,
): Promise<void> {
  let template: ReturnType<typeof compileTemplate>;
  try {
    template = compileTemplate(format);
  } catch (error) {
    throw new StatusError(64, `template parsing error: ${messageOf(error)}`);
  }
  // Clients from 27 on fail where nobody answers; before, they only told it, those before 23 in the data alone.
  const fatal = failure instanceof ConnectionError && since(cli.version, 27);
  if (failure && !fatal && since(cli.version, 23)) await cli.err(`${failure.message}\n`);
  try {
    await cli.out(`${template.execute(infoData(cli, answer, failure))}\n`);
  } catch (error) {
    await cli.out('\n');
    throw error;
  }
  if (fatal) throw failure;
}

/** The engine's answer with the client's part beside it, as templates see it. */
function infoData(cli: Cli, answer: InfoResponse | undefined, failure: Error | undefined): GoValue {
  const info = goType('info', cli.version);
  const any: GoType = { kind: 'any' };
  const type: GoType = {
    kind: 'struct',
    name: since(cli.version, 25) ? 'system.dockerInfo' : 'system.info',
    fields: () => [
      { name: 'Info', json: '', omitEmpty: false, embedded: true, type: { kind: 'ptr', elem: info } },
      {
        name: 'ServerErrors',
        json: 'ServerErrors',
        omitEmpty: true,
        embedded: false,
        type: { kind: 'slice', elem: { kind: 'string' } },
      },
      { name: 'ClientInfo', json: 'ClientInfo', omitEmpty: true, embedded: false, type: any },
      {
        name: 'ClientErrors',
        json: 'ClientErrors',
        omitEmpty: true,
        embedded: false,
        type: { kind: 'slice', elem: { kind: 'string' } },
      },
    ],
  };
  const { build } = cli;
  const client = {
    Debug: cli.debug,
    ...(build.platform ? { Platform: { Name: build.platform } } : {}),
    ...(since(cli.version, 23) && {
      Version: build.version,
      ...(since(cli.version, 27) && { DefaultAPIVersion: apiVersion(cli.version) }),
      GitCommit: build.commit,
      GoVersion: build.go,
      Os: 'linux',
      Arch: cli.proc.kernel.arch,
      BuildTime: build.built,
    }),
    Context: cli.context,
    Plugins: build.plugins.map((plugin) => ({
      Name: plugin.name,
      Path: plugin.path,
      SchemaVersion: '0.1.0',
      ShortDescription: plugin.short,
      Vendor: plugin.vendor,
      Version: plugin.version,
    })),
    Warnings: null,
  };
  const told = failure && !(failure instanceof ConnectionError && since(cli.version, 27));
  const errors = told ? { ServerErrors: [failure.message] } : {};
  return { type, raw: { ...(answer ?? {}), ...errors, ClientInfo: client } };
}
