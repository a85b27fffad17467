// Models Apache's htpasswd(1) with bcrypt, as registries want their accounts: -B, -b, -n, -i, -c.
import { decode } from '../../base/bytes.ts';
import { print, printError, readAll } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure } from '../applet/applet.ts';
import { bcrypt } from './bcrypt.ts';

const COST = 5;

export const htpasswd: Program = applet(
  { name: 'htpasswd', gnu: 'BbncimdspvDC:' },
  async ({ proc, options, operands }) => {
    const toOutput = options.has('n');
    const [first = '', second, third] = toOutput ? ['', ...operands] : operands;
    const [path, name, given] = [first, second, third];
    if (name === undefined) {
      await printError(
        proc,
        'Usage:\n\thtpasswd [-cimB25dpsDv] [-C cost] [-r rounds] passwordfile username\n\thtpasswd -b[cmB25dpsDv] [-C cost] [-r rounds] passwordfile username password\n',
      );
      return 2;
    }
    if (!options.has('B')) throw new Failure('only bcrypt (-B) is part of this sandbox', 1);
    const password = options.has('b')
      ? given
      : options.has('i')
        ? decode(await readAll(proc)).replace(/\r?\n$/, '')
        : undefined;
    if (password === undefined)
      throw new Failure('asking for the password is not part of this sandbox: use -b or -i', 1);
    const seed = proc.clock.now() + proc.hostPid;
    const salt = Uint8Array.from(
      { length: 16 },
      (_, index) => (Math.imul(seed + index * 7919, 2654435761) >>> 13) & 255,
    );
    const line = `${name}:${bcrypt(password, salt, Number(options.value('C') ?? COST))}`;
    if (toOutput) {
      await print(proc, `${line}\n\n`);
      return 0;
    }
    const known =
      proc.files.exists(path) && !options.has('c')
        ? proc.files
            .readText(path)
            .split('\n')
            .filter((one) => one !== '')
        : undefined;
    if (known === undefined && !options.has('c'))
      throw new Failure(`cannot modify file ${path}; use '-c' to create it`, 1);
    const others = (known ?? []).filter((one) => !one.startsWith(`${name}:`));
    proc.files.writeFile(path, `${[...others, line].join('\n')}\n`, { mode: 0o644 });
    await printError(
      proc,
      `${others.length < (known?.length ?? 0) ? 'Updating' : 'Adding'} password for user ${name}\n`,
    );
    return 0;
  },
);
