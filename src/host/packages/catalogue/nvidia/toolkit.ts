// Models NVIDIA's packages of the container toolkit (NVIDIA/nvidia-container-toolkit packaging/debian at each release).
import { toolkitFiles } from '../../../nvidia/files/toolkit.ts';
import type { MaintainerScripts, Package, PackageFile } from '../../package.ts';
import { paragraph } from '../control.ts';

/** What NVIDIA's stable repository offers, newest first. */
export const TOOLKITS = ['1.18.0', '1.17.8', '1.17.7', '1.17.4', '1.17.1', '1.16.2', '1.14.6', '1.13.5'] as const;

const LIBRARY =
  'NVIDIA container runtime library\n The nvidia-container library provides an interface to configure GNU/Linux\n containers leveraging NVIDIA hardware. The implementation relies on several\n kernel subsystems and is designed to be agnostic of the container runtime.\n .\n This package requires the NVIDIA driver (>= 340.29) to be installed separately.';

const configure = (body: string): string =>
  `#!/bin/sh

set -e

case "$1" in
    configure)
${body}    ;;

    abort-upgrade|abort-remove|abort-deconfigure)
    ;;

    *)
        echo "postinst called with unknown argument \\\`$1'" >&2
        exit 1
    ;;
esac

exit 0
`;

const WRITE_CONFIG = `        /usr/bin/nvidia-ctk --quiet config --config-file=/etc/nvidia-container-runtime/config.toml --in-place
`;

const REFRESH = `
        # Enable nvidia-cdi-refresh services on both install and upgrade
        # Support running and degraded systemd states
        if command -v systemctl >/dev/null 2>&1; then
          SYSTEMD_STATE=$(systemctl is-system-running 2>/dev/null || true)
          case "$SYSTEMD_STATE" in
            running|degraded)
              systemctl daemon-reload || echo "Warning: Failed to reload systemd daemon" >&2
              systemctl enable --now nvidia-cdi-refresh.path || echo "Warning: Failed to enable nvidia-cdi-refresh.path" >&2
              systemctl enable --now nvidia-cdi-refresh.service || echo "Warning: Failed to enable nvidia-cdi-refresh.service" >&2
              ;;
          esac
        fi
`;

const LINK_HOOK = `        if [ -f /usr/bin/nvidia-container-runtime-hook ]; then
		if [ ! -e /usr/bin/nvidia-container-toolkit ]; then
			ln -s /usr/bin/nvidia-container-runtime-hook /usr/bin/nvidia-container-toolkit
		fi
        fi
`;

const UNLINK_HOOK = `#!/bin/sh

set -e

case "$1" in
    purge)
        [ -L /usr/bin/nvidia-container-toolkit ] && rm /usr/bin/nvidia-container-toolkit
    ;;
esac

exit 0
`;

const REFRESH_SERVICE = `[Unit]
Description=Refresh NVIDIA CDI specification file
ConditionPathExists=|/usr/bin/nvidia-smi
ConditionPathExists=|/usr/sbin/nvidia-smi
ConditionPathExists=/usr/bin/nvidia-ctk

[Service]
Type=oneshot
# Values from Environment will be replaced if defined in EnvironmentFile
Environment=NVIDIA_CTK_CDI_OUTPUT_FILE_PATH=/var/run/cdi/nvidia.yaml
EnvironmentFile=-/etc/nvidia-container-toolkit/nvidia-cdi-refresh.env
ExecCondition=/usr/bin/grep -qE '/nvidia.ko' /lib/modules/%v/modules.dep
ExecStart=/usr/bin/nvidia-ctk cdi generate
CapabilityBoundingSet=CAP_SYS_MODULE CAP_SYS_ADMIN CAP_MKNOD

[Install]
WantedBy=multi-user.target
`;

const REFRESH_PATH = `[Unit]
Description=Trigger CDI refresh on NVIDIA driver or toolkit install / upgrade events

[Path]
PathChanged=/lib/modules/%v/modules.dep
PathChanged=/lib/modules/%v/modules.dep.bin
PathChanged=/usr/bin/nvidia-ctk

[Install]
WantedBy=multi-user.target
`;

const refreshes = (version: string): boolean => Number(version.split('.')[1]) >= 18;

