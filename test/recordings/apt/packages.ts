/** Made-up packages with the relations that real ones have: what the recorded machine and ours install from. */
import type { Package } from '../../../src/host/packages/package.ts';

type Fields = Readonly<Record<string, string>>;

const control = (name: string, version: string, fields: Fields = {}): string =>
  Object.entries({
    Package: name,
    Version: version,
    Architecture: 'amd64',
    Maintainer: 'Harbour Master <master@example.org>',
    'Installed-Size': '40',
    Section: 'admin',
    Priority: 'optional',
    ...fields,
    Description: fields.Description ?? `${name} of the harbour\n It has one purpose: to be installed and removed.`,
  })
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n');

const tool = (name: string, version: string, fields: Fields = {}, more: Omit<Package, 'control'> = {}): Package => ({
  ...more,
  control: control(name, version, fields),
  files: { [`/usr/bin/${name}`]: { text: `#!/bin/sh\necho ${name} ${version}\n`, mode: 0o755 }, ...more.files },
});

const data = (name: string, version: string, fields: Fields = {}, more: Omit<Package, 'control'> = {}): Package => ({
  ...more,
  control: control(name, version, { Architecture: 'all', ...fields }),
  files: { [`/usr/share/${name}/data`]: { text: `${name} ${version}\n` }, ...more.files },
});

const library = (name: string, version: string, fields: Fields = {}): Package => ({
  control: control(name, version, { 'Multi-Arch': 'same', Section: 'libs', ...fields }),
  files: { [`/usr/lib/x86_64-linux-gnu/${name}.so`]: { text: `${name} ${version}\n` } },
});

const QUAY = { Source: 'quay', Homepage: 'https://example.org/quay' };

/** Installed from the start. */
export const BASE: readonly Package[] = [
  tool('pilot', '2.0-1', { Essential: 'yes', Priority: 'required' }),
  data('mark-db', '1.3-2', {}, {
    scripts: { postinst: '#!/bin/sh\nset -e\nif [ "$1" = triggered ]; then echo "marks: $2"; fi\n' },
    triggers: ['interest-noawait /usr/share/marks'],
  }),
  tool('ferry.io', '20.10.7-0ubuntu5', { Depends: 'ferryd (>= 1.2.6-0ubuntu1~), pilot', Recommends: 'mark-db' }),
  tool('ferryd', '1.5.5-0ubuntu3', { Depends: 'hullc (>= 1.0.0~rc2~)', Breaks: 'ferry.io (<< 20.10)' }),
  tool('hullc', '1.0.1-0ubuntu2'),
];

