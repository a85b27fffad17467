// Models iptables 1.8: commands that list and change the rules of a table.
import { appendRule, deleteRule, insertRule, makeChain, referencesTo } from '../../host/net/firewall.ts';
import { type Call, known, NO_CHAIN, Refusal } from './iptables-call.ts';
import { listRules, listTable } from './iptables-listing.ts';
import { ruleText } from './iptables-rule.ts';

const NO_RULE = 'Bad rule (does a matching rule exist in that chain?).';

/** What is printed. Throws `Refusal`. */
export function perform(call: Call): string {
  const { firewall, table, command, chain = '', rest } = call;
  const chains = firewall[table];
  switch (command) {
    case '-S':
      return listRules(call);
    case '-L':
      return listTable(call);
    case '-A':
      checkTarget(call, rest);
      if (!appendRule(firewall, table, chain, ruleText(rest))) throw new Refusal(NO_CHAIN);
      return '';
    case '-I': {
      checkTarget(call, rest);
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
    case '-R': {
      const { rules } = known(call, chain);
      const at = Number(rest[0]) - 1;
      if (!rules[at]) throw new Refusal('Index of replacement too big.');
      rules[at] = ruleText(rest.slice(1));
      return '';
    }
    case '-F':
      for (const each of chain === '' ? chains.values() : [known(call, chain)]) each.rules = [];
      return '';
    case '-P': {
      const found = chains.get(chain);
      if (found?.policy === undefined) throw new Refusal('Bad built-in chain name.');
      if (!['ACCEPT', 'DROP'].includes(rest[0] ?? ''))
        throw new Refusal("Bad policy name. Run `dmesg' for more information.");
      found.policy = rest[0] ?? 'ACCEPT';
      return '';
    }
    case '-E': {
      const found = known(call, chain);
      chains.delete(chain);
      chains.set(rest[0] ?? '', found);
      return '';
    }
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

/** What nf_tables says of a chain that is still used; legacy has words of its own. */
const inUse = ({ title }: Call, name: string, legacy: string): string =>
  title.includes('nf_tables') ? `${title}:  CHAIN_DEL failed (Device or resource busy): chain ${name}` : legacy;

function removeChain(call: Call, name: string, asked: boolean): void {
  const { firewall, table } = call;
  const chain = firewall[table].get(name);
  if (!chain) throw new Refusal(NO_CHAIN);
  if (chain.policy !== undefined) {
    if (asked) throw new Refusal('Invalid argument.');
    return;
  }
  if (referencesTo(firewall, table, name) > 0) throw new Refusal(inUse(call, name, 'Too many links.'));
  if (chain.rules.length > 0) throw new Refusal(inUse(call, name, 'Directory not empty.'));
  firewall[table].delete(name);
}

const TARGETS =
  /^(ACCEPT|DROP|RETURN|REJECT|LOG|MASQUERADE|DNAT|SNAT|REDIRECT|MARK|CONNMARK|CT|NOTRACK|TCPMSS|NFLOG|QUEUE|NFQUEUE|SET|TRACE)$/;

/** A rule can only lead to a chain of its table, or to a target there is. */
function checkTarget({ firewall, table, title }: Call, rest: readonly string[]): void {
  const at = rest.findIndex((word) => ['-j', '--jump', '-g', '--goto'].includes(word));
  const target = rest[at + 1];
  if (at < 0 || target === undefined || TARGETS.test(target) || firewall[table].has(target)) return;
  throw new Refusal(
    title.includes('nf_tables')
      ? `${title}: Chain '${target}' does not exist\nTry \`iptables -h' or 'iptables --help' for more information.`
      : `${title}: Couldn't load target \`${target}':No such file or directory\n\nTry \`iptables -h' or 'iptables --help' for more information.`,
    2,
  );
}
