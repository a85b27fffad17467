import { describe, expect, test } from 'vitest';
import { appendRule, createFirewall, makeChain } from '../../../src/host/net/firewall.ts';
import { type Packet, verdict } from '../../../src/host/net/netfilter.ts';

const PACKET: Packet = {
  in: 'docker0',
  out: 'eth0',
  source: '172.17.0.2',
  destination: '93.184.215.14',
  proto: 'tcp',
  port: 443,
};

describe('the first rule that matches decides over a packet', () => {
  test.each([
    ['-i docker0 -j DROP', 'DROP'],
    ['! -i docker0 -j DROP', 'ACCEPT'],
    ['-i br+ -j DROP', 'ACCEPT'],
    ['-i dock+ -j DROP', 'DROP'],
    ['-o eth0 -j REJECT --reject-with icmp-port-unreachable', 'REJECT'],
    ['-s 172.17.0.0/16 -j DROP', 'DROP'],
    ['-d 93.184.215.14/32 -j DROP', 'DROP'],
    ['! -d 93.184.215.14 -j DROP', 'ACCEPT'],
    ['-p tcp -m tcp --dport 443 -j DROP', 'DROP'],
    ['-p udp -j DROP', 'ACCEPT'],
    ['-p tcp -m multiport --dports 80,400:500 -j DROP', 'DROP'],
    ['-m conntrack --ctstate RELATED,ESTABLISHED -j DROP', 'ACCEPT'],
    ['-m comment --comment DROP', 'ACCEPT'],
    ['-j LOG', 'ACCEPT'],
  ])('%s: %s', (rule, decided) => {
    const firewall = createFirewall();
    appendRule(firewall, 'filter', 'FORWARD', rule);
    expect(verdict(firewall.filter, 'FORWARD', PACKET)).toBe(decided);
  });

  test('a chain that returns, or ends, gives it back to the chain that called it', () => {
    const firewall = createFirewall();
    makeChain(firewall, 'filter', 'DOCKER-USER');
    appendRule(firewall, 'filter', 'DOCKER-USER', '-j RETURN', '-j DROP');
    appendRule(firewall, 'filter', 'FORWARD', '-j DOCKER-USER', '-i docker0 -j REJECT');
    expect(verdict(firewall.filter, 'FORWARD', PACKET)).toBe('REJECT');
  });

  test('without such a rule the policy of the built-in chain decides', () => {
    const firewall = createFirewall();
    const forward = firewall.filter.get('FORWARD');
    if (forward) forward.policy = 'DROP';
    expect(verdict(firewall.filter, 'FORWARD', PACKET)).toBe('DROP');
  });
});
