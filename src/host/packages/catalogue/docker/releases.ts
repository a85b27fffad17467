/** The releases of Docker's own packages that its repository offers here: those of which the sandbox plays the engine. */

export interface EngineRelease {
  readonly version: string;
  /** Installed sizes (KiB) and archives (bytes) of docker-ce, docker-ce-cli and docker-ce-rootless-extras. */
  readonly sizes: readonly [engine: number, engineArchive: number, cli: number, cliArchive: number];
}

/** Newest first. */
export const ENGINES: readonly EngineRelease[] = [
  { version: '28.5.2', sizes: [93_212, 19_668_520, 40_172, 16_389_148] },
  { version: '28.5.1', sizes: [93_008, 19_743_064, 40_148, 16_347_216] },
  { version: '28.4.0', sizes: [92_960, 19_717_348, 40_132, 16_329_632] },
  { version: '28.3.3', sizes: [93_676, 19_633_796, 42_540, 16_518_924] },
  { version: '28.1.1', sizes: [96_184, 19_217_856, 41_976, 15_782_604] },
  { version: '27.5.1', sizes: [110_536, 26_144_908, 40_696, 15_232_560] },
  { version: '27.3.1', sizes: [108_712, 25_646_844, 39_892, 14_983_372] },
  { version: '26.1.4', sizes: [105_056, 25_262_296, 39_036, 14_601_704] },
  { version: '26.1.3', sizes: [105_052, 25_254_616, 39_036, 14_598_288] },
];

export interface ContainerdRelease {
  readonly version: string;
  /** Packages carry their distribution in the version since 1.7.28. */
  readonly perDistribution: boolean;
  readonly commit: string;
  readonly runc: string;
  readonly runcCommit: string;
  readonly sizes: readonly [installed: number, archive: number];
}

/** Newest first. */
export const CONTAINERDS: readonly ContainerdRelease[] = [
  {
    version: '1.7.29',
    perDistribution: true,
    commit: '442cb34bda9a6a0fed82a2ca7cade05c5c749582',
    runc: '1.3.3',
    runcCommit: 'v1.3.3-0-gd842d77',
    sizes: [118_596, 31_885_212],
  },
  {
    version: '1.7.28',
    perDistribution: true,
    commit: 'b98a3aace656320842a23f4a392a33f46af97866',
    runc: '1.3.0',
    runcCommit: 'v1.3.0-0-g4ca628d1',
    sizes: [118_420, 31_905_384],
  },
  {
    version: '1.7.27',
    perDistribution: false,
    commit: '05044ec0a9a75232cad458027ca83437aae3f4da',
    runc: '1.2.5',
    runcCommit: 'v1.2.5-0-g59923ef',
    sizes: [118_312, 30_489_552],
  },
  {
    version: '1.7.25',
    perDistribution: false,
    commit: 'bcc810d6b9066471b0b6fa75f557a15a1cbf31bb',
    runc: '1.2.4',
    runcCommit: 'v1.2.4-0-g6c52b3f',
    sizes: [117_708, 29_586_744],
  },
  {
    version: '1.7.22',
    perDistribution: false,
    commit: '7f7fdf5fed64eb6a7caf99b3e12efcf9d60e311c',
    runc: '1.1.14',
    runcCommit: 'v1.1.14-0-g2c9f560',
    sizes: [116_872, 29_525_244],
  },
  {
    version: '1.6.33',
    perDistribution: false,
    commit: 'd2d58213f83a351ca8f528a95fbd145f5654e957',
    runc: '1.1.12',
    runcCommit: 'v1.1.12-0-g51d5e94',
    sizes: [116_580, 30_474_108],
  },
];

export interface PluginRelease {
  readonly version: string;
  readonly commit: string;
  readonly sizes: readonly [installed: number, archive: number];
}

export const BUILDXES: readonly PluginRelease[] = [
  { version: '0.29.1', commit: 'a32761aeb3debd39be1eca514af3693af0db334b', sizes: [68_652, 15_907_032] },
  { version: '0.24.0', commit: 'd0e5e86c8b88ae4865040bc96917c338f4dd673c', sizes: [74_396, 15_622_936] },
  { version: '0.17.1', commit: '257815a', sizes: [76_284, 30_335_208] },
  { version: '0.14.0', commit: '171fcbe', sizes: [75_452, 29_741_712] },
];

export const COMPOSES: readonly PluginRelease[] = [
  { version: '2.40.3', commit: '', sizes: [70_012, 14_261_892] },
  { version: '2.29.4', commit: '', sizes: [61_468, 12_551_908] },
  { version: '2.27.1', commit: '', sizes: [60_988, 12_475_084] },
];

/** Which of the others a release of the engine was published with: containerd.io, buildx, compose. */
export const COMPANIONS: Readonly<Record<string, readonly [containerd: string, buildx: string, compose: string]>> = {
  '28.5.2': ['1.7.29', '0.29.1', '2.40.3'],
  '28.5.1': ['1.7.28', '0.29.1', '2.40.3'],
  '27.3.1': ['1.7.22', '0.17.1', '2.29.4'],
  '26.1.4': ['1.6.33', '0.14.0', '2.27.1'],
};
