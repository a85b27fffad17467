import { createRandom } from '../base/random.ts';
import type { Process } from '../host/process/types.ts';
import { BUILTINS } from './builtins/table.ts';
import { installDynamic } from './dynamic.ts';
import { spawnCopy } from './execute/copy.ts';
import { runScript } from './execute/node.ts';
import { runWords } from './execute/simple.ts';
import { runCode } from './execute/source.ts';
import type { Flavour } from './flavour.ts';
import type { Invocation } from './invocation.ts';
import type { Engine, OptionName, Shell } from './shell-state.ts';
import { createCode } from './syntax/code.ts';
import { createVariables, isName, newVariable, type Variables } from './variables.ts';

const ENGINE: Engine = { run: runCode, runScript, runWords, spawnCopy };

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A shell's state at its start. */
export function startShell(proc: Process, flavour: Flavour, invocation: Invocation): Shell {
  const vars = createVariables();
  const cwd = startDirectory(proc);
  const options = new Set<OptionName>(invocation.options);
  if (flavour.name === 'bash')
    for (const option of ['braceexpand', 'hashall', 'interactive-comments'] as const) options.add(option);
  if (invocation.interactive)
    for (const option of ['monitor', 'emacs', 'histexpand', 'history'] as const)
      if (flavour.name === 'bash' || option === 'monitor') options.add(option);
  const sh: Shell = {
    proc,
    flavour,
    engine: ENGINE,
    builtins: BUILTINS,
    random: createRandom(`${proc.hostPid}:${proc.startedAt}`),
    vars,
    functions: new Map(),
    aliases: new Map(),
    options,
    shopts: new Set(invocation.shopts),
    hashed: new Map(),
    traps: new Map(),
    pending: [],
    jobs: [],
    inheritedJobs: [],
    finished: new Map(),
    history: { entries: [] },
    directories: [cwd],
    name: invocation.name,
    positional: invocation.positional,
    mainPid: proc.pid,
    status: 0,
    substitutionStatus: undefined,
    pipeStatus: [0],
    lastBackground: undefined,
    lastArgument: proc.env.get('_') ?? '',
    code: createCode(''),
    line: 1,
    interactive: invocation.interactive,
    login: invocation.login,
    lineNumbers: !invocation.interactive,
    source: invocation.source,
    jobControl: invocation.interactive && proc.tty !== undefined,
    level: 0,
    loops: 0,
    functionNames: [],
    sourced: 0,
    conditions: 0,
    trapsRunning: 0,
    getopts: { index: 1, offset: 0 },
    cwd,
    temporary: [],
    leaving: false,
    interrupted: false,
    wake: new AbortController(),
    startedAt: proc.clock.now(),
  };
  fillVariables(sh, vars);
  installDynamic(sh);
  return sh;
}

/** $PWD, when it names the working directory; the real path otherwise. */
function startDirectory(proc: Process): string {
  const claimed = proc.env.get('PWD');
  if (!claimed?.startsWith('/')) return proc.cwd;
  try {
    return proc.files.realpath(claimed) === proc.files.realpath(proc.cwd) ? claimed : proc.cwd;
  } catch {
    return proc.cwd;
  }
}

function fillVariables(sh: Shell, vars: Variables): void {
  const { proc, flavour } = sh;
  for (const [name, value] of proc.env) {
    if (isName(name)) vars.put(name, { ...newVariable(value), exported: true });
  }
  const bash = flavour.name === 'bash';
  if (vars.get('PATH') === undefined) vars.set('PATH', DEFAULT_PATH);
  vars.set('IFS', ' \t\n');
  vars.set('OPTIND', '1');
  vars.set('PS4', vars.get('PS4') ?? '+ ');
  vars.set('PPID', String(proc.ppid));
  vars.export('PWD', sh.cwd);
  vars.export('SHLVL', String((Number(vars.get('SHLVL')) || 0) + 1));
  if (!bash || sh.interactive) {
    vars.set('PS1', vars.get('PS1') ?? flavour.prompts.PS1);
    vars.set('PS2', vars.get('PS2') ?? flavour.prompts.PS2);
  }
  if (bash) fillBash(sh, vars);
}

function fillBash(sh: Shell, vars: Variables): void {
  const { proc } = sh;
  const machine = proc.kernel.arch === 'arm64' ? 'aarch64' : 'x86_64';
  vars.set('BASH', '/bin/bash');
  vars.set('BASH_VERSION', sh.flavour.version);
  vars.set('HOSTNAME', proc.ns.uts.hostname);
  // bash asks the password file for a shell that the environment does not name.
  if (vars.get('SHELL') === undefined) vars.set('SHELL', proc.cred.uid === 0 ? '/bin/bash' : '/bin/sh');
  vars.set('HOSTTYPE', machine);
  vars.set('OSTYPE', 'linux-gnu');
  vars.set('MACHTYPE', `${machine}-pc-linux-gnu`);
  vars.set('OPTERR', '1');
  if (vars.get('TERM') === undefined) vars.set('TERM', 'dumb');
  const [, major = '5', minor = '2', patch = '0', build = '1'] =
    /^(\d+)\.(\d+)\.(\d+)\((\d+)\)/.exec(sh.flavour.version) ?? [];
  vars.put('BASH_VERSINFO', {
    ...newVariable(),
    readonly: true,
    list: new Map([major, minor, patch, build, 'release', `${machine}-pc-linux-gnu`].entries()),
  });
  vars.put('UID', { ...newVariable(String(proc.cred.uid)), readonly: true, integer: true });
  vars.put('EUID', { ...newVariable(String(proc.cred.uid)), readonly: true, integer: true });
}
