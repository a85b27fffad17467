/**
 * `node scripts/prose/lint.ts ja|en [PATH…]`: lints the prose of a language; PATH is how a file's name begins. Files that
 * were found clean are not read again until they, the rules or the packages change (.cache/prose-*.json).
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLanguage } from '../../src/book/languages.ts';
import { proseLinter } from './linter.ts';
import { knownWords } from './words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [language, ...paths] = process.argv.slice(2);
if (!isLanguage(language)) throw new Error('say which language: ja or en');

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const hash = (...texts: string[]): string => createHash('sha256').update(texts.join('\0')).digest('base64url');
const list = (...patterns: string[]): string[] => globSync(patterns, { cwd: root }).sort();

const cacheFile = path.join(root, `.cache/prose-${language}.json`);
const words = knownWords(root);
const rules = hash(...list('scripts/prose/*').map(read), read('package-lock.json'), ...words);
const before: { rules?: string; clean?: Record<string, string> } = existsSync(cacheFile)
  ? JSON.parse(readFileSync(cacheFile, 'utf8'))
  : {};
const clean = before.rules === rules ? (before.clean ?? {}) : {};

const lint = proseLinter(language, words);
const files = list(
  `content/docs/${language}/**/*.mdx`,
  `runbooks/*/${language}.mdx`,
  `content/i18n/${language}.json`,
  'content/glossary.yaml',
).filter((file) => paths.length === 0 || paths.some((start) => file.startsWith(start)));
let found = 0;
for (const file of files) {
  const text = read(file);
  const now = hash(text);
  if (clean[file] === now) continue;
  const findings = await lint(file, text);
  for (const { line, column, message, rule } of findings)
    console.error(`${file}:${line}:${column}: ${message.split('\n')[0]} (${rule})`);
  found += findings.length;
  if (findings.length === 0) clean[file] = now;
}
mkdirSync(path.dirname(cacheFile), { recursive: true });
writeFileSync(cacheFile, JSON.stringify({ rules, clean }));
process.exitCode = found > 0 ? 1 : 0;
