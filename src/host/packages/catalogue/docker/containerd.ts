// Models Docker's package of containerd and runc (docker/containerd-packaging debian/control, debian/rules, common/containerd.toml).
import type { Package, PackageFile } from '../../package.ts';
import { type Distribution, paragraph } from '../control.ts';
import { unitScripts } from '../systemd-scripts.ts';
import { distributionSuffix, unitDirectory } from './packages.ts';
import type { ContainerdRelease } from './releases.ts';

const LICENCE = (owner: string): string => `#   Copyright 2018-2022 ${owner}

#   Licensed under the Apache License, Version 2.0 (the "License");
#   you may not use this file except in compliance with the License.
#   You may obtain a copy of the License at

#       http://www.apache.org/licenses/LICENSE-2.0

#   Unless required by applicable law or agreed to in writing, software
#   distributed under the License is distributed on an "AS IS" BASIS,
#   WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
#   See the License for the specific language governing permissions and
#   limitations under the License.
`;

/** /etc/containerd/config.toml of containerd.io: Kubernetes' part is off. */
export const CONTAINERD_CONFIG = `${LICENCE('Docker Inc.')}
disabled_plugins = ["cri"]

#root = "/var/lib/containerd"
#state = "/run/containerd"
#subreaper = true
#oom_score = 0

#[grpc]
#  address = "/run/containerd/containerd.sock"
#  uid = 0
#  gid = 0

#[debug]
#  address = "/run/containerd/debug.sock"
#  uid = 0
#  gid = 0
#  level = "info"
`;

export interface ContainerdUnit {
  readonly after: string;
  /** LimitNOFILE=infinity, as before 1.7. */
  readonly openFiles?: boolean;
}

/** containerd.service (containerd/containerd containerd.service). */
export const containerdService = ({
  after,
  openFiles = false,
}: ContainerdUnit): string => `# Copyright The containerd Authors.
#
# Licensed under the Apache License, Version 2.0 (the "License");
# you may not use this file except in compliance with the License.
# You may obtain a copy of the License at
#
#     http://www.apache.org/licenses/LICENSE-2.0
#
# Unless required by applicable law or agreed to in writing, software
# distributed under the License is distributed on an "AS IS" BASIS,
# WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
# See the License for the specific language governing permissions and
# limitations under the License.

[Unit]
Description=containerd container runtime
Documentation=https://containerd.io
After=${after}

[Service]
ExecStartPre=-/sbin/modprobe overlay
ExecStart=/usr/bin/containerd

Type=notify
Delegate=yes
KillMode=process
Restart=always
RestartSec=5

# Having non-zero Limit*s causes performance problems due to accounting overhead
# in the kernel. We recommend using cgroups to do container-local accounting.
LimitNPROC=infinity
LimitCORE=infinity
${openFiles ? 'LimitNOFILE=infinity\n' : ''}
# Comment TasksMax if your systemd version does not supports it.
# Only systemd 226 and above support this version.
TasksMax=infinity
OOMScoreAdjust=-999

[Install]
WantedBy=multi-user.target
`;

const minor = (version: string): number => Number(version.split('.')[1]) * 100 + Number(version.split('.')[2]);

/** containerd.io: containerd with its shim and ctr, and runc beside it. */
export function containerdPackage(release: ContainerdRelease, of: Distribution): Package {
  const { version, commit, runc, runcCommit, sizes } = release;
  const program = (name: string, facts: Readonly<Record<string, unknown>>, size: number): PackageFile => ({
    elf: { program: name, ...facts },
    size,
  });
  const own = { version, commit };
  // 1.7.24 waits for D-Bus, which runc asks for a cgroup.
  const after = minor(version) >= 724 ? 'network.target dbus.service' : 'network.target local-fs.target';
  return {
    control: paragraph({
      Package: 'containerd.io',
      Architecture: of.arch,
      Version: release.perDistribution ? `${version}${distributionSuffix(of)}` : `${version}-1`,
      Priority: 'optional',
      Section: 'devel',
      Maintainer: 'Containerd team <help@containerd.io>',
      'Installed-Size': sizes[0],
      Provides: 'containerd, runc',
      Depends: 'libc6 (>= 2.34), libseccomp2 (>= 2.5.0)'.replace('2.34', of.codename === 'bullseye' ? '2.28' : '2.34'),
      Conflicts: 'containerd, runc',
      Replaces: 'containerd, runc',
      Size: sizes[1],
      Homepage: 'https://containerd.io',
      Description: 'An open and reliable container runtime',
    }),
    files: {
      '/etc/containerd/config.toml': { text: CONTAINERD_CONFIG },
      [`${unitDirectory(of)}/containerd.service`]: {
        text: containerdService({ after, openFiles: minor(version) < 700 }),
      },
      '/usr/bin/containerd': program('containerd', own, 42_600_000),
      '/usr/bin/containerd-shim-runc-v2': program('containerd-shim-runc-v2', own, 8_192_000),
      '/usr/bin/ctr': program('ctr', own, 21_400_000),
      '/usr/bin/runc': program('runc', { version: runc, commit: runcCommit }, 10_600_000),
      '/usr/share/doc/containerd.io': { directory: true },
    },
    conffiles: ['/etc/containerd/config.toml'],
    scripts: unitScripts({ units: ['containerd.service'] }),
  };
}