/** A toolkit's release as its four packages. */
export function toolkitPackages(version: string, arch: string): readonly Package[] {
  const files = toolkitFiles(version, arch);
  const revision = `${version}-1`;
  const shared = { Version: revision, Architecture: arch, Maintainer: 'NVIDIA CORPORATION <cudatools@nvidia.com>' };
  const one = (
    name: string,
    fields: Readonly<Record<string, string | number | undefined>>,
    more: { readonly scripts?: MaintainerScripts; readonly files?: Readonly<Record<string, PackageFile>> } = {},
  ): Package => ({
    control: paragraph({
      Package: name,
      ...shared,
      Section: name.startsWith('lib') ? 'libs' : 'utils',
      Priority: 'optional',
      Homepage: 'https://github.com/NVIDIA/nvidia-container-toolkit',
      ...fields,
    }),
    files: { ...files[name], ...more.files },
    ...(more.scripts && { scripts: more.scripts }),
    ...(name === 'libnvidia-container1' && { triggers: ['activate-noawait ldconfig'] }),
  });
  const replaced = 'nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook';
  return [
    one('libnvidia-container1', {
      'Multi-Arch': 'same',
      'Installed-Size': 3_058,
      Depends: 'libc6 (>= 2.17), libcap2 (>= 1:2.10)',
      Size: 925_964,
      Description: LIBRARY,
    }),
    one('libnvidia-container-tools', {
      'Installed-Size': 79,
      Depends: `libnvidia-container1 (>= ${revision}), libc6 (>= 2.17), libcap2 (>= 1:2.10)`,
      Size: 20_644,
      Description: LIBRARY.replace('library\n', 'library (command-line tools)\n'),
    }),
    one(
      'nvidia-container-toolkit-base',
      {
        'Installed-Size': 17_000,
        Breaks: `${replaced}, nvidia-container-toolkit (<= 1.10.0-1)`,
        Replaces: replaced,
        Size: 3_853_428,
        Description:
          'NVIDIA Container Toolkit Base\n Provides tools such as the NVIDIA Container Runtime and NVIDIA Container Toolkit CLI to enable GPU support in containers.',
      },
      {
        scripts: { postinst: configure(`${WRITE_CONFIG}${refreshes(version) ? REFRESH : ''}`) },
        ...(refreshes(version) && {
          files: {
            '/etc/systemd/system/nvidia-cdi-refresh.path': { text: REFRESH_PATH },
            '/etc/systemd/system/nvidia-cdi-refresh.service': { text: REFRESH_SERVICE },
          },
        }),
      },
    ),
    one(
      'nvidia-container-toolkit',
      {
        'Installed-Size': 2_972,
        Depends: `nvidia-container-toolkit-base (= ${revision}), libnvidia-container-tools (>= ${revision}), libnvidia-container-tools (<< 2.0.0)`,
        Breaks: replaced,
        Replaces: replaced,
        Size: 1_198_208,
        Description: 'NVIDIA Container toolkit\n Provides tools and utilities to enable GPU support in containers.',
      },
      { scripts: { postinst: configure(LINK_HOOK), postrm: UNLINK_HOOK } },
    ),
  ];
}

/** The packages of old that are wrappers now. */
export const wrapperPackages = (): readonly Package[] => [
  {
    control: paragraph({
      Package: 'nvidia-container-runtime',
      Version: '3.14.0-1',
      Architecture: 'all',
      Maintainer: 'NVIDIA CORPORATION <cudatools@nvidia.com>',
      Section: 'utils',
      Priority: 'optional',
      'Installed-Size': 21,
      Depends: 'nvidia-container-toolkit (>= 1.14.0-1), nvidia-container-toolkit (<< 2.0.0)',
      Size: 4_984,
      Homepage: 'https://github.com/NVIDIA/nvidia-container-runtime/wiki',
      Description:
        'NVIDIA container runtime\n Provides a modified version of runc allowing users to run GPU enabled\n containers.',
    }),
  },
  {
    control: paragraph({
      Package: 'nvidia-docker2',
      Version: '2.14.0-1',
      Architecture: 'all',
      Maintainer: 'NVIDIA CORPORATION <cudatools@nvidia.com>',
      Section: 'utils',
      Priority: 'optional',
      'Installed-Size': 27,
      Depends: 'nvidia-container-toolkit (>= 1.14.0-1)',
      Breaks: 'nvidia-docker (<< 2.0.0)',
      Replaces: 'nvidia-docker (<< 2.0.0)',
      Size: 5_564,
      Homepage: 'https://github.com/NVIDIA/nvidia-docker/wiki',
      Description:
        'nvidia-docker CLI wrapper\n Replaces nvidia-docker with a new implementation based on the NVIDIA Container Toolkit',
    }),
    files: {
      '/etc/docker/daemon.json': {
        text: '{\n    "runtimes": {\n        "nvidia": {\n            "path": "nvidia-container-runtime",\n            "runtimeArgs": []\n        }\n    }\n}\n',
      },
    },
    conffiles: ['/etc/docker/daemon.json'],
  },
];
