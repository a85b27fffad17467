// npm run lighthouse: Lighthouse's figures for the main kinds of pages, in both languages and on both kinds of device; the
// median of three runs (RUNS). Lighthouse itself is not among the packages: 114 packages and 176 MB for something that is run now and then.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './lib/build.js';
import { chromiumFlags, findChromium } from './lib/chromium.js';
import { serve } from './lib/static-server.js';
import { root, say } from './lib/toolchain.js';

const RUNS = Number(process.env.RUNS ?? 3);
const PAGES = ['', 'volumes/where-data-lives/', 'errors/port-already-allocated/', 'runbooks/first-container/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const DEVICES = ['mobile', 'desktop'];

/** Lighthouse from where it was installed, or from $LIGHTHOUSE; undefined where it was not. */
async function load() {
  try {
    return await import(process.env.LIGHTHOUSE ?? 'lighthouse');
  } catch {
    return undefined;
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Scores of one run, and the audits that took something away. */
async function measure({ default: lighthouse, desktopConfig }, url, device, port) {
  const flags = { port, output: 'json', logLevel: 'error' };
  const { lhr } = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
  const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ weight, id }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim()),
  );
  return { scores: CATEGORIES.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100)), lost };
}

const module = await load();
if (!module) {
  console.error('Lighthouse is not installed. For this one time: npm install --no-save --ignore-scripts lighthouse');
  process.exit(1);
}
await build();
const server = await serve(path.join(root, 'dist'), { port: 0 });
const port = 9000 + Math.floor(Math.random() * 1000);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumFlags, `--remote-debugging-port=${port}`],
});
say(`Lighthouse, median of ${RUNS}: ${CATEGORIES.join(', ')}`);
for (const device of DEVICES) {
  for (const page of ['ja', 'en'].flatMap((language) => PAGES.map((name) => `/${language}/${name}`))) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await measure(module, `http://localhost:${server.address().port}${page}`, device, port));
    }
    const scores = CATEGORIES.map((_, index) => median(runs.map((run) => run.scores[index])));
    const lost = [...new Set(runs.flatMap((run) => run.lost))];
    console.log(
      [device.padEnd(7), scores.map((score) => String(score).padStart(3)).join(' '), page, ...lost].join('  '),
    );
  }
}
await browser.close();
server.close();
