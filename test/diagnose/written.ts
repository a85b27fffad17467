import { createRandom, type Random } from '../../src/base/random.ts';
import type { ErrorEntry } from '../../src/diagnose/types.ts';

/** What readers' machines may have in a slot of each type. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  any: ['something', 'app', 'x86_64', 'some other thing'],
  name: ['shop-db', 'web_1', 'api.v2', 'hopeful_turing'],
  word: ['kata', 'blue', 'frontend'],
  user: ['deno', 'www-data', '1000'],
  host: ['db.internal', 'registry.acme.test', 'proxy'],
  command: ['./serve', '/app/start.sh', 'gunicorn'],
  path: ['/srv/data/x', './conf/app.yml', '/var/lib/acme'],
  url: ['unix:///var/run/docker.sock', 'https://registry.acme.test/v2/'],
  image: ['ghcr.io/acme/api:1.4', 'acme/web', 'redis:7-alpine'],
  id: ['4f1d2c3b4a59', '9c0be12aa77ef0139c0be12aa77ef013'],
  short_id: ['4f1d2c3b4a59', '0a77ef0139c0'],
  digest: ['sha256:4f1d2c3b4a59', 'sha256:0a77ef0139c0'],
  ip: ['10.1.2.3', '0.0.0.0', '192.168.5.20'],
  subnet: ['172.18.0.0/16', '10.0.9.0/24'],
  port: ['5432', '8080', '80'],
  int: ['7', '12', '3'],
  size: ['12MB', '1.5GB', '64kB'],
  version: ['1.32', '24.0.7', '535.104.05'],
  ago: ['3 minutes ago', 'About an hour ago'],
  duration: ['1.2s', '10m0s'],
  mac: ['02:42:ac:11:00:02'],
  date: ['2026-11-22T03:30:23Z'],
};

/** A template as a terminal would print it, with plausible values in its slots. */
export function writeOut(text: string, random: Random): string {
  return text.replace(/\{\{\s*([a-z_]+)(?::\w+)?\s*\}\}/g, (_, type: string) =>
    random.pick(VALUES[type] ?? ['something']),
  );
}

/** A paste and the error it is. */
export interface KnownPaste {
  readonly slug: string;
  readonly text: string;
}

/** Every template of the catalogue written out, the same on every run. */
export function writtenTemplates(entries: readonly ErrorEntry[]): KnownPaste[] {
  const random = createRandom('templates');
  return entries.flatMap(({ slug, templates }) =>
    templates.map(({ text }) => ({ slug, text: writeOut(text, random) })),
  );
}

/** Every example of the catalogue, as printed. */
export const examplesOf = (entries: readonly ErrorEntry[]): KnownPaste[] =>
  entries.flatMap(({ slug, examples }) => examples.map(({ text }) => ({ slug, text })));
