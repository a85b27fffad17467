import { createRandom, type Random } from '../../src/base/random.ts';

/** What happens to a message on its way from a terminal into a search box. */
export interface Mutation {
  readonly name: string;
  /** It takes something away. */
  readonly cuts?: true;
  apply(text: string, random: Random): string;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'other ids',
    apply: (text, random) => text.replace(/\b[0-9a-f]{12,64}\b/g, (id) => random.hex(id.length)),
  },
  {
    name: 'other ports and addresses',
    // 127.0.0.11 is nobody's own: Docker's DNS server has it everywhere.
    apply: (text, random) =>
      text
        .replace(/\b(?!127\.0\.0\.11\b)(\d{1,3}\.){3}\d{1,3}\b/g, () =>
          random.pick(['192.168.7.20', '0.0.0.0', '127.0.0.1']),
        )
        .replace(/:(\d{4,5})\b/g, () => `:${1024 + random.int(60000)}`),
  },
  {
    name: 'a log in front',
    apply: (text, random) =>
      text
        .split('\n')
        .map((line) => random.pick(['Nov 22 03:30:23 vm dockerd[812]: ', '2026-11-22T03:30:23.114Z ', '']) + line)
        .join('\n'),
  },
  {
    name: 'a prompt and the command in front',
    apply: (text, random) =>
      `${random.pick(['mika@build:~/app$ ', 'PS C:\\work> ', '# '])}docker compose up -d\n${text}`,
  },
  { name: 'in colour', apply: (text) => `\u001b[31m${text.replace(/\n/g, '\u001b[0m\n\u001b[31m')}\u001b[0m` },
  { name: 'escaped as in JSON', apply: (text) => JSON.stringify(text).slice(1, -1) },
  {
    name: 'quoted in Markdown',
    apply: (text) =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
  },
  { name: 'in typographic quotes', apply: (text) => `“${text.replace(/"/g, '”').replace(/'/g, '’')}”` },
  {
    name: 'wrapped at the edge of a terminal',
    apply: (text) => text.replace(/.{80}(?=.)/g, '$&\n'),
  },
  { name: 'all in capitals', apply: (text) => text.toUpperCase() },
  { name: 'with Japanese around', apply: (text) => `起動しようとしたら「${text}」と出ます。どうすれば直りますか？` },
  {
    name: 'cut in the middle of its last word',
    cuts: true,
    // Without its number, `exited with code` could be any of them.
    apply: (text) => (/\d\W*$/.test(text) ? text : text.replace(/\n\n.*$/s, '').slice(0, -4)),
  },
  {
    name: 'without its beginning',
    cuts: true,
    apply: (text) => text.slice(Math.floor(Math.max(0, text.length - 60) * 0.35)),
  },
];

/** The message after `mutation`, the same on every run. */
export const mutate = (mutation: Mutation, text: string): string => mutation.apply(text, createRandom(mutation.name));
