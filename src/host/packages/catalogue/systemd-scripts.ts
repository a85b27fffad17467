/** What debhelper's dh_installsystemd adds to maintainer scripts: a package's units are enabled, started and stopped. */
import type { MaintainerScripts } from '../package.ts';

const CONFIGURE =
  'if [ "$1" = "configure" ] || [ "$1" = "abort-upgrade" ] || [ "$1" = "abort-deconfigure" ] || [ "$1" = "abort-remove" ] ; then';

const section = (body: string): string =>
  `# Automatically added by dh_installsystemd\n${body}# End automatically added section\n`;

const enable = (unit: string): string =>
  section(`${CONFIGURE}
	deb-systemd-helper unmask '${unit}' >/dev/null || true
	if deb-systemd-helper --quiet was-enabled '${unit}'; then
		deb-systemd-helper enable '${unit}' >/dev/null || true
	else
		deb-systemd-helper update-state '${unit}' >/dev/null || true
	fi
fi
`);

const quoted = (units: readonly string[]): string => units.map((unit) => `'${unit}'`).join(' ');

/** `start`: an upgrade leaves what runs alone; `restart`: it is started anew. */
const start = (units: readonly string[], upgrade: 'start' | 'restart'): string =>
  section(`${CONFIGURE}
	if [ -d /run/systemd/system ]; then
		systemctl --system daemon-reload >/dev/null || true
${
  upgrade === 'start'
    ? `		deb-systemd-invoke start ${quoted(units)} >/dev/null || true
`
    : `		if [ -n "$2" ]; then
			_dh_action=restart
		else
			_dh_action=start
		fi
		deb-systemd-invoke $_dh_action ${quoted(units)} >/dev/null || true
`
}	fi
fi
`);

export interface UnitScripts {
  readonly units: readonly string[];
  readonly upgrade?: 'start' | 'restart';
  /** What the package's own postinst does first. */
  readonly configure?: string;
  /** What its own postrm does first. */
  readonly purge?: string;
}

/** The maintainer scripts of a package that brings units. */
export function unitScripts({
  units,
  upgrade = 'restart',
  configure = '',
  purge = '',
}: UnitScripts): MaintainerScripts {
  const stop = section(`if [ -d /run/systemd/system ] && [ "$1" = remove ]; then
	deb-systemd-invoke stop ${quoted(units)} >/dev/null || true
fi
`);
  const forget = section(`if [ "$1" = remove ] && [ -d /run/systemd/system ] ; then
	systemctl --system daemon-reload >/dev/null || true
fi
if [ "$1" = "purge" ]; then
	if [ -x "/usr/bin/deb-systemd-helper" ]; then
		deb-systemd-helper purge ${quoted(units)} >/dev/null || true
	fi
fi
`);
  return {
    postinst: `#!/bin/sh\nset -e\n${configure}${units.map(enable).join('')}${start(units, upgrade)}`,
    prerm: `#!/bin/sh\nset -e\n${stop}`,
    postrm: `#!/bin/sh\nset -e\n${purge}${forget}`,
  };
}
