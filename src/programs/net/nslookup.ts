// Models busybox networking/nslookup.c and BIND's nslookup.

import { parseIp } from '../../host/net/address.ts';
import { parseIp6 } from '../../host/net/address6.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, WrongUse } from '../applet/applet.ts';
import { ask, resolverOf } from './resolve.ts';

export const nslookup: Program = applet(
  {
    name: 'nslookup',
    gnu: '',
    busybox: '',
    prepare: (args) => args.filter((arg) => !/^-(type|query|q|debug|timeout|port)/.test(arg)),
  },
  async (run) => {
    const [name, given] = run.operands;
    if (name === undefined) throw new WrongUse('');
    const servers = given === undefined ? resolverOf(run.proc).servers : [given];
    const types = run.proc.argv
      .filter((arg) => /^-(type|query|q)=/.test(arg))
      .map((arg) => arg.slice(arg.indexOf('=') + 1).toUpperCase());
    return run.busybox ? busybox(run, name, servers, types) : bind(run, name, servers);
  },
);

async function busybox(run: Run, name: string, servers: readonly string[], types: readonly string[]): Promise<number> {
  const { proc } = run;
  const server = servers[0] ?? '127.0.0.1';
  const kinds =
    parseIp(name) === undefined && parseIp6(name) === undefined
      ? (['A', 'AAAA'] as const).filter((type) => types.length === 0 || types.includes(type))
      : (['PTR'] as const);
  const answers = await Promise.all(
    kinds.map(async (type) => ({ type, answer: await ask(proc, { name, type }, servers) })),
  );
  if (answers.every(({ answer }) => answer.status === 'timeout')) {
    await run.print(`;; connection timed out; no servers could be reached\n\n`);
    return 1;
  }
  let text = `Server:\t\t${server}\nAddress:\t${server}:53\n\n`;
  let failed = false;
  for (const { type, answer } of answers) {
    if (answer.status === 'ok') {
      text += 'Non-authoritative answer:\n';
      if (answer.records.length === 0) text += type === 'AAAA' ? '' : `*** Can't find ${name}: No answer\n`;
      for (const record of answer.records)
        text +=
          type === 'PTR'
            ? `${name.split('.').reverse().join('.')}.in-addr.arpa\tname = ${record}\n`
            : `Name:\t${name}\nAddress: ${record}\n`;
    } else {
      failed = true;
      text += `** server can't find ${name}: ${answer.status === 'servfail' ? 'SERVFAIL' : 'NXDOMAIN'}\n`;
    }
    text += '\n';
  }
  await run.print(text);
  return failed ? 1 : 0;
}

async function bind(run: Run, name: string, servers: readonly string[]): Promise<number> {
  const server = servers[0] ?? '127.0.0.1';
  const answer = await ask(run.proc, { name, type: parseIp(name) === undefined ? 'A' : 'PTR' }, servers);
  if (answer.status === 'timeout') {
    // bin/dig/dighost.c of BIND 9.18: three tries, each with its own line.
    const tries = `;; communications error to ${server}#53: timed out\n`.repeat(3);
    await run.print(`${tries};; no servers could be reached\n\n`);
    return 1;
  }
  let text = `Server:\t\t${server}\nAddress:\t${server}#53\n\n`;
  if (answer.status === 'ok')
    text += `Non-authoritative answer:\n${answer.records.map((record) => `Name:\t${name}\nAddress: ${record}\n`).join('')}\n`;
  else text += `** server can't find ${name}: ${answer.status === 'servfail' ? 'SERVFAIL' : 'NXDOMAIN'}\n\n`;
  await run.print(text);
  return answer.status === 'ok' ? 0 : 1;
}
