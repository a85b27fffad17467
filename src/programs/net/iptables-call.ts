// What one call of iptables asks, and how it is refused.
import type { Chain, Firewall, TableName } from '../../host/net/firewall.ts';

/** Ends with a message and a status. */
export class Refusal extends Error {
  readonly status: number;
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

export const NO_CHAIN = 'No chain/target/match by that name.';

/** One call. */
export interface Call {
  readonly firewall: Firewall;
  readonly table: TableName;
  readonly command: string;
  readonly chain: string | undefined;
  readonly rest: readonly string[];
  readonly numeric: boolean;
  readonly verbose: boolean;
  readonly numbers: boolean;
  readonly version: string;
  /** `iptables v1.8.10 (nf_tables)`. */
  readonly title: string;
}

/** The chain of that name. Throws `Refusal` when there is none. */
export function known(call: Call, name: string): Chain {
  const chain = call.firewall[call.table].get(name);
  if (!chain) throw new Refusal(NO_CHAIN);
  return chain;
}