/** The suite `stable`, component `main`. */
export const MAIN: readonly Package[] = [
  ...BASE,
  library('libquay1', '1.4-1', QUAY),
  { control: control('libquay-dev', '1.4-1', { ...QUAY, Section: 'libdevel', Depends: 'libquay1 (= 1.4-1)' }) },
  tool('crane', '1.0-1', {
    Depends: 'libquay1 (>= 1.2)',
    Recommends: 'crane-data',
    Suggests: 'crane-doc, winch',
    Description: 'lifts containers\n A crane lifts containers from ships.\n .\n It can put them down, too.',
  }),
  data('crane-data', '1.0-1', { 'Installed-Size': '2048' }),
  data('crane-doc', '1.0-1'),
  tool('winch', '0.9-3', { Provides: 'hoist (= 2.0), lifting-gear' }),
  tool('davit', '3.1-1', { Provides: 'lifting-gear', Conflicts: 'winch' }),
  tool('needs-gear', '1.0', { Depends: 'lifting-gear' }),
  tool('needs-hoist', '1.0', { Depends: 'hoist (>= 2.0)' }),
  tool('needs-new-hoist', '1.0', { Depends: 'hoist (>= 3.0)' }),
  tool('needs-new', '1.0', { Depends: 'libquay1 (>= 9.0), pilot' }),
  tool('needs-ghost', '1.0', { Depends: 'ghost' }),
  tool('needs-choice', '1.0', { Depends: 'ghost | davit, libquay1' }),
  tool('needs-needs', '1.0', { Depends: 'needs-new' }),
  tool('port', '1.0', { Conflicts: 'starboard' }),
  tool('starboard', '1.0'),
  tool('bridge', '1.0', { Depends: 'port, starboard' }),
  tool('old-winch', '0.1', { Breaks: 'winch (<< 1.0)' }),
  tool('winchbox', '1.0', { Replaces: 'winch-classic', Conflicts: 'winch-classic' }),
  tool('needs-classic', '1.0', { Recommends: 'winch-classic' }),
  tool('logbook', '1.0-1', {}, {
    files: {
      '/etc/logbook/logbook.conf': { text: 'pages = 100\n' },
      '/etc/logbook/ink.conf': { text: 'ink = black\n' },
    },
    conffiles: ['/etc/logbook/logbook.conf', '/etc/logbook/ink.conf'],
    scripts: {
      postinst: '#!/bin/sh\nset -e\necho "logbook postinst $*"\n',
      prerm: '#!/bin/sh\nset -e\necho "logbook prerm $*"\n',
      postrm: '#!/bin/sh\nset -e\necho "logbook postrm $*"\n',
      preinst: '#!/bin/sh\nset -e\necho "logbook preinst $*"\n',
    },
  }),
  tool('sinker', '1.0-1', {}, { scripts: { postinst: '#!/bin/sh\necho "sinker cannot float" >&2\nexit 1\n' } }),
  tool('needs-sinker', '1.0-1', { Depends: 'sinker' }),
  tool('barnacle', '1.0-1', {}, { scripts: { prerm: '#!/bin/sh\necho "barnacle holds on" >&2\nexit 3\n' } }),
  tool('stowaway', '1.0-1', {}, { scripts: { preinst: '#!/bin/sh\nexit 2\n' } }),
  data('beacon', '1.0-1', {}, { files: { '/usr/share/marks/beacon': { text: 'light\n' } } }),
  tool('thief', '1.0-1', {}, { files: { '/usr/bin/crane': { text: 'stolen\n', mode: 0o755 } } }),
  tool('chain', '1.0', { Depends: 'link-one, link-two' }),
  data('link-one', '1.0', { Depends: 'link-three' }),
  data('link-two', '1.0'),
  data('link-three', '1.0'),
  tool('ferryd.io', '1.7.12-1', { Provides: 'ferryd, hullc', Conflicts: 'ferryd, hullc', Replaces: 'ferryd, hullc' }),
  tool('ferry-ce-cli', '5:24.0.7-1~debian.12', { Conflicts: 'ferry.io (<< 1.5~)', Recommends: 'ferry-buildx' }),
  tool('ferry-ce', '5:24.0.7-1~debian.12', {
    Depends: 'ferryd.io (>= 1.6.24), ferry-ce-cli, pilot',
    Recommends: 'ferry-ce-extras',
    Suggests: 'mark-db',
    Conflicts: 'ferry (<< 1.5~), ferry-engine, ferry.io',
    Replaces: 'ferry-engine',
  }),
  data('ferry-ce-extras', '5:24.0.7-1~debian.12', { Enhances: 'ferry-ce' }),
];

/** The suite `stable-updates`: newer versions. */
export const UPDATES: readonly Package[] = [
  library('libquay1', '1.5-1', QUAY),
  tool('crane', '1.1-1', { Depends: 'libquay1 (>= 1.5)', Recommends: 'crane-data' }),
  data('crane-data', '1.1-1', { 'Installed-Size': '3072' }),
  tool('hullc', '1.1.0-1', { Depends: 'hull-common' }),
  data('hull-common', '1.1.0-1'),
  tool('logbook', '1.1-1', {}, {
    files: {
      '/etc/logbook/logbook.conf': { text: 'pages = 200\n' },
      '/etc/logbook/ink.conf': { text: 'ink = black\n' },
    },
    conffiles: ['/etc/logbook/logbook.conf', '/etc/logbook/ink.conf'],
    scripts: {
      postinst: '#!/bin/sh\nset -e\necho "logbook postinst $*"\n',
      prerm: '#!/bin/sh\nset -e\necho "logbook prerm $*"\n',
      postrm: '#!/bin/sh\nset -e\necho "logbook postrm $*"\n',
      preinst: '#!/bin/sh\nset -e\necho "logbook preinst $*"\n',
    },
  }),
  tool('sinker', '1.1-1'),
];

/** The suite `trials`, from which nothing is taken unasked. */
export const TRIALS: readonly Package[] = [tool('crane', '2.0~rc1-1', { Depends: 'libquay1 (>= 1.5)' }), library('libquay1', '2.0~rc1-1', QUAY)];
