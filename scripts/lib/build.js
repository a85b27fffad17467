// Builds the site into dist/ when a source is newer than the last build.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, modernEnv, modernNode, must, root, say } from './toolchain.js';

const SOURCES = [
  'content',
  'runbooks',
  'src',
  'public',
  'astro.config.mjs',
  'ec.config.mjs',
  'content.config.ts',
  'package-lock.json',
];
const STAMP = path.join(root, 'dist/.built');

function newestUnder(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newestUnder(path.join(file, name))));
}

export const isStale = () =>
  !existsSync(STAMP) || SOURCES.some((source) => newestUnder(path.join(root, source)) > statSync(STAMP).mtimeMs);

export async function build({ force = false } = {}) {
  if (!force && !isStale()) return say('The site is built and up to date');
  say('Building the site');
  await must(modernNode(), [bin('astro'), 'build', '--silent'], { env: modernEnv() });
  writeFileSync(STAMP, '');
}
