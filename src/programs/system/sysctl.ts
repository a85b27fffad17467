// Models procps sysctl.c (4.0.4) and BusyBox procps/sysctl.c.
import { isErrno } from '../../host/errno.ts';
import { write } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { sysctlFiles } from '../../host/sysctl/apply.ts';
import { applet, Failure, type Run, reason } from '../applet/applet.ts';

const LONG = {
  all: 'a',
  binary: 'b',
  deprecated: 'deprecated',
  'dry-run': 'dry',
  ignore: 'e',
  names: 'N',
  values: 'n',
  'load=?': 'p',
  system: 'system',
  'pattern=': 'r',
  quiet: 'q',
  write: 'w',
};

interface Call {
  readonly run: Run;
  readonly pattern: RegExp | undefined;
}

/** `net.ipv4.ip_forward` and `net/ipv4/ip_forward` alike; in the latter a dot stays one. */
const pathOf = (key: string): string => {
  const first = /[./]/.exec(key)?.[0];
  const swapped = [...key].map((char) => (char === '.' ? '/' : char === '/' ? '.' : char)).join('');
  return `/proc/sys/${first === '/' ? key : swapped}`;
};

const nameOf = (path: string): string =>
  [...path.slice('/proc/sys/'.length)].map((char) => (char === '/' ? '.' : char === '.' ? '/' : char)).join('');

async function show({ run, pattern }: Call, path: string): Promise<void> {
  const { options, files } = run;
  const name = nameOf(path);
  if (pattern && !pattern.test(name)) return;
  if (options.has('N')) return run.print(`${name}\n`);
  let text: string;
  try {
    text = files.readText(path);
  } catch (error) {
    if (!options.has('a') && isErrno(error))
      await run.warn(unreadable(run, name, path, error.code === 'ENOENT', error.message));
    return;
  }
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (options.has('b')) await run.print(line);
    else await run.print(options.has('n') ? `${line}\n` : `${name} = ${line}\n`);
  }
}

const unreadable = (run: Run, name: string, path: string, missing: boolean, why: string): string => {
  if (run.busybox) return `${path}: ${why}`;
  return missing ? `cannot stat ${path}: ${why}` : `permission denied on key "${name}"`;
};

async function walk(call: Call, path: string): Promise<void> {
  for (const entry of call.run.files.readdir(path)) {
    const below = `${path}/${entry.name}`;
    if (entry.type === 'dir') await walk(call, below);
    else await show(call, below);
  }
}

async function display(call: Call, key: string): Promise<void> {
  const { run } = call;
  const path = pathOf(key);
  if (run.files.isDirectory(path)) return walk(call, path);
  if (run.files.exists(path)) return show(call, path);
  if (!run.options.has('e')) await run.warn(unreadable(run, key, path, true, 'No such file or directory'));
}

/** Sets one; what a file's line begins with `-` for may fail without a word. */
async function set(call: Call, key: string, value: string, lenient = false): Promise<void> {
  const { run } = call;
  const { options, files } = run;
  const path = pathOf(key);
  const name = nameOf(path);
  const warn = async (message: string): Promise<void> => {
    await run.warn(lenient ? `${message}, ignoring` : message, lenient ? run.status : 1);
  };
  if (!files.exists(path)) {
    if (!options.has('e'))
      await run.warn(unreadable(run, key, path, true, 'No such file or directory'), lenient ? run.status : 1);
    return;
  }
  try {
    if (files.isDirectory(path)) return await warn(`setting key "${name}": Is a directory`);
    if (!options.has('dry')) {
      if ((files.stat(path).mode & 0o222) === 0)
        return await warn(
          run.busybox
            ? `error setting key '${name}': Permission denied`
            : `setting key "${name}": Operation not permitted`,
        );
      files.writeFile(path, `${value}\n`);
    }
  } catch (error) {
    const denied = isErrno(error) && ['EPERM', 'EACCES', 'EROFS'].includes(error.code);
    if (run.busybox) return await warn(`error setting key '${name}': ${reason(error)}`);
    return await warn(denied ? `permission denied on key "${name}"` : `setting key "${name}": ${reason(error)}`);
  }
  if (options.has('q')) return;
  if (options.has('N')) await run.print(`${name}\n`);
  else await run.print(options.has('n') ? `${value}\n` : `${name} = ${value}\n`);
}

/** A file of settings; its errors name it and the line. */
async function load(call: Call, path: string): Promise<boolean> {
  const { run } = call;
  let text: string;
  try {
    text = run.files.readText(path === '-' ? '/dev/stdin' : path);
  } catch (error) {
    await run.warn(`cannot open "${path}": ${reason(error)}`);
    return false;
  }
  for (const [index, line] of text.split('\n').entries()) {
    const row = line.trim();
    if (row === '' || /^[#;]/.test(row)) continue;
    const at = row.indexOf('=');
    if (at < 0) {
      // `-net.ipv4.conf.all` alone keeps a key from a pattern.
      if (!row.startsWith('-')) await run.warn(`${path}(${index + 1}): invalid syntax, continuing...`, run.status);
      continue;
    }
    const lenient = row.startsWith('-');
    await set(call, row.slice(lenient ? 1 : 0, at).trim(), row.slice(at + 1).trim(), lenient);
  }
  return true;
}

async function loadSystem(call: Call): Promise<void> {
  const { run } = call;
  const paths = sysctlFiles(run.files);
  if (!run.options.has('q')) for (const path of paths) await run.print(`* Applying ${path} ...\n`);
  for (const path of paths) await load(call, path);
}

export const sysctl: Program = applet(
  { name: 'sysctl', gnu: 'aAXbenNpfqwr:oxd', busybox: 'enqapwN', long: LONG },
  async (run) => {
    const { options, operands } = run;
    const given = options.value('r');
    const call: Call = { run, pattern: given === undefined ? undefined : new RegExp(given) };
    if (options.has('system')) return loadSystem(call);
    const file = options.has('p', 'f');
    if (file) {
      const paths = [options.value('p') ?? '', ...operands].filter(Boolean);
      for (const path of paths.length === 0 ? ['/etc/sysctl.conf'] : paths) await load(call, path);
      return;
    }
    if (options.has('a', 'A', 'X') || (given !== undefined && operands.length === 0)) return walk(call, '/proc/sys');
    if (operands.length === 0) {
      await write(
        run.proc,
        2,
        `${run.name}: no variables specified\nTry \`${run.name} --help' for more information.\n`,
      );
      return 1;
    }
    for (const operand of operands) {
      const at = operand.indexOf('=');
      if (at >= 0) await set(call, operand.slice(0, at).trim(), operand.slice(at + 1).trim());
      else if (options.has('w') && !run.busybox) await run.warn('command line(0): invalid syntax, continuing...');
      else await display(call, operand);
    }
  },
);

/** systemd-sysctl (src/sysctl/sysctl.c): what boots apply; it says nothing of what is not there. */
export const systemdSysctl: Program = applet({ name: 'systemd-sysctl', gnu: '' }, async (run) => {
  const quiet = {
    ...run,
    options: { ...run.options, has: (...keys: string[]) => keys.includes('q') || keys.includes('e') },
  };
  await loadSystem({ run: quiet, pattern: undefined });
  if (run.status > 1) throw new Failure('');
  return 0;
});
