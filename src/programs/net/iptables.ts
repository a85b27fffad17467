// Models iptables 1.8, nf_tables and legacy: one program under many names (iptables, ip6tables, -save, -restore).
import { decode } from '../../base/bytes.ts';
import { createFirewall, type Firewall, isUsed, TABLES, type TableName } from '../../host/net/firewall.ts';
import { describeXtables, titleOf, type Xtables, xtablesRefusal } from '../../host/net/xtables.ts';
import { print, printError, readAll } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { baseName } from '../applet/flavour.ts';
import { strftime } from '../applet/time.ts';
import { type Call, Refusal } from './iptables-call.ts';
import { perform } from './iptables-change.ts';
import { saved } from './iptables-listing.ts';
import { ruleText } from './iptables-rule.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '--list-rules': '-S',
  '--list': '-L',
  '--append': '-A',
  '--insert': '-I',
  '--replace': '-R',
  '--delete': '-D',
  '--flush': '-F',
  '--policy': '-P',
  '--new-chain': '-N',
  '--delete-chain': '-X',
  '--rename-chain': '-E',
  '--check': '-C',
  '--zero': '-Z',
};

/** What one run is: the tool it was called as, over the rules that are its own. */
interface Tool {
  readonly proc: Process;
  readonly name: string;
  readonly title: string;
  readonly xtables: Xtables;
  readonly firewall: Firewall;
  /** IPv6 has no rules here: its own are made for each run. */
  readonly six: boolean;
}

function toolOf(proc: Process): Tool {
  const name = baseName(proc.argv[0] ?? 'iptables');
  const called = `${proc.exe.path} ${name}`;
  const xtables = describeXtables(called, String(proc.exe.note.version ?? '1.8.10'));
  const six = name.startsWith('ip6');
  const own = xtables.backend === 'legacy' ? proc.ns.net.legacyFirewall : proc.ns.net.firewall;
  const plain = six ? 'ip6tables' : 'iptables';
  return { proc, name: plain, title: titleOf(plain, xtables), xtables, firewall: six ? createFirewall() : own, six };
}

export const iptables: Program = async (proc) => {
  const tool = toolOf(proc);
  const called = baseName(proc.argv[0] ?? 'iptables');
  try {
    if (['-V', '--version'].includes(proc.argv[1] ?? '')) {
      await print(proc, `${tool.title}\n`);
      return 0;
    }
    if (!proc.cred.caps.has('CAP_NET_ADMIN')) throw new Refusal(denied(tool), 4);
    if (called.endsWith('-save')) await print(proc, save(tool));
    else if (called.endsWith('-restore')) restore(tool, decode(await readAll(proc)));
    else await print(proc, one(tool, proc.argv.slice(1)));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const bare = /^(ip6?tables|Warning|Bad arg)/.test(error.message);
    await printError(proc, `${bare ? '' : `${tool.name}: `}${error.message}\n`);
    return error.status;
  }
};

const denied = ({ title, xtables }: Tool): string =>
  xtables.backend === 'legacy'
    ? `${title}: can't initialize iptables table \`filter': Permission denied (you must be root)\nPerhaps iptables or your kernel needs to be upgraded.`
    : `${title}: Could not fetch rule set generation id: Permission denied (you must be root)`;

const HINT = "Try `iptables -h' or 'iptables --help' for more information.";

/** One command line; what it prints. Throws `Refusal`. */
function one(tool: Tool, words: readonly string[]): string {
  const call = readCall(tool, words);
  need(tool, call);
  const legacy = [...Object.values(tool.proc.ns.net.legacyFirewall)].some(isUsed);
  const warns = tool.xtables.backend === 'nf_tables' && legacy && ['-S', '-L'].includes(call.command);
  const warning = warns ? `# Warning: ${tool.name}-legacy tables present, use ${tool.name}-legacy to see them\n` : '';
  return warning + perform(call);
}

/** Asks the kernel for what a call needs. Throws `Refusal` where it has not got it. */
function need({ proc, xtables, six }: Tool, { table, command, chain, rest }: Call): void {
  if (six) return;
  const rule = ['-A', '-I', '-C', '-D', '-R'].includes(command) ? ruleText(rest) : '';
  const refusal = xtablesRefusal(proc.kernel, xtables, { table, command, ...(chain !== undefined && { chain }), rule });
  if (refusal) throw new Refusal(refusal.text.trimEnd(), refusal.status);
}

