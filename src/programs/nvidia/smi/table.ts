// The table that nvidia-smi prints without arguments, as of 535 and as of 550 and later.
import { strftime } from '../../applet/time.ts';
import { type GpuView, majorOf } from './view.ts';

interface Layout {
  /** Widths between the bars. */
  readonly columns: readonly [number, number, number];
  readonly driverWidth: number;
  readonly powerWidth: number;
  readonly capWidth: number;
  readonly usedWidth: number;
  readonly totalWidth: number;
  readonly pidWidth: number;
}

const NARROW: Layout = {
  columns: [41, 22, 22],
  driverWidth: 13,
  powerWidth: 16,
  capWidth: 4,
  usedWidth: 7,
  totalWidth: 6,
  pidWidth: 11,
};
const WIDE: Layout = {
  columns: [41, 24, 22],
  driverWidth: 15,
  powerWidth: 15,
  capWidth: 5,
  usedWidth: 8,
  totalWidth: 7,
  pidWidth: 11,
};

function layoutFor(version: string): Layout {
  const major = majorOf(version);
  if (major < 550) return NARROW;
  return major < 565 ? WIDE : { ...WIDE, pidWidth: 17 };
}

const NAME_WIDTH = 27;
const BLANK = ' '.repeat(89);

export interface TableFacts {
  readonly now: number;
  /** Of the program, the driver and CUDA. */
  readonly version: string;
  readonly driver: string;
  readonly cuda: string;
}

export function smiTable(facts: TableFacts, gpus: readonly GpuView[]): string {
  const layout = layoutFor(facts.version);
  const [left, middle, right] = layout.columns;
  const width = left + middle + right + 2;
  const rule = (char: string): string => `+${layout.columns.map((column) => char.repeat(column)).join('+')}+`;
  const bar = (char: string, end: string): string =>
    `|${layout.columns.map((column) => char.repeat(column)).join('+')}${end}`;
  const row = (one: string, two: string, three: string): string =>
    `|${one.padEnd(left)}|${two.padStart(middle - 1)} |${three.padStart(right - 1)} |`;
  const lines = [
    `${strftime('%a %b %e %H:%M:%S %Y', facts.now).padEnd(31)}`,
    `+${'-'.repeat(width)}+`,
    `| NVIDIA-SMI ${facts.version.padEnd(23)}Driver Version: ${facts.driver.padEnd(layout.driverWidth)}CUDA Version: ${facts.cuda.padEnd(8)} |`,
    bar('-', '+'),
    row(' GPU  Name                 Persistence-M', ` Bus-Id${'Disp.A'.padStart(middle - 8)}`, 'Volatile Uncorr. ECC'),
    row(' Fan  Temp   Perf          Pwr:Usage/Cap', 'Memory-Usage', 'GPU-Util  Compute M.'),
    row('', '', 'MIG M.'),
    bar('=', '|'),
    ...gpus.flatMap((view) => [...gpuRows(view, layout, row), rule('-')]),
    BLANK,
    ...processBlock(width, layout),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function gpuRows(
  { index, gpu, persistent, used }: GpuView,
  layout: Layout,
  row: (one: string, two: string, three: string) => string,
): string[] {
  const name = gpu.model.length > NAME_WIDTH ? `${gpu.model.slice(0, NAME_WIDTH - 3)}...` : gpu.model;
  const ecc = gpu.ecc === undefined ? 'N/A' : gpu.ecc === 'Enabled' ? '0' : 'Off';
  const watts = `${`${gpu.idlePower}W`.padStart(layout.powerWidth + 1)} /${`${gpu.powerLimit}W`.padStart(layout.capWidth + 1)}`;
  const memory = `${`${used}MiB`.padStart(layout.usedWidth + 3)} /${`${gpu.memory}MiB`.padStart(layout.totalWidth + 3)}`;
  return [
    row(
      `${String(index).padStart(4)}  ${name.padEnd(30)} ${(persistent ? 'On' : 'Off').padEnd(3)}`,
      `${gpu.busId.toUpperCase()} ${(gpu.displayAttached ? 'On' : 'Off').padStart(3)}`,
      ecc,
    ),
    row(
      ` ${(gpu.fan ? '0%' : 'N/A').padStart(3)}${`${gpu.temperature}C`.padStart(6)}${(gpu.idleState ?? 'P8').padStart(6)}${watts}`,
      memory,
      `${'0%'.padStart(8)}${'Default'.padStart(13)}`,
    ),
    row('', '', gpu.mig ? 'Disabled' : 'N/A'),
  ];
}

function processBlock(width: number, { pidWidth }: Layout): string[] {
  const line = (text: string): string => `|${text.padEnd(width)}|`;
  const head = `  GPU   GI   CI${'PID'.padStart(pidWidth)}   Type   Process name`;
  return [
    `+${'-'.repeat(width)}+`,
    line(' Processes:'),
    `|${head}${'GPU Memory '.padStart(width - head.length)}|`,
    `|        ID   ID${'Usage      '.padStart(width - 15)}|`,
    `|${'='.repeat(width)}|`,
    line('  No running processes found'),
    `+${'-'.repeat(width)}+`,
  ];
}
