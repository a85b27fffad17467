// nvidia-smi -q, the sections that readers look at.
import { kernelBusId } from '../../../host/nvidia/gpu.ts';
import { strftime } from '../../applet/time.ts';
import type { GpuView } from './view.ts';

type Row = readonly [name: string, value: string];
type Section = readonly [name: string, rows: readonly (Row | Section)[]];

const COLUMN = 42;

export interface ReportFacts {
  readonly now: number;
  readonly driver: string;
  readonly cuda: string;
  /** All GPUs, shown or not. */
  readonly count: number;
}

/** `only`: the sections that `-d MEMORY,POWER` names. */
export function reportText(facts: ReportFacts, views: readonly GpuView[], only: readonly string[]): string {
  const top: readonly Row[] = [
    ['Timestamp', strftime('%a %b %e %H:%M:%S %Y', facts.now)],
    ['Driver Version', facts.driver],
    ['CUDA Version', facts.cuda],
  ];
  const lines = [
    '',
    '==============NVSMI LOG==============',
    '',
    ...top.map((row) => rowText(row, 0)),
    '',
    rowText(['Attached GPUs', String(facts.count)], 0),
    ...views.flatMap((view) => [`GPU ${view.gpu.busId.toUpperCase()}`, ...sectionsOf(view, facts, only), '']),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const rowText = ([name, value]: Row, depth: number): string =>
  `${`${' '.repeat(depth * 4)}${name}`.padEnd(COLUMN)}: ${value}`;

function isRow(item: Row | Section): item is Row {
  return typeof item[1] === 'string';
}

const render = (items: readonly (Row | Section)[], depth: number): string[] =>
  items.flatMap((item) =>
    isRow(item) ? [rowText(item, depth)] : [`${' '.repeat(depth * 4)}${item[0]}`, ...render(item[1], depth + 1)],
  );

function sectionsOf(view: GpuView, facts: ReportFacts, only: readonly string[]): string[] {
  const parts: readonly (readonly [topic: string, items: readonly (Row | Section)[]])[] = [
    ['', productRows(view, facts)],
    ['MEMORY', memorySections(view)],
    ['', [['Compute Mode', 'Default']]],
    [
      'UTILIZATION',
      [
        [
          'Utilization',
          [
            ['GPU', '0 %'],
            ['Memory', '0 %'],
            ['Encoder', '0 %'],
            ['Decoder', '0 %'],
          ],
        ],
      ],
    ],
    [
      'ECC',
      [
        [
          'ECC Mode',
          [
            ['Current', view.gpu.ecc ?? 'N/A'],
            ['Pending', view.gpu.ecc ?? 'N/A'],
          ],
        ],
      ],
    ],
    ['TEMPERATURE', [['Temperature', [['GPU Current Temp', `${view.gpu.temperature} C`]]]]],
    ['POWER', powerSections(view)],
    ['CLOCK', clockSections(view)],
    ['', [['Processes', 'None']]],
  ];
  return parts
    .filter(([topic]) => (only.length === 0 ? true : only.includes(topic)))
    .flatMap(([, items]) => render(items, 1));
}

function productRows({ gpu, minor, persistent }: GpuView, { driver }: ReportFacts): readonly (Row | Section)[] {
  const id = kernelBusId(gpu);
  return [
    ['Product Name', gpu.model],
    ['Product Brand', gpu.brand],
    ['Product Architecture', gpu.architecture],
    ['Display Mode', gpu.displayAttached ? 'Enabled' : 'Disabled'],
    ['Display Active', gpu.displayAttached ? 'Enabled' : 'Disabled'],
    ['Persistence Mode', persistent ? 'Enabled' : 'Disabled'],
    ['Addressing Mode', 'None'],
    [
      'MIG Mode',
      [
        ['Current', gpu.mig ? 'Disabled' : 'N/A'],
        ['Pending', gpu.mig ? 'Disabled' : 'N/A'],
      ],
    ],
    ['Accounting Mode', 'Disabled'],
    ['Accounting Mode Buffer Size', '4000'],
    [
      'Driver Model',
      [
        ['Current', 'N/A'],
        ['Pending', 'N/A'],
      ],
    ],
    ['GPU UUID', gpu.uuid],
    ['Minor Number', String(minor)],
    ['VBIOS Version', gpu.vbios],
    ['MultiGPU Board', 'No'],
    ['Board ID', `0x${Number.parseInt(id.slice(5, 7), 16).toString(16)}00`],
    ['GPU Virtualization Mode', [['Virtualization Mode', 'None']]],
    ['GSP Firmware Version', driver],
    [
      'PCI',
      [
        ['Bus', `0x${id.slice(5, 7).toUpperCase()}`],
        ['Device', `0x${id.slice(8, 10).toUpperCase()}`],
        ['Domain', `0x${id.slice(0, 4).toUpperCase()}`],
        ['Device Id', gpu.pciDeviceId],
        ['Bus Id', gpu.busId.toUpperCase()],
        ['Sub System Id', gpu.subsystemId],
      ],
    ],
    ['Fan Speed', gpu.fan ? '0 %' : 'N/A'],
    ['Performance State', gpu.idleState ?? 'P8'],
  ];
}

const memorySections = ({ gpu, used, reserved }: GpuView): readonly Section[] => [
  [
    'FB Memory Usage',
    [
      ['Total', `${gpu.memory} MiB`],
      ['Reserved', `${reserved} MiB`],
      ['Used', `${used} MiB`],
      ['Free', `${gpu.memory - reserved - used} MiB`],
    ],
  ],
  [
    'BAR1 Memory Usage',
    [
      ['Total', `${gpu.bar1 ?? 256} MiB`],
      ['Used', '2 MiB'],
      ['Free', `${(gpu.bar1 ?? 256) - 2} MiB`],
    ],
  ],
];

const powerSections = ({ gpu }: GpuView): readonly Section[] => [
  [
    'GPU Power Readings',
    [
      ['Power Draw', `${gpu.idlePower.toFixed(2)} W`],
      ['Current Power Limit', `${gpu.powerLimit.toFixed(2)} W`],
      ['Default Power Limit', `${gpu.powerLimit.toFixed(2)} W`],
    ],
  ],
];

const clockSections = ({ gpu: { clocks } }: GpuView): readonly Section[] =>
  (
    [
      ['Clocks', clocks.idle],
      ['Max Clocks', clocks.max],
    ] as const
  ).map(([name, { graphics, memory, video }]) => [
    name,
    [
      ['Graphics', `${graphics} MHz`],
      ['SM', `${graphics} MHz`],
      ['Memory', `${memory} MHz`],
      ['Video', `${video} MHz`],
    ],
  ]);
