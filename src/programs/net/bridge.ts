// Models iproute2 `bridge link` (6.1) and bridge-utils brctl (1.7): bridges and their ports.
import { addDevice, createSegment, type NetDevice, removeDevice } from '../../host/net/namespace.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { flagsOf } from './ip-call.ts';

const portsOf = (proc: Process, bridge?: string): NetDevice[] =>
  [...proc.ns.net.devices.values()].filter(({ master }) =>
    bridge === undefined ? master !== undefined : master === bridge,
  );

export const bridge: Program = async (proc) => {
  const [object = '', verb = 'show', ...rest] = proc.argv.slice(1).filter((word) => !word.startsWith('-'));
  if (object === '' || !'link'.startsWith(object)) {
    await printError(
      proc,
      object === ''
        ? 'Usage: bridge [ OPTIONS ] OBJECT { COMMAND | help }\n       bridge [ -force ] -batch filename\nwhere  OBJECT := { link | fdb | mdb | mst | vlan | vni | monitor }\n'
        : `Object "${object}" is not part of this sandbox, bridge link is\n`,
    );
    return 255;
  }
  const device = rest[rest.indexOf('dev') + 1];
  if (verb !== 'show' && verb !== 'list') return 255;
  for (const port of portsOf(proc)) {
    if (rest.includes('dev') && port.name !== device) continue;
    const name = `${port.name}${port.peerIndex === undefined ? '' : `@if${port.peerIndex}`}`;
    await print(
      proc,
      `${port.index}: ${name}: <${flagsOf(port).join(',')}> mtu ${port.mtu} master ${port.master} state forwarding priority 32 cost 2 \n`,
    );
  }
  return 0;
};

export const brctl: Program = async (proc) => {
  const { net } = proc.ns;
  const [command = '', name = '', port = ''] = proc.argv.slice(1);
  const bridges = [...net.devices.values()].filter(({ kind }) => kind === 'bridge');
  if (command === 'show') {
    const rows = bridges
      .filter((one) => name === '' || one.name === name)
      .map((one) => {
        const [first = '', ...more] = portsOf(proc, one.name).map((device) => device.name);
        return `${one.name}\t\t8000.${one.mac.replaceAll(':', '')}\tno\t\t${first}\n${more.map((other) => `\t\t\t\t\t\t\t${other}\n`).join('')}`;
      });
    await print(proc, `bridge name\tbridge id\t\tSTP enabled\tinterfaces\n${rows.join('')}`);
    return 0;
  }
  const refuse = async (text: string): Promise<number> => {
    await printError(proc, `${text}\n`);
    return 1;
  };
  if (command === '')
    return refuse(
      'Usage: brctl [commands]\ncommands:\n\taddbr     \t<bridge>\t\tadd bridge\n\tdelbr     \t<bridge>\t\tdelete bridge\n\taddif     \t<bridge> <device>\tadd interface to bridge\n\tdelif     \t<bridge> <device>\tdelete interface from bridge\n\tshow      \t[ <bridge> ]\t\tshow a list of bridges',
    );
  if (!proc.cred.caps.has('CAP_NET_ADMIN')) return refuse(`${command} ${name}: Operation not permitted`);
  const there = bridges.find((one) => one.name === name);
  if (command === 'addbr') {
    if (net.devices.has(name)) return refuse(`device ${name} already exists; can't create bridge with the same name`);
    if (!proc.kernel.modules.request('rtnl-link-bridge')) return refuse('add bridge failed: Package not installed');
    addDevice(net, {
      name,
      index: net.nextIndex,
      kind: 'bridge',
      mac: `9a:3c:${net.nextIndex.toString(16).padStart(2, '0')}:6b:0e:71`,
      mtu: 1500,
      up: false,
      segment: createSegment(name),
    });
    return 0;
  }
  if (!there)
    return refuse(`bridge ${name} doesn't exist; can't ${command === 'delbr' ? 'delete it' : `add it to ${port}`}`);
  if (command === 'delbr') {
    if (there.up) return refuse(`bridge ${name} is still up; can't delete it`);
    removeDevice(net, name);
    return 0;
  }
  return refuse(`brctl ${command} is not part of this sandbox`);
};
