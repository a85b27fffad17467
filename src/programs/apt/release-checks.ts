// Models what apt asks of a release file beside its signature (apt-pkg/deb/debmetaindex.cc, apt-private/private-update.cc).
import { parseDate } from '../../base/dates.ts';
import type { Paragraph } from '../../host/packages/deb822.ts';
import { error, notice } from './context.ts';
import { flag } from './options.ts';
import type { Run } from './update-lists.ts';

export const DAY = 86_400;

export function timeText(seconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(seconds / DAY),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  const rest = Math.floor(seconds % 60);
  if (days > 0) return `${days}d ${hours}h ${minutes}min ${rest}s`;
  if (seconds >= 3600) return `${hours}h ${minutes}min ${rest}s`;
  return minutes > 0 ? `${minutes}min ${rest}s` : `${rest}s`;
}

/** A machine whose clock is wrong cannot use what was signed later; an old mirror is not followed. */
export function isTimely(run: Run, release: Paragraph, address: string): boolean {
  const { apt } = run;
  const now = apt.proc.clock.now();
  const until = parseDate(release.get('Valid-Until') ?? '');
  if (until < now) {
    error(
      apt,
      `Release file for ${address} is expired (invalid since ${timeText((now - until) / 1000)}). Updates for this repository will not be applied.`,
    );
    return false;
  }
  const from = parseDate(release.get('Date') ?? '');
  if (from > now) {
    error(
      apt,
      `Release file for ${address} is not valid yet (invalid for another ${timeText((from - now) / 1000)}). Updates for this repository will not be applied.`,
    );
    return false;
  }
  return true;
}

export const GUARDED = ['Origin', 'Label', 'Codename', 'Suite'] as const;

export function isAsBefore(run: Run, old: Paragraph, release: Paragraph, what: string): boolean {
  const { apt } = run;
  if (flag(apt.options, 'acquire::allowreleaseinfochange')) return true;
  let same = true;
  for (const field of GUARDED) {
    const [before, after] = [old.get(field) ?? '', release.get(field) ?? ''];
    if (before === after) continue;
    const text = `Repository '${what}' changed its '${field}' value from '${before}' to '${after}'`;
    if (field === 'Suite') notice(apt, text);
    else {
      error(apt, text);
      same = false;
    }
  }
  if (!same)
    notice(
      apt,
      'This must be accepted explicitly before updates for this repository can be applied. See apt-secure(8) manpage for details.',
    );
  return same;
}
