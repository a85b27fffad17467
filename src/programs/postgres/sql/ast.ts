/** Statements and expressions as the parser hands them to the executor. */

export type Expression =
  | { readonly kind: 'value'; readonly value: Value; readonly type: string }
  | { readonly kind: 'column'; readonly table: string | undefined; readonly name: string; readonly at: number }
  | { readonly kind: 'star'; readonly table: string | undefined }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      readonly star: boolean;
      readonly distinct: boolean;
      readonly at: number;
    }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | { readonly kind: 'cast'; readonly operand: Expression; readonly type: TypeName }
  | { readonly kind: 'in'; readonly operand: Expression; readonly list: readonly Expression[]; readonly not: boolean }
  | {
      readonly kind: 'between';
      readonly operand: Expression;
      readonly low: Expression;
      readonly high: Expression;
      readonly not: boolean;
    }
  | {
      readonly kind: 'case';
      readonly branches: readonly (readonly [Expression, Expression])[];
      readonly otherwise: Expression | undefined;
    };

export type Value = string | number | boolean | null;

export interface TypeName {
  /** As PostgreSQL prints it: `integer`, `character varying`. */
  readonly name: string;
  readonly length: number | undefined;
}

export interface ColumnDefinition {
  readonly name: string;
  readonly type: TypeName;
  readonly serial: boolean;
  readonly notNull: boolean;
  readonly primary: boolean;
  readonly unique: boolean;
  readonly fallback: Expression | undefined;
  /** The default as it was written. */
  readonly fallbackText: string | undefined;
  readonly references: { readonly table: string; readonly column: string | undefined } | undefined;
}

export interface TableName {
  readonly name: string;
  readonly alias: string;
  readonly at: number;
}

export interface Join {
  readonly table: TableName;
  readonly left: boolean;
  readonly on: Expression | undefined;
}

export interface Selection {
  readonly expression: Expression;
  readonly name: string | undefined;
}

export interface Select {
  readonly kind: 'select';
  readonly columns: readonly Selection[];
  readonly distinct: boolean;
  readonly from: readonly Join[];
  readonly where: Expression | undefined;
  readonly groupBy: readonly Expression[];
  readonly having: Expression | undefined;
  readonly orderBy: readonly { readonly expression: Expression; readonly descending: boolean }[];
  readonly limit: Expression | undefined;
  readonly offset: Expression | undefined;
}

export type Statement =
  | Select
  | {
      readonly kind: 'insert';
      readonly table: TableName;
      readonly columns: readonly { readonly name: string; readonly at: number }[] | undefined;
      readonly rows: readonly (readonly (Expression | undefined)[])[];
      readonly query: Select | undefined;
      readonly onConflict: 'nothing' | undefined;
      readonly returning: readonly Selection[] | undefined;
    }
  | {
      readonly kind: 'update';
      readonly table: TableName;
      readonly set: readonly { readonly name: string; readonly at: number; readonly value: Expression | undefined }[];
      readonly where: Expression | undefined;
      readonly returning: readonly Selection[] | undefined;
    }
  | {
      readonly kind: 'delete';
      readonly table: TableName;
      readonly where: Expression | undefined;
      readonly returning: readonly Selection[] | undefined;
    }
  | {
      readonly kind: 'create-table';
      readonly name: string;
      readonly ifNotExists: boolean;
      readonly columns: readonly ColumnDefinition[];
      readonly primary: readonly string[];
      readonly uniques: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'drop';
      readonly what: 'table' | 'database' | 'role' | 'index';
      readonly names: readonly string[];
      readonly ifExists: boolean;
    }
  | {
      readonly kind: 'alter-table';
      readonly table: TableName;
      readonly add: ColumnDefinition | undefined;
      readonly drop: string | undefined;
      readonly rename: string | undefined;
    }
  | { readonly kind: 'truncate'; readonly tables: readonly TableName[] }
  | {
      readonly kind: 'create-index';
      readonly name: string | undefined;
      readonly table: TableName;
      readonly columns: readonly string[];
      readonly unique: boolean;
    }
  | { readonly kind: 'create-database'; readonly name: string; readonly owner: string | undefined }
  | {
      readonly kind: 'create-role' | 'alter-role';
      readonly name: string;
      readonly password: string | undefined;
      readonly options: readonly string[];
    }
  | { readonly kind: 'transaction'; readonly verb: 'begin' | 'commit' | 'rollback' }
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  | { readonly kind: 'show'; readonly name: string; readonly at: number }
  | { readonly kind: 'accepted'; readonly tag: string };