function readCall(tool: Tool, given: readonly string[]): Call {
  const words = given.flatMap((word) =>
    /^-[tLSvnw]{2,}$/.test(word) ? [...word.slice(1)].map((letter) => `-${letter}`) : [word],
  );
  const { title, firewall } = tool;
  let table = 'filter';
  let command = '';
  let chain: string | undefined;
  const flags = new Set<string>();
  const rest: string[] = [];
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const short = COMMANDS[word] ?? word;
    if (word === '-t' || word === '--table') table = words.shift() ?? '';
    else if (/^-[SLAIRDFPNXECZ]$/.test(short) && command === '') {
      command = short;
      while (words[0] !== undefined && /^-[vnx]+$/.test(words[0]))
        for (const letter of (words.shift() ?? '').slice(1)) flags.add(`-${letter}`);
      if (words[0] !== undefined && !words[0].startsWith('-')) chain = words.shift();
      else if (/^-[AIRDNEC]$/.test(short))
        throw new Refusal(`${title}: option "${short}" requires an argument\n${HINT}`, 2);
    } else if (/^(-n|--numeric|-v|--verbose|--line-numbers|-x|--exact)$/.test(word)) flags.add(word);
    else if (/^(-w|--wait)(=?\d*)$/.test(word)) {
      if (/^\d+$/.test(words[0] ?? '')) words.shift();
    } else rest.push(word);
  }
  if (!TABLES.includes(table as TableName))
    throw new Refusal(
      `${title}: table '${table}' does not exist\nPerhaps iptables or your kernel needs to be upgraded.`,
      3,
    );
  if (command === '') {
    const unknown = rest.find((word) => /^-[A-Z]$/.test(word));
    throw new Refusal(
      unknown === undefined
        ? `${title}: no command specified\n${HINT}`
        : `${title}: unknown option "${unknown}"\n${HINT}`,
      2,
    );
  }
  return {
    firewall,
    table: table as TableName,
    command,
    chain,
    rest,
    numeric: flags.has('-n') || flags.has('--numeric'),
    verbose: flags.has('-v') || flags.has('--verbose'),
    numbers: flags.has('--line-numbers'),
    version: tool.xtables.version,
    title,
  };
}

/** iptables-save: every table that is used, or the one that -t names. */
function save({ proc, name, xtables, firewall }: Tool): string {
  const words = proc.argv.slice(1);
  const at = words.findIndex((word) => word === '-t' || word === '--table');
  const wanted = at < 0 ? undefined : (words[at + 1] as TableName);
  const stamp = strftime('%a %b %e %H:%M:%S %Y', proc.clock.now());
  const tables = TABLES.filter((table) => (wanted === undefined ? isUsed(firewall[table]) : table === wanted));
  return tables
    .map(
      (table) =>
        `# Generated by ${titleOf(`${name}-save`, xtables)} on ${stamp}\n${saved(firewall, table)}# Completed on ${stamp}\n`,
    )
    .join('');
}

/** iptables-restore: whole tables at once, or with -n on top of what is there. Throws `Refusal` naming the line. */
function restore(tool: Tool, text: string): void {
  const { proc, firewall } = tool;
  const keeps = proc.argv.some((word) => word === '-n' || word === '--noflush');
  let table: TableName | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#') || line === 'COMMIT') continue;
    const failed = (why: string, status = 1): Refusal =>
      new Refusal(`iptables-restore: line ${index + 1} failed: ${why}`, status);
    if (line.startsWith('*')) {
      table = TABLES.find((name) => name === line.slice(1));
      if (!table) throw failed(`table '${line.slice(1)}' does not exist`, 3);
      if (!keeps) clear(firewall, table);
      continue;
    }
    if (!table) throw failed('no table selected', 2);
    const [, chain = '', policy = '-'] = /^:(\S+)\s+(\S+)/.exec(line) ?? [];
    if (chain !== '') {
      const there = firewall[table].get(chain);
      if (there && policy !== '-') there.policy = policy;
      else if (!there) firewall[table].set(chain, { rules: [] });
      else there.rules = [];
      continue;
    }
    if (!line.startsWith('-'))
      throw new Refusal(
        `Bad argument \`${line.split(' ')[0]}'\nError occurred at line: ${index + 1}\nTry \`iptables-restore -h' or 'iptables-restore --help' for more information.`,
        2,
      );
    try {
      one(tool, ['-t', table, ...(line.match(/"[^"]*"|\S+/g) ?? [])]);
    } catch (error) {
      throw error instanceof Refusal ? failed(error.message.replace(/^iptables: /, ''), error.status) : error;
    }
  }
}

function clear(firewall: Firewall, table: TableName): void {
  const empty = createFirewall()[table];
  firewall[table].clear();
  for (const [name, chain] of empty) firewall[table].set(name, chain);
}
