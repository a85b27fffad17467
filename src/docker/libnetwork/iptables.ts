// Models libnetwork/iptables and drivers/bridge/{setup_ip_tables_linux.go,internal/iptabler}: the rules of Docker's chains.
import {
  appendRule,
  deleteRule,
  type Firewall,
  insertRule,
  makeChain,
  type TableName,
} from '../../host/net/firewall.ts';
import { type EngineVersion, since } from '../engine-version.ts';

/** A bridge network as its rules need it. */
export interface Bridged {
  readonly bridge: string;
  /** `172.17.0.0/16`; empty without IPv4. */
  readonly subnet: string;
  readonly internal: boolean;
  readonly icc: boolean;
  readonly masquerade: boolean;
}

export interface PublishedRule {
  readonly bridge: string;
  readonly proto: string;
  readonly hostIp: string;
  readonly hostPort: number;
  readonly ip: string;
  readonly port: number;
}

const STAGE_1 = 'DOCKER-ISOLATION-STAGE-1';
const STAGE_2 = 'DOCKER-ISOLATION-STAGE-2';
const ESTABLISHED = '-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT';

/** The chains that a daemon makes when it starts. */
export function setUpChains(firewall: Firewall, version: EngineVersion): void {
  const modern = since(version, 28);
  makeChain(firewall, 'nat', 'DOCKER');
  for (const name of ['DOCKER', STAGE_1, STAGE_2, 'DOCKER-USER']) makeChain(firewall, 'filter', name);
  const forward = firewall.filter.get('FORWARD');
  if (forward) forward.policy = 'DROP';
  appendRule(firewall, 'nat', 'PREROUTING', '-m addrtype --dst-type LOCAL -j DOCKER');
  appendRule(firewall, 'nat', 'OUTPUT', '! -d 127.0.0.0/8 -m addrtype --dst-type LOCAL -j DOCKER');
  if (modern) {
    for (const name of ['DOCKER-BRIDGE', 'DOCKER-CT', 'DOCKER-FORWARD']) makeChain(firewall, 'filter', name);
    appendRule(firewall, 'filter', 'FORWARD', '-j DOCKER-USER', '-j DOCKER-FORWARD');
    appendRule(firewall, 'filter', 'DOCKER-FORWARD', '-j DOCKER-CT', `-j ${STAGE_1}`, '-j DOCKER-BRIDGE');
    return;
  }
  appendRule(firewall, 'filter', 'FORWARD', '-j DOCKER-USER', `-j ${STAGE_1}`);
  for (const name of [STAGE_1, STAGE_2, 'DOCKER-USER']) appendRule(firewall, 'filter', name, '-j RETURN');
}

type Rule = readonly [table: TableName, chain: string, place: 'first' | 'last' | 'forward', rule: string];

/** The rules of a network, in the order they go in. */
function networkRules(network: Bridged, version: EngineVersion): Rule[] {
  const { bridge, subnet, internal, icc, masquerade } = network;
  const modern = since(version, 28);
  const forward = modern ? 'DOCKER-FORWARD' : 'FORWARD';
  const at = modern ? 'last' : 'forward';
  if (internal) {
    return [
      ['filter', STAGE_1, 'first', `! -d ${subnet} -i ${bridge} -j DROP`],
      ['filter', STAGE_1, 'first', `! -s ${subnet} -o ${bridge} -j DROP`],
      ['filter', forward, at, `-i ${bridge} -o ${bridge} -j ${icc ? 'ACCEPT' : 'DROP'}`],
    ];
  }
  const nat: Rule[] =
    masquerade && subnet !== ''
      ? [
          ['nat', 'POSTROUTING', 'first', `-s ${subnet} ! -o ${bridge} -j MASQUERADE`],
          ['nat', 'DOCKER', 'first', `-i ${bridge} -j RETURN`],
        ]
      : [];
  const isolation: Rule[] = [
    ['filter', STAGE_1, 'first', `-i ${bridge} ! -o ${bridge} -j ${STAGE_2}`],
    ['filter', STAGE_2, 'first', `-o ${bridge} -j DROP`],
  ];
  if (modern) {
    const out: Rule[] = icc
      ? [['filter', forward, 'last', `-i ${bridge} -j ACCEPT`]]
      : [
          ['filter', forward, 'last', `-i ${bridge} -o ${bridge} -j DROP`],
          ['filter', forward, 'last', `-i ${bridge} ! -o ${bridge} -j ACCEPT`],
        ];
    return [
      ['filter', 'DOCKER', 'last', `! -i ${bridge} -o ${bridge} -j DROP`],
      ['filter', 'DOCKER-BRIDGE', 'last', `-o ${bridge} -j DOCKER`],
      ['filter', 'DOCKER-CT', 'last', `-o ${bridge} ${ESTABLISHED}`],
      ...out,
      ...isolation,
      ...nat,
    ];
  }
  return [
    ['filter', 'FORWARD', 'forward', `-i ${bridge} -o ${bridge} -j ${icc ? 'ACCEPT' : 'DROP'}`],
    ['filter', 'FORWARD', 'forward', `-i ${bridge} ! -o ${bridge} -j ACCEPT`],
    ['filter', 'FORWARD', 'forward', `-o ${bridge} -j DOCKER`],
    ['filter', 'FORWARD', 'forward', `-o ${bridge} ${ESTABLISHED}`],
    ...isolation,
    ...nat,
  ];
}

