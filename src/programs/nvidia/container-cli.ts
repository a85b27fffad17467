// Models nvidia-container-cli (libnvidia-container src/cli/main.c, info.c, list.c, configure.c).
import { createFiles, type Files } from '../../host/fs/files.ts';
import { type MountNamespace, ROOT_CALLER } from '../../host/fs/mounts.ts';
import { findLibrary } from '../../host/libraries/library.ts';
import { applyConfigure } from '../../host/nvidia/nvc/apply.ts';
import { planConfigure } from '../../host/nvidia/nvc/configure.ts';
import { deviceInfo, driverInfo } from '../../host/nvidia/nvc/info.ts';
import { initNvc } from '../../host/nvidia/nvc/init.ts';
import { isJetson, jetsonInfo } from '../../host/nvidia/nvc/jetson.ts';
import { selectDevices } from '../../host/nvidia/nvc/select.ts';
import { type Capability, NvcError } from '../../host/nvidia/nvc/types.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { ArgpError, type ArgpResult, helpText, parseArgp, tryText, usageText } from './argp.ts';
import { debugLog } from './container-cli-debug.ts';
import { type CliCommand, COMMANDS, commandUsage, globalOptions } from './container-cli-options.ts';
import { versionReport } from './container-cli-version.ts';

const NAME = 'nvidia-container-cli';
const LIBRARY = 'libnvidia-container.so.1';

export const containerCli: Program = async (proc) => {
  const own = String(proc.exe.note.version ?? '1.17.1');
  const wanted = own.startsWith('0.') ? 'libnvidia-container.so.0' : LIBRARY;
  const library = findLibrary(proc.files, proc.env, wanted, proc.kernel.arch);
  if (!library) {
    await printError(
      proc,
      `${proc.argv[0] ?? NAME}: error while loading shared libraries: ${wanted}: cannot open shared object file: No such file or directory\n`,
    );
    return 127;
  }
  const version = library.note.version ?? own;
  const parsed = await parse(proc, own, version);
  if (typeof parsed === 'number') return parsed;
  const { command, global, local } = parsed;
  const has = (name: string): boolean => global.given.some(([key]) => key === name);
  try {
    const loadModules = has('load-kmods');
    const debug = global.given.findLast(([key]) => key === 'debug')?.[1];
    if (debug !== undefined) await debugLog(proc, debug, version, loadModules);
    if (command === 'info' && isJetson(proc)) {
      await print(proc, jetsonInfo(proc.files));
      return 0;
    }
    if (command === 'info') return await info(proc, version, loadModules, local);
    if (command === 'list') return await list(proc, version, loadModules, local);
    return configure(proc, version, loadModules, local);
  } catch (error) {
    if (!(error instanceof NvcError)) throw error;
    await printError(proc, `${NAME}: ${error.message}\n`);
    return 1;
  }
};

interface Parsed {
  readonly command: CliCommand;
  readonly global: ArgpResult;
  readonly local: ArgpResult;
}

async function parse(proc: Process, own: string, version: string): Promise<Parsed | number> {
  const options = globalOptions(own);
  let name = NAME;
  try {
    const global = parseArgp(proc.argv.slice(1), options, true);
    if (global.asked)
      return await answer(proc, global.asked, name, { options, operands: 'COMMAND [ARG...]' }, own, version);
    const [word = '', ...rest] = global.operands;
    const command = COMMANDS.find(([key]) => key === word)?.[0];
    if (!command) {
      await printError(proc, usageText(NAME, options, 'COMMAND [ARG...]'));
      return 1;
    }
    name = `${NAME} ${command}`;
    const usage = commandUsage(own, command);
    const local = parseArgp(rest, usage.options, false);
    if (local.asked) return await answer(proc, local.asked, name, usage, own, version);
    if (command === 'configure' && local.operands.length !== 1) {
      await printError(proc, usageText(name, usage.options, usage.operands));
      return 1;
    }
    return { command, global, local };
  } catch (error) {
    if (!(error instanceof ArgpError)) throw error;
    await printError(proc, `${name}: ${error.message}\n${tryText(name)}`);
    return 1;
  }
}

async function answer(
  proc: Process,
  asked: NonNullable<ArgpResult['asked']>,
  name: string,
  usage: { readonly options: ReturnType<typeof globalOptions>; readonly operands: string; readonly doc?: string },
  own: string,
  version: string,
): Promise<number> {
  const { options, operands, doc } = usage;
  if (asked === 'version') await print(proc, versionReport(own, version, proc.kernel.arch));
  else if (asked === 'usage') await print(proc, usageText(name, options, operands));
  else if (doc !== undefined) await print(proc, helpText(name, options, operands, doc));
  else
    await print(
      proc,
      helpText(name, options, operands, 'Command line utility for manipulating NVIDIA GPU containers.', COMMANDS),
    );
  return 0;
}

