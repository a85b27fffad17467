/**
 * The terminal of a runbook page against xterm alone on an empty page, in the same Chromium: how long a key takes until its
 * character stands in the page, and how long a hundred thousand lines take until the prompt is back. Needs dist/.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.js';
import { serve } from '../../scripts/lib/static-server.js';
import { median, ms, quantile, table } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KEYS = 100;
/** Milliseconds: as fast as people type who type fast. */
const BETWEEN = 60;
const ROUNDS = 3;
const LINES = 100_000;

/** xterm that shows what is typed, as a terminal's driver would, and prints lines when told to. */
const BARE = `<!doctype html><link rel="stylesheet" href="/xterm.css"><div id="t"></div><script type="module">
import { Terminal } from '/xterm.mjs';
const terminal = new Terminal({ cols: 100, rows: 36, fontSize: 14, lineHeight: 1.25, scrollback: 5000, cursorBlink: true });
terminal.open(document.getElementById('t'));
terminal.write('$ ');
terminal.onData((data) => terminal.write(data === '\\x15' ? '\\r\\x1b[K$ ' : data));
window.flood = (lines) => new Promise((done) => {
  for (let line = 1; line <= lines; line += 1000)
    terminal.write(Array.from({ length: 1000 }, (_, at) => (line + at) + '\\r\\n').join(''), line + 1000 > lines ? done : undefined);
});
terminal.focus();
</script>`;

const FILES: Readonly<Record<string, readonly [type: string, file: string]>> = {
  '/xterm.mjs': ['text/javascript', 'node_modules/@xterm/xterm/lib/xterm.mjs'],
  '/xterm.css': ['text/css', 'node_modules/@xterm/xterm/css/xterm.css'],
};

function serveBare(): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, file] = FILES[request.url ?? ''] ?? ['text/html', undefined];
    response.setHeader('content-type', type);
    response.end(file ? readFileSync(path.join(root, file)) : BARE);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const address = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;

/** Notes for each key how long it took from the press until the rows of the terminal changed. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    let pressed: number | undefined;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
    new MutationObserver(() => {
      if (pressed !== undefined) times.push(performance.now() - pressed);
      pressed = undefined;
    }).observe(document.querySelector('.xterm-rows') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(window, { keyTimes: times });
  });
}

async function typeKeys(page: Page): Promise<number[]> {
  for (let key = 0; key < KEYS; key++) {
    if (key % 50 === 49) await page.keyboard.press('Control+u');
    else await page.keyboard.press('abcdefghij'[key % 10] ?? 'a');
    await page.waitForTimeout(BETWEEN);
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.splice(0));
}

async function openBare(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(origin);
  await page.locator('.xterm-rows').waitFor();
  await watchKeys(page);
  return page;
}

async function openOurs(browser: Browser, origin: string, screenReader: boolean): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(
    (on) => localStorage.setItem('hatoba:terminal', JSON.stringify({ screenReader: on })),
    screenReader,
  );
  await page.goto(`${origin}/en/runbooks/data-outlives-container/`);
  await page.locator('.workplace .open').click();
  await promptOf(page);
  await watchKeys(page);
  return page;
}

const promptOf = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => /\$\s*$/.test(document.querySelector('.xterm-rows')?.textContent ?? ''), undefined, {
    polling: 5,
    timeout: 120_000,
  });

async function floodBare(page: Page): Promise<number> {
  return page.evaluate(async (lines) => {
    const before = performance.now();
    await (window as unknown as { flood(lines: number): Promise<void> }).flood(lines);
    return performance.now() - before;
  }, LINES);
}

async function floodOurs(page: Page): Promise<number> {
  await page.keyboard.type(`seq ${LINES}`);
  await page.waitForTimeout(300);
  const before = performance.now();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (last) => document.querySelector('.xterm-rows')?.textContent?.includes(last),
    String(LINES),
    {
      polling: 5,
      timeout: 120_000,
    },
  );
  return performance.now() - before;
}

const row = (
  name: string,
  times: readonly number[],
  flood: number,
  bare: { keys: readonly number[]; flood: number },
): string[] => [
  name,
  ms(median(times)),
  ms(quantile(times, 0.95)),
  `${(median(times) / median(bare.keys)).toFixed(2)}`,
  `${(quantile(times, 0.95) / quantile(bare.keys, 0.95)).toFixed(2)}`,
  ms(flood),
  `${(flood / bare.flood).toFixed(2)}`,
];

/** Prints a table: milliseconds, and how often as long as xterm alone. */
export async function benchTerminal(): Promise<void> {
  const site = await serve(path.join(root, 'dist'), { port: 0 });
  const bareSite = await serveBare();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
  try {
    const pages = {
      'xterm alone': await openBare(browser, address(bareSite)),
      'not read out': await openOurs(browser, address(site), false),
      'read out': await openOurs(browser, address(site), true),
    };
    const keys = new Map<string, number[]>();
    const floods = new Map<string, number[]>();
    // In turns, so that a busy moment of the computer is nobody's alone.
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, page] of Object.entries(pages)) {
        await page.bringToFront();
        keys.set(name, [...(keys.get(name) ?? []), ...(await typeKeys(page))]);
      }
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, page] of Object.entries(pages)) {
        await page.bringToFront();
        const time = await (name === 'xterm alone' ? floodBare(page) : floodOurs(page));
        floods.set(name, [...(floods.get(name) ?? []), time]);
        if (name !== 'xterm alone') await page.keyboard.type('clear\n');
        await page.waitForTimeout(500);
      }
    const bare = { keys: keys.get('xterm alone') ?? [], flood: median(floods.get('xterm alone') ?? []) };
    const head = ['', 'key', 'p95', 'ratio', 'p95 ratio', `${LINES} lines`, 'ratio'];
    console.log(
      table([head, ...[...keys].map(([name, times]) => row(name, times, median(floods.get(name) ?? []), bare))]),
    );
  } finally {
    await browser.close();
    site.close();
    bareSite.close();
  }
}
