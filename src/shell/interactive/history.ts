/** The lines typed so far, oldest first. */
export interface History {
  readonly entries: string[];
}

const LIMIT = 1000;

/** Keeps a command, but not a blank one, and not what `control` (HISTCONTROL) leaves out. */
export function remember(history: History, command: string, control = ''): void {
  const text = command.replace(/\n+$/, '');
  const rules = new Set(
    control.split(':').flatMap((rule) => (rule === 'ignoreboth' ? ['ignorespace', 'ignoredups'] : [rule])),
  );
  const { entries } = history;
  if (text.trim() === '') return;
  if (rules.has('ignorespace') && text.startsWith(' ')) return;
  if (rules.has('ignoredups') && entries.at(-1) === text) return;
  if (rules.has('erasedups')) entries.splice(0, entries.length, ...entries.filter((entry) => entry !== text));
  entries.push(text);
  if (entries.length > LIMIT) entries.shift();
}

/** A history expansion that names nothing. */
export class EventNotFound {
  readonly event: string;
  constructor(event: string) {
    this.event = event;
  }
}

const EVENT = /!(?:(!)|(-?\d+)|\?([^?\n]+)\??|([$^*])|([A-Za-z./~_][^\s;|&()<>!:]*))(?::(\d+|[$^*])(?:-(\d+|\$))?)?/y;

/** Replaces `!!`, `!$`, `!n`, `!-n`, `!text`, `!?text?` and `^a^b`; undefined when there is nothing to replace. */
export function expandHistory(history: History, line: string): string | undefined {
  const quick = /^\^([^^]+)\^([^^]*)\^?(.*)$/s.exec(line);
  if (quick?.[1] !== undefined) {
    const last = history.entries.at(-1);
    if (last === undefined || !last.includes(quick[1])) throw new EventNotFound(':s^');
    return last.replace(quick[1], quick[2] ?? '') + (quick[3] ?? '');
  }
  if (!line.includes('!')) return undefined;
  let out = '';
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    if (char === '\\' && quote !== "'") {
      out += char + (line[++at] ?? '');
      continue;
    }
    if (quote === char) quote = '';
    else if (quote === '' && (char === "'" || char === '"')) quote = char;
    const event = char === '!' && quote !== "'" ? matchEvent(history, line, at) : undefined;
    if (!event) {
      out += char;
      continue;
    }
    out += event.text;
    at = event.end - 1;
  }
  return out === line ? undefined : out;
}

function matchEvent(history: History, line: string, at: number): { text: string; end: number } | undefined {
  EVENT.lastIndex = at;
  const match = EVENT.exec(line);
  if (!match) return undefined;
  const [whole, , number, containing, word, prefix, from, to] = match;
  const { entries } = history;
  const found =
    number !== undefined
      ? entries[Number(number) < 0 ? entries.length + Number(number) : Number(number) - 1]
      : containing !== undefined
        ? entries.findLast((entry) => entry.includes(containing))
        : prefix !== undefined
          ? entries.findLast((entry) => entry.startsWith(prefix))
          : entries.at(-1);
  if (found === undefined) throw new EventNotFound(whole);
  const chosen = word ?? from;
  return { text: chosen === undefined ? found : pickWords(found, chosen, to), end: at + whole.length };
}

/** The words of a line as history counts them: quotes hold together. */
export const historyWords = (line: string): readonly string[] =>
  line.match(/(?:"(?:\\.|[^"])*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];

function pickWords(line: string, from: string, to: string | undefined): string {
  const words = historyWords(line);
  const last = words.length - 1;
  const index = (text: string): number => (text === '$' ? last : text === '^' ? 1 : Number(text));
  if (from === '*') return words.slice(1).join(' ');
  return words.slice(index(from), (to === undefined ? index(from) : index(to)) + 1).join(' ');
}
