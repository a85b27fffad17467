// Models docker/cli cli/command/image/build/context_detect.go and urlutil (v20.10.24 to v28.5.2): what the argument is.
import type { Files } from '../../../../host/fs/files.ts';

export type ContextType = 'stdin' | 'local' | 'git' | 'remote';

/** Throws `unable to prepare context: path "x" not found`. */
export function detectContext(files: Files, given: string): ContextType {
  if (given === '-') return 'stdin';
  if (files.exists(files.absolute(given))) return 'local';
  if (isGitUrl(given)) return 'git';
  if (isUrl(given)) return 'remote';
  throw new Error(`unable to prepare context: path ${JSON.stringify(given)} not found`);
}

const isUrl = (text: string): boolean => /^https?:\/\//.test(text);
const isGitUrl = (text: string): boolean =>
  (isUrl(text) && /\.git(?:#.+)?$/.test(text)) || /^(git:\/\/|github\.com\/|git@)/.test(text);
