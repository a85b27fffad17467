/** netfilter's rules as iptables names them: tables, chains and rules, each rule as `iptables -S` prints it after the chain. */

export interface Chain {
  /** Of the built-in chains only. */
  policy?: string;
  rules: string[];
}

export type TableName = 'raw' | 'mangle' | 'nat' | 'filter' | 'security';

export const TABLES: readonly TableName[] = ['raw', 'mangle', 'nat', 'filter', 'security'];

export type Firewall = Readonly<Record<TableName, Map<string, Chain>>>;

const BUILT_IN: Readonly<Record<TableName, readonly string[]>> = {
  raw: ['PREROUTING', 'OUTPUT'],
  mangle: ['PREROUTING', 'INPUT', 'FORWARD', 'OUTPUT', 'POSTROUTING'],
  security: ['INPUT', 'FORWARD', 'OUTPUT'],
  filter: ['INPUT', 'FORWARD', 'OUTPUT'],
  nat: ['PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'],
};

const emptyTable = (table: TableName): Map<string, Chain> =>
  new Map(BUILT_IN[table].map((name) => [name, { policy: 'ACCEPT', rules: [] }]));

export const createFirewall = (): Firewall => ({
  raw: emptyTable('raw'),
  mangle: emptyTable('mangle'),
  nat: emptyTable('nat'),
  filter: emptyTable('filter'),
  security: emptyTable('security'),
});

/** Whether somebody has put anything into a table. */
export const isUsed = (chains: ReadonlyMap<string, Chain>): boolean =>
  [...chains.values()].some(({ policy, rules }) => policy !== 'ACCEPT' || rules.length > 0);

/** Puts rules at the end of a chain; false when there is no such chain. */
export function appendRule(firewall: Firewall, table: TableName, chain: string, ...rules: string[]): boolean {
  const found = firewall[table].get(chain);
  found?.rules.push(...rules);
  return found !== undefined;
}

/** Puts rules at a place of a chain, its beginning if unsaid; false when there is no such chain. */
export function insertRule(
  firewall: Firewall,
  table: TableName,
  chain: string,
  rules: readonly string[],
  at = 0,
): boolean {
  const found = firewall[table].get(chain);
  found?.rules.splice(at, 0, ...rules);
  return found !== undefined;
}

/** Takes the first such rule out; false when there is none. */
export function deleteRule(firewall: Firewall, table: TableName, chain: string, rule: string): boolean {
  const rules = firewall[table].get(chain)?.rules ?? [];
  const index = rules.indexOf(rule);
  if (index < 0) return false;
  rules.splice(index, 1);
  return true;
}

/** Makes a chain unless it is there. */
export function makeChain(firewall: Firewall, table: TableName, name: string): void {
  if (!firewall[table].has(name)) firewall[table].set(name, { rules: [] });
}

/** How many rules of a table lead to a chain. */
export const referencesTo = (firewall: Firewall, table: TableName, name: string): number =>
  [...firewall[table].values()].reduce(
    (count, chain) => count + chain.rules.filter((rule) => / -[jg] (\S+)/.exec(` ${rule}`)?.[1] === name).length,
    0,
  );
