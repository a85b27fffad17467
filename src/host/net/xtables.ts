// Models what iptables (legacy and nf_tables, 1.8) needs of the kernel, and its words where that is not to be had.
import type { Files } from '../fs/files.ts';
import { readNote } from '../process/elf.ts';
import type { Kernel } from '../process/types.ts';
import type { Firewall } from './firewall.ts';
import type { NetNamespace } from './namespace.ts';

export interface Xtables {
  readonly backend: 'nf_tables' | 'legacy';
  /** `1.8.10`. */
  readonly version: string;
}

/** The rules that the iptables of a PATH works on. */
export const firewallOf = (net: NetNamespace, files: Files): Firewall =>
  xtablesOf(files)?.backend === 'legacy' ? net.legacyFirewall : net.firewall;

/** How a call ends that the kernel cannot serve. */
export interface XtablesRefusal {
  readonly text: string;
  readonly status: number;
}

const PLACES = ['/usr/sbin/iptables', '/usr/bin/iptables', '/usr/local/sbin/iptables'];

/** The iptables that a PATH finds: by the alternative that the name leads to. Undefined where it is not installed. */
export function xtablesOf(files: Files): Xtables | undefined {
  const path = PLACES.find((place) => files.exists(place));
  if (path === undefined) return undefined;
  const { inode, path: real } = files.resolve(path);
  const note = inode.type === 'file' ? readNote(inode.head?.(4096) ?? files.readFile(real)) : undefined;
  return describeXtables(real, String(note?.version ?? '1.8.10'));
}

/** Which iptables a file is: before 1.8 there was one alone. */
export const describeXtables = (path: string, version: string): Xtables => ({
  backend: path.includes('legacy') || /^1\.[0-7]\./.test(version) ? 'legacy' : 'nf_tables',
  version,
});

/** `iptables v1.8.10 (nf_tables)`; before 1.8 nothing told the kinds apart. */
export const titleOf = (name: string, { backend, version }: Xtables): string =>
  `${name} v${version}${/^1\.[0-7]\./.test(version) ? '' : ` (${backend})`}`;

/** Matches and targets that are modules of their own, by name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  addrtype: 'xt_addrtype',
  comment: 'xt_comment',
  connmark: 'xt_connmark',
  conntrack: 'xt_conntrack',
  mark: 'xt_mark',
  multiport: 'xt_multiport',
  set: 'xt_set',
  tcp: 'xt_tcpudp',
  udp: 'xt_tcpudp',
  DNAT: 'xt_nat',
  LOG: 'xt_LOG',
  MASQUERADE: 'xt_MASQUERADE',
  REDIRECT: 'xt_REDIRECT',
  SNAT: 'xt_nat',
};

/** What nf_tables does without an extension of xtables. */
const NATIVE = ['tcp', 'udp', 'comment'];

const extensionsOf = (rule: string): string[] =>
  [...rule.matchAll(/(?:^| )-(?:m|j) (\S+)/g)].map(([, name = '']) => name).filter((name) => name in EXTENSIONS);

/** Asks the kernel for the modules of a table and of a rule, as a call of iptables does; says how it is refused. */
export function xtablesRefusal(
  { modules }: Kernel,
  { backend, version }: Xtables,
  call: { readonly table: string; readonly command?: string; readonly chain?: string; readonly rule?: string },
): XtablesRefusal | undefined {
  const { table, command = '-A', chain = '', rule = '' } = call;
  const missing = extensionsOf(rule).filter((name) => !(backend === 'nf_tables' && NATIVE.includes(name)));
  if (backend === 'legacy') {
    if (!modules.request(`iptable_${table}`))
      return {
        text: `${titleOf('iptables', { backend, version })}: can't initialize iptables table \`${table}': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n`,
        status: 3,
      };
    const absent = missing.find((name) => !modules.request(EXTENSIONS[name] ?? ''));
    return absent === undefined ? undefined : { text: 'iptables: No chain/target/match by that name.\n', status: 1 };
  }
  if (!modules.request('nf_tables'))
    return { text: `iptables/${version} Failed to initialize nft: Protocol not supported\n`, status: 1 };
  if (table === 'nat') modules.request('nft_chain_nat');
  if (missing.length === 0) return undefined;
  modules.request('nft_compat');
  const absent = missing.find((name) => !modules.request(EXTENSIONS[name] ?? ''));
  if (absent === undefined) return undefined;
  const operation = { '-I': 'RULE_INSERT', '-D': 'RULE_DELETE', '-C': 'RULE_CHECK' }[command] ?? 'RULE_APPEND';
  return {
    text: `Warning: Extension ${absent} revision 0 not supported, missing kernel module?\niptables v${version} (nf_tables):  ${operation} failed (No such file or directory): rule in chain ${chain}\n`,
    status: 4,
  };
}
