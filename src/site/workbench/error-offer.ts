/** Offers the page of a known error that a command in the terminal printed, and the runbook in which it can be mended. */
import { type Language, pageAddress } from '../../book/languages.ts';
import type { Match } from '../../diagnose/types.ts';
import type { Texts } from '../browser/texts.ts';
import { addressWithValues } from '../fill/handed.ts';
import { here, rooted } from '../root/root.ts';
import { createSearchEngine } from '../search/engine.ts';
import type { EndedCommand, MachineClient } from '../terminal/machine-client.ts';

/** Output that stands still so long, in milliseconds, is looked at while its command still runs. */
const PAUSE = 700;
/** As much of a running command's output is looked at. */
const MOST = 8000;
const SPEAKS_OF_FAILURE =
  /error|denied|cannot|could not|fail|unable|no such|not found|refused|invalid|unauthori[sz]ed|fatal/i;

export interface ErrorOffer {
  /** Listens to what the machine's commands print. */
  watch(machine: Pick<MachineClient, 'commands' | 'data' | 'entries'>): void;
  hide(): void;
}

/** A command that ends well, or without a known error, takes the offer away again. */
export function errorOffer(element: HTMLElement, language: Language, texts: Texts): ErrorOffer {
  const engine = createSearchEngine(language);
  let newest = 0;

  const show = (links: readonly (HTMLElement | string)[]): void => {
    element.replaceChildren(...links);
    element.hidden = links.length === 0;
  };
  const look = async (output: string): Promise<void> => {
    newest += 1;
    const mine = newest;
    const { known, matches } = await engine.errors(output, 1).catch(() => ({ known: false, matches: [] }));
    const [match] = matches;
    if (mine === newest) show(known && match ? linksTo(match, language, texts) : []);
  };
  const hide = (): void => {
    newest += 1;
    show([]);
  };

  return {
    hide,
    watch(machine) {
      const running = runningOutput((output) => void look(output));
      machine.entries.on(({ kind }) => kind !== 'resize' && running.begin());
      machine.data.on(({ bytes }) => running.add(bytes));
      machine.commands.on(({ result }: EndedCommand) => {
        running.end();
        if (result.exit === 0 || result.output.trim() === '') hide();
        else void look(result.output);
      });
    },
  };
}

/** Gathers what comes while a command runs, and tells of it when it speaks of a failure and then stands still. */
function runningOutput(tell: (output: string) => void) {
  const decoder = new TextDecoder();
  let output = '';
  /** What a machine that is brought back prints again is old. */
  let begun = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    begin(): void {
      begun = true;
    },
    add(bytes: Uint8Array): void {
      if (!begun) return;
      output = (output + decoder.decode(bytes, { stream: true })).slice(-MOST);
      clearTimeout(timer);
      // The first line is the prompt with the command.
      const printed = output.slice(output.indexOf('\n') + 1);
      if (output.includes('\n') && SPEAKS_OF_FAILURE.test(printed)) timer = setTimeout(() => tell(printed), PAUSE);
    },
    end(): void {
      clearTimeout(timer);
      output = '';
    },
  };
}

/** The page, with the values of the error handed on, and the runbook; neither where one is there already. */
function linksTo(match: Match, language: Language, texts: Texts): (HTMLElement | string)[] {
  const runbook = match.runbook === undefined ? undefined : pageAddress(`${language}/runbooks/${match.runbook}`);
  const links: (HTMLElement | string)[] = [];
  if (match.url !== here())
    links.push(`${texts['terminal.offer'] ?? ''} `, link(addressWithValues(match), match.title, 'page'));
  if (runbook !== undefined && runbook !== here())
    links.push(' ', link(rooted(runbook), texts['terminal.offer.runbook'] ?? '', 'mend'));
  return links;
}

function link(href: string, text: string, kind: string): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.className = kind;
  made.textContent = text;
  return made;
}
