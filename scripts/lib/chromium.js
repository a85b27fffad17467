// Finds the Chromium for the browser tests: $CHROMIUM, one that is installed, or the one among the packages.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { say } from './toolchain.js';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Flags that keep a headless Chromium quiet and off the network. `asRoot`: its sandbox does not start for root. */
export const chromiumFlags = [
  '--headless=new',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The executable's path. */
export async function findChromium() {
  const installed = [process.env.CHROMIUM, ...INSTALLED].find((file) => file && existsSync(file));
  if (installed) return installed;
  say('No Chromium is installed: unpacking the one among the packages');
  return packagedChromium();
}

/** The path of the one among the packages, which is the same for everybody. */
export async function packagedChromium() {
  // Tells the package to unpack the system libraries it ships too (libnss3 and others), and to add them to the path.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: chromium } = await import(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  return chromium.executablePath();
}
