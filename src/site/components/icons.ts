/** The site's icons: lines of 1.5 with round ends on a grid of 16, each drawn once. Icon.astro shows them, and terminal/dom.ts. */
export const icons = {
  anchor: 'M8 1.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M8 4.5v9M5.5 7h5M2.5 9.5c0 2.5 2.5 4 5.5 4s5.5-1.5 5.5-4',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  chevronDown: 'm3.5 6 4.5 4.5L12.5 6',
  chevronUp: 'm3.5 10 4.5-4.5L12.5 10',
  chevronRight: 'm6 3.5 4.5 4.5L6 12.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M6 5.5h7.5v8H6zM10.5 5.5v-3H3v8h3',
  download: 'M8 2.5v7.5M4.75 7 8 10.25 11.25 7M2.75 13.5h10.5',
  enlarge: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5l-4 4M2.5 13.5l4-4',
  erase: 'm9.3 3 3.9 3.9-6.3 6.3H4.8L2.4 10.8zM6 6.3l3.9 3.9M7 13.2h6.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  lightning: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z',
  play: 'M4.5 3v10l8-5z',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2',
  stop: 'M4 4h8v8H4z',
  sunrise: 'M4.5 9.5a3.5 3.5 0 0 1 7 0M8 2.5v1.75M2.75 5.25 4 6.5M13.25 5.25 12 6.5M1.75 12h12.5M5 14.25h6',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6',
  upload: 'M8 10.25V2.75M4.75 6 8 2.75 11.25 6M2.75 13.5h10.5',
} as const satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof icons;
