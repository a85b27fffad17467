// Models docker/buildx commands/build.go (printWarnings): what the linter found, after the build.
import type { VertexWarning } from '../../../api/types/buildkit.ts';
import { type EngineVersion, since } from '../../../engine-version.ts';
import { printSource } from './errors.ts';

const YELLOW = '\u001b[33m';
const RESET = '\u001b[0m';

/** Empty without warnings. `debug` shows every finding with its place. */
export function printWarnings(warnings: readonly VertexWarning[], debug: boolean, version: EngineVersion): string {
  const seen = new Set<string>();
  const unique = warnings.filter((warning) => {
    const key = JSON.stringify([warning.short, warning.detail, warning.url, warning.ranges]);
    return !seen.has(key) && seen.add(key);
  });
  if (unique.length === 0) return '';
  const count = unique.length === 1 ? '1 warning found' : `${unique.length} warnings found`;
  const head = `\n ${YELLOW}${count}${debug ? '' : ` (use ${since(version, 27) ? 'docker ' : ''}--debug to expand)`}:\n${RESET}`;
  return head + unique.map((warning) => ` - ${warning.short}\n${debug ? details(warning) : ''}`).join('');
}

function details({ detail, url, sourceInfo, ranges }: VertexWarning): string {
  const place = sourceInfo ? printSource({ info: sourceInfo, ranges }) : '';
  return `${detail.map((line) => `${line}\n`).join('')}${url === '' ? '' : `More info: ${url}\n`}${place}\n`;
}
