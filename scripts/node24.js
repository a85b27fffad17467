// Runs a TypeScript file with a Node that can: node scripts/node24.js FILE [ARGUMENTS]
import { ensurePackages, modernEnv, modernNode, run } from './lib/toolchain.js';

await ensurePackages({ forTests: true });
process.exit(await run(modernNode(), process.argv.slice(2), { env: modernEnv() }));