async function info(proc: Process, version: string, loadModules: boolean, local: ArgpResult): Promise<number> {
  const nvml = initNvc(proc, { loadModules });
  const driver = driverInfo(proc, nvml, version);
  const devices = deviceInfo(nvml);
  if (local.given.some(([key]) => key === 'csv')) {
    const rows = devices.map((one, index) =>
      [index, one.node.rdev[1], one.model, one.brand, one.uuid, one.busId, one.arch].join(','),
    );
    await print(
      proc,
      `NVRM version,CUDA version\n${driver.nvrmVersion},${driver.cudaVersion}\n\nDevice Index,Device Minor,Model,Brand,GPU UUID,Bus Location,Architecture\n${rows.map((row) => `${row}\n`).join('')}`,
    );
    return 0;
  }
  const row = (name: string, value: string | number): string => `${`${name}:`.padEnd(15)} ${value}\n`;
  await print(proc, row('NVRM version', driver.nvrmVersion) + row('CUDA version', driver.cudaVersion));
  for (const [index, one] of devices.entries()) {
    await print(
      proc,
      `\n${row('Device Index', index)}${row('Device Minor', one.node.rdev[1])}${row('Model', one.model)}${row('Brand', one.brand)}${row('GPU UUID', one.uuid)}${row('Bus Location', one.busId)}${row('Architecture', one.arch)}`,
    );
  }
  return 0;
}

async function list(proc: Process, version: string, loadModules: boolean, local: ArgpResult): Promise<number> {
  const nvml = initNvc(proc, { loadModules });
  const driver = driverInfo(proc, nvml, version);
  const available = deviceInfo(nvml);
  const everything = local.given.length === 0;
  const wants = (name: string): boolean => everything || local.given.some(([key]) => key === name);
  const named = local.given.filter(([key]) => key === 'device').map(([, value]) => value ?? '');
  const devices = selectDevices(everything ? 'all' : named.join(','), available);
  const lines = [
    ...(wants('device') ? [...driver.devices, ...devices.map(({ node }) => node)].map(({ path }) => path) : []),
    ...(wants('binaries') ? driver.binaries : []),
    ...(wants('libraries') ? [...driver.libraries, ...(wants('compat32') ? driver.libraries32 : [])] : []),
    ...(wants('ipcs') ? driver.ipcs : []),
    ...(wants('firmwares') ? driver.firmwares : []),
  ];
  await print(proc, lines.map((line) => `${line}\n`).join(''));
  return 0;
}

const CAPABILITIES: readonly Capability[] = ['compute', 'utility', 'video', 'graphics', 'display', 'ngx', 'compat32'];

function configure(proc: Process, version: string, loadModules: boolean, local: ArgpResult): number {
  const [rootfs = ''] = local.operands;
  const values = (name: string): string[] =>
    local.given.filter(([key]) => key === name).map(([, value]) => value ?? '');
  const has = (name: string): boolean => local.given.some(([key]) => key === name);
  if (!rootfs.startsWith('/') || rootfs === '/') throw new NvcError('input error: invalid rootfs directory');
  const [pid] = values('pid').slice(-1);
  if (pid !== undefined && !/^-?\d+$/.test(pid)) throw new NvcError('input error: parse pid failed: invalid argument');
  const target = proc.kernel.processes().find(({ hostPid }) => hostPid === Number(pid ?? proc.ppid));
  if (!target) throw new NvcError(`container error: stat failed: /proc/${pid}: no such file or directory`);
  const files = filesOf(target.ns.mnt);
  const mode = values('cuda-compat-mode').at(-1);
  const plan = planConfigure(proc, files, {
    version,
    rootfs,
    devices: values('device').join(',') || undefined,
    capabilities: CAPABILITIES.filter(has),
    requirements: values('require'),
    ldconfig: values('ldconfig').at(-1) ?? '/sbin/ldconfig',
    noCgroups: has('no-cgroups'),
    noDevbind: has('no-devbind'),
    loadModules,
    ...((mode === 'ldconfig' || mode === 'mount' || mode === 'disabled' || mode === 'hook') && {
      cudaCompatMode: mode,
    }),
    ...(has('no-cntlibs') && { cudaCompatMode: 'disabled' as const }),
  });
  applyConfigure(plan, proc, {
    mounts: target.ns.mnt,
    files,
    rootfs,
    arch: proc.kernel.arch,
    allowDevices(nodes) {
      // Programs on a cgroup are the machine's own affair: not even root of another user namespace may ask for them.
      const isMachine = proc.ns.user === 'host';
      if (!isMachine || (!proc.cred.caps.has('CAP_BPF') && !proc.cred.caps.has('CAP_SYS_ADMIN')))
        return 'unable to find any existing device filters attached to the cgroup: bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted';
      const { cgroup } = target;
      if (cgroup.devices)
        cgroup.devices = [
          ...cgroup.devices,
          ...nodes.map(({ rdev: [major, minor] }) => ({ allow: true, type: 'c', major, minor, access: 'rw' })),
        ];
      return undefined;
    },
  });
  return 0;
}

/** Path calls as root in a mount namespace. */
const filesOf = (mounts: MountNamespace): Files =>
  createFiles({
    mounts: () => mounts,
    cwd: () => '/',
    caller: () => ROOT_CALLER,
    umask: () => 0,
    devices: new Map(),
    tty: () => undefined,
  });
