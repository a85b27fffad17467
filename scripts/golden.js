// npm run golden: builds the site and writes the golden images of test/e2e/golden anew. Look at them before you commit them.
import { build } from './lib/build.js';
import { bin, ensurePackages, modernEnv, modernNode, run } from './lib/toolchain.js';

await ensurePackages({ forTests: true });
await build();
const args = [bin('vitest'), 'run', '--project', 'browser', 'test/e2e/golden.test.ts'];
process.exitCode = await run(modernNode(), args, { env: modernEnv({ HATOBA_GOLDEN: 'write' }) });
