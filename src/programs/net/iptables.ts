// Models iptables 1.8 (nf_tables): listing and editing the rules of the filter and nat tables.
import { appendRule, deleteRule, insertRule, makeChain, referencesTo } from '../../host/net/firewall.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { baseName } from '../applet/flavour.ts';
import { type Call, known, NO_CHAIN, Refusal } from './iptables-call.ts';
import { listRules, listTable, saved } from './iptables-listing.ts';

const NO_RULE = 'Bad rule (does a matching rule exist in that chain?).';

const COMMANDS: Readonly<Record<string, string>> = {
  '--list-rules': '-S',
  '--list': '-L',
  '--append': '-A',
  '--insert': '-I',
  '--delete': '-D',
  '--flush': '-F',
  '--policy': '-P',
  '--new-chain': '-N',
  '--delete-chain': '-X',
  '--check': '-C',
  '--zero': '-Z',
};

const versionOf = (proc: Process): string => String(proc.exe.note.version ?? '1.8.10');

/** iptables, and ip6tables, which has no rules of its own here. */
export const iptables: Program = async (proc) => {
  const version = versionOf(proc);
  const name = baseName(proc.argv[0] ?? 'iptables');
  try {
    if (proc.cred.uid !== 0 && !proc.cred.caps.has('CAP_NET_ADMIN'))
      throw new Refusal(
        `${name} v${version} (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)`,
        4,
      );
    if (['-V', '--version'].includes(proc.argv[1] ?? '')) {
      await print(proc, `${name} v${version} (nf_tables)\n`);
      return 0;
    }
    if (name === 'iptables-save') {
      await print(proc, saved(proc.ns.net.firewall));
      return 0;
    }
    await print(proc, perform(readCall(proc, version)));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await printError(proc, `${error.message.startsWith(name) ? '' : `${name}: `}${error.message}\n`);
    return error.status;
  }
};

function readCall(proc: Process, version: string): Call {
  const words = proc.argv.slice(1);
  let table = 'filter';
  let command = '';
  let chain: string | undefined;
  const flags = new Set<string>();
  const rest: string[] = [];
  while (words.length > 0) {
    const word = words.shift() ?? '';
    const short = COMMANDS[word] ?? word;
    if (word === '-t' || word === '--table') table = words.shift() ?? '';
    else if (/^-[SLAIDFPNXCZ]$/.test(short) && command === '') {
      command = short;
      if (words[0] !== undefined && !words[0].startsWith('-')) chain = words.shift();
    } else if (/^(-n|--numeric|-v|--verbose|--line-numbers|-w|--wait|-x|-nv|-vn)$/.test(word)) flags.add(word);
    else rest.push(word);
  }
  if (table !== 'filter' && table !== 'nat')
    throw new Refusal(
      `iptables v${version} (nf_tables): table '${table}' does not exist\nPerhaps iptables or your kernel needs to be upgraded.`,
      3,
    );
  if (command === '')
    throw new Refusal(
      `iptables v${version} (nf_tables): no command specified\nTry \`iptables -h' or 'iptables --help' for more information.`,
      2,
    );
  return {
    firewall: proc.ns.net.firewall,
    table,
    command,
    chain,
    rest,
    numeric: [...flags].some((flag) => flag.includes('n') && flag !== '--line-numbers'),
    verbose: [...flags].some((flag) => flag.includes('v')),
    numbers: flags.has('--line-numbers'),
    version,
  };
}

/** What is printed. Throws `Refusal`. */
function perform(call: Call): string {
  const { firewall, table, command, chain = '', rest } = call;
  const chains = firewall[table];
  switch (command) {
    case '-S':
      return listRules(call);
    case '-L':
      return listTable(call);
    case '-A':
      if (!appendRule(firewall, table, chain, ruleText(rest))) throw new Refusal(NO_CHAIN);
      return '';
    case '-I': {
      const numbered = /^\d+$/.test(rest[0] ?? '');
      const at = numbered ? Number(rest[0]) - 1 : 0;
      if (!insertRule(firewall, table, chain, [ruleText(numbered ? rest.slice(1) : rest)], at))
        throw new Refusal(NO_CHAIN);
      return '';
    }
    case '-D':
    case '-C':
      removeOrCheck(call);
      return '';
    case '-F':
      for (const each of chain === '' ? chains.values() : [known(call, chain)]) each.rules = [];
      return '';
    case '-P':
      known(call, chain).policy = rest[0] ?? 'ACCEPT';
      return '';
    case '-N':
      if (chains.has(chain)) throw new Refusal('Chain already exists.');
      makeChain(firewall, table, chain);
      return '';
    case '-X':
      for (const name of chain === '' ? [...chains.keys()] : [chain]) removeChain(call, name, chain !== '');
      return '';
    default:
      return '';
  }
}

function removeOrCheck({ firewall, table, command, chain = '', rest }: Call): void {
  const rules = firewall[table].get(chain)?.rules;
  if (!rules) throw new Refusal(NO_CHAIN);
  if (/^\d+$/.test(rest[0] ?? '')) {
    if (!rules[Number(rest[0]) - 1]) throw new Refusal('Index of deletion too big.');
    rules.splice(Number(rest[0]) - 1, 1);
    return;
  }
  const rule = ruleText(rest);
  const found = command === '-C' ? rules.includes(rule) : deleteRule(firewall, table, chain, rule);
  if (!found) throw new Refusal(NO_RULE);
}

function removeChain({ firewall, table }: Call, name: string, asked: boolean): void {
  const chain = firewall[table].get(name);
  if (!chain) throw new Refusal(NO_CHAIN);
  if (chain.policy !== undefined) {
    if (asked) throw new Refusal('Invalid argument.');
    return;
  }
  if (referencesTo(firewall, table, name) > 0) throw new Refusal('Too many links.');
  if (chain.rules.length > 0) throw new Refusal('Directory not empty.');
  firewall[table].delete(name);
}

/** A rule as `-S` prints it: addresses with their length, a protocol with its match. */
function ruleText(words: readonly string[]): string {
  const out: string[] = [];
  let proto = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (['-s', '--source', '-d', '--destination'].includes(word)) {
      out.push(word.startsWith('-s') || word === '--source' ? '-s' : '-d', next.includes('/') ? next : `${next}/32`);
      at++;
    } else if (word === '-p' || word === '--protocol') {
      proto = next;
      out.push('-p', next);
      at++;
    } else if (['--dport', '--sport'].includes(word)) {
      if (!out.includes('-m') || out[out.indexOf('-m') + 1] !== proto) out.push('-m', proto);
      out.push(word, next);
      at++;
    } else out.push({ '--jump': '-j', '--in-interface': '-i', '--out-interface': '-o' }[word] ?? word);
  }
  return out.join(' ');
}
