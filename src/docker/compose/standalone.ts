// Models docker/compose cmd/compatibility/convert.go: `docker-compose …` as what `docker` is called with.

const SWITCHES = new Set(['--debug', '-D', '--verbose', '--tls', '--tlsverify']);
const VALUES = ['--tlscacert', '--tlscert', '--tlskey', '--host', '-H', '--context', '--log-level'];
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['--verbose', '--debug'],
  ['-h', '--help'],
  ['--version', 'version'],
  ['-v', 'version'],
]);

/** The words after `docker` for those after `docker-compose`. Throws an Error for a flag without its value. */
export function dockerArgs(args: readonly string[]): string[] {
  const root: string[] = [];
  const command = ['compose'];
  for (let index = 0; index < args.length; index++) {
    const given = args[index] ?? '';
    if (given !== '' && !given.startsWith('-')) return [...root, ...command, ...args.slice(index)];
    const word = RENAMED.get(given) ?? given;
    const flag = VALUES.find((one) => word === one || word.startsWith(`${one}=`));
    if (SWITCHES.has(word)) root.push(word);
    else if (flag === undefined) command.push(word);
    else if (word !== flag) root.push(flag, word.slice(flag.length + 1));
    else {
      const value = args[++index];
      if (value === undefined) throw new Error(`flag needs an argument: '${word}'`);
      root.push(word, value);
    }
  }
  return [...root, ...command];
}
