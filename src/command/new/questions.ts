/** What is asked for a note, a runbook and an error. */
import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import { type kindOfPage, type Language, levels } from '../../book/languages.ts';
import { AREAS, type Area, type Source } from '../../diagnose/types.ts';
import { didYouMean } from '../suggest.ts';
import { type Answers, answerTo, type Question } from './ask.ts';
import { type Facts, runbookTopics } from './facts.ts';
import { type Subject, withRelated } from './related.ts';

/** What can be begun. */
export type Kind = ReturnType<typeof kindOfPage>;

/** The questions for a page called `name`, in the order they are asked. */
export function questionsFor(kind: Kind, name: string, facts: Facts): readonly Question[] {
  const { about, finding } = pageQuestions(name, facts);
  const host: Question = {
    option: '--host',
    value: 'HOST',
    asks: 'Host the commands run on',
    choices: facts.hosts.map((one) => one.name),
    fallback: () => [DEFAULT_HOST],
  };
  const commands = (asks: string): Question => ({
    option: '--command',
    value: 'COMMAND',
    asks,
    many: 'lines',
    refuse: (answer) => (answer.trim() === '' ? 'a command is empty.' : undefined),
  });
  const optional = { fallback: () => [] };
  if (kind === 'note') return [...about, host, { ...commands('Commands to show'), ...optional }, ...finding];
  if (kind === 'runbook')
    return [...about, host, commands('Commands, each a step'), ...runbookQuestions(facts), ...finding];
  return [
    ...errorQuestions,
    ...about,
    host,
    { ...commands('Commands that tell its causes apart'), ...optional },
    ...finding,
  ];
}

function pageQuestions(name: string, facts: Facts): { about: Question[]; finding: Question[] } {
  const text = (option: string, asks: string, language: Language): Question => ({
    option,
    value: 'TEXT',
    asks,
    refuse: (answer) => (/\n/.test(answer) ? 'one line, please.' : facts.wording(answer, language)),
  });
  const ids = [...new Set(facts.pages.map(({ id }) => id))];
  return {
    about: [
      text('--title-ja', 'Title in Japanese', 'ja'),
      text('--title-en', 'Title in English', 'en'),
      text('--description-ja', 'Description in Japanese, one sentence', 'ja'),
      text('--description-en', 'Description in English, one sentence', 'en'),
    ],
    finding: [
      { option: '--tag', value: 'WORDS', asks: 'Words to find it by', many: 'commas', fallback: () => [] },
      {
        option: '--related',
        value: 'PAGES',
        asks: 'Related pages',
        many: 'commas',
        fallback: (answers) => withRelated([], subjectOf(name, answers), facts.pages),
        refuse: (id) =>
          ids.includes(id) ? undefined : `there is no page ${JSON.stringify(id)}.${didYouMean(id, ids)}`,
      },
    ],
  };
}

/** What the answers say of the page `id`, to find pages like it. */
export function subjectOf(id: string, answers: Answers): Subject {
  const said = (...options: string[]): readonly string[] => options.flatMap((option) => answers.get(option) ?? []);
  const words = said(
    '--title-ja',
    '--title-en',
    '--description-ja',
    '--description-en',
    '--tag',
    '--command',
    '--message',
  );
  const [section = ''] = id.split('/');
  return { areas: [section, ...said('--topic', '--area')], about: [id.replaceAll(/[/-]/g, ' '), ...words].join(' ') };
}

const runbookQuestions = (facts: Facts): Question[] => [
  { option: '--level', value: 'LEVEL', asks: 'Level', choices: levels, fallback: () => [levels[0]] },
  {
    option: '--minutes',
    value: 'NUMBER',
    asks: 'Minutes it takes',
    fallback: (answers) => [String(Math.max(3, answers.get('--command')?.length ?? 0))],
    refuse: (answer) =>
      /^[1-9]\d{0,3}$/.test(answer) ? undefined : `${JSON.stringify(answer)} is no whole number of minutes.`,
  },
  { option: '--topic', value: 'TOPIC', asks: 'Topics', many: 'commas', choices: runbookTopics(facts) },
];

const errorQuestions: readonly Question[] = [
  { option: '--message', value: 'TEXT', asks: 'The message, as it was printed', many: 'lines' },
  { option: '--area', value: 'AREA', asks: 'Area', choices: AREAS },
  {
    option: '--engine',
    value: 'VERSION',
    asks: 'Version of Docker that printed it',
    fallback: () => ['unknown version'],
  },
  {
    option: '--origin',
    value: 'TEXT',
    asks: 'How it came about, in English',
    fallback: () => ['as a reader met it'],
  },
  {
    option: '--source',
    value: 'TITLE URL',
    asks: 'Where it is documented: title and https://…',
    fallback: (answers) => {
      const { title, url } = SOURCES[areaOf(answers)];
      return [`${title} ${url}`];
    },
    refuse: (answer) => (/(?:^|\s)https:\/\/\S+$/.test(answer) ? undefined : 'it ends in an address https://….'),
  },
];

/** The area answered, `run` before it is. */
export function areaOf(answers: Answers): Area {
  const given = answerTo(answers, '--area');
  return AREAS.find((area) => area === given) ?? 'run';
}

/** `title https://…` taken apart; an address alone is its own title. */
export function sourceOf(text: string): Source {
  const at = text.lastIndexOf('https://');
  const url = text.slice(at).trim();
  return { title: text.slice(0, at).trim() || url.replace(/^https:\/\/|\/$/g, ''), url };
}

const docs = (title: string, path: string): Source => ({
  title: `Docker documentation, ${title}`,
  url: `https://docs.docker.com/${path}/`,
});

/** Where an area is documented. */
const SOURCES: Readonly<Record<Area, Source>> = {
  run: docs('Running containers', 'engine/containers/run'),
  image: docs('docker image', 'reference/cli/docker/image'),
  registry: docs('Docker Hub', 'docker-hub'),
  build: docs('Docker Build', 'build'),
  volume: docs('Volumes', 'engine/storage/volumes'),
  network: docs('Networking', 'engine/network'),
  compose: docs('Docker Compose', 'compose'),
  daemon: docs('Troubleshooting the Docker daemon', 'engine/daemon/troubleshoot'),
  storage: docs('Storage drivers', 'engine/storage/drivers'),
  cgroup: docs('Resource constraints', 'engine/containers/resource_constraints'),
  security: docs('Docker Engine security', 'engine/security'),
  gpu: docs('GPU access', 'engine/containers/gpu'),
  install: docs('Install Docker Engine', 'engine/install'),
};
