// Models python3's command line: its version, one-liners, and http.server. Programs in Python are not run here.
import { decode } from '../../base/bytes.ts';
import { isTerminal, print, printError, readAll } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { missingLibrary, type PythonCuda, tensorflowGpus, torchCuda } from '../cuda/python.ts';
import { httpServer } from './http-server.ts';
import { jsonTool } from './json-tool.ts';
import { type Dialect, evaluateList, type Literal, NotModelled, statementsOf } from './one-liner.ts';

const MODULES = new Set('os sys platform socket torch tensorflow ctypes json time math datetime'.split(' '));
/** Those that only some images bring, by the fact in their interpreter's note. */
const BROUGHT = ['torch', 'tensorflow'];

const version = (proc: Process): string => String(proc.exe.note.version ?? '3.12.0');

/** What torch finds of GPUs; undefined where there is no torch. */
function torchOf(proc: Process): PythonCuda | undefined {
  const { torch, cuda } = proc.exe.note;
  return typeof torch === 'string' ? torchCuda(proc, torch, String(cuda ?? '')) : undefined;
}

function dialectOf(proc: Process, torch: PythonCuda | undefined, tensorflowList: string | undefined): Dialect {
  const [major = '3', minor = '12', micro = '0'] = version(proc).split('.');
  const environment = [...proc.env].flatMap(([name, value]) => [
    [`os.environ.get('${name}')`, value],
    [`os.getenv('${name}')`, value],
  ]);
  return {
    floorDivision: true,
    constants: { True: true, False: false, None: null },
    facts: {
      'sys.version': `${version(proc)} (main) [GCC 12.2.0]`,
      'sys.version_info.major': Number(major),
      'sys.version_info.minor': Number(minor),
      'sys.version_info.micro': Number(micro),
      'sys.platform': 'linux',
      'sys.executable': proc.exe.path,
      'platform.python_version()': version(proc),
      'platform.machine()': proc.kernel.arch === 'arm64' ? 'aarch64' : 'x86_64',
      'platform.system()': 'Linux',
      'os.getcwd()': proc.cwd,
      'os.getpid()': proc.pid,
      'os.getuid()': proc.cred.uid,
      'os.getgid()': proc.cred.gid,
      'os.uname().nodename': proc.ns.uts.hostname,
      'socket.gethostname()': proc.ns.uts.hostname,
      ...Object.fromEntries(environment),
      ...torch?.facts,
      ...(tensorflowList !== undefined && {
        "tf.config.list_physical_devices('GPU')": tensorflowList,
        'tf.config.list_physical_devices("GPU")': tensorflowList,
        'tf.__version__': String(proc.exe.note.tensorflow),
      }),
    },
  };
}

const shown = (value: Literal): string =>
  value === null ? 'None' : value === true ? 'True' : value === false ? 'False' : String(value);

class Raised extends Error {}

interface Printed {
  readonly out: string;
  readonly err: string;
}

const traceback = (error: string): Raised =>
  new Raised(`Traceback (most recent call last):\n  File "<string>", line 1, in <module>\n${error}\n`);

/** What the statements print. Throws `NotModelled`, and `Raised` with Python's traceback. */
function runOneLiner(proc: Process, source: string): Printed {
  const torch = source.includes('torch') ? torchOf(proc) : undefined;
  const tensorflow =
    /^2\./.test(String(proc.exe.note.tensorflow)) && source.includes('tensorflow')
      ? tensorflowGpus(proc, '12.2')
      : undefined;
  const dialect = dialectOf(proc, torch, tensorflow?.list);
  let out = '';
  let err = tensorflow?.said ? `${tensorflow.said}\n` : '';
  for (const statement of statementsOf(source)) {
    for (const [expression, warning] of Object.entries(torch?.warnings ?? {})) {
      if (statement.includes(expression) && !err.includes(warning)) err += warning;
    }
    if (imports(proc, statement) || placesOnGpu(statement, torch) || loadsLibrary(proc, statement)) continue;
    const call = /^print\(([\s\S]*)\)$/.exec(statement);
    if (!call) throw new NotModelled();
    out += `${evaluateList(call[1] ?? '', dialect)
      .map(shown)
      .join(' ')}\n`;
  }
  return { out, err };
}

