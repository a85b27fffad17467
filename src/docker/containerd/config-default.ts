// Models `containerd config default`: what containerd does without a configuration, as far as Docker's readers look there.
import { atLeast } from '../runtimes/versions.ts';

/** Version 3 writes plugins by their new names, and texts in single quotes. */
export function defaultConfig(version: string): string {
  const recent = atLeast(version, '2.0');
  const text = (value: string): string => (recent ? `'${value}'` : JSON.stringify(value));
  const plugin = recent ? "'io.containerd.cri.v1.runtime'" : '"io.containerd.grpc.v1.cri"';
  const section = (name: string, depth: number, lines: readonly string[]): string => {
    const pad = '  '.repeat(depth);
    return [`${pad}[${name}]`, ...lines.map((line) => `${pad}  ${line}`), ''].join('\n');
  };
  const runtimes = `plugins.${plugin}.containerd.runtimes`;
  return [
    `version = ${recent ? 3 : 2}`,
    `root = ${text('/var/lib/containerd')}`,
    `state = ${text('/run/containerd')}`,
    `temp = ${text('')}`,
    'disabled_plugins = []',
    'required_plugins = []',
    'oom_score = 0',
    'imports = []',
    '',
    section('grpc', 0, [
      `address = ${text('/run/containerd/containerd.sock')}`,
      `tcp_address = ${text('')}`,
      'uid = 0',
      'gid = 0',
      'max_recv_message_size = 16777216',
      'max_send_message_size = 16777216',
    ]),
    section('ttrpc', 0, [`address = ${text('')}`, 'uid = 0', 'gid = 0']),
    section('debug', 0, [`address = ${text('')}`, 'uid = 0', 'gid = 0', `level = ${text('')}`, `format = ${text('')}`]),
    section('metrics', 0, [`address = ${text('')}`, 'grpc_histogram = false']),
    '[plugins]',
    section(`plugins.${plugin}.containerd`, 1, [`default_runtime_name = ${text('runc')}`]),
    section(`${runtimes}.runc`, 2, [`runtime_type = ${text('io.containerd.runc.v2')}`, `runtime_path = ${text('')}`]),
    section(`${runtimes}.runc.options`, 3, [
      `BinaryName = ${text('')}`,
      'NoNewKeyring = false',
      `Root = ${text('')}`,
      `ShimCgroup = ${text('')}`,
      'SystemdCgroup = false',
    ]),
  ].join('\n');
}
