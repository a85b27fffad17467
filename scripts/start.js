// npm start: installs what is missing, builds the site and serves it. PORT and HOST choose another address.
import path from 'node:path';
import { build } from './lib/build.js';
import { serve } from './lib/static-server.js';
import { ensurePackages, root, say } from './lib/toolchain.js';

const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? 'localhost';

await ensurePackages();
await build();
try {
  await serve(path.join(root, 'dist'), { port, host });
  say(`Hatoba is at http://${host}:${port}/  (Ctrl-C stops it)`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken by another program. Choose another one: PORT=4322 npm start`);
  process.exit(1);
}
