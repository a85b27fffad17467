// Models the warning of lists that two lines name (apt-pkg/deb/debmetaindex.cc).
import { isFlat, type Source } from '../../host/packages/sources.ts';
import { type Apt, warning } from './context.ts';
import { baseOf } from './update-lists.ts';

/** The same list from two lines. */
export function warnOfDuplicates(apt: Apt, sources: readonly Source[]): void {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const architectures = source.architectures.length > 0 ? source.architectures : [apt.arch];
    const targets = [
      ...architectures.map((arch) => ['Packages', `binary-${arch}/Packages`] as const),
      ['Packages', 'binary-all/Packages'] as const,
      ['Translations', 'i18n/Translation-en'] as const,
    ];
    for (const [kind, file] of isFlat(source.suite) ? [['Packages', 'Packages'] as const] : targets) {
      const key = `${baseOf(source)} ${source.component}/${file}`;
      const before = seen.get(key);
      if (!before) seen.set(key, source);
      else if (before.file !== source.file || before.line !== source.line) {
        const place = ({ file: name, line }: Source): string => `${name}:${line}`;
        const shown = isFlat(source.suite) ? file : `${source.component}/${file}`;
        warning(apt, `Target ${kind} (${shown}) is configured multiple times in ${place(before)} and ${place(source)}`);
      }
    }
  }
}
