/** Texts of the interface in the page's language, by their key in content/i18n, as a page hands them to its scripts. */
export type Texts = Readonly<Record<string, string>>;
