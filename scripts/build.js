import { build } from './lib/build.js';
import { ensurePackages } from './lib/toolchain.js';

await ensurePackages();
await build({ force: true });
