// Models systemd 255 src/systemctl/systemctl-enable.c: why there is nothing to enable, as each release explains it.

const REASONS = (dirs: string): readonly (readonly string[])[] => [
  ["A unit may be statically enabled by being symlinked from another unit's", `${dirs} directory.`],
  ["A unit's purpose may be to act as a helper for some other unit which has", 'a requirement dependency on it.'],
  [
    'A unit may be started when needed via activation (socket, path, timer,',
    'D-Bus, udev, scripted systemctl call, ...).',
  ],
  ['In case of template units, the unit is meant to be enabled with some', 'instance name specified.'],
];

const HEADS = {
  old: 'The unit files have no installation config (WantedBy, RequiredBy, Also, Alias\nsettings in the [Install] section, and DefaultInstance for template units).\nThis means they are not meant to be enabled using systemctl.\n',
  middle:
    'The unit files have no installation config (WantedBy=, RequiredBy=, Also=,\nAlias= settings in the [Install] section, and DefaultInstance= for template\nunits). This means they are not meant to be enabled using systemctl.\n \n',
  new: 'The unit files have no installation config (WantedBy=, RequiredBy=, UpheldBy=,\nAlso=, or Alias= settings in the [Install] section, and DefaultInstance= for\ntemplate units). This means they are not meant to be enabled or disabled using systemctl.\n \n',
} as const;

/** The whole explanation. */
export function noInstallText(version: number): string {
  const age = version < 240 ? 'old' : version < 253 ? 'middle' : 'new';
  const kinds = age === 'new' ? 'these kinds' : 'this kind';
  const dirs = age === 'new' ? '.wants/, .requires/, or .upholds/' : '.wants/ or .requires/';
  const lines = REASONS(dirs).map(([first = '', second = ''], index) =>
    age === 'old' ? `${index + 1}) ${first}\n   ${second}\n` : `• ${first}\n  ${second}\n`,
  );
  return `${HEADS[age]}Possible reasons for having ${kinds} of units are:\n${lines.join('')}`;
}
