// Models iptables 1.8 (nf_tables): `-S`, `-L` and iptables-save.
import { type Chain, type Firewall, referencesTo, type TableName } from '../../host/net/firewall.ts';
import { type Call, known, NO_CHAIN, Refusal } from './iptables-call.ts';

const names = (chains: ReadonlyMap<string, Chain>): string[] => {
  const builtIn = [...chains].filter(([, { policy }]) => policy !== undefined).map(([name]) => name);
  return [...builtIn, ...[...chains.keys()].filter((name) => !builtIn.includes(name)).sort()];
};

/** `-S`. */
export function listRules(call: Call): string {
  const chains = call.firewall[call.table];
  if (call.chain !== undefined && !chains.has(call.chain)) {
    const old = /^1\.8\.[0-9]$/.test(call.version);
    throw new Refusal(
      old
        ? `${call.title}: chain \`${call.chain}' in table \`${call.table}' is incompatible, use 'nft' tool.`
        : NO_CHAIN,
    );
  }
  const shown = call.chain === undefined ? names(chains) : [call.chain];
  const heads = shown.map((name) => {
    const policy = chains.get(name)?.policy;
    return policy === undefined ? `-N ${name}\n` : `-P ${name} ${policy}\n`;
  });
  const rules = shown.flatMap((name) => (chains.get(name)?.rules ?? []).map((rule) => `-A ${name} ${rule}\n`));
  return [...heads, ...rules].join('');
}

/** One table as iptables-save prints it. */
export function saved(firewall: Firewall, table: TableName): string {
  const chains = firewall[table];
  const heads = names(chains).map((name) => `:${name} ${chains.get(name)?.policy ?? '-'} [0:0]\n`);
  const rules = names(chains).flatMap((name) => (chains.get(name)?.rules ?? []).map((rule) => `-A ${name} ${rule}\n`));
  return `*${table}\n${[...heads, ...rules].join('')}COMMIT\n`;
}

/** `-L`. */
export function listTable(call: Call): string {
  const chains = call.firewall[call.table];
  if (call.chain !== undefined) known(call, call.chain);
  const shown = call.chain === undefined ? names(chains) : [call.chain];
  return shown.map((name) => listChain(call, name, chains.get(name) ?? { rules: [] })).join('\n');
}

function listChain(call: Call, name: string, { policy, rules }: Chain): string {
  const about =
    policy === undefined
      ? `${referencesTo(call.firewall, call.table, name)} references`
      : `policy ${policy}${call.verbose ? ' 0 packets, 0 bytes' : ''}`;
  const counters = call.verbose ? ' pkts bytes ' : '';
  const devices = call.verbose ? 'in     out     ' : '';
  const head = `${call.numbers ? 'num  ' : ''}${counters}target     prot opt ${devices}source               destination         \n`;
  const rows = rules.map((rule, index) => `${call.numbers ? String(index + 1).padEnd(5) : ''}${row(call, rule)}\n`);
  return `Chain ${name} (${about})\n${head}${rows.join('')}`;
}

const NUMBERS: Readonly<Record<string, string>> = { all: '0', tcp: '6', udp: '17', icmp: '1', sctp: '132' };

function row(call: Call, rule: string): string {
  const option = (flag: string): string => {
    const [, not = '', value] = new RegExp(`(?:^| )(! )?${flag} (\\S+)`).exec(rule) ?? [];
    return value === undefined ? '' : `${not ? '!' : ''}${value}`;
  };
  const address = (value: string): string => {
    if (value === '') return call.numeric ? '0.0.0.0/0' : 'anywhere';
    return value.replace(/\/32$/, '');
  };
  const old = /^1\.8\.[0-9]$/.test(call.version);
  const named = option('-p') || 'all';
  const proto = old && call.numeric ? (NUMBERS[named] ?? named) : named;
  const devices = call.verbose ? `${(option('-i') || '*').padEnd(6)} ${(option('-o') || '*').padEnd(6)}  ` : '';
  const counters = call.verbose ? '    0     0 ' : '';
  const fixed = `${counters}${option('-j').padEnd(10)} ${proto.padEnd(4)} --  ${devices}${address(option('-s')).padEnd(20)} ${address(option('-d')).padEnd(20)}`;
  const extras = [
    option('--dport') === '' ? '' : `${named} dpt:${option('--dport')}`,
    option('--dst-type') === '' ? '' : `ADDRTYPE match dst-type ${option('--dst-type')}`,
    option('--ctstate') === '' ? '' : `ctstate ${option('--ctstate')}`,
    option('--to-destination') === '' ? '' : `to:${option('--to-destination')}`,
  ].filter((text) => text !== '');
  return extras.length === 0 ? fixed : `${fixed} ${extras.join(' ')}`;
}