/** Below the jumps to DOCKER-USER and the isolation chain, which stay first. */
const AFTER_JUMPS = 2;

/** The rules of a new bridge network. */
export function addNetworkRules(firewall: Firewall, network: Bridged, version: EngineVersion): void {
  for (const [table, chain, place, rule] of networkRules(network, version)) {
    if (place === 'last') appendRule(firewall, table, chain, rule);
    else insertRule(firewall, table, chain, [rule], place === 'first' ? 0 : AFTER_JUMPS);
  }
}

export function removeNetworkRules(firewall: Firewall, network: Bridged, version: EngineVersion): void {
  for (const [table, chain, , rule] of networkRules(network, version)) deleteRule(firewall, table, chain, rule);
}

/** `0.0.0.0` is every address of the host. */
const dnat = ({ bridge, proto, hostIp, hostPort, ip, port }: PublishedRule): string =>
  `${hostIp === '0.0.0.0' ? '' : `-d ${hostIp}/32 `}! -i ${bridge} -p ${proto} -m ${proto} --dport ${hostPort} -j DNAT --to-destination ${ip}:${port}`;

const accept = ({ bridge, proto, ip, port }: PublishedRule): string =>
  `-d ${ip}/32 ! -i ${bridge} -o ${bridge} -p ${proto} -m ${proto} --dport ${port} -j ACCEPT`;

const hairpin = ({ proto, ip, port }: PublishedRule): string =>
  `-s ${ip}/32 -d ${ip}/32 -p ${proto} -m ${proto} --dport ${port} -j MASQUERADE`;

/** The command that fails when somebody took Docker's chain away, as the engine runs it. */
const command = ({ bridge, proto, hostIp, hostPort, ip, port }: PublishedRule): string =>
  `iptables --wait -t nat -A DOCKER -p ${proto} -d ${hostIp === '0.0.0.0' ? '0/0' : hostIp} --dport ${hostPort} -j DNAT --to-destination ${ip}:${port} ! -i ${bridge}`;

/** The rules of a published port; IPv6 has none here. Answers what the engine says when the chain is gone. */
export function addPortRules(firewall: Firewall, port: PublishedRule, version: EngineVersion): string | undefined {
  if (port.hostIp.includes(':')) return undefined;
  if (!appendRule(firewall, 'nat', 'DOCKER', dnat(port)))
    return ` (iptables failed: ${command(port)}: iptables: No chain/target/match by that name.\n (exit status 1))`;
  if (since(version, 28)) insertRule(firewall, 'filter', 'DOCKER', [accept(port)]);
  else {
    appendRule(firewall, 'filter', 'DOCKER', accept(port));
    appendRule(firewall, 'nat', 'POSTROUTING', hairpin(port));
  }
  return undefined;
}

export function removePortRules(firewall: Firewall, port: PublishedRule): void {
  deleteRule(firewall, 'nat', 'DOCKER', dnat(port));
  deleteRule(firewall, 'filter', 'DOCKER', accept(port));
  deleteRule(firewall, 'nat', 'POSTROUTING', hairpin(port));
}
