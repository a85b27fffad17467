/** A unit's files are other than those that systemd has loaded. */
export const changedWarning = (name: string): string =>
  `Warning: The unit file, source configuration file or drop-ins of ${name} changed on disk. Run 'systemctl daemon-reload' to reload units.\n`;
