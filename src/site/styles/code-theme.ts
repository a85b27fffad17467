/** A theme for code from eight colours. */

export interface CodeColours {
  readonly background: string;
  readonly text: string;
  /** Commands and function names. */
  readonly strong: string;
  /** Comments, prompts and signs. */
  readonly muted: string;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
  /** Variables, options, keys. */
  readonly name: string;
}

const scopes = (colours: CodeColours): ReadonlyArray<readonly [color: string, ...scope: string[]]> => [
  [
    colours.muted,
    'comment',
    'punctuation.definition.comment',
    'punctuation.separator.prompt',
    'entity.other.prompt-prefix',
  ],
  [
    colours.keyword,
    'keyword',
    'storage',
    'support.type',
    'constant.language',
    'entity.name.tag',
    'keyword.other.special-method',
  ],
  [colours.string, 'string', 'string.unquoted.argument', 'punctuation.definition.string', 'markup.inserted'],
  [colours.number, 'constant.numeric', 'constant.character.escape', 'markup.deleted'],
  [
    colours.name,
    'variable',
    'constant.other.option',
    'entity.other.attribute-name',
    'support.type.property-name',
    'entity.name.type',
    'meta.object-literal.key',
  ],
  [colours.strong, 'entity.name.function', 'support.function', 'entity.name.command', 'entity.name.section'],
  [colours.text, 'string.unquoted', 'punctuation', 'keyword.operator', 'meta.output'],
];

/** A TextMate theme as Expressive Code takes it. */
export function codeTheme(name: string, type: 'dark' | 'light', colours: CodeColours) {
  return {
    name,
    type,
    colors: { 'editor.background': colours.background, 'editor.foreground': colours.text },
    tokenColors: scopes(colours).map(([foreground, ...scope]) => ({ scope, settings: { foreground } })),
  };
}
