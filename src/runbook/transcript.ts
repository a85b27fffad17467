/** Commands and what they printed, written as the console format has them: `$ `, `> `, `? 1`, output. */
import { printedLines } from './match/printed.ts';
import { escapeLine, escapeText } from './update.ts';

export interface RunCommand {
  /** As typed; a command of several lines keeps its newlines. */
  readonly line: string;
  /** Both streams, as a terminal gets them. */
  readonly output: string;
  readonly exit: number;
}

/** The text of a step or a fence in which these commands print what they printed. Ends with a newline unless empty. */
export const transcript = (commands: readonly RunCommand[]): string => commands.map(consoleLines).join('');

function consoleLines({ line, output, exit }: RunCommand): string {
  const [first = '', ...more] = line.replace(/\n+$/, '').split('\n');
  const lines = [
    `$ ${first}`,
    ...more.map((rest) => `> ${rest}`),
    ...(exit === 0 ? [] : [`? ${exit}`]),
    ...printedLines(output).map((printed) => escapeLine(escapeText(printed))),
  ];
  return `${lines.map((one) => one.trimEnd()).join('\n')}\n`;
}
