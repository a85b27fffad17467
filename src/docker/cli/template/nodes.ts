// Models Go's text/template/parse/node.go: the tree, and how its parts are spelled in error texts.

interface At {
  readonly pos: number;
}

export type Operand =
  | (At & { readonly kind: 'field'; readonly names: readonly string[] })
  | (At & { readonly kind: 'variable'; readonly names: readonly string[] })
  | (At & { readonly kind: 'identifier'; readonly name: string })
  | (At & { readonly kind: 'chain'; readonly node: Operand; readonly names: readonly string[] })
  | (At & { readonly kind: 'dot' | 'nil' })
  | (At & { readonly kind: 'bool'; readonly value: boolean })
  | (At & { readonly kind: 'number'; readonly text: string; readonly value: number; readonly integer: boolean })
  | (At & { readonly kind: 'string'; readonly text: string; readonly value: string })
  | Pipe;

export interface Command extends At {
  readonly args: readonly Operand[];
}

export interface Pipe extends At {
  readonly kind: 'pipe';
  readonly declares: readonly string[];
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

export type Node =
  | (At & { readonly kind: 'text'; readonly text: string })
  | (At & { readonly kind: 'action'; readonly pipe: Pipe })
  | (At & {
      readonly kind: 'if' | 'range' | 'with';
      readonly pipe: Pipe;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[] | undefined;
    })
  | (At & { readonly kind: 'break' | 'continue' })
  | TemplateCall;

/** `{{template "name" pipeline}}`, and what `{{block}}` leaves in its place. */
export type TemplateCall = At & {
  readonly kind: 'template';
  readonly name: string;
  readonly pipe: Pipe | undefined;
};

/** A template with those that it defines, by name. */
export interface ParsedTemplate {
  readonly nodes: readonly Node[];
  readonly defined: ReadonlyMap<string, readonly Node[]>;
}

/** A node as Go spells it between `<` and `>` of an error. */
export function spell(node: Operand | Command | TemplateCall): string {
  if ('kind' in node && node.kind === 'template')
    return `{{template ${JSON.stringify(node.name)}${node.pipe ? ` ${spell(node.pipe)}` : ''}}}`;
  if (!('kind' in node))
    return node.args.map((arg) => (arg.kind === 'pipe' ? `(${spell(arg)})` : spell(arg))).join(' ');
  switch (node.kind) {
    case 'field':
      return node.names.map((name) => `.${name}`).join('');
    case 'variable':
      return node.names.join('.');
    case 'identifier':
      return node.name;
    case 'chain':
      return `${node.node.kind === 'pipe' ? `(${spell(node.node)})` : spell(node.node)}${node.names.map((name) => `.${name}`).join('')}`;
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'bool':
      return String(node.value);
    case 'number':
    case 'string':
      return node.text;
    case 'pipe': {
      const names = node.declares.length > 0 ? `${node.declares.join(', ')} ${node.assigns ? '=' : ':='} ` : '';
      return names + node.commands.map(spell).join(' | ');
    }
  }
}
