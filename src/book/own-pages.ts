/** Pages that the site makes itself in each language, by the last part of their address: `/ja/glossary/`. */
export const ownPages = [
  'search',
  'compatibility',
  'glossary',
  'languages',
  'tags',
  'changes',
  'offline',
  'drills',
] as const;
