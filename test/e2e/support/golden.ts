/** Golden images: how the site looked when somebody last said that it looks right. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const folder = fileURLToPath(new URL('../golden', import.meta.url));
/** What came instead, and where it differs, for whoever looks why. */
const differences = fileURLToPath(new URL('../../../.cache/golden', import.meta.url));

/** How much of an image may differ: a glyph that is rounded the other way, not a line that has moved. */
const SHARE = 0.002;

/** True where images are to be written anew (`npm run golden`). */
const writing = process.env.HATOBA_GOLDEN === 'write';

/** Holds what the window shows to `golden/<name>.png`, or writes that file. */
export async function expectGolden(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = path.join(folder, `${name}.png`);
  if (writing) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, shot);
    return;
  }
  if (!existsSync(file)) throw new Error(`there is no golden image ${name}.png: npm run golden writes it`);
  const [golden, seen] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(shot)];
  expect([seen.width, seen.height], 'width and height').toEqual([golden.width, golden.height]);
  const drawn = new PNG({ width: golden.width, height: golden.height });
  const differing = pixelmatch(golden.data, seen.data, drawn.data, golden.width, golden.height, { threshold: 0.15 });
  const allowed = Math.round(golden.width * golden.height * SHARE);
  const told = path.join(differences, `${name}.png`);
  if (differing <= allowed) return rmSync(told, { force: true });
  mkdirSync(differences, { recursive: true });
  writeFileSync(told, PNG.sync.write(drawn));
  writeFileSync(path.join(differences, `${name}.seen.png`), shot);
  throw new Error(`${differing} pixels differ from golden/${name}.png (${allowed} may); look at ${told}`);
}
