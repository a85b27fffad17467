import type { Shell } from './shell-state.ts';

/** Makes the variables that a shell computes when they are asked for. Each copy of a shell needs its own. */
export function installDynamic(sh: Shell): void {
  const { dynamic } = sh.vars;
  const { clock } = sh.proc;
  let seconds = sh.startedAt;
  let lastRandom: string | undefined;
  dynamic.set('LINENO', {
    get: () => String(sh.flavour.name === 'ash' && sh.source === 'command' ? sh.line - 1 : sh.line),
  });
  if (sh.flavour.dash) return;
  dynamic.set('RANDOM', {
    get: () => {
      if (lastRandom !== undefined) lastRandom = undefined;
      return String(sh.random.int(32768));
    },
    set: (value) => {
      lastRandom = value;
    },
  });
  if (sh.flavour.name === 'ash') return;
  dynamic.set('SECONDS', {
    get: () => String(Math.floor((clock.now() - seconds) / 1000)),
    set: (value) => {
      seconds = clock.now() - (Number(value) || 0) * 1000;
    },
  });
  dynamic.set('BASHPID', { get: () => String(sh.proc.pid) });
  dynamic.set('BASH_SUBSHELL', { get: () => String(sh.level) });
  dynamic.set('EPOCHSECONDS', { get: () => String(Math.floor(clock.now() / 1000)) });
  dynamic.set('EPOCHREALTIME', { get: () => (clock.now() / 1000).toFixed(6) });
  dynamic.set('SRANDOM', { get: () => String(sh.random.int(2 ** 32)) });
  dynamic.set('SHELLOPTS', { get: () => [...sh.options].sort().join(':') });
  dynamic.set('BASHOPTS', { get: () => [...sh.shopts].sort().join(':') });
  for (const name of ['PIPESTATUS', 'FUNCNAME', 'DIRSTACK', 'GROUPS'] as const) {
    dynamic.set(name, { get: () => dynamicList(sh, name)?.[0] ?? '' });
  }
}

/** Arrays that the shell computes; undefined for other names. */
export function dynamicList(sh: Shell, name: string): readonly string[] | undefined {
  if (!sh.vars.dynamic.has(name)) return undefined;
  switch (name) {
    case 'PIPESTATUS':
      return sh.pipeStatus.map(String);
    case 'FUNCNAME':
      return sh.functionNames.length === 0 ? [] : [...sh.functionNames].reverse();
    case 'DIRSTACK':
      return [sh.cwd, ...sh.directories.slice(1)];
    case 'GROUPS':
      return [...new Set([sh.proc.cred.gid, ...sh.proc.cred.groups])].map(String);
    default:
      return undefined;
  }
}
