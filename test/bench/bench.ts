/**
 * npm run bench [-- PART...] [--shell COMMAND --engine MAJOR --session NAME...] [--queries N --pastes FOLDER]
 *
 * sandbox     recorded sessions, the boot of a machine, a machine that fills with containers. With a COMMAND that opens
 *             a shell on a host with a real Docker Engine (`bash`, `ssh host bash`), the same sessions run there too, turn
 *             by turn, and the ratio is printed. They leave nothing behind but what they leave by design: give a host that
 *             you can clean up.
 * diagnosis   the same pastes put to the diagnosis, Pagefind alone, MiniSearch, FlexSearch and Fuse over the same pages;
 *             N pastes made of the catalogue, or those of a FOLDER with pastes.jsonl and negatives.jsonl.
 * growth      time and bytes of the diagnosis with 1,000 and 10,000 further templates.
 * terminal    the terminal of a runbook page against xterm alone in the same Chromium: time from a key to its character, time
 *             of a hundred thousand lines. Needs dist/ (npm run build).
 */
import { parseArgs } from 'node:util';
import { benchSandbox, ENGINES } from './sandbox.ts';
import { benchDiagnosis } from './search/diagnosis.ts';
import { benchGrowth } from './search/growth.ts';
import { benchTerminal } from './terminal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shell: { type: 'string' },
    engine: { type: 'string', default: '28' },
    session: { type: 'string', multiple: true, default: [] },
    queries: { type: 'string', default: '300' },
    pastes: { type: 'string' },
  },
});
const major = values.engine.split('.')[0] ?? '';

const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  sandbox: () => benchSandbox({ engine: major, shell: values.shell, sessions: values.session }),
  diagnosis: () => benchDiagnosis(Number(values.queries), values.pastes),
  growth: benchGrowth,
  terminal: benchTerminal,
};

const unknown = positionals.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0 || !ENGINES.includes(major)) {
  const parts = Object.keys(PARTS).join('|');
  console.error(
    `Usage: npm run bench -- [${parts}] [--shell COMMAND] [--engine ${ENGINES.join('|')}] [--session NAME...] [--queries N] [--pastes FOLDER]`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n${name}`);
  await run();
}
