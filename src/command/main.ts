/** `hatoba`: finds the subcommand, runs it, ends with its exit status. */
import { fileURLToPath } from 'node:url';
import { processIo } from './process-io.ts';
import { CannotRun, HelpWanted, type Subcommand, UsageError } from './subcommand.ts';
import { didYouMean } from './suggest.ts';
import { version } from './version.ts';

interface Entry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Subcommand>;
}

const SUBCOMMANDS: readonly Entry[] = [
  {
    name: 'sandbox',
    summary: 'a machine with Docker on it, here in this terminal',
    load: async () => (await import('./sandbox/sandbox.ts')).sandbox,
  },
  {
    name: 'engine',
    summary: "a sandbox's Docker Engine on a Unix socket, for the docker you have",
    load: async () => (await import('./engine/engine.ts')).engine,
  },
  {
    name: 'run',
    summary: 'run runbooks, on the sandbox or on a real engine',
    load: async () => (await import('./run/run.ts')).run,
  },
  {
    name: 'show',
    summary: 'tell the record of a run again',
    load: async () => (await import('./show/show.ts')).show,
  },
  {
    name: 'check',
    summary: 'check the content: syntax, both languages, links, every command',
    load: async () => (await import('./check/check.ts')).check,
  },
  {
    name: 'translated',
    summary: 'what a translation is behind in, and the mark that it no longer is',
    load: async () => (await import('./translated/translated.ts')).translated,
  },
  {
    name: 'new',
    summary: 'begin a note, a runbook or an error in both languages',
    load: async () => (await import('./new/new.ts')).newPage,
  },
  { name: 'why', summary: 'find the page for an error message', load: async () => (await import('./why/why.ts')).why },
];

const HELP = `hatoba: paste the error, get the fix, run the fix.

Usage: hatoba COMMAND [OPTIONS]

${SUBCOMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  hatoba COMMAND --help says more about a command; hatoba --version prints the version.
`;

async function main(args: readonly string[]): Promise<number> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const io = processIo(root);
  const [word, ...rest] = args;
  if (word === undefined || word === '--help' || word === '-h' || word === 'help') {
    const entry = word === 'help' ? SUBCOMMANDS.find(({ name }) => name === rest[0]) : undefined;
    (word === undefined ? io.err : io.out).write(entry ? (await entry.load()).help : HELP);
    return word === undefined ? 2 : 0;
  }
  if (word === '--version' || word === '-v') {
    io.out.write(`${version()}\n`);
    return 0;
  }
  const entry = SUBCOMMANDS.find(({ name }) => name === word);
  if (!entry) {
    const hint = didYouMean(
      word,
      SUBCOMMANDS.map(({ name }) => name),
    );
    io.err.write(`hatoba: unknown command ${JSON.stringify(word)}.${hint}\nRun hatoba --help for the commands.\n`);
    return 2;
  }
  const subcommand = await entry.load();
  try {
    return await subcommand.run(rest, io);
  } catch (error) {
    if (error instanceof HelpWanted) {
      io.out.write(subcommand.help);
      return 0;
    }
    if (error instanceof UsageError) {
      io.err.write(`hatoba ${word}: ${error.message}\nRun hatoba ${word} --help for its options.\n`);
      return 2;
    }
    if (error instanceof CannotRun) {
      io.err.write(`hatoba ${word}: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

const finish = (status: number): void => {
  // Pipes must be empty before the process may end; timers of a machine would keep it alive.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(status)));
};

main(process.argv.slice(2)).then(finish, (error: unknown) => {
  const told = error instanceof Error ? error.message : String(error);
  process.stderr.write(`hatoba: something in hatoba itself went wrong: ${told}\n`);
  if (process.env.HATOBA_DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  finish(2);
});
