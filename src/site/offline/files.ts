/** The files of the built site that a reader can keep. */
import { type Language, otherLanguage } from '../../book/languages.ts';

/** A file of the built site. */
export interface SiteFile {
  /** Its address: `/ja/volumes/volumes/`, `/errors.json`. */
  readonly url: string;
  /** Changes with its content. */
  readonly revision: string;
  readonly bytes: number;
}

/** `/offline.json`: all that can be kept. */
export interface OfflineList {
  /** Changes with any file. */
  readonly version: string;
  readonly files: readonly SiteFile[];
}

/** What goes into a reader's copy in one language: its pages, and all that belongs to no language. */
export function filesFor(list: OfflineList, language: Language): SiteFile[] {
  const other = otherLanguage(language);
  return list.files.filter(({ url }) => url.split('/')[1] !== other);
}
