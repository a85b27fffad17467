// Models util-linux misc-utils/findmnt.c, lsblk.c and blkid (2.39), over the mounts and the one disk that there is.
import { mountOptions } from '../../host/fs/proc-process.ts';
import type { Mount } from '../../host/fs/types.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';

type Cell = (mount: Mount, branch: string, run: Run) => string;

const size = (bytes: number): string => {
  const units = ['B', 'K', 'M', 'G', 'T'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const text = value >= 10 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(1);
  return `${text}${units[unit]}`;
};

const used = ({ fs }: Mount): number => fs.statfs().total - fs.statfs().free;

const CELLS: Readonly<Record<string, Cell>> = {
  TARGET: (mount, branch) => `${branch}${mount.target}`,
  SOURCE: (mount) => mount.fs.source,
  FSTYPE: (mount) => mount.fs.type,
  OPTIONS: (mount) => mountOptions(mount),
  SIZE: ({ fs }) => size(fs.statfs().total),
  USED: (mount) => size(used(mount)),
  AVAIL: ({ fs }) => size(fs.statfs().free),
  'USE%': (mount) => `${Math.round((used(mount) * 100) / Math.max(1, mount.fs.statfs().total))}%`,
  PROPAGATION: (mount) => (mount.propagation === '' ? 'shared' : mount.propagation.replace(/^r/, '')),
};

/** Columns side by side, as wide as what is in them. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_cell, at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length))) ?? [];
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length)))
          .join(' ')
          .trimEnd()}\n`,
    )
    .join('');
}

const isBelow = (inner: string, outer: string): boolean =>
  inner !== outer && (outer === '/' || inner.startsWith(`${outer}/`));

/** Mounts as a tree: each below the longest path that holds it. */
function tree(mounts: readonly Mount[]): [Mount, string][] {
  const parentOf = (mount: Mount): Mount | undefined =>
    mounts.filter((one) => isBelow(mount.target, one.target)).sort((a, b) => b.target.length - a.target.length)[0];
  const out: [Mount, string][] = [];
  const walk = (mount: Mount, lead: string, branch: string): void => {
    out.push([mount, branch]);
    const below = mounts.filter((one) => one !== mount && parentOf(one) === mount);
    for (const [at, one] of below.entries()) {
      const last = at === below.length - 1;
      walk(one, `${lead}${last ? '  ' : '│ '}`, `${lead}${last ? '└─' : '├─'}`);
    }
  };
  for (const mount of mounts) if (!parentOf(mount)) walk(mount, '', '');
  return out;
}

export const findmnt: Program = applet(
  {
    name: 'findmnt',
    gnu: 'aAbcCdDefhiJklmM:nN:o:O:pPrRs:S:t:T:uUvV',
    long: {
      list: 'l',
      noheadings: 'n',
      'output=': 'o',
      'types=': 't',
      'target=': 'T',
      'source=': 'S',
      'mountpoint=': 'M',
      df: 'D',
      raw: 'r',
      submounts: 'R',
      json: 'J',
    },
  },
  async (run) => {
    const { proc, options, files } = run;
    if (options.has('J')) throw new Failure('JSON output is not part of this sandbox');
    const wanted = options.value('t')?.split(',');
    const place = options.value('T') ?? options.value('M') ?? run.operands[0];
    let mounts = proc.ns.mnt.mounts.filter(({ fs }) => !wanted || wanted.includes(fs.type));
    const source = options.value('S');
    if (source !== undefined) mounts = mounts.filter(({ fs }) => fs.source === source);
    if (place !== undefined) {
      const path = files.exists(place) ? files.realpath(place) : place;
      const holding = options.has('T')
        ? mounts
            .filter(({ target }) => target === path || isBelow(path, target))
            .sort((a, b) => b.target.length - a.target.length)
            .slice(0, 1)
        : mounts.filter(({ target, fs }) => target === path || fs.source === place).slice(-1);
      mounts = options.has('R')
        ? mounts.filter((one) => holding.some(({ target }) => one.target === target || isBelow(one.target, target)))
        : holding;
    }
    if (mounts.length === 0) return 1;
    const names = (
      options.value('o') ??
      (options.has('D') ? 'SOURCE,FSTYPE,SIZE,USED,AVAIL,USE%,TARGET' : 'TARGET,SOURCE,FSTYPE,OPTIONS')
    )
      .toUpperCase()
      .split(',');
    const unknown = names.find((name) => !CELLS[name]);
    if (unknown !== undefined) throw new Failure(`unknown column: ${unknown}`);
    const flat = options.has('l', 'r', 'D') || place !== undefined || wanted !== undefined || source !== undefined;
    const rows = (flat ? mounts.map((mount): [Mount, string] => [mount, '']) : tree(mounts)).map(([mount, branch]) =>
      names.map((name) => CELLS[name]?.(mount, branch, run) ?? ''),
    );
    await run.print(columns([...(options.has('n') ? [] : [names]), ...rows]));
    return 0;
  },
);

/** The disk of the root file system, and its mounts. */
function diskOf({ proc }: Run) {
  const mounts = proc.ns.mnt.mounts.filter(({ fs }) => fs.source.startsWith('/dev/'));
  const root = mounts.find(({ target }) => target === '/') ?? mounts[0];
  const device = (root?.fs.source ?? '/dev/vda1').slice('/dev/'.length);
  const [, disk = device, part] = /^([a-z]+|mmcblk\d+(?=p)|nvme\d+n\d+(?=p))(p?\d+)?$/.exec(device) ?? [];
  return {
    root,
    disk,
    part: part === undefined ? undefined : device,
    targets: mounts.filter(({ fs }) => fs === root?.fs).map(({ target }) => target),
  };
}

export const lsblk: Program = applet(
  {
    name: 'lsblk',
    gnu: 'abdDfhiJlmnno:pPrstSTvVx:z',
    long: { fs: 'f', output: 'o', noheadings: 'n', nodeps: 'd', bytes: 'b', paths: 'p' },
  },
  async (run) => {
    const { options } = run;
    const { root, disk, part, targets } = diskOf(run);
    const total = root?.fs.statfs().total ?? 0;
    const amount = (bytes: number): string => (options.has('b') ? String(bytes) : size(bytes));
    const names = (
      options.value('o') ??
      (options.has('f')
        ? 'NAME,FSTYPE,FSVER,LABEL,UUID,FSAVAIL,FSUSE%,MOUNTPOINTS'
        : 'NAME,MAJ:MIN,RM,SIZE,RO,TYPE,MOUNTPOINTS')
    )
      .toUpperCase()
      .split(',');
    const whole: Record<string, string> = {
      NAME: disk,
      'MAJ:MIN': '254:0',
      RM: '0',
      SIZE: amount(total),
      RO: '0',
      TYPE: 'disk',
    };
    const held = {
      FSTYPE: root?.fs.type ?? '',
      FSVER: '1.0',
      UUID: UUID,
      FSAVAIL: size(root?.fs.statfs().free ?? 0),
      'FSUSE%': root ? `${Math.round((used(root) * 100) / Math.max(1, total))}%` : '',
      MOUNTPOINTS: targets[0] ?? '',
      MOUNTPOINT: targets[0] ?? '',
    };
    const rows =
      part === undefined || options.has('d')
        ? [{ ...whole, ...(part === undefined && held) }]
        : [whole, { ...whole, ...held, NAME: `└─${part}`, 'MAJ:MIN': '254:1', TYPE: 'part' }];
    const right = new Set(['RM', 'SIZE', 'RO', 'FSAVAIL', 'FSUSE%']);
    const cells = [
      ...(options.has('n') ? [] : [names]),
      ...rows.map((row) => names.map((name) => (row as Record<string, string>)[name] ?? '')),
    ];
    const widths = names.map((_name, at) => Math.max(...cells.map((row) => [...(row[at] ?? '')].length)));
    const fit = (text: string, at: number): string => {
      const pad = ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...text].length));
      return right.has(names[at] ?? '') ? pad + text : text + pad;
    };
    await run.print(cells.map((row) => `${row.map(fit).join(' ').trimEnd()}\n`).join(''));
  },
);

const UUID = '2f7a1c6e-5d0b-4a5e-9c41-8b1d3f0e6a72';

export const blkid: Program = applet({ name: 'blkid', gnu: 'c:dDgGhiLl:kn:o:O:ps:S:t:u:U:wV' }, async (run) => {
  const { disk, part, root } = diskOf(run);
  const device = `/dev/${part ?? disk}`;
  const [given] = run.operands;
  if (run.proc.cred.uid !== 0 && given === undefined) return 2;
  if (given !== undefined && given !== device) return 2;
  await run.print(
    `${device}: UUID="${UUID}" BLOCK_SIZE="4096" TYPE="${root?.fs.type ?? 'ext4'}"${part === undefined ? '' : ' PARTUUID="6c1f0a2b-01"'}\n`,
  );
  return 0;
});
