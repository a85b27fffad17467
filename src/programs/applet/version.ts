// Models gnulib version-etc.c: what `--version` prints.
import type { ExecutableNote } from '../../host/process/types.ts';

/** The first line and the licence of a GNU tool; empty where the executable's note names no package. */
export function versionText(name: string, note: ExecutableNote): string {
  if (typeof note.package !== 'string' || typeof note.version !== 'string') return '';
  if (note.package === 'procps') return `${name} from procps-ng ${note.version}\n`;
  if (note.package === 'util-linux') return `${name} from util-linux ${note.version}\n`;
  const title = note.package === name ? `${name} ${note.version}` : `${name} (${note.package}) ${note.version}`;
  const year = typeof note.year === 'string' ? note.year : '2022';
  return `${title}
Copyright (C) ${year} Free Software Foundation, Inc.
License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
This is free software: you are free to change and redistribute it.
There is NO WARRANTY, to the extent permitted by law.
`;
}
