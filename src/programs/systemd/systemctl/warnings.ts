import type { Unit } from '../../../host/systemd/unit.ts';

/** A unit's files are other than those that systemd has loaded. */
export const changedWarning = (name: string): string =>
  `Warning: The unit file, source configuration file or drop-ins of ${name} changed on disk. Run 'systemctl daemon-reload' to reload units.\n`;

/** What is wrong with a unit that cannot be used, as an error number says it: before 240. */
export const oldLoadError = ({ config }: Pick<Unit, 'config'>): string =>
  config.problems.some(({ message }) => message.includes('fatal error')) ? 'Exec format error' : 'Invalid argument';
