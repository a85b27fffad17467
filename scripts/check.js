// npm run check: types, in two worlds. Everything but the site and the command line must do without DOM and Node.
import { bin, ensurePackages, modernEnv, modernNode, must, run } from './lib/toolchain.js';

await ensurePackages({ forTests: true });
const env = modernEnv();
// Writes the types of the content's collections, which a fresh clone does not have.
await must(modernNode(), [bin('astro'), 'sync', '--silent'], { env });
const engine = await run(modernNode(), [bin('typescript', 'tsc'), '-p', 'src/tsconfig.engine.json'], { env });
const site = await run(modernNode(), [bin('@astrojs/check', 'astro-check'), '--minimumSeverity', 'error'], { env });
process.exit(engine || site);
