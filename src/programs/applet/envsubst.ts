// Models GNU gettext's envsubst(1): variables of the environment in a text; only known ones, as nginx's image has it.
import { decode } from '../../base/bytes.ts';
import { print, readAll } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';

export const envsubst: Program = async (proc) => {
  const text = decode(await readAll(proc));
  const wanted = proc.argv[1];
  const named = wanted === undefined ? undefined : new Set(wanted.match(/[A-Za-z_]\w*/g) ?? []);
  await print(
    proc,
    text.replace(/\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g, (all, braced?: string, plain?: string) => {
      const name = braced ?? plain ?? '';
      const known = named ? named.has(name) : proc.env.has(name);
      return known ? (proc.env.get(name) ?? '') : all;
    }),
  );
  return 0;
};
