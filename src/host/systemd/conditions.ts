// Models systemd 255 src/shared/condition.c, as far as files and the machine decide.
import type { Condition } from './config.ts';
import type { Manager } from './manager.ts';

/** The setting as it stands in the file: `ConditionPathExists=!/etc/x`. */
export const conditionText = ({ name, parameter, negate, trigger, assert }: Condition): string =>
  `${assert ? 'Assert' : 'Condition'}${name}=${trigger ? '|' : ''}${negate ? '!' : ''}${parameter}`;

/** The condition that is not met; undefined when all are (of those marked `|` one suffices). */
export function unmetCondition(manager: Manager, conditions: readonly Condition[]): Condition | undefined {
  const plain = conditions.filter(({ trigger }) => !trigger);
  const failed = plain.find((condition) => !holds(manager, condition));
  if (failed) return failed;
  const alternatives = conditions.filter(({ trigger }) => trigger);
  return alternatives.length > 0 && !alternatives.some((condition) => holds(manager, condition))
    ? alternatives[0]
    : undefined;
}

const holds = (manager: Manager, condition: Condition): boolean => test(manager, condition) !== condition.negate;

function test({ host }: Manager, { name, parameter }: Condition): boolean {
  const { files } = host;
  switch (name) {
    case 'PathExists':
      return files.exists(parameter);
    case 'PathIsDirectory':
      return files.isDirectory(parameter);
    case 'PathExistsGlob':
      return existsGlob(files, parameter);
    case 'DirectoryNotEmpty':
      return files.isDirectory(parameter) && files.readdir(parameter).length > 0;
    case 'FileNotEmpty':
      return files.exists(parameter) && files.stat(parameter).type === 'file' && files.stat(parameter).size > 0;
    case 'FileIsExecutable':
      return files.exists(parameter) && (files.stat(parameter).mode & 0o111) !== 0;
    case 'Virtualization':
      return ['yes', '1', 'vm', 'kvm'].includes(parameter);
    case 'Host':
      return parameter === host.ns.uts.hostname;
    case 'Architecture':
      return parameter === (host.profile.arch === 'amd64' ? 'x86-64' : 'arm64');
    default:
      return true;
  }
}

function existsGlob(files: Manager['host']['files'], pattern: string): boolean {
  const slash = pattern.lastIndexOf('/');
  const directory = pattern.slice(0, slash) || '/';
  const name = new RegExp(
    `^${pattern
      .slice(slash + 1)
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  return files.isDirectory(directory) && files.readdir(directory).some((entry) => name.test(entry.name));
}
