// npm run dev: the site for authors; an edit shows in the open page at once.
import { ensurePackages, tool } from './lib/toolchain.js';

await ensurePackages();
process.exit(await tool('astro', ['dev', ...process.argv.slice(2)]));
