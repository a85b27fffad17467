// Models dpkg's src/main/enquiry.c (audit): what is half done, and what to do about it.
import type { PackageState } from '../../host/packages/status.ts';
import { type Dpkg, shownName } from './context.ts';

const BAD: readonly (readonly [PackageState, string])[] = [
  [
    'unpacked',
    'The following packages have been unpacked but not yet configured.\nThey must be configured using dpkg --configure or the configure\nmenu option in dselect for them to work:\n',
  ],
  [
    'half-configured',
    'The following packages are only half configured, probably due to problems\nconfiguring them the first time.  The configuration should be retried using\ndpkg --configure <package> or the configure menu option in dselect:\n',
  ],
  [
    'half-installed',
    'The following packages are only half installed, due to problems during\ninstallation.  The installation can probably be completed by retrying it;\nthe packages can be removed using dselect or dpkg --remove:\n',
  ],
  [
    'triggers-awaited',
    'The following packages are awaiting processing of triggers that they\nhave activated in other packages.  This processing can be requested using\ndselect or dpkg --configure --pending (or dpkg --triggers-only):\n',
  ],
  [
    'triggers-pending',
    'The following packages have been triggered, but the trigger processing\nhas not yet been done.  Trigger processing can be requested using\ndselect or dpkg --configure --pending (or dpkg --triggers-only):\n',
  ],
];

const NAME_WIDTH = 20;

export function audit(dpkg: Dpkg): string {
  const sections = BAD.map(([state, text]) => {
    const found = [...dpkg.database.values()]
      .filter((entry) => entry.state === state)
      .map((entry) => {
        const description = (entry.fields.get('Description') ?? '').split('\n')[0];
        return ` ${shownName(entry).padEnd(NAME_WIDTH)} ${description}\n`;
      });
    return found.length === 0 ? '' : `${text}${found.join('')}\n`;
  });
  return sections.join('');
}
