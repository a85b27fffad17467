// Models coreutils src/digest.c (md5sum, sha1sum, sha256sum, sha512sum) and busybox coreutils/md5_sha1_sum.c.

import { decode, toHex } from '../../base/bytes.ts';
import { sha256 } from '../../base/digest.ts';
import { md5, sha1 } from '../../base/hashes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { splitLines } from '../applet/binary.ts';
import { busyboxCannotOpen, inputs, plainly, readWhole } from '../applet/input.ts';
import { quoteIfNeeded } from '../applet/quoting.ts';

const digester = (name: string, hash: (data: Uint8Array) => Uint8Array): Program =>
  applet(
    {
      name,
      gnu: 'bctwz',
      busybox: 'scw',
      long: { check: 'c', status: 's', quiet: 'quiet', binary: 'b', text: 't', tag: 'tag', warn: 'w' },
    },
    async (run) => {
      if (run.options.has('c')) return check(run, hash);
      for await (const input of inputs(run, run.operands, plainly, busyboxCannotOpen)) {
        try {
          const sum = toHex(hash(await readWhole(run, input)));
          await run.print(
            run.options.has('tag')
              ? `${name.replace('sum', '').toUpperCase()} (${input.name}) = ${sum}\n`
              : `${sum} ${run.options.has('b') ? '*' : ' '}${input.name}\n`,
          );
        } catch (error) {
          await run.warn(
            run.busybox ? `read error: ${reason(error)}` : `${quoteIfNeeded(input.name)}: ${reason(error)}`,
          );
        }
      }
      return run.status;
    },
  );

async function check(run: Run, hash: (data: Uint8Array) => Uint8Array): Promise<number> {
  let wrong = 0;
  let missing = 0;
  let total = 0;
  for await (const input of inputs(run, run.operands, plainly, busyboxCannotOpen)) {
    for (const line of splitLines(decode(await readWhole(run, input)))) {
      const match = /^([0-9a-f]+) [ *](.+)$/.exec(line);
      if (!match) continue;
      total++;
      const [, expected, name = ''] = match;
      try {
        const ok = toHex(hash(run.files.readFile(name))) === expected;
        if (!ok) wrong++;
        if (!run.options.has('s') && !(ok && run.options.has('quiet')))
          await run.print(`${name}: ${ok ? 'OK' : 'FAILED'}\n`);
      } catch (error) {
        missing++;
        await run.warn(
          run.busybox ? `can't open '${name}': ${reason(error)}` : `${quoteIfNeeded(name)}: ${reason(error)}`,
        );
        await run.print(`${name}: FAILED${run.busybox ? '' : ' open or read'}\n`);
      }
    }
  }
  const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
  if (run.busybox) {
    if (wrong + missing > 0) await run.warn(`WARNING: ${wrong + missing} of ${total} computed checksums did NOT match`);
  } else {
    if (missing > 0) await run.warn(`WARNING: ${missing} listed ${plural(missing, 'file', 'files')} could not be read`);
    if (wrong > 0) await run.warn(`WARNING: ${wrong} computed ${plural(wrong, 'checksum', 'checksums')} did NOT match`);
  }
  return wrong + missing > 0 ? 1 : run.status;
}

export const md5sum = digester('md5sum', md5);
export const sha1sum = digester('sha1sum', sha1);
export const sha256sum = digester('sha256sum', sha256);
