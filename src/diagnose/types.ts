export type Lang = 'ja' | 'en';

export const AREAS = [
  'run',
  'image',
  'registry',
  'build',
  'volume',
  'network',
  'compose',
  'daemon',
  'storage',
  'cgroup',
  'security',
  'gpu',
  'install',
] as const;

export type Area = (typeof AREAS)[number];

/** One wording of an error. `text` holds `{{type}}` and `{{type:slot}}` where the reader's own values stand. */
export interface ErrorTemplate {
  readonly text: string;
  /** The versions that print this wording, as a reader would say it: `20.10 to 24`, `runc 1.1 and later`. */
  readonly engines: string;
  /** Other software prints this sentence too: only a paste that also speaks of Docker is known by it. */
  readonly shared: boolean;
  /** Words without which the sentence means something else. */
  readonly needs: readonly string[];
}

/** The error as a program really printed it. */
export interface ErrorExample {
  readonly text: string;
  readonly engine: string;
  readonly source: string;
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Slot name → the placeholders of the page's `sh` blocks that its value stands in for, as written: `<port>`, `<ポート>`. */
export type Fill = Readonly<Record<string, readonly string[]>>;

/** The language-neutral half of an error page: `content/errors/<slug>.yaml`. */
export interface ErrorEntry {
  readonly slug: string;
  /** Slugs of further errors that the same page serves. */
  readonly also: readonly string[];
  readonly area: Area;
  /** This message only warns, or says that something inside failed: it yields to any error that names the reason. */
  readonly wraps: boolean;
  readonly templates: readonly ErrorTemplate[];
  /** How readers describe it without its text. */
  readonly symptoms: Readonly<Record<Lang, readonly string[]>>;
  readonly examples: readonly ErrorExample[];
  readonly runbook?: string;
  readonly fill?: Fill;
  readonly sources: readonly Source[];
}

/** Where an error's page stands in each language, and what it is called there. */
export type Pages = Readonly<Record<string, Partial<Record<Lang, { readonly title: string; readonly url: string }>>>>;

export interface IndexEntry {
  readonly slug: string;
  readonly also: readonly string[];
  readonly area: Area;
  readonly wraps: boolean;
  readonly runbook?: string;
  readonly fill?: Fill;
  readonly pages: Partial<Record<Lang, { readonly title: string; readonly url: string }>>;
}

/** A template or a description: what a paste is compared with. `entry` is a place in `entries`. */
export interface IndexDocument {
  readonly entry: number;
  readonly text: string;
  readonly kind: 'template' | 'shared' | Lang;
  readonly engines?: string;
  readonly needs?: readonly string[];
}

/** What a word of the index weighs, and the places of the templates and of the descriptions that have it. */
export type Posting = readonly [weight: number, templates: readonly number[], descriptions: readonly number[]];

/** All that `diagnose` needs, as plain JSON. */
export interface DiagnosisIndex {
  readonly format: 2;
  readonly entries: readonly IndexEntry[];
  readonly documents: readonly IndexDocument[];
  readonly words: Readonly<Record<string, Posting>>;
}

export interface DiagnoseOptions {
  /** The language of `title` and `url`; the other one stands in where a page is missing. */
  readonly lang: Lang;
  /** At most so many matches (5 if unsaid). */
  readonly limit?: number;
}

/** Why a page is offered. */
export interface Reason {
  /** `exact`: a whole template; `partial`: a part of one; `words`: single words or a description. */
  readonly how: 'exact' | 'partial' | 'words';
  /** The words of the paste that counted, in its order. */
  readonly words: readonly string[];
  /** The stretch of the paste that matched, as pasted but for escapes and colours. */
  readonly segment: string;
  /** First and last line of that stretch in the paste, from 1. */
  readonly lines: readonly [first: number, last: number];
  /** The template or description it was compared with, and the versions that print it so. */
  readonly template: string;
  readonly engines?: string;
}

export interface Match {
  readonly slug: string;
  readonly also: readonly string[];
  readonly title: string;
  readonly url: string;
  readonly area: Area;
  readonly runbook?: string;
  /** From 0 to 1: how often a match like this one is right. */
  readonly confidence: number;
  /** The reader's own values by slot name. */
  readonly slots: Readonly<Record<string, string>>;
  /** Which placeholders of the page those values stand in for. */
  readonly fill?: Fill;
  readonly why: Reason;
}

export interface Diagnosis {
  /** The first match is sure enough to be called the reader's error. */
  readonly known: boolean;
  /** Best first; may hold suggestions although nothing is known. */
  readonly matches: readonly Match[];
}
