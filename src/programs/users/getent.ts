// Models glibc getent(1) and lsb_release(1).
import type { Program } from '../../host/process/types.ts';
import { applet, Failure } from '../applet/applet.ts';
import { resolveHost } from '../net/resolve.ts';

export const getent: Program = applet({ name: 'getent', gnu: '', busybox: '' }, async (run) => {
  const [database = '', ...keys] = run.operands;
  const path = { passwd: '/etc/passwd', group: '/etc/group', hosts: '/etc/hosts' }[database];
  if (path === undefined) throw new Failure(`Unknown database: ${database}`, 1);
  const lines = run.files
    .readText(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const split = database === 'hosts' ? /\s+/ : /:/;
  const wanted = (key: string): string | undefined =>
    lines.find((line) =>
      line
        .split(split)
        .some((field, index) => (database === 'hosts' ? field === key : (index === 0 || index === 2) && field === key)),
    );
  const found = keys.length === 0 ? lines : keys.flatMap((key) => wanted(key) ?? []);
  // What is in no file is asked of the name servers (nsswitch.conf: `hosts: files dns`).
  for (const key of database === 'hosts' ? keys.filter((one) => wanted(one) === undefined) : []) {
    const ip = await resolveHost(run.proc, key);
    if (ip !== undefined) found.push(`${ip} ${key}`);
  }
  const shown =
    database === 'hosts'
      ? found.map((line) => line.replace(/^(\S+)\s+/, (_all, ip: string) => `${ip.padEnd(15)} `))
      : found;
  await run.print(shown.map((line) => `${line}\n`).join(''));
  return keys.length > 0 && found.length < keys.length ? 2 : 0;
});

export const lsbRelease: Program = applet(
  {
    name: 'lsb_release',
    gnu: 'vidrcas',
    busybox: '',
    long: { id: 'i', description: 'd', release: 'r', codename: 'c', all: 'a', short: 's' },
  },
  async (run) => {
    const text = run.files.readText('/etc/os-release');
    const value = (key: string): string => new RegExp(`^${key}="?([^"\\n]*)"?`, 'm').exec(text)?.[1] ?? 'n/a';
    const rows = [
      ['i', 'Distributor ID', value('NAME').split(' ')[0] ?? ''],
      ['d', 'Description', value('PRETTY_NAME')],
      ['r', 'Release', value('VERSION_ID')],
      ['c', 'Codename', value('VERSION_CODENAME')],
    ] as const;
    const shown = rows.filter(([key]) => run.options.has(key, 'a'));
    if (run.options.has('s')) return run.print(`${shown.map(([, , text_]) => text_).join('\n')}\n`);
    await run.print(
      `No LSB modules are available.\n`.repeat(shown.length === 0 || run.options.has('a') ? 1 : 0) +
        shown.map(([, title, text_]) => `${title}:\t${text_}\n`).join(''),
    );
  },
);
