// Models dpkg's src/main/configure.c (deferred_configure_conffile): what becomes of configuration files that both sides changed.
import { toHex } from '../../base/bytes.ts';
import { md5 } from '../../base/hashes.ts';
import type { DatabaseEntry } from '../../host/packages/status.ts';
import { readLines } from '../../host/process/stdio.ts';
import { complain, type Dpkg, tell } from './context.ts';

export const NEW = '.dpkg-new';

/** Path and digest of the conffiles that a package had when it was last configured. */
export const conffilesOf = ({ fields }: Pick<DatabaseEntry, 'fields'>): Map<string, string> =>
  new Map(
    (fields.get('Conffiles') ?? '')
      .split('\n')
      .map((line) => line.trim().split(' '))
      .filter(([path]) => path)
      .map(([path = '', digest = '']) => [path, digest]),
  );

export const formatConffiles = (conffiles: ReadonlyMap<string, string>): string | undefined =>
  conffiles.size === 0 ? undefined : `\n${[...conffiles].map(([path, digest]) => ` ${path} ${digest}`).join('\n')}`;

export const digestOfFile = (dpkg: Dpkg, path: string): string | undefined =>
  dpkg.files.exists(path) ? toHex(md5(dpkg.files.readFile(path))) : undefined;

/** Puts one new conffile in its place, or asks. Returns its digest as shipped. */
export async function configureConffile(dpkg: Dpkg, path: string, before: string | undefined): Promise<string> {
  const { files } = dpkg;
  const fresh = `${path}${NEW}`;
  const shipped = digestOfFile(dpkg, fresh);
  if (shipped === undefined) return before ?? digestOfFile(dpkg, path) ?? '';
  const current = digestOfFile(dpkg, path);
  const edited = before !== undefined && current !== before;
  const updated = before === undefined ? current !== undefined && current !== shipped : shipped !== before;
  if (
    current === shipped ||
    (current === undefined && before !== undefined && !dpkg.force.has('confmiss') && !updated)
  ) {
    files.unlink(fresh);
    return shipped;
  }
  const foreign = before === undefined && current !== undefined;
  if (!updated && !foreign) {
    files.unlink(fresh);
    return shipped;
  }
  const take = edited || foreign ? await decide(dpkg, path, before === undefined, current === undefined) : true;
  const other = `${path}${take ? '.dpkg-dist' : '.dpkg-old'}`;
  if (files.exists(other)) files.unlink(other);
  if (take) {
    if (edited || foreign) {
      if (current !== undefined) files.rename(path, `${path}.dpkg-old`);
      await tell(dpkg, `Installing new version of config file ${path} ...\n`);
    } else if (current !== undefined) await tell(dpkg, `Installing new version of config file ${path} ...\n`);
    files.rename(fresh, path);
  } else files.rename(fresh, `${path}.dpkg-dist`);
  return shipped;
}

async function decide(dpkg: Dpkg, path: string, foreign: boolean, gone: boolean): Promise<boolean> {
  const what = foreign
    ? ' ==> File on system created by you or by a script.\n ==> File also in package provided by package maintainer.\n'
    : `${gone ? ' ==> Deleted (by you or by a script) since installation.\n' : ' ==> Modified (by you or by a script) since installation.\n'} ==> Package distributor has shipped an updated version.\n`;
  await complain(dpkg, `\nConfiguration file '${path}'\n${what}`);
  if (dpkg.force.has('confold') || (dpkg.force.has('confdef') && !dpkg.force.has('confnew'))) {
    await complain(dpkg, ' ==> Using current old file as you requested.\n');
    return false;
  }
  if (dpkg.force.has('confnew')) {
    await complain(dpkg, ' ==> Using new file as you requested.\n');
    return true;
  }
  return ask(dpkg, path);
}

const QUESTION =
  "   What would you like to do about it ?  Your options are:\n    Y or I  : install the package maintainer's version\n    N or O  : keep your currently-installed version\n      D     : show the differences between the versions\n      Z     : start a shell to examine the situation\n The default action is to keep your current version.\n";

async function ask(dpkg: Dpkg, path: string): Promise<boolean> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const answers = readLines(dpkg.proc);
  for (;;) {
    await complain(dpkg, `${QUESTION}*** ${name} (Y/I/N/O/D/Z) [default=N] ? `);
    const { value, done } = await answers.next();
    if (done) {
      await complain(dpkg, '\n');
      throw new EndOfInput(`end of file on stdin at conffile prompt`);
    }
    const answer = value.trim().toLowerCase().charAt(0);
    if (answer === 'y' || answer === 'i') return true;
    if (answer === '' || answer === 'n' || answer === 'o') return false;
    if (answer === 'd') await showDifferences(dpkg, path);
  }
}

/** Nobody is there to answer. */
export class EndOfInput extends Error {}

async function showDifferences(dpkg: Dpkg, path: string): Promise<void> {
  const { proc } = dpkg;
  const child = proc.spawn({ argv: ['diff', '-Nu', path, `${path}${NEW}`], path: '/usr/bin/diff' });
  await proc.wait(child.pid);
}
