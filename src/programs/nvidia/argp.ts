// Models glibc's argp as nvidia-container-cli uses it: options before a command, and the command's own.

export interface ArgpOption {
  readonly name: string;
  readonly short?: string;
  /** The name of its value. */
  readonly value?: string;
  readonly optional?: boolean;
  readonly text: string;
}

/** What was wrong with the command line: `message` and how to get help, or (empty) the usage text. */
export class ArgpError extends Error {}

export interface ArgpResult {
  readonly given: readonly (readonly [name: string, value: string | undefined])[];
  readonly operands: readonly string[];
  readonly asked: 'help' | 'usage' | 'version' | undefined;
}

/** `inOrder` stops at the first operand, where a command begins. Throws `ArgpError` with getopt's sentence. */
export function parseArgp(args: readonly string[], options: readonly ArgpOption[], inOrder: boolean): ArgpResult {
  const given: (readonly [string, string | undefined])[] = [];
  const operands: string[] = [];
  let asked: ArgpResult['asked'];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      operands.push(...(inOrder ? args.slice(at) : [arg]));
      if (inOrder) break;
      continue;
    }
    if (arg === '-?' || arg === '--help') asked ??= 'help';
    else if (arg === '--usage') asked ??= 'usage';
    else if (arg === '-V' || arg === '--version') asked ??= 'version';
    else if (arg.startsWith('--')) at += long(arg.slice(2), args[at + 1], options, given);
    else at += short(arg.slice(1), args[at + 1], options, given);
  }
  return { given, operands, asked };
}

type Given = (readonly [string, string | undefined])[];

/** Gives how many more arguments it took. */
function long(text: string, next: string | undefined, options: readonly ArgpOption[], given: Given): number {
  const [name = '', ...rest] = text.split('=');
  const value = text.includes('=') ? rest.join('=') : undefined;
  const matches = options.filter((option) => option.name.startsWith(name));
  const option = matches.find((one) => one.name === name) ?? (matches.length === 1 ? matches[0] : undefined);
  if (!option) {
    const choices = matches.map((one) => `'--${one.name}'`).join(' ');
    throw new ArgpError(
      matches.length > 0
        ? `option '--${text}' is ambiguous; possibilities: ${choices}`
        : `unrecognized option '--${text}'`,
    );
  }
  if (option.value === undefined && value !== undefined)
    throw new ArgpError(`option '--${option.name}' doesn't allow an argument`);
  const takesNext = option.value !== undefined && !option.optional && value === undefined;
  if (takesNext && next === undefined) throw new ArgpError(`option '--${option.name}' requires an argument`);
  given.push([option.name, value ?? (takesNext ? next : undefined)]);
  return takesNext ? 1 : 0;
}

function short(letters: string, next: string | undefined, options: readonly ArgpOption[], given: Given): number {
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charAt(index);
    const option = options.find((one) => one.short === letter);
    if (!option) throw new ArgpError(`invalid option -- '${letter}'`);
    if (option.value === undefined) {
      given.push([option.name, undefined]);
      continue;
    }
    const rest = letters.slice(index + 1);
    if (rest !== '' || option.optional) {
      given.push([option.name, rest === '' ? undefined : rest]);
      return 0;
    }
    if (next === undefined) throw new ArgpError(`option requires an argument -- '${letter}'`);
    given.push([option.name, next]);
    return 1;
  }
  return 0;
}

const WIDTH = 79;
const USAGE_INDENT = 12;
const DOC_COLUMN = 29;

const withValue = (option: ArgpOption, long: boolean): string => {
  if (option.value === undefined) return '';
  if (option.optional) return `[${long ? '=' : ''}${option.value}]`;
  return `${long ? '=' : ' '}${option.value}`;
};

/** The usage text, wrapped as argp wraps it. */
export function usageText(name: string, options: readonly ArgpOption[], operands: string): string {
  const plain = options.filter(({ short: letter, value }) => letter !== undefined && value === undefined);
  const valued = options.filter(({ short: letter, value }) => letter !== undefined && value !== undefined);
  const words = [
    `[-${plain.map(({ short: letter }) => letter).join('')}?V]`,
    ...valued.map((option) => `[-${option.short}${withValue(option, false)}]`),
    ...options.map((option) => `[--${option.name}${withValue(option, true)}]`),
    '[--help]',
    '[--usage]',
    '[--version]',
    ...(operands === '' ? [] : [operands]),
  ];
  const lines: string[] = [];
  let line = `Usage: ${name}`;
  for (const word of words) {
    if (line.length + 1 + word.length >= WIDTH) {
      lines.push(line);
      line = `${' '.repeat(USAGE_INDENT)}${word}`;
    } else line += ` ${word}`;
  }
  return `${[...lines, line].join('\n')}\n`;
}

const HELP: readonly ArgpOption[] = [
  { name: 'help', short: '?', text: 'Give this help list' },
  { name: 'usage', text: 'Give a short usage message' },
  { name: 'version', short: 'V', text: 'Print program version' },
];

/** What `--help` prints. */
export function helpText(
  name: string,
  options: readonly ArgpOption[],
  operands: string,
  doc: string,
  commands: readonly (readonly [name: string, text: string])[] = [],
): string {
  const row = (option: ArgpOption): string => {
    const letter = option.short === undefined ? '    ' : `-${option.short}, `;
    return wrapRow(`  ${letter}--${option.name}${withValue(option, true)}`, option.text);
  };
  return [
    `Usage: ${name} [OPTION...]${operands === '' ? '' : ` ${operands}`}\n`,
    ...wrap(doc, WIDTH, '').map((line) => `${line}\n`),
    '\n',
    ' Options:\n',
    ...options.map(row),
    ...(commands.length === 0 ? [] : ['\n Commands:\n', ...commands.map(([key, text]) => wrapRow(`  ${key}`, text))]),
    '\n',
    ...HELP.map(row),
    '\nMandatory or optional arguments to long options are also mandatory or optional\nfor any corresponding short options.\n',
    '\nReport bugs to https://github.com/NVIDIA/libnvidia-container/issues.\n',
  ].join('');
}

function wrapRow(head: string, text: string): string {
  const [first = '', ...more] = wrap(text, WIDTH - DOC_COLUMN, '');
  const gap = head.length + 2 > DOC_COLUMN ? `\n${' '.repeat(DOC_COLUMN)}` : ' '.repeat(DOC_COLUMN - head.length);
  return [`${head}${gap}${first}`, ...more.map((line) => `${' '.repeat(DOC_COLUMN)}${line}`)]
    .map((l) => `${l}\n`)
    .join('');
}

function wrap(text: string, width: number, indent: string): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length >= width) {
        lines.push(indent + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, indent + line];
  });
}

/** `Try … for more information.`, broken where argp breaks it. */
export const tryText = (name: string): string =>
  `${wrap(`Try \`${name} --help' or \`${name} --usage' for more information.`, WIDTH, '').join('\n')}\n`;
