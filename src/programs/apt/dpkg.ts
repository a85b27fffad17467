// Models dpkg(1) and dpkg-query: -l, -s, --print-architecture.

import { formatParagraphs, type Paragraph } from '../../host/packages/deb822.ts';
import { isHeld, readStatus } from '../../host/packages/status.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';

const HEADING = [
  'Desired=Unknown/Install/Remove/Purge/Hold',
  '| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend',
  '|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)',
];

const toPattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );

async function list(proc: Process, patterns: readonly string[]): Promise<number> {
  const status = readStatus(proc.files);
  const rows = [...status.values()]
    .filter(
      (fields) => patterns.length === 0 || patterns.some((glob) => toPattern(glob).test(fields.get('Package') ?? '')),
    )
    .sort((a, b) => ((a.get('Package') ?? '') < (b.get('Package') ?? '') ? -1 : 1));
  if (rows.length === 0) {
    for (const glob of patterns) await printError(proc, `dpkg-query: no packages found matching ${glob}\n`);
    return 1;
  }
  const cells = rows.map((fields) => row(fields));
  const widths = [0, 1, 2].map((column) =>
    Math.max(
      ['Name', 'Version', 'Architecture'][column]?.length ?? 0,
      ...cells.map((cell) => cell[column]?.length ?? 0),
    ),
  );
  const line = (mark: string, cell: readonly string[]): string =>
    `${mark} ${cell.map((text, column) => (column < 3 ? text.padEnd(widths[column] ?? 0) : text)).join(' ')}`.trimEnd();
  const rule = `+++-${widths.map((width) => '='.repeat(width)).join('-')}-${'='.repeat(30)}`;
  const lines = rows.map((fields, index) => line(isHeld(fields) ? 'hi ' : 'ii ', cells[index] ?? []));
  await print(
    proc,
    `${[...HEADING, line('||/', ['Name', 'Version', 'Architecture', 'Description']), rule, ...lines].join('\n')}\n`,
  );
  return 0;
}

const row = (fields: Paragraph): string[] => {
  const arch = fields.get('Architecture') ?? 'all';
  const name = fields.get('Package') ?? '';
  const shown = fields.get('Multi-Arch') === 'same' ? `${name}:${arch}` : name;
  return [shown, fields.get('Version') ?? '', arch, (fields.get('Description') ?? '').split('\n')[0] ?? ''];
};

export const dpkg: Program = async (proc) => {
  const [, verb = '', ...rest] = proc.argv;
  if (verb === '-l' || verb === '--list') return list(proc, rest);
  if (verb === '--print-architecture') {
    await print(proc, `${proc.kernel.arch}\n`);
    return 0;
  }
  if (verb === '-s' || verb === '--status') {
    const status = readStatus(proc.files);
    for (const name of rest) {
      const fields = status.get(name);
      if (!fields) {
        await printError(
          proc,
          `dpkg-query: package '${name}' is not installed and no information is available\nUse dpkg --info (= dpkg-deb --info) to examine archive files.\n`,
        );
        return 1;
      }
      await print(proc, formatParagraphs([fields]));
    }
    return 0;
  }
  await printError(
    proc,
    verb === '' ? 'dpkg: error: need an action option\n' : `dpkg: ${verb} is not part of this sandbox\n`,
  );
  return 2;
};
