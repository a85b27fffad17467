/** What may stand in a slot, and how far it may reach. */
export interface SlotType {
  /** Finds the value within the text between two matched words. */
  readonly pattern: RegExp;
  /** The price of each word it takes: low where values are made of many words. */
  readonly price: number;
  /** Its values may have blanks in them. */
  readonly blanks: boolean;
}

const type = (pattern: RegExp, price: number, blanks = false): SlotType => ({ pattern, price, blanks });

// Docker stores container names with a slash in front and prints them so; nobody types it.
const NAME = /[A-Za-z0-9][A-Za-z0-9_.-]*/;
const PATH = /(?:[A-Za-z]:\\|\.{0,2}\/|~)?[^\s'",:]*[/\\][^\s'",:]*|[^\s'",:]+/;
const REFERENCE = /[a-z0-9][\w.-]*(?::\d+(?=\/))?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?/i;

/** The placeholder types of runbooks, and a few more that only errors need. */
export const SLOT_TYPES: Readonly<Record<string, SlotType>> = {
  any: type(/[^\s"':,;].*[^\s"',;:.]|[^\s:,;]\S*/s, 0.01, true),
  name: type(NAME, 0.05),
  word: type(/(?!->)[^\s"':,;][^\s"',;]*(?<!:)/, 0.08),
  user: type(/[\w.-]+/, 0.08),
  host: type(/\[[0-9a-f:]+\]|[A-Za-z0-9*][\w.-]*/, 0.04),
  command: type(/[^\s"':][^"']*/, 0.02, true),
  path: type(PATH, 0.01),
  url: type(/\w+:\/\/[^\s"']*[^\s"'.,;:?]/, 0.01),
  image: type(REFERENCE, 0.012),
  id: type(/[0-9a-z]{6,64}/i, 0.1),
  short_id: type(/[0-9a-f]{12}/i, 0.1),
  digest: type(/sha256:[0-9a-f]+/i, 0.1),
  ip: type(
    /\[[0-9a-f:.]+\]|\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{1,4}:){2,7}[0-9a-f]{0,4}|::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?/i,
    0.03,
  ),
  mac: type(/(?:[0-9a-f]{2}:){5}[0-9a-f]{2}/i, 0.03),
  subnet: type(/[0-9a-f.:]+\/\d+/i, 0.03),
  port: type(/\d{1,5}/, 0.1),
  int: type(/-?\d+/, 0.1),
  size: type(/\d+(?:\.\d+)?\s?[kKMGT]?i?B?/, 0.1, true),
  version: type(/v?\d+(?:\.\d+)*[\w.+~-]*/, 0.05),
  date: type(/\d{4}-\d\d-\d\d\S*|\w{3} \w{3} +\d+.*/, 0.03, true),
  duration: type(/[\d.]+(?:ns|µs|ms|s|m|h)\S*/, 0.1),
  ago: type(/.+ ago/, 0.05, true),
};
