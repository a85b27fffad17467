// How much a word tells before any index is counted. An index of Docker errors alone would think `file` and `server`
// rare; terminals print them all day.

const FUNCTION_WORDS = `a an the to of in on at by for from with as is are was were be been it its this that these those and or
  not no if but so do does did has have had can could may might will would should must you your we i they he there then
  when while which who what how any all some more most other than into out up down over under again only also just`;

const TERMINAL_WORDS = `error errors failed fail failure fails fatal warning warn info debug exit code status return returned message
  msg level time file files directory folder path such found find open opened opening read reading write writing create
  created creating creation delete deleted remove removed start started starting stop stopped run running execute command
  commands process server client connect connected connecting connection connections request response get put post head
  denied permission permissions access allowed invalid valid unknown unexpected expected missing unable cannot can't
  couldn't don't doesn't timeout timed unavailable refused reset closed already exists exist use used using user
  name names type value values argument arguments option options set setting version module package line system
  operation input output data local host localhost port address http https tcp com org www net v1 v2 root home usr bin
  lib etc var tmp opt main new old please try see help check make sure install installed build update run log
  logs first second one two 0 1 2 3 4 5 6 7 8 9 10 tests test key string number null none true false service`;

const DOCKER_WORDS = `docker container containers image images daemon response compose dockerd containerd runc oci runtime network
  networks volume volumes registry library latest linux amd64 driver device mount mounted unix sock socket dial attempt
  caused rpc desc process_linux container_linux task shim hook api init`;

/** Words that follow each other as in the template tell so much more than the same words strewn about. */
export const SEQUEL = 0.15;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const CLASSES: readonly (readonly [ReadonlySet<string>, number])[] = [
  [setOf(FUNCTION_WORDS), 0.12],
  [setOf(TERMINAL_WORDS), 0.35],
  [setOf(DOCKER_WORDS), 0.5],
];

/** From 0 to 1: what meeting this word is worth, wherever it is met. */
export function plainWeight(term: string): number {
  for (const [words, weight] of CLASSES) if (words.has(term)) return weight;
  if (/^\d+$/.test(term)) return 0.4;
  if (/^[\u3040-\u309f]+$/.test(term)) return 0.12;
  if (/^[\u3400-\u9fff々]+$/.test(term)) return 0.5;
  if (term.length <= 2) return 0.4;
  return 1;
}

// The size of the catalogue that the numbers in confidence.ts were fitted to.
const FITTED = 60;

/**
 * The weight of a term that stands in `count` of `total` entries: what many errors share tells little. What counts is
 * the share of a catalogue, so that an error is as sure as before when others join it.
 */
export function termWeight(term: string, count: number, total: number): number {
  const alike = Math.max((count * FITTED) / Math.max(total, FITTED), 1);
  const rarity = 1 - Math.log(alike) / Math.log(151);
  return Math.round(plainWeight(term) * (0.25 + 0.75 * rarity) * 1000) / 1000;
}