function imports(proc: Process, statement: string): boolean {
  const names = /^import\s+([\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+)*)$/.exec(statement)?.[1];
  if (names === undefined) return false;
  const modules = names.split(/\s*,\s*/).map((name) => name.split(' ')[0] ?? '');
  const missing = modules.find((name) => BROUGHT.includes(name) && proc.exe.note[name] === undefined);
  if (missing !== undefined) throw traceback(`ModuleNotFoundError: No module named '${missing}'`);
  if (!modules.every((name) => MODULES.has(name))) throw new NotModelled();
  // TensorFlow 1 is linked against the driver's library: without it, it cannot even be imported.
  const { tensorflow } = proc.exe.note;
  const reason =
    modules.includes('tensorflow') && /^1\./.test(String(tensorflow)) && missingLibrary(proc, 'libcuda.so.1');
  if (reason) throw traceback(`ImportError: ${reason}\n\n\nFailed to load the native TensorFlow runtime.\n`);
  return true;
}

/** `torch.zeros(1).cuda()`, `x = torch.rand(2).to('cuda')`. */
function placesOnGpu(statement: string, torch: PythonCuda | undefined): boolean {
  if (!torch || !/^(\w+\s*=\s*)?torch\.\w+\(.*(\.cuda\(\)|\(["']cuda["']\)|device=["']cuda["']\))$/.test(statement))
    return false;
  if (torch.refusal !== undefined) throw traceback(torch.refusal);
  return true;
}

/** `ctypes.CDLL("libcuda.so.1")`. */
function loadsLibrary(proc: Process, statement: string): boolean {
  const name = /^(?:\w+\s*=\s*)?ctypes\.CDLL\(["']([\w.+-]+)["']\)$/.exec(statement)?.[1];
  if (name === undefined) return false;
  const reason = missingLibrary(proc, name);
  if (reason !== undefined) throw traceback(`OSError: ${reason}`);
  return true;
}

async function runCode(proc: Process, source: string): Promise<number> {
  try {
    const { out, err } = runOneLiner(proc, source);
    await printError(proc, err);
    await print(proc, out);
    return 0;
  } catch (error) {
    if (error instanceof Raised) await printError(proc, error.message);
    else if (error instanceof NotModelled)
      await printError(
        proc,
        'python3: running Python programs is not part of this sandbox (print() of simple values is)\n',
      );
    else throw error;
    return 1;
  }
}

export const python: Program = async (proc) => {
  const args = proc.argv.slice(1).filter((arg) => !['-u', '-B', '-I', '-E', '-s'].includes(arg));
  const [first, second, ...others] = args;
  if (first === '--version' || first === '-V') {
    await print(proc, `Python ${version(proc)}\n`);
    return 0;
  }
  if (first === '-c') {
    if (second !== undefined) return runCode(proc, second);
    await printError(
      proc,
      "Argument expected for the -c option\nusage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `python -h' for more information.\n",
    );
    return 2;
  }
  if (first === '-m') {
    if (second === 'http.server') return httpServer(proc, others, version(proc));
    if (second === 'json.tool') return jsonTool(proc, proc.argv.slice(3));
    await printError(proc, `python3: the module ${second ?? ''} is not part of this sandbox\n`);
    return 1;
  }
  if (first === undefined && !isTerminal(proc, 0)) return runCode(proc, decode(await readAll(proc)));
  if (first === undefined) {
    await print(
      proc,
      `Python ${version(proc)} (main) [GCC 12.2.0] on linux\nType "help", "copyright", "credits" or "license" for more information.\n`,
    );
    await printError(proc, 'python3: the interactive interpreter is not part of this sandbox\n');
    return 1;
  }
  if (first === '-') return runCode(proc, decode(await readAll(proc)));
  if (first.startsWith('-')) {
    await printError(
      proc,
      `Unknown option: ${first}\nusage: ${proc.argv[0]} [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry \`python -h' for more information.\n`,
    );
    return 2;
  }
  const path = proc.files.absolute(first);
  if (!proc.files.exists(path)) {
    await printError(
      proc,
      `${proc.exe.path.replace(/[^/]*$/, 'python3').replace('/usr/local/bin/python3', 'python3')}: can't open file '${path}': [Errno 2] No such file or directory\n`,
    );
    return 2;
  }
  return runCode(proc, proc.files.readText(path));
};

/** pip knows its version and what it cannot do here. */
export const pip: Program = async (proc) => {
  const [verb = ''] = proc.argv.slice(1);
  const minor = String(proc.exe.note.version ?? '3.12')
    .split('.')
    .slice(0, 2)
    .join('.');
  if (verb === '--version' || verb === '-V') {
    await print(proc, `pip 25.2 from /usr/local/lib/python${minor}/site-packages/pip (python ${minor})\n`);
    return 0;
  }
  await printError(proc, `pip: ${verb === '' ? 'this program' : verb} is not part of this sandbox\n`);
  return 1;
};
