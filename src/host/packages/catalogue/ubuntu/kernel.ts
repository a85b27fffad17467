// Models Ubuntu's packages of the kernel (linux-meta, linux-signed, linux).
import type { PackageFile } from '../../package.ts';
import { type Distribution, distributionControl } from '../control.ts';
import type { Offer, Pocket } from '../table.ts';

interface Piece {
  readonly name: string;
  readonly source: string;
  readonly installed: number;
  readonly size: number;
  readonly depends: string;
  readonly description: string;
  readonly provides?: string;
  readonly files?: Readonly<Record<string, PackageFile>>;
}

const REBOOT = `#!/bin/sh
set -e
if [ "$1" = configure ]; then
	touch /var/run/reboot-required
	grep -qs ${'"^$DPKG_MAINTSCRIPT_PACKAGE$"'} /var/run/reboot-required.pkgs || echo "$DPKG_MAINTSCRIPT_PACKAGE" >> /var/run/reboot-required.pkgs
fi
`;

/** A kernel (`6.8.0-88-generic`): image, modules, and the metapackages that follow it. */
export function kernelOffers(kernel: string, pocket: Pocket, of: Distribution): Offer[] {
  const abi = kernel.replace(/-generic$/, '');
  const revision = `${abi}.${abi.split('-')[1]}`;
  const pieces: Piece[] = [
    {
      name: 'linux-virtual',
      source: 'linux-meta',
      installed: 18,
      size: 1_690,
      depends: `linux-image-virtual (= ${revision})`,
      description: 'Minimal Generic Linux kernel and headers',
    },
    {
      name: 'linux-image-virtual',
      source: 'linux-meta',
      installed: 18,
      size: 11_648,
      depends: `linux-image-${kernel}`,
      description: 'Virtual Linux kernel image',
    },
    {
      name: `linux-image-${kernel}`,
      source: 'linux-signed',
      installed: 14_802,
      size: 14_889_294,
      depends: `kmod, linux-base (>= 4.5ubuntu1~16.04.1), linux-modules-${kernel}`,
      provides: 'fuse-module, kvm-api-4, linux-image, spl-modules, zfs-modules',
      description: 'Signed kernel image generic',
      files: { [`/boot/vmlinuz-${kernel}`]: { text: `Linux ${kernel}\n`, mode: 0o600 } },
    },
    {
      name: `linux-modules-${kernel}`,
      source: 'linux',
      installed: 38_767,
      size: 39_393_472,
      depends: '',
      description: `Linux kernel extra modules for version ${kernel.split('-')[0]} on 64 bit x86 SMP`,
      files: {
        [`/boot/System.map-${kernel}`]: { text: 'ffffffff81000000 T _text\n', mode: 0o600 },
        [`/boot/config-${kernel}`]: { text: `# Linux/x86 ${kernel} Kernel Configuration\n` },
      },
    },
  ];
  return pieces.map((piece) => ({
    name: piece.name,
    pocket,
    component: 'main',
    package: {
      control: distributionControl(
        {
          name: piece.name,
          source: piece.source,
          version: revision,
          section: 'kernel',
          installed: piece.installed,
          size: piece.size,
          relations: {
            ...(piece.depends !== '' && { Depends: piece.depends }),
            ...(piece.provides !== undefined && { Provides: piece.provides }),
          },
          description: piece.description,
        },
        of,
      ),
      ...(piece.files && { files: piece.files }),
      ...(piece.name.startsWith('linux-image-6') && { scripts: { postinst: REBOOT } }),
    },
  }));
}
