/**
 * node scripts/node24.js test/docker/server/api-shape/record.ts --engine 28.5.2 --socket PATH
 *
 * Asks a real engine what the list asks and writes its answers to test/recordings/api/shape-<major>.json. The engine
 * should have busybox:latest and hello-world:latest and nothing else; what the list creates it removes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { play } from './play.ts';

const { values } = parseArgs({ options: { engine: { type: 'string' }, socket: { type: 'string' } } });
if (!values.engine || !values.socket) {
  console.error('Usage: record.ts --engine VERSION --socket PATH');
  process.exit(2);
}
const exchanges = await play(values.socket);
const file = new URL(`../../../recordings/api/shape-${values.engine.split('.')[0]}.json`, import.meta.url);
const provenance = `Docker Engine ${values.engine} on Linux, cgroup v1, overlay2, asked over its Unix socket`;
const lines = exchanges.map((exchange) => JSON.stringify(exchange)).join(',\n');
writeFileSync(file, `{"engine":"${values.engine}","provenance":"${provenance}","exchanges":[\n${lines}\n]}\n`);
console.log(`${exchanges.length} answers of ${values.engine}`);
