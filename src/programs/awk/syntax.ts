// The tree of an AWK program.

export type Expr =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'string'; readonly value: string }
  | { readonly is: 'regex'; readonly source: string }
  | { readonly is: 'variable'; readonly name: string }
  | { readonly is: 'field'; readonly index: Expr }
  | { readonly is: 'element'; readonly name: string; readonly subscript: readonly Expr[] }
  | { readonly is: 'assign'; readonly operator: string; readonly target: Expr; readonly value: Expr }
  | { readonly is: 'ternary'; readonly test: Expr; readonly yes: Expr; readonly no: Expr }
  | { readonly is: 'binary'; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | { readonly is: 'match'; readonly negated: boolean; readonly left: Expr; readonly right: Expr }
  | { readonly is: 'in'; readonly subscript: readonly Expr[]; readonly name: string }
  | { readonly is: 'unary'; readonly operator: string; readonly operand: Expr }
  | { readonly is: 'step'; readonly operator: string; readonly prefix: boolean; readonly target: Expr }
  | { readonly is: 'group'; readonly inner: Expr }
  | { readonly is: 'builtin'; readonly name: string; readonly args: readonly Expr[]; readonly bare: boolean }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Expr[] }
  | {
      readonly is: 'getline';
      readonly target: Expr | undefined;
      readonly source: 'input' | 'file' | 'command';
      readonly from: Expr | undefined;
    };

export interface Output {
  readonly kind: '>' | '>>' | '|';
  readonly to: Expr;
}

export type Statement =
  | { readonly is: 'expression'; readonly value: Expr }
  | { readonly is: 'print'; readonly args: readonly Expr[]; readonly output: Output | undefined }
  | { readonly is: 'printf'; readonly args: readonly Expr[]; readonly output: Output | undefined }
  | { readonly is: 'if'; readonly test: Expr; readonly then: Statement; readonly otherwise: Statement | undefined }
  | { readonly is: 'while'; readonly test: Expr; readonly body: Statement }
  | { readonly is: 'do'; readonly test: Expr; readonly body: Statement }
  | {
      readonly is: 'for';
      readonly first: Statement | undefined;
      readonly test: Expr | undefined;
      readonly step: Statement | undefined;
      readonly body: Statement;
    }
  | { readonly is: 'forIn'; readonly variable: string; readonly name: string; readonly body: Statement }
  | { readonly is: 'block'; readonly body: readonly Statement[] }
  | { readonly is: 'delete'; readonly name: string; readonly subscript: readonly Expr[] | undefined }
  | { readonly is: 'exit'; readonly status: Expr | undefined }
  | { readonly is: 'return'; readonly value: Expr | undefined }
  | { readonly is: 'break' | 'continue' | 'next' | 'nextfile' | 'empty' };

export interface Rule {
  readonly pattern: Expr | undefined;
  /** The second half of `first, last`. */
  readonly until: Expr | undefined;
  /** Without one the record is printed. */
  readonly action: Statement | undefined;
}

export interface AwkFunction {
  readonly parameters: readonly string[];
  readonly body: Statement;
}

export interface AwkProgram {
  readonly begin: readonly Statement[];
  readonly end: readonly Statement[];
  readonly rules: readonly Rule[];
  readonly functions: ReadonlyMap<string, AwkFunction>;
}
