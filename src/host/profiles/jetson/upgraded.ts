// The same Jetson after NVIDIA's container toolkit was upgraded: 1.10 and later tell a Jetson from a PC.
import { jetsonDriverFiles } from '../../nvidia/files/jetson.ts';
import { paragraph } from '../../packages/catalogue/control.ts';
import { toolkitPackages } from '../../packages/catalogue/nvidia/toolkit.ts';
import type { Package } from '../../packages/package.ts';
import type { HostProfile } from '../../profile.ts';
import { toolkitConfig } from '../gpu/configuration.ts';
import { jetsonInstallation } from './jetson.ts';

/** The last release that NVIDIA offered for Ubuntu 18.04 by name. */
const TOOLKIT = '1.13.5';

/** The driver of JetPack 4.6, and the lists of what containers are given of it. */
const driver = (): Package => ({
  control: paragraph({
    Package: 'nvidia-l4t-core',
    Version: '32.6.1-20210726122859',
    Architecture: 'arm64',
    Maintainer: 'NVIDIA Corporation',
    'Installed-Size': 2_876,
    Section: 'utils',
    Priority: 'standard',
    Description: 'NVIDIA Core Package',
  }),
  files: jetsonDriverFiles(),
});

/** A Jetson with the newer toolkit, and with its driver's files. */
export const withUpgradedToolkit = (profile: HostProfile): HostProfile => ({
  ...profile,
  installed: jetsonInstallation([...toolkitPackages(TOOLKIT, 'arm64'), driver()], {
    '/etc/nvidia-container-runtime/config.toml': { text: toolkitConfig(TOOLKIT) },
  }),
});
