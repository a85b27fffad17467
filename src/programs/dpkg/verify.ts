// Models `dpkg --verify` (src/main/verify.c): files that are missing or are not what the package brought.
import { toHex } from '../../base/bytes.ts';
import { md5 } from '../../base/hashes.ts';
import { isExecutable } from '../../host/process/elf.ts';
import { conffilesOf } from './conffiles.ts';
import { type Dpkg, infoPath, installedEntries } from './context.ts';

const NOTE_START = 64;

/** An executable is known by its note alone: what follows are zeros. */
function digest(dpkg: Dpkg, path: string): string | undefined {
  try {
    const bytes = dpkg.files.readFile(path);
    if (!isExecutable(bytes)) return toHex(md5(bytes));
    const end = bytes.indexOf(0, NOTE_START);
    return toHex(md5(bytes.subarray(0, end < 0 ? bytes.length : end + 1)));
  } catch {
    return undefined;
  }
}

export function verify(dpkg: Dpkg, names: readonly string[]): string {
  return installedEntries(dpkg)
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .flatMap((entry) => {
      const conffiles = conffilesOf(entry);
      const list = infoPath(entry, 'md5sums');
      const sums = dpkg.files.exists(list) ? dpkg.files.readText(list).split('\n').filter(Boolean) : [];
      const known = [
        ...[...conffiles].map(([path, sum]) => [path, sum, 'c'] as const),
        ...sums.map((line) => [`/${line.slice(34)}`, line.slice(0, 32), ' '] as const),
      ];
      return known.flatMap(([path, sum, mark]) => {
        if (!dpkg.files.exists(path)) return [`missing   ${mark} ${path}\n`];
        return digest(dpkg, path) === sum ? [] : [`??5?????? ${mark} ${path}\n`];
      });
    })
    .join('');
}
