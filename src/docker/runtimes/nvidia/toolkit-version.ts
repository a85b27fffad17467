/** What a release of the NVIDIA Container Toolkit can do, from the version in its executables. */
import { TOOLKIT_COMMITS } from '../../../host/nvidia/files/toolkit.ts';
import type { ExecutableNote } from '../../../host/process/types.ts';

export interface ToolkitVersion {
  readonly text: string;
  readonly commit: string | undefined;
  /** Major, minor and patch. */
  readonly parts: readonly [number, number, number];
}

/** nvidia-container-runtime was a package with versions of its own, up to 3.5, beside the toolkit's 1.5. */
export function toolkitVersion({ version = '', commit }: ExecutableNote): ToolkitVersion {
  const text = String(version);
  const [major = 0, minor = 0, patch = 0] = text.split(/[.~-]/).map((part) => Number.parseInt(part, 10) || 0);
  return {
    text,
    commit: commit === undefined ? TOOLKIT_COMMITS[text] : String(commit),
    parts: major >= 2 ? [1, 5, 0] : [major, minor, patch],
  };
}

/** True from that release on. */
export function toolkitSince({ parts }: ToolkitVersion, ...wanted: readonly number[]): boolean {
  for (const [index, number] of wanted.entries()) {
    const own = parts[index] ?? 0;
    if (own !== number) return own > number;
  }
  return true;
}

/** `1.17.1`, and a line with the commit. */
export const versionLines = ({ text, commit }: ToolkitVersion): string =>
  commit === undefined ? text : `${text}\ncommit: ${commit}`;
